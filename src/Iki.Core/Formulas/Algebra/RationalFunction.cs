using System.Collections.Immutable;

namespace Iki.Core.Formulas.Algebra;

/// <summary>An exact quotient of two polynomials in one figure, reduced.</summary>
internal sealed class RationalFunction
{
    // Formulas of interest cancel to degree 1; what grows far beyond is not worth following.
    private const int MaximumDegree = 24;

    private RationalFunction(ImmutableArray<Rational> numerator, ImmutableArray<Rational> denominator)
    {
        Numerator = numerator;
        Denominator = denominator;
    }

    /// <summary>The figure itself.</summary>
    public static RationalFunction Identity { get; } = new([Rational.Zero, Rational.One], [Rational.One]);

    /// <summary>The coefficients above, the lowest first; empty for 0.</summary>
    public ImmutableArray<Rational> Numerator { get; }

    /// <summary>The coefficients below, the lowest first; the highest is 1.</summary>
    public ImmutableArray<Rational> Denominator { get; }

    /// <summary>Whether it is the same for every figure.</summary>
    public bool IsConstant => Numerator.Length <= 1 && Denominator.Length == 1;

    /// <summary>What it is where it is the same for every figure.</summary>
    public Rational Constant => Numerator.IsEmpty ? Rational.Zero : Numerator[0];

    /// <summary>Whether both parts are of degree 1 at most, so that it only rises or only falls on either side of its pole.</summary>
    public bool IsLinearFraction => Numerator.Length <= 2 && Denominator.Length <= 2;

    /// <summary>The figure at which a linear fraction has no value; null for none.</summary>
    public Rational? Pole => Denominator.Length == 2 ? -Denominator[0] : null;

    /// <summary>1 where a linear fraction rises, −1 where it falls.</summary>
    public int Direction => ((At(Numerator, 1) * At(Denominator, 0)) - (At(Numerator, 0) * At(Denominator, 1))).Sign;

    public static RationalFunction Of(Rational constant) => new(constant.IsZero ? [] : [constant], [Rational.One]);

    /// <summary>The value for a figure; null at a pole.</summary>
    public Rational? ValueAt(Rational x)
    {
        var below = Value(Denominator, x);
        return below.IsZero ? null : Value(Numerator, x) / below;
    }

    /// <summary>The figure at which a linear fraction has a value; null where there is none.</summary>
    public Rational? Inverse(Rational value)
    {
        var slope = At(Numerator, 1) - (value * At(Denominator, 1));
        return slope.IsZero ? null : ((value * At(Denominator, 0)) - At(Numerator, 0)) / slope;
    }

    public RationalFunction? Plus(RationalFunction other) => Reduce(
        Add(Multiply(Numerator, other.Denominator), Multiply(other.Numerator, Denominator)), Multiply(Denominator, other.Denominator));

    public RationalFunction? Times(RationalFunction other) =>
        Reduce(Multiply(Numerator, other.Numerator), Multiply(Denominator, other.Denominator));

    /// <summary>The quotient; null where the divisor is 0 throughout.</summary>
    public RationalFunction? Over(RationalFunction other) => other.Numerator.IsEmpty
        ? null
        : Reduce(Multiply(Numerator, other.Denominator), Multiply(Denominator, other.Numerator));

    public RationalFunction Negated() => new([.. Numerator.Select(c => -c)], Denominator);

    public static RationalFunction? Sum(RationalFunction[] x) => x.Aggregate((RationalFunction?)Of(Rational.Zero), (sum, next) => sum?.Plus(next));

    private static RationalFunction? Reduce(ImmutableArray<Rational> above, ImmutableArray<Rational> below)
    {
        if (above.IsEmpty) return Of(Rational.Zero);
        if (above.Length > MaximumDegree || below.Length > MaximumDegree) return null;
        var (a, b) = (above, below);
        while (!b.IsEmpty) (a, b) = (b, Divide(a, b).Remainder);
        above = Divide(above, a).Quotient;
        below = Divide(below, a).Quotient;
        var highest = below[^1];
        if (above.Concat(below).Any(c => ExactNumbers.IsTooLarge(c))) return null;
        return new RationalFunction([.. above.Select(c => c / highest)], [.. below.Select(c => c / highest)]);
    }

    private static (ImmutableArray<Rational> Quotient, ImmutableArray<Rational> Remainder) Divide(
        ImmutableArray<Rational> above, ImmutableArray<Rational> below)
    {
        var rest = above.ToArray();
        var quotient = new Rational[Math.Max(above.Length - below.Length + 1, 0)];
        for (var i = quotient.Length - 1; i >= 0; i--)
        {
            quotient[i] = rest[i + below.Length - 1] / below[^1];
            for (var j = 0; j < below.Length; j++) rest[i + j] -= quotient[i] * below[j];
        }

        return (Trim(quotient), Trim(rest));
    }

    private static ImmutableArray<Rational> Add(ImmutableArray<Rational> left, ImmutableArray<Rational> right)
    {
        var sum = new Rational[Math.Max(left.Length, right.Length)];
        for (var i = 0; i < sum.Length; i++) sum[i] = At(left, i) + At(right, i);
        return Trim(sum);
    }

    private static ImmutableArray<Rational> Multiply(ImmutableArray<Rational> left, ImmutableArray<Rational> right)
    {
        if (left.IsEmpty || right.IsEmpty) return [];
        var product = new Rational[left.Length + right.Length - 1];
        for (var i = 0; i < left.Length; i++)
        {
            for (var j = 0; j < right.Length; j++) product[i + j] += left[i] * right[j];
        }

        return Trim(product);
    }

    private static ImmutableArray<Rational> Trim(Rational[] coefficients)
    {
        var length = coefficients.Length;
        while (length > 0 && coefficients[length - 1].IsZero) length--;
        return [.. coefficients[..length]];
    }

    private static Rational Value(ImmutableArray<Rational> coefficients, Rational x)
    {
        var value = Rational.Zero;
        for (var i = coefficients.Length - 1; i >= 0; i--) value = (value * x) + coefficients[i];
        return value;
    }

    private static Rational At(ImmutableArray<Rational> coefficients, int power) =>
        power < coefficients.Length ? coefficients[power] : Rational.Zero;
}
