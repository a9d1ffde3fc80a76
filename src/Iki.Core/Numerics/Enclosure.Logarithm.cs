using System.Numerics;

namespace Iki.Core.Numerics;

/// <content>The natural logarithm.</content>
internal sealed partial class Enclosure
{
    /// <summary>The logarithm of a fraction above 0; next to 1, where most of it cancels, with all the bits too.</summary>
    public static Enclosure Logarithm(Rational value, int bits)
    {
        var (numerator, denominator) = (value.Numerator, value.Denominator);
        var (difference, sum) = (numerator - denominator, numerator + denominator);
        return BigInteger.Abs(difference) * 8 <= denominator
            ? TwiceAreaTangent(Divide(new(difference, difference, 0), new(sum, sum, 0), bits + Spare)!, bits)
            : Of(value, bits + Spare).Logarithm(bits)!;
    }

    /// <summary>The logarithm of a number that is known to be above 0; null where its enclosure is not.</summary>
    public Enclosure? Logarithm(int bits)
    {
        if (Low.Sign <= 0) return null;
        if (MostBits is 0 or 1)
        {
            var (less, more) = (Add(this, One.Negate(), bits + Spare), Add(this, One, bits + Spare));
            if (less.MostBits <= -3) return TwiceAreaTangent(Divide(less, more, bits + Spare)!, bits);
        }

        // The curve is below its tangents: ln h ≤ ln l + (h − l)/l.
        var low = LogarithmOfPoint(Low, Exponent, bits);
        return IsPoint ? low : Add(low, Divide(new(BigInteger.Zero, High - Low, 0), new(Low, Low, 0), bits)!, bits);
    }

    private static Enclosure LogarithmOfPoint(BigInteger mantissa, long exponent, int bits)
    {
        // x = f × 2^power with f from 3/4 to 3/2. Unless the power is 0, the two logarithms cannot cancel: |ln f| ≤ 0.41 and ln 2 > 0.69.
        var length = mantissa.GetBitLength();
        var power = exponent + length;
        if (Floor(mantissa, 2 - length) < 3) power--;

        // Each root halves the logarithm. A root of f + δ is at most 0.58 δ above that of f, and rounding down takes less than a unit: a
        // value that begins less than 1 unit below what it stands for ends less than 3 below.
        var roots = 2 + Math.Min(12, bits >> 8);
        var places = bits + roots + 12;
        var f = Floor(mantissa, exponent - power + places);
        for (var i = 0; i < roots; i++) f = IntegerRoot.Floor(f << places, 2);
        var one = BigInteger.One << places;
        var argument = Divide(new(f - one, f + 3 - one, 0), new(f + one, f + 3 + one, 0), places)!;
        var rest = TwiceAreaTangent(argument, places);
        rest = new(rest.Low, rest.High, rest.Exponent + roots);
        if (power == 0) return rest;

        var two = LogarithmOfTwo.Scaled(bits + 8);
        return Add(Multiply(new(two - 1, two + 2, -bits - 8), new(power, power, 0), bits + 8), rest, bits);
    }

    /// <summary>2 artanh u = 2u × (1 + u²/3 + u⁴/5 + …), the logarithm of (1 + u)/(1 − u), for |u| ≤ 1/8.</summary>
    private static Enclosure TwiceAreaTangent(Enclosure u, int bits)
    {
        var places = bits + 16;
        var square = Multiply(u.Abs(), u.Abs(), places);
        var v = square.LowAt(-places);
        var sum = BigInteger.One << places;
        var term = sum;
        var odd = 1;
        while (!term.IsZero)
        {
            term = (term * v) >> places;
            odd += 2;
            sum += term / odd;
        }

        // With v ≤ 1/64 a term is less than 2 units short, and rounding what is added less than 1: below 2 units for each of the (odd − 1)/2
        // terms, a third of the first being the most. What is left out adds less than 1, and the other end of v less than the difference.
        var missed = odd + 1 + square.HighAt(-places) - v;
        var product = Multiply(u, new(sum, sum + missed, -places), bits);
        return new(product.Low, product.High, product.Exponent + 1);
    }
}
