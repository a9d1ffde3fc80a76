using System.Collections.Frozen;
using System.Globalization;
using Iki.Core;

namespace Iki.Documents.Figures;

/// <summary>
/// Periods as people write them: <c>Januari 2025</c>, <c>Jan-25</c>, <c>TW I</c>, <c>Semester 2 Tahun 2025</c>, <c>01/2025</c>, in Indonesian and English. All of a text must speak of the
/// period: what is left over makes it none.
/// </summary>
internal static class PeriodWords
{
    private static readonly FrozenDictionary<string, int> Months = new (string Names, int Month)[]
    {
        ("januari january jan", 1), ("februari pebruari february feb peb", 2), ("maret march mar mrt", 3), ("april apr", 4), ("mei may", 5), ("juni june jun", 6),
        ("juli july jul", 7), ("agustus august agt agu ags agust aug", 8), ("september sep sept", 9), ("oktober october okt oct", 10),
        ("november nopember nov nop", 11), ("desember december des dec", 12),
    }.SelectMany(m => m.Names.Split(' ').Select(n => KeyValuePair.Create(n, m.Month))).ToFrozenDictionary();

    private static readonly FrozenDictionary<string, PeriodLength> Lengths = new Dictionary<string, PeriodLength>
    {
        ["triwulan"] = PeriodLength.Quarter, ["tw"] = PeriodLength.Quarter, ["trw"] = PeriodLength.Quarter, ["twl"] = PeriodLength.Quarter, ["quarter"] = PeriodLength.Quarter,
        ["kuartal"] = PeriodLength.Quarter, ["q"] = PeriodLength.Quarter, ["semester"] = PeriodLength.Semester, ["smt"] = PeriodLength.Semester, ["sem"] = PeriodLength.Semester,
        ["half"] = PeriodLength.Semester, ["h"] = PeriodLength.Semester, ["s"] = PeriodLength.Semester,
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> Fillers = new[] { "bulan", "bln", "tahun", "thn", "th", "periode", "realisasi", "nilai", "capaian", "month", "year", "period", "of", "ta", "the" }.ToFrozenSet();

    private static readonly FrozenDictionary<string, int> Numerals = new Dictionary<string, int>
    {
        ["i"] = 1, ["ii"] = 2, ["iii"] = 3, ["iv"] = 4, ["1"] = 1, ["2"] = 2, ["3"] = 3, ["4"] = 4, ["satu"] = 1, ["dua"] = 2, ["tiga"] = 3, ["empat"] = 4,
        ["pertama"] = 1, ["kedua"] = 2, ["ketiga"] = 3, ["keempat"] = 4, ["first"] = 1, ["second"] = 2, ["third"] = 3, ["fourth"] = 4,
    }.ToFrozenDictionary();

    /// <summary>The period of a text; null where it is none.</summary>
    public static PartialPeriod? Read(string text)
    {
        text = text.Trim();
        if (Period.TryParse(text, out var period)) return PartialPeriod.Of(period);
        if (text.Length > 60 || text.Length == 0) return null;
        if (OfNumbers(text) is { } numbers) return numbers;
        var words = Split(CellWords.Fold(text));
        PartialPeriod found = default;
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            PartialPeriod? part = null;
            if (Fillers.Contains(word)) continue;
            if (Months.TryGetValue(word, out var month))
            {
                part = PartialPeriod.Month(month);
                if (found.Year is null && i + 1 < words.Count && Short(words[i + 1]) is { } shortYear && i + 2 == words.Count)
                {
                    part = part.Value with { Year = shortYear };
                    i++;
                }
            }
            else if (Lengths.TryGetValue(word, out var length))
            {
                var number = i + 1 < words.Count && Numerals.TryGetValue(words[i + 1], out var after) ? after : 0;
                if (number > 0) i++;
                else if (i > 0 && Numerals.TryGetValue(words[i - 1], out var before)) number = before;
                if (number == 0 || (length == PeriodLength.Semester && number > 2)) return null;
                part = new PartialPeriod(null, length, number);
            }
            else if (Numerals.ContainsKey(word) && i + 1 < words.Count && words[i + 1].Length > 1 && Lengths.ContainsKey(words[i + 1]))
            {
                continue;
            }
            else if (Year(word) is { } year)
            {
                part = PartialPeriod.OfYear(year);
            }

            if (part is not { } told || found.With(told) is not { } both || (found.Length is not null && told.Length is not null)) return null;
            found = both;
        }

        return found.IsEmpty ? null : found;
    }

    /// <summary>The month of a cell below "Bulan": its name or number.</summary>
    public static PartialPeriod? Month(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 12 ? PartialPeriod.Month(number) : Read(text);

    /// <summary>The quarter or semester of a cell below such a head.</summary>
    public static PartialPeriod? Part(string text, PeriodLength length)
    {
        if (Numerals.TryGetValue(CellWords.Fold(text), out var number) && (length == PeriodLength.Quarter || number <= 2)) return new PartialPeriod(null, length, number);
        return Read(text) is { } read && read.Length == length ? read : null;
    }

    /// <summary>The only year that a title names; null where it names none or several.</summary>
    public static int? OnlyYear(string text)
    {
        var years = CellWords.Fold(text).Split(' ').Select(Year).OfType<int>().Distinct().ToArray();
        return years is [var year] ? year : null;
    }

    private static int? Year(string word) =>
        word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1945 and <= 2100 ? year : null;

    private static int? Short(string word) =>
        word.Length == 2 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? 2000 + year : null;

    /// <summary><c>01/2025</c> and <c>2025/01</c>.</summary>
    private static PartialPeriod? OfNumbers(string text)
    {
        if (text.Split('/', '-', '.') is not [var a, var b]) return null;
        if (Year(a) is { } first && Number(b) is { } month) return new PartialPeriod(first, PeriodLength.Month, month);
        return Year(b) is { } last && Number(a) is { } other ? new PartialPeriod(last, PeriodLength.Month, other) : null;

        static int? Number(string part) => part.Length is 1 or 2 && int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 12 ? number : null;
    }

    /// <summary>The words of a text; <c>tw1</c> and <c>q1</c> are two.</summary>
    private static List<string> Split(string folded)
    {
        var words = new List<string>();
        foreach (var word in folded.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var digits = word.Length;
            while (digits > 0 && char.IsAsciiDigit(word[digits - 1])) digits--;
            if (digits > 0 && digits < word.Length && (Lengths.ContainsKey(word[..digits]) || Months.ContainsKey(word[..digits]))) words.AddRange([word[..digits], word[digits..]]);
            else words.Add(word);
        }

        return words;
    }
}
