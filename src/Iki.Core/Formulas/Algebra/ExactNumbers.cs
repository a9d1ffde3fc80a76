using Iki.Core.Numerics;

namespace Iki.Core.Formulas.Algebra;

/// <summary>What exact function bodies have in common.</summary>
internal static class ExactNumbers
{
    /// <summary>The most bits the numerator or denominator of an intermediate number may have; a body that passes it may stop, whatever it gives.</summary>
    public const int MaximumBits = RealNumber.MaximumBits;

    public static bool IsTooLarge(Rational value) => value.BitLength > MaximumBits;

    /// <summary>The sum, or the first partial sum that is too large: what overflows costs no more than what fits.</summary>
    public static Rational Sum(ReadOnlySpan<Rational> x)
    {
        var sum = x[0];
        for (var i = 1; i < x.Length && !IsTooLarge(sum); i++) sum += x[i];
        return sum;
    }

    /// <summary>The smallest with the sign 1, the largest with −1; the first of several.</summary>
    public static Rational Extreme(ReadOnlySpan<Rational> x, int sign)
    {
        var best = x[0];
        foreach (var value in x[1..])
        {
            if (value.CompareTo(best) * sign < 0) best = value;
        }

        return best;
    }
}
