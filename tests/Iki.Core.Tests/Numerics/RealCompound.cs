using System.Numerics;
using Iki.Core.Numerics;

namespace Iki.Core.Tests.Numerics;

/// <summary>A random expression of roots, powers, logarithms and the four operations, by the package and by <see cref="NaiveReal"/>.</summary>
internal sealed class RealCompound
{
    // Numbers between these lose few of the digits of the reference, which is left for 100 here.
    private static readonly NaiveFraction Most = new(BigInteger.Pow(10, 9), 1);
    private static readonly NaiveFraction Least = new(1, BigInteger.Pow(10, 9));
    private static readonly NaiveFraction Uncertainty = new(1, BigInteger.Pow(10, 100));

    private readonly Random _random;
    private readonly (RealNumber Real, NaiveFraction Reference)? _value;

    public RealCompound(int seed)
    {
        _random = new Random(seed);
        _value = Make(_random.Next(2, 6));
    }

    /// <summary>Whether all on the way has a value, of a middling size, and it is no fraction.</summary>
    public bool HasValue => _value is { Real.IsExact: false };

    public string? Difference()
    {
        var (real, reference) = _value!.Value;
        for (var decimals = 0; decimals <= 12; decimals++)
        {
            foreach (var mode in Enum.GetValues<RoundingMode>())
            {
                var low = (reference - Uncertainty).Round(decimals, mode).ToRational();
                var high = (reference + Uncertainty).Round(decimals, mode).ToRational();
                var rounded = real.Round(decimals, mode);

                // What happens to be a fraction is not seen to be one, and may stay undecided.
                if (low != high && rounded.Failure == RealFailure.Undecided) continue;
                if (!rounded.Value.TryGetExact(out var value) || !rounded.IsNumber || low != high || value != low)
                {
                    return $"{real} to {decimals} decimals {mode}: {rounded.Failure} {value} and not {low} or {high}";
                }
            }
        }

        return null;
    }

    private (RealNumber Real, NaiveFraction Reference)? Make(int depth)
    {
        if (depth == 0)
        {
            var leaf = new NaiveFraction(_random.Next(1, 5_000), (int)Math.Pow(10, _random.Next(4)));
            return (leaf.ToRational(), leaf);
        }

        if (Make(depth - 1) is not { } a || Make(_random.Next(depth)) is not { } b) return null;
        var kind = _random.Next(8);
        if (kind >= 4 && a.Reference.Above.Sign <= 0) return null;
        if (kind == 5 && a.Reference.CompareTo(new(40, 1)) > 0) return null;
        var n = _random.Next(2, 5);
        var (real, reference) = kind switch
        {
            0 => (RealNumber.Add(a.Real, b.Real), a.Reference + b.Reference),
            1 => (RealNumber.Subtract(a.Real, b.Real), a.Reference - b.Reference),
            2 => (RealNumber.Multiply(a.Real, b.Real), a.Reference * b.Reference),
            3 => (RealNumber.Divide(a.Real, b.Real), a.Reference / b.Reference),
            4 => (RealNumber.Ln(a.Real), NaiveReal.Ln(a.Reference)),
            5 => (RealNumber.Exp(a.Real), NaiveReal.Exp(a.Reference)),
            6 => (RealNumber.Root(a.Real, (Rational)n), NaiveReal.Power(a.Reference, new(1, n))),
            _ => (RealNumber.Power(a.Real, (Rational)n), a.Reference * NaiveReal.Power(a.Reference, new(n - 1, 1))),
        };
        var magnitude = reference.Above.Sign < 0 ? -reference : reference;
        return real.IsNumber && magnitude.CompareTo(Most) < 0 && magnitude.CompareTo(Least) > 0 ? (real.Value, NaiveReal.Cut(reference)) : null;
    }
}
