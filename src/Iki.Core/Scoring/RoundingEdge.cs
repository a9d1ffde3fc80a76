using System.Numerics;

namespace Iki.Core.Scoring;

/// <summary>Where the numbers begin that round to at least some number.</summary>
/// <param name="Value">The place.</param>
/// <param name="IsIncluded">Whether the number at that very place does.</param>
internal readonly record struct RoundingEdge(Rational Value, bool IsIncluded)
{
    /// <summary>The distance between two neighbouring numbers with the given decimals.</summary>
    public static Rational StepOf(int decimals) => Rational.Fraction(BigInteger.One, BigInteger.Pow(10, decimals));

    /// <summary>The edge for numbers that are to round to at least a number with so many decimals.</summary>
    public static RoundingEdge Of(Rational least, int? decimals, RoundingMode mode)
    {
        if (decimals is not { } places) return new RoundingEdge(least, true);
        var step = StepOf(places);
        var (half, little) = (step / new Rational(2), step / new Rational(1000));

        // Whatever the mode, they begin a step before, half a step before, or at the number itself.
        foreach (var place in new[] { least - step, least - half })
        {
            if ((place + little).Round(places, mode) >= least) return new RoundingEdge(place, place.Round(places, mode) >= least);
        }

        return new RoundingEdge(least, true);
    }

    /// <summary>The edge for numbers that are to round to at most a number: rounding is the same on both sides of 0.</summary>
    public static RoundingEdge OfMost(Rational most, int? decimals, RoundingMode mode)
    {
        var mirrored = Of(-most, decimals, mode);
        return mirrored with { Value = -mirrored.Value };
    }
}
