using System.Numerics;

namespace Iki.Core.Numerics;

/// <summary>The natural logarithm of 2 with as many bits as are ever asked for, worked out once.</summary>
internal static class LogarithmOfTwo
{
    /// <summary>The most bits behind the point.</summary>
    public const int MostBits = RealExpression.MostBits + 256;

    // Some hundred terms, each rounded down twice and taken at most 18 times, miss less than 2^15 units in all.
    private const int Spare = 32;

    // 2 × artanh 1/n is the logarithm of (n + 1)/(n − 1), and (27/25)^18 × (4802/4800)^−2 × (8750/8748)^8 is 4.
    private static readonly BigInteger Value =
        ((18 * InverseHyperbolicTangent(26)) - (2 * InverseHyperbolicTangent(4_801)) + (8 * InverseHyperbolicTangent(8_749))) >> Spare;

    /// <summary>An integer that ln 2 × 2^bits is at most 1 below and at most 2 above.</summary>
    public static BigInteger Scaled(int bits) => Value >> (MostBits - bits);

    /// <summary>artanh 1/n = 1/n + 1/3n³ + 1/5n⁵ + …</summary>
    private static BigInteger InverseHyperbolicTangent(int n)
    {
        var power = (BigInteger.One << (MostBits + Spare)) / n;
        var sum = power;
        for (var odd = 3; !power.IsZero; odd += 2)
        {
            power /= n * n;
            sum += power / odd;
        }

        return sum;
    }
}
