using System.Text.RegularExpressions;

namespace Iki.Core.Printed;

/// <content>Phrases and functions.</content>
internal sealed partial class PrintedParser
{
    private static readonly Dictionary<string, string> Functions = new(StringComparer.OrdinalIgnoreCase)
    {
        ["max"] = "Max", ["maks"] = "Max", ["maksimum"] = "Max", ["maximum"] = "Max", ["min"] = "Min", ["minimum"] = "Min", ["rata-rata"] = "Average",
        ["average"] = "Average", ["mean"] = "Average", ["sum"] = "Sum", ["jumlah"] = "Sum", ["total"] = "Sum", ["abs"] = "Abs", ["sqrt"] = "Sqrt", ["akar"] = "Sqrt",
        ["ln"] = "Ln", ["exp"] = "Exp", ["median"] = "Median",
    };

    // What people think of something, so that "terhadap" says of what.
    private static readonly string[] Opinions =
        ["kepuasan", "survei", "survey", "penilaian", "persepsi", "evaluasi", "pengawasan", "pembinaan", "monitoring", "pemahaman", "kepatuhan", "kepercayaan", "pengaduan", "akses", "perlindungan", "kesadaran"];

    private static readonly string[] Counting = ["jumlah", "total", "seluruh", "keseluruhan", "banyaknya", "target", "semua"];

    // What stands behind "per" in the name of a figure.
    private static readonly string[] PerWhat =
        ["bulan", "hari", "tahun", "triwulan", "semester", "minggu", "jam", "unsur", "unit", "kapita", "item", "jenis", "satuan", "orang", "pegawai", "kegiatan", "indikator", "kecamatan", "desa", "kelurahan", "sektor"];

    private PrintedName? _lastName;
    private int _calls;

    private PrintedNode? WordsOrCall()
    {
        if (Current.Kind == PrintedTokenKind.Word && CallHere() is { } call) return call;
        var start = _at;
        var phrase = Phrase();
        if (phrase is null || Current is not { Kind: PrintedTokenKind.Open, IsMark: true } || !HasBarInside(_at)) return phrase;

        // The name of the result, or the numerator, printed once more before the fraction.
        _choices.Questions.Add(DraftQuestions.TitleRepeated(PrintedMarks.Shown(_text[_tokens[start].Start..Current.Start])));
        return Group();
    }

    private PrintedNode? CallHere()
    {
        var open = _at + 1;
        if (Current.IsWord("akar") && _tokens[open].IsWord("kuadrat")) open++;
        if (Current.IsWord("akar") && _tokens[open].IsWord("dari")) open++;
        if (!Functions.TryGetValue(Current.Text, out var function) || _tokens[open].Kind != PrintedTokenKind.Open) return null;
        var close = CloseOf(open);
        var inside = _tokens[(open + 1)..close];
        var hasSeveral = inside.Any(t => t.Kind == PrintedTokenKind.Comma);
        var isTight = Current.End == _tokens[open].Start;
        if (isTight && !hasSeveral && inside.Count > 0 && inside.All(t => t.Kind == PrintedTokenKind.Word) && (function is "Average" || Current.IsWord("sum")))
        {
            var from = Current.Start;
            _at = open;
            return function == "Sum" ? Group() : Group() is { } averaged ? new PrintedCall(function, [averaged]) { Start = from, End = _tokens[_at - 1].End } : null;
        }

        if (!hasSeveral && !inside.Any(t => t.Kind is PrintedTokenKind.Operator or PrintedTokenKind.Bar) && function is not ("Sqrt" or "Ln" or "Exp" or "Abs")) return null;
        if (hasSeveral && function is "Sum" && !inside.Any(t => t.Kind == PrintedTokenKind.Operator)) return null;
        var start = Current.Start;
        _at = open;
        if (!hasSeveral && function is "Sum" or "Max" or "Min" or "Average" or "Median")
        {
            if (function != "Sum") _choices.Questions.Add(DraftQuestions.RestIgnored(function));
            return Group();
        }

        return Arguments(function, start);
    }

    private PrintedNode? Arguments(string function, int start)
    {
        var arguments = new List<PrintedNode>();
        _calls++;
        do
        {
            _at++;
            if (Sum() is not { } argument) return Fail();
            arguments.Add(argument);
        }
        while (Current.Kind == PrintedTokenKind.Comma);
        _calls--;
        if (Current.Kind == PrintedTokenKind.Close) _at++;
        return new PrintedCall(function, arguments) { Start = start, End = _tokens[_at - 1].End };
    }

    /// <summary>A figure: words, with numbers, comparisons and explanations among them.</summary>
    private PrintedNode? Phrase()
    {
        var start = _at;
        var bare = new List<string>();
        PrintedNumber? weight = null;
        while (true)
        {
            var token = Current;
            var isFunction = _at == start + 1 && _tokens[start].IsSymbol && IsMathHere();
            var isWord = token.Kind == PrintedTokenKind.Word && (_at == start || (!DividesHere(token) && !isFunction));
            var isNumber = token.Kind == PrintedTokenKind.Number && _at > start && _tokens[_at - 1].Kind is PrintedTokenKind.Word or PrintedTokenKind.Comparison;
            var isComma = token.Kind == PrintedTokenKind.Comma && _calls == 0 && _at > start && Next.Kind == PrintedTokenKind.Word;
            if (token.Kind == PrintedTokenKind.Open && !token.IsMark && _at > start)
            {
                weight ??= WeightHere();
                var said = TakeAside(string.Join(' ', bare));
                if (said == AsideKind.Computes) return Group();
                if (said == AsideKind.Factor) break;
                continue;
            }

            if (!isWord && !isNumber && !isComma && token.Kind != PrintedTokenKind.Comparison) break;
            bare.Add(_text[token.Start..token.End]);
            _at++;
        }

        if (_at == start) return null;
        var (from, to) = (_tokens[start].Start, _tokens[_at - 1].End);
        var figure = Figure(string.Join(' ', bare).Replace(" ,", ",", StringComparison.Ordinal), from, to);
        return weight is null ? figure : new PrintedOperation('*', weight, figure) { Start = from, End = to };
    }

    /// <summary>Whether a function of mathematics starts here: <c>t ln(…)</c>.</summary>
    private bool IsMathHere() => Next.Kind == PrintedTokenKind.Open && Current.Text.ToLowerInvariant() is "ln" or "exp" or "sqrt" or "akar" or "max" or "min";

    private PrintedNode Figure(string phrase, int from, int to)
    {
        if (phrase.StartsWith("tanggal", StringComparison.OrdinalIgnoreCase)) _choices.Questions.Add(DraftQuestions.Dates(phrase));
        var (plain, time, hasTime) = PrintedTimes.Of(phrase);
        if (PrintedTimes.IsSchoolYear(phrase) && time != PrintedTime.Now) _choices.Questions.Add(DraftQuestions.SchoolYear(phrase));
        if (hasTime && _lastName is { } last && (plain.Length == 0 || Counting.Contains(plain, StringComparer.OrdinalIgnoreCase)))
        {
            // "kriminalitas tahun lalu − tahun ini": the same figure at another time.
            return last with { Time = time, Start = from, End = to };
        }

        if (!DaysOfPeriod().IsMatch(phrase)) return _lastName = _book.Resolve(phrase, PrintedMarks.Shown(_text[from..to]), from, to);
        _choices.Questions.Add(DraftQuestions.DaysOfPeriod(phrase));
        PrintedNode days = new PrintedCall("DaysInPeriod", []) { Start = from, End = to };
        return days;
    }

    private enum AsideKind
    {
        Explains,

        /// <summary>It stands for what is computed, and the words before it are its title.</summary>
        Computes,

        /// <summary>It is multiplied with the symbol before it.</summary>
        Factor,
    }

    /// <summary>Takes what stands in parentheses behind a phrase, where it only explains.</summary>
    private AsideKind TakeAside(string phrase)
    {
        var close = CloseOf(_at);
        var inside = _tokens[(_at + 1)..close];
        var shown = inside.Count == 0 ? "" : PrintedMarks.Shown(_text[inside[0].Start..inside[^1].End]);
        if (inside.Any(t => t.Kind is PrintedTokenKind.Operator or PrintedTokenKind.Bar && t.Form != OperatorForm.Tight))
        {
            if (PrintedToken.IsSymbolText(phrase) || inside.Any(t => t.Kind == PrintedTokenKind.Number) && !inside.Any(t => t.Kind == PrintedTokenKind.Word)) return AsideKind.Factor;
            var isSymbolic = inside.All(t => t.Kind != PrintedTokenKind.Word || t.IsSymbol);
            var takesLikelier = _choices.TakesLikelier(DoubtKind.Aside, inside[0].Start, $"{phrase} ({shown})");
            if (isSymbolic == takesLikelier) return AsideKind.Computes;
        }
        else if (inside is [{ IsSymbol: true }])
        {
            _book.Explain(shown, phrase);
        }
        else if (inside.Any(t => t.Kind == PrintedTokenKind.Number) && !inside[0].IsWord("bobot"))
        {
            _choices.Questions.Add(DraftQuestions.AsideFigure(phrase, shown));
            if (inside is [{ Sign: '%' }]) _choices.IsPercentHinted = true;
        }
        else if (shown.Contains("kumulatif", StringComparison.OrdinalIgnoreCase))
        {
            _choices.Questions.Add(DraftQuestions.Cumulative());
        }

        _at = Math.Min(close + 1, _tokens.Count - 1);
        return AsideKind.Explains;
    }

    /// <summary>The 30% of "nilai kerja (bobot 30%)", which the figure is multiplied by; null where there is none.</summary>
    private PrintedNumber? WeightHere()
    {
        if (_tokens[(_at + 1)..CloseOf(_at)] is not [var word, { Kind: PrintedTokenKind.Number, Sign: '%', Readings: [var digits] } number] || !word.IsWord("bobot")) return null;
        _choices.Questions.Add(DraftQuestions.WeightInAside(number.Text));
        return new PrintedNumber(digits) { Sign = '%', Start = number.Start, End = number.End };
    }

    private int CloseOf(int open)
    {
        var depth = 0;
        for (var i = open; i < _tokens.Count - 1; i++)
        {
            if (_tokens[i].Kind == PrintedTokenKind.Open) depth++;
            if (_tokens[i].Kind == PrintedTokenKind.Close && --depth == 0) return i;
        }

        return _tokens.Count - 1;
    }

    private bool HasBarInside(int open) => _tokens[open..CloseOf(open)].Any(t => t.Kind == PrintedTokenKind.Bar);

    /// <summary>Whether a word between two figures divides one by the other.</summary>
    private bool DividesHere(PrintedToken word)
    {
        if (_hasDivision || _at == 0 || !(word.IsWord("terhadap") || word.IsWord("per") || word.IsWord("dari"))) return false;
        var index = _tokens.IndexOf(word);
        var next = _tokens[index + 1];
        if (index == 0 || next.Kind is PrintedTokenKind.End or PrintedTokenKind.Operator) return false;
        var countsNext = next.Kind == PrintedTokenKind.Sigma || Counting.Contains(next.Text, StringComparer.OrdinalIgnoreCase);
        var isRate = word.IsWord("per") && next.Kind == PrintedTokenKind.Number && next.Readings is ["100" or "1000" or "10000" or "100000" or "1000000", ..];
        if (word.IsWord("terhadap") && _tokens[..index].Any(t => Opinions.Contains(t.Text, StringComparer.OrdinalIgnoreCase))) return false;
        if (word.IsWord("dari") && !countsNext) return false;
        if (word.IsWord("per") && !isRate && PerWhat.Contains(next.Text, StringComparer.OrdinalIgnoreCase)) return false;
        var isLikely = isRate || word.IsWord("terhadap") || (countsNext && (_hasScale || _choices.IsPercentHinted || word.IsWord("per"))) || (word.IsWord("per") && _hasScale);
        return _choices.TakesLikelier(isRate ? DoubtKind.Rate : DoubtKind.DividingWord, word.Start, word.Text) == isLikely;
    }

    private PrintedToken DividingSign(PrintedToken word)
    {
        _at++;
        return word with { Kind = PrintedTokenKind.Operator, Operator = '/', Form = OperatorForm.Word, IsMark = true };
    }

    [GeneratedRegex(@"^(?:jumlah\s+)?hari\s+(?:kalender\s+)?(?:dalam|selama|pada)\s+(?:satu\s+|1\s+|suatu\s+)?(?:periode|satuan\s+waktu|kurun\s+waktu)(?:\s+(?:tertentu|pelaporan|yang\s+sama))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DaysOfPeriod();
}
