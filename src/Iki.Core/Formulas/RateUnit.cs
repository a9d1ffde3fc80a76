using System.Globalization;
using System.Text.RegularExpressions;

namespace Iki.Core.Formulas;

/// <summary>
/// A unit that counts per so many: <c>per 1.000 penduduk</c>, <c>kasus per 100.000 kelahiran hidup</c>. A thousand is written <c>1.000</c>,
/// <c>1,000</c> or <c>1000</c> there. <c>per 100 hari</c> counts time and is none.
/// </summary>
internal static partial class RateUnit
{
    private static readonly string[] OfTime =
    [
        "detik", "menit", "jam", "hari", "minggu", "pekan", "bulan", "triwulan", "kuartal", "semester", "tahun", "dasawarsa",
        "second", "minute", "hour", "day", "week", "month", "quarter", "year", "decade",
    ];

    /// <summary>How many it counts per: a power of ten from 100; null where it is no such unit.</summary>
    public static long? Of(string? unit)
    {
        // Most units have no digit.
        if (unit is null || !unit.Contains('1', StringComparison.Ordinal) || PerMany().Match(unit) is not { Success: true } match) return null;
        var digits = match.Groups["count"].Value;
        var plain = digits.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);
        var isPower = plain.Length > 2 && plain[0] == '1' && plain.AsSpan(1).TrimStart('0').IsEmpty;
        return isPower && !IsTime(match.Groups["of"].Value) && long.TryParse(plain, CultureInfo.InvariantCulture, out var count) ? count : null;
    }

    private static bool IsTime(string word) =>
        OfTime.Any(t => word.Equals(t, StringComparison.OrdinalIgnoreCase) || word.Equals(t + "s", StringComparison.OrdinalIgnoreCase));

    // A number with groups of three, or without any; what follows it is a word or nothing.
    [GeneratedRegex(@"(?:(?<!\p{L})per\s+|/\s*)(?<count>\d+(?:\.\d{3})*|\d+(?:,\d{3})+)(?![.,]?\d)\s*(?<of>\p{L}*)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PerMany();
}
