namespace Iki.Core.Printed;

/// <summary>
/// Tokens → what is computed. It takes turns of operands and operators as print has them: factors that are not written, factors beside a
/// fraction, phrases for names. Where print can be read in two ways it asks the choices.
/// </summary>
internal sealed partial class PrintedParser
{
    private const int Deepest = 30;

    // A chain of them is a tree that leans to the left, and is written by recursion.
    private const int MostOperands = 120;

    private readonly string _text;
    private readonly List<PrintedToken> _tokens;
    private readonly PhraseBook _book;
    private readonly PrintedChoices _choices;
    private readonly bool _hasDivision;
    private readonly bool _hasScale;
    private int _at;
    private int _depth;
    private int _operands;
    private bool _failed;

    private PrintedParser(string text, List<PrintedToken> tokens, PhraseBook book, PrintedChoices choices)
    {
        _text = text;
        _book = book;
        _choices = choices;
        _hasScale = tokens.Any(t => t.Kind == PrintedTokenKind.Number && (t.Sign != '\0' || t.Readings is [var n, ..] && n is "100" or "1000" or "10000" or "100000" or "1000000"));
        _hasDivision = tokens.Any(t => t.Kind == PrintedTokenKind.Bar || (t.Is('/') && t.Form != OperatorForm.Tight));
        _tokens = new TightSlashes(text, Balanced(tokens, choices), choices, _hasDivision, _hasScale).Settle();
        _hasDivision |= _tokens.Any(t => t.Is('/'));
    }

    private PrintedToken Current => _tokens[_at];

    private PrintedToken Next => _tokens[Math.Min(_at + 1, _tokens.Count - 1)];

    /// <summary>What a body computes; null where it computes nothing that can be read.</summary>
    /// <param name="text">The body, in one line.</param>
    /// <param name="book">The figures named so far.</param>
    /// <param name="choices">How to read what is doubtful.</param>
    public static PrintedNode? Parse(string text, PhraseBook book, PrintedChoices choices)
    {
        var parser = new PrintedParser(text, PrintedScanner.Scan(text), book, choices);
        var node = parser.Sum(isOutermost: true);
        if (node is null || parser._failed) return null;
        if (parser.Current.Kind != PrintedTokenKind.End && parser.Rest() is { Length: > 0 } rest) choices.Questions.Add(DraftQuestions.RestIgnored(rest));
        return node;
    }

    /// <summary>A parenthesis that closes nothing was opened before the beginning.</summary>
    private static List<PrintedToken> Balanced(List<PrintedToken> tokens, PrintedChoices choices)
    {
        var (open, missing) = (0, 0);
        foreach (var token in tokens)
        {
            if (token.Kind == PrintedTokenKind.Open) open++;
            if (token.Kind == PrintedTokenKind.Close && --open < 0) (open, missing) = (0, missing + 1);
        }

        if (missing == 0) return tokens;
        choices.Questions.Add(DraftQuestions.ParenthesisMended());
        return [.. Enumerable.Repeat(new PrintedToken(PrintedTokenKind.Open, "(", tokens[0].Start, tokens[0].Start), missing), .. tokens];
    }

    private string Rest() => PrintedMarks.Shown(_text[Current.Start..]).Trim(' ', '.', ',', ';');

    /// <summary>Operands and operators up to the end of a level.</summary>
    private PrintedNode? Sum(bool isOutermost = false)
    {
        if (++_depth > Deepest) return Fail();
        var level = new FlatLevel(_text, _choices);
        while (true)
        {
            var startOfOperand = _at;
            if (Operand() is not { } operand)
            {
                if (_failed || level.Count == 0) return Fail();
                _choices.Questions.Add(DraftQuestions.SignWithoutOperand(level.LastSign));
                level.DropSign();
                break;
            }

            level.Add(operand);
            _operands++;
            if (_operands > MostOperands) return Fail();
            if (ReadSign(level, operand) is not { } sign) break;
            level.Add(sign);
            if (_at == startOfOperand) return Fail();
        }

        _depth--;
        return level.Combine(isOutermost, _hasDivision);
    }

    /// <summary>The operator behind an operand, printed or not; null where the level ends.</summary>
    private PrintedToken? ReadSign(FlatLevel level, PrintedNode before)
    {
        var token = Current;
        if (token.Kind == PrintedTokenKind.Operator)
        {
            _at++;
            return token;
        }

        if (token.Kind == PrintedTokenKind.Bar)
        {
            _at++;
            return token with { Kind = PrintedTokenKind.Operator, Operator = '/', IsMark = true };
        }

        if (token.Kind == PrintedTokenKind.Word && DividesHere(token)) return DividingSign(token);
        if (!token.StartsOperand || token.Kind == PrintedTokenKind.Comparison) return null;
        var implied = new PrintedToken(PrintedTokenKind.Operator, "", token.Start, token.Start) { Operator = '*' };
        if (token.Kind == PrintedTokenKind.Sigma && !_hasDivision && level.Count == 1 && !IsSymbolic(before))
        {
            _choices.Questions.Add(DraftQuestions.BarAssumed());
            return implied with { Operator = '/', IsMark = true };
        }

        var joins = token.Kind is PrintedTokenKind.Open or PrintedTokenKind.Sigma or PrintedTokenKind.Root ? IsSymbolic(before) || !token.IsMark
            : token.Kind == PrintedTokenKind.Word && (token.IsSymbol || IsMathHere()) && IsSymbolic(before);
        if (!joins || before is PrintedNumber { Sign: not '\0' }) return null;
        _choices.Questions.Add(DraftQuestions.FactorUnwritten(PrintedMarks.Shown(_text[before.Start..Math.Min(_text.Length, token.End)])));
        return implied;
    }

    private static bool IsSymbolic(PrintedNode node) => node.All.OfType<PrintedName>().All(n => PrintedToken.IsSymbolText(n.Phrase));

    private PrintedNode? Fail()
    {
        _failed = true;
        return null;
    }

    /// <summary>An operand with its power.</summary>
    private PrintedNode? Operand()
    {
        var start = Current.Start;
        if (Current.Is('-'))
        {
            _at++;
            return ++_depth > Deepest ? Fail() : Deeper(Operand(), o => new PrintedNegation(o) { Start = start, End = o.End });
        }

        if (Current.Is('+')) _at++;
        if (Single() is not { } operand) return null;
        if (!Current.Is('^')) return operand;
        _at++;
        if (++_depth > Deepest || Operand() is not { } exponent) return Fail();
        _depth--;
        var power = new PrintedOperation('^', operand, exponent) { Start = start, End = exponent.End };
        return IndexStatistic(operand) is { } function
            ? power with { Left = new PrintedCall(function, [operand]) { Axis = "item", Start = start, End = power.End } }
            : power;
    }

    private PrintedNode? Deeper(PrintedNode? operand, Func<PrintedNode, PrintedNode> make)
    {
        _depth--;
        return operand is null ? null : make(operand);
    }

    /// <summary>The M or R behind (Ci/Lij)², which take the largest or the mean of the indexed ratios.</summary>
    private string? IndexStatistic(PrintedNode operand)
    {
        if (!operand.Has('/') || !operand.All.OfType<PrintedName>().Any(n => n.Phrase.Length > 1 && n.Phrase[^1] is 'i' or 'j')) return null;
        var function = Current.IsWord("M") || Current.IsWord("maks") ? "MaxOver" : Current.IsWord("R") || Current.IsWord("rata") ? "AverageOver" : null;
        if (function is null) return null;
        _choices.Questions.Add(DraftQuestions.IndexStatistic(Current.Text, function == "MaxOver"));
        _at++;
        return function;
    }

    private PrintedNode? Single() => Current.Kind switch
    {
        PrintedTokenKind.Number => Number(),
        PrintedTokenKind.Open => Group(),
        PrintedTokenKind.Sigma => Total(),
        PrintedTokenKind.Root => Root(),
        PrintedTokenKind.DegreeRoot => DegreeRoot(),
        PrintedTokenKind.Word or PrintedTokenKind.Comparison => WordsOrCall(),
        PrintedTokenKind.Operator when Current.Is('*') && Next.Kind == PrintedTokenKind.Number => FactorBeforeDivisor(),
        _ => null,
    };

    /// <summary>"keluarga ---- X 100 keluarga": the factor stands beside the bar, before what is below it.</summary>
    private PrintedNode? FactorBeforeDivisor()
    {
        _at++;
        return Single() is PrintedNumber { Words: { } } number ? number : Fail();
    }

    private PrintedNode? Group()
    {
        var open = Current;
        _at++;
        var inside = Sum();
        if (inside is null) return Fail();
        if (Current.Kind == PrintedTokenKind.Close)
        {
            _at++;
        }
        else if (Current.Kind == PrintedTokenKind.End)
        {
            _choices.Questions.Add(DraftQuestions.ParenthesisMended());
        }
        else
        {
            // Words that compute nothing, up to where the group ends.
            SkipToClose();
        }

        return inside with { Start = open.Start, End = _tokens[Math.Max(0, _at - 1)].End };
    }

    private void SkipToClose()
    {
        var rest = Current.Start;
        for (var open = 0; Current.Kind != PrintedTokenKind.End; _at++)
        {
            if (Current.Kind == PrintedTokenKind.Open) open++;
            if (Current.Kind == PrintedTokenKind.Close && open-- == 0) break;
        }

        _choices.Questions.Add(DraftQuestions.RestIgnored(PrintedMarks.Shown(_text[rest..Current.Start])));
        if (Current.Kind == PrintedTokenKind.Close) _at++;
    }

    private PrintedNumber Number()
    {
        var token = Current;
        _at++;
        if (token.Readings.Count > 1) _choices.Questions.Add(DraftQuestions.NumberAmbiguous(token.Text, token.Readings[0]));
        if (token.Readings.Count == 0) _failed = true;
        var digits = token.Readings.Count > 0 ? token.Readings[0] : "0";
        var number = new PrintedNumber(digits) { Sign = token.Sign, Start = token.Start, End = token.End };
        if (Current.Kind != PrintedTokenKind.Word || DividesHere(Current) || (Current.IsSymbol && !number.IsScale)) return number;
        return number with { Words = Phrase() as PrintedName, End = _tokens[_at - 1].End };
    }
}
