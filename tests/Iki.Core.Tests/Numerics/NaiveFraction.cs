using System.Globalization;
using System.Numerics;

namespace Iki.Core.Tests.Numerics;

/// <summary>
/// A fraction as in a school book: never reduced, no special cases, the denominator above 0. What the exact numbers of the
/// package are held against.
/// </summary>
internal sealed record NaiveFraction(BigInteger Above, BigInteger Below)
{
    public static NaiveFraction operator +(NaiveFraction a, NaiveFraction b) => new((a.Above * b.Below) + (b.Above * a.Below), a.Below * b.Below);

    public static NaiveFraction operator -(NaiveFraction a, NaiveFraction b) => new((a.Above * b.Below) - (b.Above * a.Below), a.Below * b.Below);

    public static NaiveFraction operator -(NaiveFraction a) => new(-a.Above, a.Below);

    public static NaiveFraction operator *(NaiveFraction a, NaiveFraction b) => new(a.Above * b.Above, a.Below * b.Below);

    public static NaiveFraction operator /(NaiveFraction a, NaiveFraction b) => b.Above.Sign > 0
        ? new(a.Above * b.Below, a.Below * b.Above)
        : new(-a.Above * b.Below, a.Below * -b.Above);

    /// <summary>The fraction that digits with at most one point between them are.</summary>
    public static NaiveFraction Of(string digits)
    {
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        return point < 0
            ? new(BigInteger.Parse(digits, CultureInfo.InvariantCulture), 1)
            : new(BigInteger.Parse(digits.Remove(point, 1), CultureInfo.InvariantCulture), Power(digits.Length - point - 1));
    }

    public Rational ToRational() => Rational.Fraction(Above, Below);

    public int CompareTo(NaiveFraction other) => (Above * other.Below).CompareTo(other.Above * Below);

    /// <summary>The largest integer not above it, by stepping down from the quotient toward zero.</summary>
    public BigInteger Floor()
    {
        var floor = Above / Below;
        while (floor * Below > Above) floor--;
        return floor;
    }

    /// <summary>Of the two neighbours with so many decimals, the one that the mode's description names.</summary>
    public NaiveFraction Round(int decimals, RoundingMode mode)
    {
        var unit = decimals >= 0 ? new NaiveFraction(1, Power(decimals)) : new NaiveFraction(Power(-decimals), 1);
        var floor = (this / unit).Floor();
        var (below, above) = (new NaiveFraction(floor, 1) * unit, new NaiveFraction(floor + 1, 1) * unit);
        if (CompareTo(below) == 0) return below;
        var (inner, outer) = Above.Sign < 0 ? (above, below) : (below, above);
        var nearer = (this - below).CompareTo(above - this);
        var even = floor.IsEven ? below : above;
        return mode switch
        {
            RoundingMode.Down => inner,
            RoundingMode.Up => outer,
            _ when nearer < 0 => below,
            _ when nearer > 0 => above,
            RoundingMode.HalfEven => even,
            _ => outer,
        };
    }

    /// <summary>At most 28 digits and 28 decimals, half to even, as a text without trailing zeros; null beyond 28 integer digits.</summary>
    public string? ToDecimalText()
    {
        var places = 28 - DigitsBeforePoint(this);
        if (places < 0) return null;
        var rounded = Round(places, RoundingMode.HalfEven);
        return DigitsBeforePoint(rounded) > 28 ? null : rounded.Text(places);
    }

    /// <summary>The text of a number that has at most so many decimals.</summary>
    private string Text(int decimals)
    {
        var digits = BigInteger.Abs(Above * Power(decimals) / Below).ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        var text = decimals == 0 ? digits : $"{digits[..^decimals]}.{digits[^decimals..]}".TrimEnd('0').TrimEnd('.');
        return Above.Sign < 0 ? $"-{text}" : text;
    }

    private static int DigitsBeforePoint(NaiveFraction number)
    {
        var whole = BigInteger.Abs(number.Above) / number.Below;
        return whole.IsZero ? 0 : whole.ToString(CultureInfo.InvariantCulture).Length;
    }

    private static BigInteger Power(int exponent) => BigInteger.Pow(10, exponent);
}
