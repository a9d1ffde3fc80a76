using System.Globalization;
using System.Text;

namespace Iki.Core.Diagnostics;

/// <summary>Numbers for people: with the signs that the language has for them, on every machine the same.</summary>
internal static class ReaderNumbers
{
    /// <summary>A number as digits where it has an end, else as a fraction.</summary>
    public static string Of(Rational value, Language language) =>
        value.TryToDecimal(out var shown) && Rational.FromDecimal(shown) == value
            ? OfDigits(shown.ToString(CultureInfo.InvariantCulture), language)
            : $"{OfDigits(value.Numerator.ToString(CultureInfo.InvariantCulture), language)}/{OfDigits(value.Denominator.ToString(CultureInfo.InvariantCulture), language)}";

    /// <summary>A number with its unit, if it has one.</summary>
    public static string WithUnit(Rational value, string? unit, Language language) => $"{Of(value, language)} {unit}".TrimEnd();

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
