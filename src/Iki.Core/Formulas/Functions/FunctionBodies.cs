using System.Diagnostics;

namespace Iki.Core.Formulas.Functions;

/// <summary>What the functions over numbers compute, exactly. The caller has seen to it that no divisor is 0.</summary>
internal static class FunctionBodies
{
    /// <summary>The most bits the numerator or denominator of an intermediate number may have.</summary>
    public const int MaximumBits = 65_536;

    public static Rational OfNumbers(FunctionId function, ReadOnlySpan<Rational> x) => function switch
    {
        FunctionId.Sum => Sum(x),
        FunctionId.Average => Mean(x),
        FunctionId.Min => Extreme(x, 1),
        FunctionId.Max => Extreme(x, -1),
        FunctionId.Median => Median(x),
        FunctionId.First => x[0],
        FunctionId.Last => x[^1],
        FunctionId.Percent => x[0] / x[1],
        FunctionId.Growth => (x[0] - x[1]) / x[1],
        FunctionId.Abs => x[0].Abs(),
        FunctionId.Floor => x[0].Floor(),
        FunctionId.Ceiling => x[0].Ceiling(),
        FunctionId.Clamp => Extreme([Extreme([x[0], x[1]], -1), x[2]], 1),
        FunctionId.Mod => x[0] - (x[1] * (x[0] / x[1]).Floor()),
        _ => throw new UnreachableException($"{function} is not a function over numbers."),
    };

    /// <summary>The sum, or the first partial sum that is too large: what overflows costs no more than what fits.</summary>
    private static Rational Sum(ReadOnlySpan<Rational> x)
    {
        var sum = x[0];
        for (var i = 1; i < x.Length && sum.BitLength <= MaximumBits; i++) sum += x[i];
        return sum;
    }

    private static Rational Mean(ReadOnlySpan<Rational> x)
    {
        var sum = Sum(x);
        return sum.BitLength <= MaximumBits ? sum / new Rational(x.Length) : sum;
    }

    private static Rational Extreme(ReadOnlySpan<Rational> x, int sign)
    {
        var best = x[0];
        foreach (var value in x[1..])
        {
            if (value.CompareTo(best) * sign < 0) best = value;
        }

        return best;
    }

    private static Rational Median(ReadOnlySpan<Rational> x)
    {
        var sorted = x.ToArray();
        Array.Sort(sorted);
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / new Rational(2);
    }
}
