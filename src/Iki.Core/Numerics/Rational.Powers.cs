using System.Numerics;
using Iki.Core.Numerics;

namespace Iki.Core;

/// <content>Powers and roots that are fractions.</content>
public readonly partial struct Rational
{
    /// <summary>The power by a whole number. That of a reduced fraction is reduced.</summary>
    /// <param name="exponent">0 or more.</param>
    internal Rational ToThe(int exponent) => OfReduced(BigInteger.Pow(Numerator, exponent), BigInteger.Pow(Denominator, exponent));

    /// <summary>
    /// The root where it is a fraction, which is where numerator and denominator have whole roots: the power of a reduced fraction is reduced.
    /// </summary>
    /// <param name="index">1 or more.</param>
    /// <param name="root">The root of this number, which is above 0.</param>
    internal bool TryRoot(BigInteger index, out Rational root)
    {
        root = default;
        if (!TryRoot(Numerator, index, out var numerator) || !TryRoot(Denominator, index, out var denominator)) return false;
        root = OfReduced(numerator, denominator);
        return true;
    }

    private static bool TryRoot(BigInteger value, BigInteger index, out BigInteger root)
    {
        // The root of a number with no more bits than the index is below 2.
        root = value;
        if (value.IsOne || index >= value.GetBitLength()) return value.IsOne;
        if (value <= long.MaxValue) return TryMachineRoot((long)value, (int)index, out root);
        root = IntegerRoot.Floor(value, (int)index);
        return BigInteger.Pow(root, (int)index) == value;
    }

    // The root has at most 32 bits, so a double that is nearly right is nearest to it.
    private static bool TryMachineRoot(long value, int index, out BigInteger root)
    {
        var candidate = (long)Math.Round(Math.Pow(value, 1.0 / index));
        root = candidate;
        for (; index > 0 && value % candidate == 0; index--) value /= candidate;
        return index == 0 && value == 1;
    }
}
