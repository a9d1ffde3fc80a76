using System.Numerics;

namespace Iki.Core.Numerics;

/// <content>What both ends come out as.</content>
internal sealed partial class Enclosure
{
    // Below 10^−28 by so much that even 28 decimals round to 0, or to 1 upwards.
    private const int BitsOfTiny = 128;

    /// <summary>Whether it reaches an integer.</summary>
    public bool HasInteger => -Floor(-Low, Exponent) <= Floor(High, Exponent);

    /// <summary>The largest integer not above the number, where it is the same for all.</summary>
    public BigInteger? Floor()
    {
        var (low, high) = (LowAt(0), Floor(High, Exponent));
        return low == high ? low : null;
    }

    /// <summary>The number × 10^decimals rounded to an integer, where it is the same for all.</summary>
    public BigInteger? Rounded(int decimals, RoundingMode mode)
    {
        var low = Rounded(Low, decimals, mode);
        return IsPoint || low == Rounded(High, decimals, mode) ? low : null;
    }

    /// <summary>The ends as fractions; of those far below what any rounding sees, the sign is right.</summary>
    public (Rational Low, Rational High) Ends() => (EndOf(Low), EndOf(High));

    private bool IsTiny(BigInteger end) => end.GetBitLength() + Exponent <= -BitsOfTiny;

    private Rational EndOf(BigInteger end) => IsTiny(end) ? Rational.Fraction(end.Sign, BigInteger.One << BitsOfTiny)
        : Exponent >= 0 ? Rational.Fraction(end << (int)Exponent, BigInteger.One)
        : Rational.Fraction(end, BigInteger.One << (int)-Exponent);

    private BigInteger Rounded(BigInteger end, int decimals, RoundingMode mode)
    {
        if (IsTiny(end)) return mode == RoundingMode.Up ? end.Sign : BigInteger.Zero;
        var numerator = BigInteger.Abs(end);
        var denominator = BigInteger.One;
        if (decimals >= 0) numerator *= BigInteger.Pow(10, decimals);
        else denominator = BigInteger.Pow(10, -decimals);
        if (Exponent >= 0) numerator <<= (int)Exponent;
        else denominator <<= (int)-Exponent;
        var rounded = Rational.RoundedQuotient(numerator, denominator, mode);
        return end.Sign < 0 ? -rounded : rounded;
    }
}
