using System.Text.RegularExpressions;

namespace Iki.Core.Printed;

/// <summary>Words and indexes that take a figure at another time: "tahun lalu", "tahun sebelumnya", t−1.</summary>
internal static partial class PrintedTimes
{
    /// <summary>Indexes as words: <c>Pt−1</c> → <c>P tahun sebelumnya</c>, and beside it <c>Pt</c> → <c>P tahun ini</c>.</summary>
    public static string Spell(string text)
    {
        text = YearBefore().Replace(text, "tahun sebelumnya");
        if (text.Contains("tahun sebelumnya", StringComparison.Ordinal)) text = YearNow().Replace(text, "tahun ini");
        foreach (Match index in SymbolBefore().Matches(text))
        {
            var symbol = index.Groups["symbol"].Value;
            var letter = index.Groups["index"].Value;
            text = text.Replace(index.Value, $"{symbol} tahun sebelumnya", StringComparison.Ordinal);
            text = Regex.Replace(text, $@"(?<![\p{{L}}\d]){Regex.Escape(symbol)}\s?(?:\({letter}\)|{letter})(?![\p{{L}}\d])", $"{symbol} tahun ini", RegexOptions.CultureInvariant);
        }

        return text;
    }

    /// <summary>Two years that follow each other, as "tahun sebelumnya" and "tahun ini"; null where the text does not name just two such.</summary>
    public static string? SpellYears(string text)
    {
        var years = NamedYear().Matches(text).Select(m => int.Parse(m.Groups["year"].Value, System.Globalization.CultureInfo.InvariantCulture)).Distinct().Order().ToArray();
        if (years is not [var before, var after] || after != before + 1) return null;
        return NamedYear().Replace(text, m => m.Groups["year"].Value.EndsWith(after.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal) ? "tahun ini" : "tahun sebelumnya");
    }

    /// <summary>Whether the text has such an index, which is read as a year.</summary>
    public static bool HasIndex(string text) => YearBefore().IsMatch(text) || SymbolBefore().IsMatch(text);

    /// <summary>A phrase without its words of time, and what they say.</summary>
    public static (string Phrase, PrintedTime Time, bool HasTime) Of(string phrase)
    {
        var (time, match) = LastYear().Match(phrase) is { Success: true } year ? (PrintedTime.LastYear, year)
            : Previous().Match(phrase) is { Success: true } previous ? (PrintedTime.Previous, previous)
            : (PrintedTime.Now, Now().Match(phrase));
        if (!match.Success) return (phrase, PrintedTime.Now, false);
        var without = Without(phrase, match);

        // A phrase that speaks of two times, "selisih tahun ini dengan tahun lalu", is a figure of its own.
        var isOfTwo = LastYear().IsMatch(without) || Previous().IsMatch(without) || Now().IsMatch(without);
        return isOfTwo ? (phrase, PrintedTime.Now, false) : (without, time, true);
    }

    /// <summary>Whether the year is a school year, which is no calendar year.</summary>
    public static bool IsSchoolYear(string phrase) => SchoolYear().IsMatch(phrase);

    private static string Without(string phrase, Match time) =>
        Dangling().Replace(PrintedMarks.Shown($"{phrase[..time.Index]} {phrase[(time.Index + time.Length)..]}"), "").Trim();

    [GeneratedRegex(@"\b(?:tahun|thn|th)\.?\s*(?:\(\s*[nt]\s*[-−–]\s*1\s*\)|[nt]\s*[-−–]\s*1\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex YearBefore();

    [GeneratedRegex(@"\b(?:tahun|thn|th)\.?\s*(?:\(\s*[nt]\s*\)|[nt]\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex YearNow();

    [GeneratedRegex(@"(?<![\p{L}\d])(?<symbol>[A-Z][A-Z\d]*)(?:(?<index>[tn])[-−–]1|\s?\((?<index>[tn])\s?[-−–]\s?1\)|\s(?<index>[tn])[-−–]1)(?![\p{L}\d])", RegexOptions.CultureInvariant)]
    private static partial Regex SymbolBefore();

    [GeneratedRegex(@"\b(?:pada\s+|di\s+|dari\s+)?(?:satu\s+|1\s+)?(?:tahun|thn|th\.?)\s+(?:ajaran\s+|anggaran\s+|pelajaran\s+)?(?:yang\s+lalu|yg\s+lalu|lalu|sebelumnya|kemarin|lampau)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex LastYear();

    [GeneratedRegex(@"\b(?:pada\s+|di\s+|dari\s+)?(?:periode|bulan|triwulan|tribulan|semester)\s+(?:yang\s+lalu|yg\s+lalu|lalu|sebelumnya|kemarin|lampau)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Previous();

    [GeneratedRegex(@"\b(?:pada\s+|di\s+|dari\s+)?(?:tahun|thn|th\.?|periode|bulan|triwulan|semester)\s+(?:ajaran\s+|anggaran\s+|pelajaran\s+)?(?:ini|berjalan|sekarang|bersangkutan)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Now();

    [GeneratedRegex(@"\b(?:tahun|thn|th)\.?\s*(?<year>(?:19|20)\d\d)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NamedYear();

    [GeneratedRegex(@"\btahun\s+(?:ajaran|pelajaran)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SchoolYear();

    [GeneratedRegex(@"^(?:pada|di|dari|dan)\s+|\s+(?:pada|di|dari|untuk)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Dangling();
}
