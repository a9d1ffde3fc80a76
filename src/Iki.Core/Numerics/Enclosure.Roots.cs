using System.Numerics;

namespace Iki.Core.Numerics;

/// <content>Roots and powers by whole numbers.</content>
internal sealed partial class Enclosure
{
    /// <summary>The root of a fraction that is not negative.</summary>
    public static Enclosure Root(Rational radicand, int index, int bits)
    {
        var (numerator, denominator) = (radicand.Numerator, radicand.Denominator);

        // The root of x × 2^(index × shift) is that of x times 2^shift, and rounding x down first does not change the root rounded down.
        var shift = (int)(bits - FloorDivide(numerator.GetBitLength() - denominator.GetBitLength(), index));
        if (shift >= 0) numerator <<= index * shift;
        else denominator <<= index * -shift;
        var root = IntegerRoot.Floor(numerator / denominator, index);
        return new(root, root + 1, -shift);
    }

    /// <summary>The root of a number that is known not to be negative, though its enclosure may reach below 0.</summary>
    public Enclosure Root(int index, int bits)
    {
        var shift = bits - FloorDivide(MostBits, index);
        var low = Low.Sign <= 0 ? BigInteger.Zero : IntegerRoot.Floor(Floor(Low, Exponent + (index * shift)), index);
        var high = High.Sign <= 0 ? BigInteger.Zero : IntegerRoot.Floor(Floor(High, Exponent + (index * shift)), index) + 1;
        return new(low, high, -shift);
    }

    /// <summary>The power by a whole number from 1, by squaring.</summary>
    public Enclosure Power(int exponent, int bits)
    {
        if (Low.Sign >= 0) return PowerOfNotNegative(exponent, bits);
        var isEven = (exponent & 1) == 0;
        if (High.Sign > 0 && !isEven)
        {
            // Odd powers rise, so each end has its own.
            var below = new Enclosure(-Low, -Low, Exponent).PowerOfNotNegative(exponent, bits).Negate();
            var above = new Enclosure(High, High, Exponent).PowerOfNotNegative(exponent, bits);
            var at = Align(below, above, bits);
            return new(below.LowAt(at), above.HighAt(at), at);
        }

        var power = Abs().PowerOfNotNegative(exponent, bits);
        return isEven ? power : power.Negate();
    }

    private Enclosure PowerOfNotNegative(int exponent, int bits)
    {
        var power = this;
        for (var bit = BitOperations.Log2((uint)exponent) - 1; bit >= 0; bit--)
        {
            power = Multiply(power, power, bits);
            if ((exponent >> bit & 1) != 0) power = Multiply(power, this, bits);
        }

        return power;
    }

    private static long FloorDivide(long value, int by) => (value - (((value % by) + by) % by)) / by;
}
