using System.Numerics;

namespace Iki.Core.Numerics;

/// <content>The exponential function.</content>
internal sealed partial class Enclosure
{
    // e^45,427 is the first beyond 2^65,536 + 1; below the other end there are more than 10^12 zeros behind the point.
    private const int LargestArgument = 45_427;
    private const long SmallestArgument = -(1L << 40);

    // More than the bits of the largest multiple of ln 2 that is taken away.
    private const int BitsOfMultiple = 48;

    /// <summary>e to this power: <see cref="OutOfBounds"/> where that is certain, null where it may be or not.</summary>
    public Enclosure? Exponential(int bits)
    {
        if (MostBits > 15)
        {
            var (least, most) = (LowAt(0), HighAt(0));
            if (least >= LargestArgument || most <= SmallestArgument) return OutOfBounds;
            if (most > LargestArgument + 1 || least < SmallestArgument) return null;
        }

        var low = ExponentialOfPoint(Low, Exponent, bits);
        if (IsPoint) return low;

        // e^δ ≤ 1 + 2δ up to δ = 1.
        var width = new Enclosure(BigInteger.Zero, High - Low, Exponent);
        if (width.MostBits <= 0) return Multiply(low, Add(One, new(BigInteger.Zero, High - Low, Exponent + 1), bits), bits);
        var high = ExponentialOfPoint(High, Exponent, bits);
        var exponent = Align(low, high, bits);
        return new(low.LowAt(exponent), high.HighAt(exponent), exponent);
    }

    private static Enclosure ExponentialOfPoint(BigInteger mantissa, long exponent, int bits)
    {
        // x = k ln 2 + r; x is cut by less than a unit, the multiple of ln 2 is wrong by far less, and r is cut by less than a unit again.
        var halvings = 4 + (bits >> 6);
        var places = bits + halvings + 20;
        var x = Floor(mantissa, exponent + places);
        var k = FloorDivide(x, LogarithmOfTwo.Scaled(places));
        var r = ((x << BitsOfMultiple) - (k * LogarithmOfTwo.Scaled(places + BitsOfMultiple))) >> BitsOfMultiple;

        // e^r = (e^(r/2^h))^(2^h). What z stands for is at most 2 units away from it.
        var z = BigInteger.Max(BigInteger.Zero, r >> halvings);
        var sum = BigInteger.One << places;
        var term = sum;
        var count = 0;
        while (!term.IsZero)
        {
            count++;
            term = ((term * z) >> places) / count;
            sum += term;
        }

        // With z below 1/16 a term is less than 2 units short, and those left out add less than 1. The 2 units of z make at most 3, as e^z < 1.1.
        var power = new Enclosure(sum - 3, sum + (2 * count) + 5, -places);
        for (var i = 0; i < halvings; i++) power = Multiply(power, power, places);
        return Of(power.Low, power.High, power.Exponent + (long)k, bits);
    }
}
