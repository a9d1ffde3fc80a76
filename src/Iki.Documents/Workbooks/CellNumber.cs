using System.Globalization;
using Iki.Core;

namespace Iki.Documents.Workbooks;

/// <summary>
/// Numbers as cells hold them. Excel keeps a number as a double, which gives 15 digits back as they were written; one with more of them
/// is written as a text, so that none is rounded.
/// </summary>
internal static class CellNumber
{
    private const int DigitsOfDouble = 15;

    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>The cell of a number.</summary>
    public static CellContent Write(decimal value) => DigitsOf(value) <= DigitsOfDouble
        ? CellContent.Number(value.ToString("0.############################", CultureInfo.InvariantCulture))
        : CellContent.Of(Figure.Write(value));

    /// <summary>
    /// The plain digits of a number as a workbook stores it, <c>0.1</c> also where a program wrote the 17 digits of the double; null where it is none.
    /// </summary>
    public static string? Digits(string stored)
    {
        if (!double.TryParse(stored, Plain, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number)) return null;
        var shown = number.ToString("G15", CultureInfo.InvariantCulture);
        if (double.Parse(shown, Plain, CultureInfo.InvariantCulture) != number) shown = number.ToString("R", CultureInfo.InvariantCulture);
        return decimal.TryParse(shown, Plain, CultureInfo.InvariantCulture, out var exact) && (exact != 0 || number == 0)
            ? exact.ToString("0.############################", CultureInfo.InvariantCulture)
            : null;
    }

    /// <summary>A fraction as a decimal, where it is one of at most 28 digits.</summary>
    public static decimal? ToDecimal(Rational value)
    {
        // A decimal has at most 28 places, so that times 10 to the 28th it is a whole number.
        var scaled = value * new Rational(10_000_000_000_000_000) * new Rational(1_000_000_000_000);
        if (!scaled.IsInteger) return null;
        var digits = System.Numerics.BigInteger.Abs(scaled.Numerator).ToString(CultureInfo.InvariantCulture).PadLeft(29, '0');
        var text = $"{(value.Sign < 0 ? "-" : "")}{digits[..^28]}.{digits[^28..].TrimEnd('0')}";
        return decimal.TryParse(text.TrimEnd('.'), Plain, CultureInfo.InvariantCulture, out var read) && Rational.FromDecimal(read) == value ? read : null;
    }

    private static int DigitsOf(decimal value)
    {
        var digits = value.ToString(CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal).TrimStart('-', '0');
        return Math.Max(1, digits.TrimEnd('0').Length);
    }
}
