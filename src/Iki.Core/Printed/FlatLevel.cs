namespace Iki.Core.Printed;

/// <summary>
/// What stands between two parentheses: operands and the signs between them, before it is decided how far each sign reaches. A fraction bar
/// that has become a slash reaches farther than a slash does.
/// </summary>
internal sealed class FlatLevel(string text, PrintedChoices choices)
{
    private static readonly string[] Weights = ["bobot", "koefisien", "konstanta", "faktor", "tarif", "indeks", "konversi", "skor", "nilai"];

    private readonly List<PrintedNode> _operands = [];
    private readonly List<PrintedToken> _signs = [];

    public int Count => _operands.Count;

    public string LastSign => _signs.Count > 0 ? _signs[^1].Text : "";

    public void Add(PrintedNode operand) => _operands.Add(operand);

    public void Add(PrintedToken sign) => _signs.Add(sign);

    public void DropSign() => _signs.RemoveAt(_signs.Count - 1);

    public PrintedNode Combine(bool isOutermost, bool hasDivision)
    {
        if (WithLostBar(isOutermost, hasDivision) is { } found) return found;
        var literal = Fold(0, Count);
        var divisions = Enumerable.Range(0, _signs.Count).Where(i => _signs[i].Is('/') && !_signs[i].IsMark).ToArray();
        var isSeveral = divisions.Length > 1 && Count > 3;
        if (isSeveral && _operands.Any(o => o is PrintedName { IsSymbol: false }) && _signs[..(TailFrom(0) - 1)].Any(s => !s.Is('/')))
        {
            choices.Questions.Add(DraftQuestions.SeveralBars(PrintedMarks.Shown(text[_operands[0].Start..Math.Min(text.Length, _operands[^1].End)])));
        }

        if (divisions is not [var division]) return Overall(literal, isOutermost);
        var tail = TailFrom(division + 1);
        var isPlain = Enumerable.Range(0, division).All(i => _signs[i].Is('*')) && tail == division + 2;
        var hasNumberBefore = _operands[..(division + 1)].Any(o => o is PrintedNumber || o.All.Any(n => n is PrintedNumber));
        if (isPlain || (_operands[division + 1] is PrintedNumber { Words: null } && (hasNumberBefore || _signs[..division].All(s => s.Is('*'))))) return Overall(literal, isOutermost);

        // A slash with no space about it, among signs that have some, binds as a slash does.
        var joinsSums = Enumerable.Range(0, Math.Min(tail, Count) - 1).Any(i => _signs[i].Is('+') || _signs[i].Is('-'));
        if (_signs[division].Form == OperatorForm.Tight && joinsSums) return Overall(literal, isOutermost);
        var bar = Bar(division, tail);
        var isBarLikelier = IsBarLikelier(division, tail);
        var span = PrintedMarks.Shown(text[_operands[0].Start..Math.Min(text.Length, _operands[^1].End)]);
        var takesLikelier = choices.TakesLikelier(DoubtKind.FractionBar, _signs[division].Start, span);
        if (takesLikelier == isBarLikelier) return bar;
        return isBarLikelier ? literal : Overall(literal, isOutermost);
    }

    /// <summary>"terlayani X 100 penduduk": a factor and a figure where a fraction has lost its bar.</summary>
    private PrintedOperation? WithLostBar(bool isOutermost, bool hasDivision)
    {
        // "a ---- X 100 b" and "a / X 100 b".
        if (Count == 2 && _signs[0].Is('/') && _operands[1] is PrintedNumber { Words: { } below } beside)
        {
            if (!beside.IsScale) return null;
            return Times(Over(_operands[0], below), beside);
        }

        if (hasDivision || !isOutermost || Count < 2 || _operands[^1] is not PrintedNumber { IsScale: true, Words: { } words } scale) return null;
        if (!_signs[^1].Is('*') || _signs.Any(s => s.Is('/')) || !_operands[..^1].Any(o => o.All.Any(n => n is PrintedName))) return null;
        var above = Fold(0, Count - 1);
        return choices.TakesLikelier(DoubtKind.LostBar, scale.Start, words.Phrase) ? Times(Over(above, words), scale with { Words = null }) : null;
    }

    /// <summary>Where the numbers at the end begin that a ratio is multiplied by; the count of operands where there are none.</summary>
    private int TailFrom(int first)
    {
        var tail = Count;
        while (tail - 1 > first && _operands[tail - 1] is PrintedNumber && _signs[tail - 2].Is('*')) tail--;
        return tail;
    }

    private bool IsBarLikelier(int division, int tail)
    {
        var isScaled = tail < Count;
        var isSymbolic = _operands.SelectMany(o => o.All).OfType<PrintedName>().All(n => n.IsSymbol);
        var hasSumBefore = Enumerable.Range(0, division).Any(i => _signs[i].Is('+') || _signs[i].Is('-'));
        var hasSumAfter = Enumerable.Range(division + 1, Math.Max(0, tail - division - 2)).Any(i => _signs[i].Is('+') || _signs[i].Is('-'));
        if (hasSumAfter && !isScaled) return false;
        if (hasSumBefore)
        {
            if (_operands[..(division + 1)].Any(o => o is PrintedNumber)) return false;
            var below = _operands[division + 1] as PrintedName;
            var isGrowth = below is not null && _operands[..(division + 1)].OfType<PrintedName>().Any(n => n.Phrase == below.Phrase && n.Time == below.Time);
            return isGrowth || isScaled || !isSymbolic;
        }

        if (hasSumAfter) return true;
        var factors = _operands[(division + 2)..tail];
        return !isSymbolic && !factors.Any(f => f is PrintedNumber || (f is PrintedName name && Weights.Any(w => name.Phrase.StartsWith(w, StringComparison.Ordinal))));
    }

    private PrintedNode Bar(int division, int tail)
    {
        PrintedNode ratio = Over(Fold(0, division + 1), Fold(division + 1, tail));
        for (var i = tail; i < Count; i++) ratio = Times(ratio, _operands[i]);
        return ratio;
    }

    /// <summary>1 − a / b x 100%: the 100 % belongs to all of it, as a percentage cannot be taken from a plain number.</summary>
    private PrintedNode Overall(PrintedNode literal, bool isOutermost)
    {
        var tail = TailFrom(0);
        if (!isOutermost || tail is 0 or 1 || tail == Count || _operands[^1] is not PrintedNumber { IsScale: true } scale) return literal;
        if (scale.Sign != '%' && !(scale.Digits == "100" && _operands[0] is PrintedNumber { Digits: "1" })) return literal;
        if (!_signs[..(tail - 1)].Any(s => s.Is('+') || s.Is('-')) || _operands[..tail].Any(o => o.All.Any(n => n is PrintedNumber { Sign: '%' }))) return literal;
        var all = Fold(0, tail);
        for (var i = tail; i < Count; i++) all = Times(all, _operands[i]);
        return all;
    }

    /// <summary>Operands from one place to another by the precedence of signs.</summary>
    private PrintedNode Fold(int from, int to)
    {
        PrintedNode? sum = null;
        var sign = '+';
        for (var i = from; i < to;)
        {
            var product = _operands[i];
            for (i++; i < to && (_signs[i - 1].Is('*') || _signs[i - 1].Is('/')); i++) product = Joined(_signs[i - 1].Operator, product, _operands[i]);
            sum = sum is null ? product : Joined(sign, sum, product);
            if (i < to) sign = _signs[i - 1].Operator == '^' ? '*' : _signs[i - 1].Operator;
        }

        return sum!;
    }

    private static PrintedOperation Over(PrintedNode above, PrintedNode below) => Joined('/', above, below);

    private static PrintedOperation Times(PrintedNode left, PrintedNode right) => Joined('*', left, right);

    private static PrintedOperation Joined(char sign, PrintedNode left, PrintedNode right) => new(sign, left, right) { Start = left.Start, End = right.End };
}
