using Iki.Core.Numerics;

namespace Iki.Core.Formulas.Algebra;

/// <summary>What function bodies for numbers that are no fractions have in common; each ends at the first step without a result.</summary>
internal static class RealNumbers
{
    public static RealResult Then(this RealResult result, Func<RealNumber, RealResult> next) => result.IsNumber ? next(result.Value) : result;

    public static RealResult Sum(ReadOnlySpan<RealNumber> x)
    {
        RealResult sum = x[0];
        for (var i = 1; i < x.Length && sum.IsNumber; i++) sum = RealNumber.Add(sum.Value, x[i]);
        return sum;
    }

    public static RealResult Mean(ReadOnlySpan<RealNumber> x)
    {
        Rational count = x.Length;
        return Sum(x).Then(sum => RealNumber.Divide(sum, count));
    }

    /// <summary>The smallest with the sign 1, the largest with −1.</summary>
    public static RealResult Extreme(ReadOnlySpan<RealNumber> x, int sign)
    {
        RealResult best = x[0];
        for (var i = 1; i < x.Length && best.IsNumber; i++) best = sign > 0 ? RealNumber.Min(best.Value, x[i]) : RealNumber.Max(best.Value, x[i]);
        return best;
    }

    /// <summary>The middle one, or the mean of the middle two.</summary>
    public static RealResult Median(ReadOnlySpan<RealNumber> x)
    {
        var sorted = x.ToArray();
        for (var i = 1; i < sorted.Length; i++)
        {
            for (var j = i; j > 0; j--)
            {
                var failure = RealNumber.TryCompare(sorted[j - 1], sorted[j], out var order);
                if (failure != RealFailure.None) return failure;
                if (order <= 0) break;
                (sorted[j - 1], sorted[j]) = (sorted[j], sorted[j - 1]);
            }
        }

        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : Mean(sorted.AsSpan(middle - 1, 2));
    }
}
