using System.Numerics;

namespace Iki.Core.Numerics;

/// <summary>
/// Two numbers and all that is between them, one of which is meant: Low × 2^Exponent … High × 2^Exponent. Every operation gives an
/// enclosure of all results that operands within theirs can have: low ends are rounded down and high ends up, whatever is cut off.
/// </summary>
internal sealed partial class Enclosure
{
    public static readonly Enclosure Zero = new(BigInteger.Zero, BigInteger.Zero, 0);

    public static readonly Enclosure One = new(BigInteger.One, BigInteger.One, 0);

    /// <summary>Stands for what is certainly beyond all bounds, on either side of 1. No arithmetic is done with it.</summary>
    public static readonly Enclosure OutOfBounds = new(BigInteger.Zero, BigInteger.Zero, 0);

    /// <summary>Stands for not knowing. No arithmetic is done with it.</summary>
    public static readonly Enclosure Nothing = new(BigInteger.Zero, BigInteger.Zero, 0);

    // What sums keep below the bits that are asked for, so that cutting costs less than a unit of the last of those.
    private const int Spare = 32;

    private Enclosure(BigInteger low, BigInteger high, long exponent) => (Low, High, Exponent) = (low, high, exponent);

    public BigInteger Low { get; }

    public BigInteger High { get; }

    public long Exponent { get; }

    /// <summary>The least n for which all is within ±2^n.</summary>
    public long MostBits => Math.Max(Low.Sign < 0 ? (-Low).GetBitLength() : Low.GetBitLength(), High.Sign < 0 ? (-High).GetBitLength() : High.GetBitLength()) + Exponent;

    /// <summary>−1 or 1 where all has this sign, 0 where it is nothing but 0, else null.</summary>
    public int? Sign => Low.Sign > 0 ? 1 : High.Sign < 0 ? -1 : IsZero ? 0 : null;

    private bool IsPoint => Low == High;

    private bool IsZero => Low.IsZero && High.IsZero;

    /// <summary>Whether all is at least 2^<paramref name="bits"/> away from 0.</summary>
    public bool IsBeyond(long bits)
    {
        var nearest = Low.Sign > 0 ? Low : -High;
        return nearest.Sign > 0 && nearest.GetBitLength() + Exponent > bits;
    }

    /// <summary>The ends with no more bits than are asked for.</summary>
    private static Enclosure Of(BigInteger low, BigInteger high, long exponent, int bits)
    {
        var excess = (int)Math.Max(low.GetBitLength(), high.GetBitLength()) - bits;
        return excess <= 0 ? new(low, high, exponent) : new(low >> excess, -(-high >> excess), exponent + excess);
    }

    /// <summary>A fraction, the quotient of whose parts is cut where the bits end.</summary>
    public static Enclosure Of(Rational value, int bits)
    {
        var (numerator, denominator) = (value.Numerator, value.Denominator);
        if (denominator.IsOne) return Of(numerator, numerator, 0, bits);
        var shift = bits + denominator.GetBitLength() - BigInteger.Abs(numerator).GetBitLength();
        if (shift >= 0) numerator <<= (int)shift;
        else denominator <<= (int)-shift;
        var quotient = BigInteger.DivRem(numerator, denominator, out var rest);
        return new(rest.Sign < 0 ? quotient - 1 : quotient, rest.Sign > 0 ? quotient + 1 : quotient, -shift);
    }

    public Enclosure Negate() => new(-High, -Low, Exponent);

    public Enclosure Abs() => Low.Sign >= 0 ? this : High.Sign <= 0 ? Negate() : new(BigInteger.Zero, BigInteger.Max(-Low, High), Exponent);

    public static Enclosure Add(Enclosure a, Enclosure b, int bits)
    {
        if (a.IsZero) return b;
        if (b.IsZero) return a;
        var exponent = Align(a, b, bits);
        return Of(a.LowAt(exponent) + b.LowAt(exponent), a.HighAt(exponent) + b.HighAt(exponent), exponent, bits);
    }

    public static Enclosure Min(Enclosure a, Enclosure b, int bits)
    {
        var exponent = Align(a, b, bits);
        return Of(BigInteger.Min(a.LowAt(exponent), b.LowAt(exponent)), BigInteger.Min(a.HighAt(exponent), b.HighAt(exponent)), exponent, bits);
    }

    /// <summary>The sign of a − b where it is the same for all of both, else null.</summary>
    public static int? Compare(Enclosure a, Enclosure b, int bits)
    {
        if (b.IsZero) return a.Sign;
        // Cut ends are outside the true ones, so what is apart here is apart.
        var exponent = Align(a, b, bits);
        return a.HighAt(exponent) < b.LowAt(exponent) ? -1 : a.LowAt(exponent) > b.HighAt(exponent) ? 1 : null;
    }

    public static Enclosure Multiply(Enclosure a, Enclosure b, int bits)
    {
        var exponent = a.Exponent + b.Exponent;
        if (a.Low.Sign >= 0 && b.Low.Sign >= 0) return Of(a.Low * b.Low, a.High * b.High, exponent, bits);
        var (ll, lh, hl, hh) = (a.Low * b.Low, a.Low * b.High, a.High * b.Low, a.High * b.High);
        return Of(BigInteger.Min(BigInteger.Min(ll, lh), BigInteger.Min(hl, hh)), BigInteger.Max(BigInteger.Max(ll, lh), BigInteger.Max(hl, hh)), exponent, bits);
    }

    /// <summary>The quotient; null where the divisor may be 0.</summary>
    public static Enclosure? Divide(Enclosure a, Enclosure b, int bits)
    {
        if (b.High.Sign < 0) (a, b) = (a.Negate(), b.Negate());
        if (b.Low.Sign <= 0) return null;
        if (a.IsZero) return Zero;

        // The quotient is furthest from 0 by the smaller end of the divisor, so its ends depend on the signs of the dividend's.
        var shift = (int)Math.Max(0, bits + 1 + b.High.GetBitLength() - (a.MostBits - a.Exponent));
        var low = FloorDivide(a.Low << shift, a.Low.Sign < 0 ? b.Low : b.High);
        var high = -FloorDivide(-a.High << shift, a.High.Sign < 0 ? b.High : b.Low);
        return Of(low, high, a.Exponent - b.Exponent - shift, bits);
    }

    public BigInteger LowAt(long exponent) => Floor(Low, Exponent - exponent);

    public BigInteger HighAt(long exponent) => -Floor(-High, Exponent - exponent);

    /// <summary>The largest integer not above mantissa × 2^shift; a number far below 1 costs nothing.</summary>
    public static BigInteger Floor(BigInteger mantissa, long shift) =>
        shift >= 0 ? mantissa << (int)shift
        : -shift <= mantissa.GetBitLength() ? mantissa >> (int)-shift
        : mantissa.Sign < 0 ? BigInteger.MinusOne : BigInteger.Zero;

    /// <summary>The exponent at which both are held with the bits asked for, and neither with many more.</summary>
    private static long Align(Enclosure a, Enclosure b, int bits) =>
        Math.Max(Math.Min(a.Exponent, b.Exponent), Math.Max(a.IsZero ? b.MostBits : a.MostBits, b.IsZero ? a.MostBits : b.MostBits) - bits - Spare);

    private static BigInteger FloorDivide(BigInteger numerator, BigInteger denominator)
    {
        var quotient = BigInteger.DivRem(numerator, denominator, out var remainder);
        return remainder.Sign < 0 ? quotient - 1 : quotient;
    }
}
