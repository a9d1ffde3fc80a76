using System.Globalization;
using System.Text;

namespace Iki.Core.Diagnostics;

/// <summary>Numbers for people: with the signs that the language has for them, on every machine the same.</summary>
internal static class ReaderNumbers
{
    private static readonly Wording Share = new("{0} {1}", "{0}{1}");

    private static readonly Wording Money = new("Rp ", "Rp");

    private static readonly string[] MoneyUnits = ["Rp", "rupiah", "IDR"];

    /// <summary>A number as digits where it has an end, else as a fraction.</summary>
    public static string Of(Rational value, Language language) =>
        value.TryToDecimal(out var shown) && Rational.FromDecimal(shown) == value
            ? OfDigits(shown.ToString(CultureInfo.InvariantCulture), language)
            : $"{OfDigits(value.Numerator.ToString(CultureInfo.InvariantCulture), language)}/{OfDigits(value.Denominator.ToString(CultureInfo.InvariantCulture), language)}";

    /// <summary>A number with at least the decimals that are declared: <c>18,80</c>.</summary>
    public static string Of(decimal value, int? decimals, Language language)
    {
        var digits = value.ToString("0.############################", CultureInfo.InvariantCulture);
        if (decimals is not ({ } places and > 0)) return OfDigits(digits, language);
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var missing = places - (point < 0 ? 0 : digits.Length - point - 1);
        return OfDigits(missing <= 0 ? digits : (point < 0 ? digits + "." : digits) + new string('0', missing), language);
    }

    /// <summary>A number with its unit, if it has one.</summary>
    public static string WithUnit(Rational value, string? unit, Language language) => WithUnit(Of(value, language), unit, language);

    /// <summary>A number that is written already with its unit: <c>98.75 %</c> and <c>98,75%</c>, <c>Rp 500</c> and <c>Rp500</c>.</summary>
    public static string WithUnit(string number, string? unit, Language language)
    {
        if (string.IsNullOrEmpty(unit)) return number;
        if (unit is "%" or "‰") return Share.Fill(language, number, unit);
        if (!IsMoney(unit)) return $"{number} {unit}";
        var start = number.StartsWith("≈ ", StringComparison.Ordinal) ? 2 : 0;
        if (start < number.Length && number[start] is '-' or '−') start++;
        return number[..start] + Money.In(language) + number[start..];
    }

    /// <summary>Whether a unit is the rupiah itself, which stands before its number, and not a million of them.</summary>
    private static bool IsMoney(string unit) => MoneyUnits.Contains(unit, StringComparer.OrdinalIgnoreCase);

    /// <summary>A grade with its score, if it has one.</summary>
    public static string WithScore(string grade, decimal? score, Language language, bool isApproximate = false) =>
        score is { } value ? $"{grade} {(isApproximate ? "≈ " : "")}{Of(value, language)}" : grade;

    /// <summary>Digits with a point, as the language prints them.</summary>
    public static string OfDigits(string digits, Language language)
    {
        var signs = Languages.SignsOf(language);
        if (signs is ('.', null) || digits.Length == 0) return digits;
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? digits.Length : point;
        var first = digits[0] == '-' ? 1 : 0;
        var grouped = new StringBuilder(digits, 0, whole, digits.Length + (whole / 3));
        if (signs.Group is { } group) for (var i = whole - 3; i > first; i -= 3) grouped.Insert(i, group);
        return whole == digits.Length ? grouped.ToString() : grouped.Append(signs.Decimal).Append(digits, whole + 1, digits.Length - whole - 1).ToString();
    }
}
