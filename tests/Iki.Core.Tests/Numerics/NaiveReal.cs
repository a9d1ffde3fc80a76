using System.Numerics;

namespace Iki.Core.Tests.Numerics;

/// <summary>
/// Roots, powers and logarithms to more than 200 digits, as one would work them out with paper and patience: e^x by its series after halving
/// x often enough, ln x as the number whose e^y is x, and everything else by those two. What the real numbers of the package are held against.
/// </summary>
internal static class NaiveReal
{
    /// <summary>How far a value may be off: 200 decimals are right.</summary>
    public static readonly NaiveFraction Uncertainty = new(1, BigInteger.Pow(10, 200));

    private const int Halvings = 64;

    private static readonly BigInteger Unit = BigInteger.Pow(10, 260);

    /// <summary>e to the power x, for |x| ≤ 70.</summary>
    public static NaiveFraction Exp(NaiveFraction x) => new(Exp(x.Above * Unit / x.Below), Unit);

    /// <summary>The natural logarithm of a number above 0.</summary>
    public static NaiveFraction Ln(NaiveFraction x) => new(LnOf(x), Unit);

    /// <summary>The power of a number above 0 by any.</summary>
    public static NaiveFraction Power(NaiveFraction x, NaiveFraction exponent) => new(Exp(LnOf(x) * exponent.Above / exponent.Below), Unit);

    /// <summary>A number with the digits that are carried, so that long expressions do not grow.</summary>
    public static NaiveFraction Cut(NaiveFraction x) => new(x.Above * Unit / x.Below, Unit);

    private static BigInteger Exp(BigInteger x)
    {
        var small = x >> Halvings;
        var (sum, term) = (Unit, Unit);
        for (var i = 1; !term.IsZero && term != BigInteger.MinusOne; i++)
        {
            term = term * small / Unit / i;
            sum += term;
        }

        for (var i = 0; i < Halvings; i++) sum = sum * sum / Unit;
        return sum;
    }

    private static BigInteger LnOf(NaiveFraction x)
    {
        // Halley's step triples the digits that are right, of which the double has 13 or more.
        var scaled = x.Above * Unit / x.Below;
        var y = Unit / 1_000_000_000_000_000 * (BigInteger)((BigInteger.Log(x.Above) - BigInteger.Log(x.Below)) * 1e15);
        for (var i = 0; i < 3; i++)
        {
            var power = Exp(y);
            y += 2 * Unit * (scaled - power) / (scaled + power);
        }

        return y;
    }
}
