using System.Numerics;

namespace Iki.Core.Numerics;

/// <summary>Roots of integers, rounded down.</summary>
internal static class IntegerRoot
{
    // What one step makes of the digits of a double, and about the range of one.
    private const int BitsOfRootByDouble = 96;
    private const int MostBitsOfDouble = 1_000;

    /// <summary>The largest integer whose power is not above the value.</summary>
    /// <param name="value">0 or more.</param>
    /// <param name="index">1 or more.</param>
    public static BigInteger Floor(BigInteger value, int index)
    {
        if (value.IsZero || value.IsOne || index == 1) return value;
        if (index >= value.GetBitLength()) return BigInteger.One;

        // Newton's step gives at least the root from either side, because an arithmetic mean is at least the geometric one; from above
        // it goes down until it is there. The estimate decides how many steps that takes, and nothing else.
        var root = Step(value, index, Estimate(value, index));
        while (true)
        {
            var next = Step(value, index, root);
            if (next >= root) return root;
            root = next;
        }
    }

    private static BigInteger Step(BigInteger value, int index, BigInteger root) => index == 2
        ? (root + (value / root)) >> 1
        : (((index - 1) * root) + (value / BigInteger.Pow(root, index - 1))) / index;

    private static BigInteger Estimate(BigInteger value, int index)
    {
        // Half of the bits come from a smaller root, and the first step brings nearly all of the others. One more, as a step from below goes
        // far beyond the root where the index is high: from 15 to 640,000 on the way to 16, for one of 251.
        var bits = (int)(value.GetBitLength() / index);
        var less = (bits / 2) - 4;
        return bits > BitsOfRootByDouble ? (Floor(value >> (less * index), index) + 1) << less
            : value.GetBitLength() > MostBitsOfDouble ? (BigInteger)Math.Exp(BigInteger.Log(value) / index) + 1
            : (BigInteger)Math.Pow((double)value, 1.0 / index) + 1;
    }
}
