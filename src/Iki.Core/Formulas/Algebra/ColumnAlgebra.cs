using System.Numerics;

namespace Iki.Core.Formulas.Algebra;

/// <summary>Arithmetic on the values of a plan: which integers must be computed for the fraction a result is.</summary>
internal sealed class ColumnAlgebra(NodeGraph graph)
{
    public ColumnValue Number(Rational value) => new()
    {
        Factor = value, Over = graph.One, Under = graph.One, Truth = -1, Missing = graph.False, Failed = graph.False,
    };

    public ColumnValue Truth(int condition, ColumnValue like) => like with { Truth = condition, Over = graph.One, Under = graph.One };

    public ColumnValue Multiply(ColumnValue x, ColumnValue y) => Joined(x, y) with
    {
        Factor = x.Factor * y.Factor, Over = graph.Product(x.Over, y.Over), Under = graph.Product(x.Under, y.Under),
    };

    public ColumnValue Divide(ColumnValue x, ColumnValue y)
    {
        // A zero under y would be over the quotient, where it no longer shows; so would what is cancelled.
        var failed = graph.IsZero(y.Under);
        var (over, under) = (graph.Product(x.Over, y.Under), graph.Product(x.Under, y.Over));
        if (x.Under == y.Under) (over, under) = (x.Over, y.Over);
        var quotient = Joined(x, y, failed);
        return y.Factor.IsZero
            ? quotient with { Factor = Rational.Zero, Over = graph.One, Under = graph.Zero }
            : quotient with { Factor = x.Factor / y.Factor, Over = over, Under = under };
    }

    public ColumnValue Not(ColumnValue condition) => condition with { Truth = graph.Not(condition.Truth) };

    public ColumnValue Negate(ColumnValue x) => x with { Factor = -x.Factor };

    public ColumnValue Abs(ColumnValue x) => x with { Factor = x.Factor.Abs(), Over = graph.Magnitude(x.Over), Under = graph.Magnitude(x.Under) };

    public ColumnValue Add(ColumnValue x, ColumnValue y)
    {
        var (a, b, factor) = OnCommonFactor(x.Factor, y.Factor);
        var (left, right) = (x.Over, y.Over);
        if (x.Under != y.Under) (left, right) = (graph.Product(x.Over, y.Under), graph.Product(y.Over, x.Under));
        var sum = b < 0 ? graph.Difference(Scaled(left, a), Scaled(right, -b)) : graph.Sum(Scaled(left, a), Scaled(right, b));
        return Joined(x, y) with
        {
            Factor = factor, Over = sum, Under = x.Under == y.Under ? x.Under : graph.Product(x.Under, y.Under),
        };
    }

    public ColumnValue Compare(NodeKind kind, ColumnValue x, ColumnValue y)
    {
        var (left, right) = Comparable(x, y);
        return Truth(graph.Compare(kind, left, right), Explicit(x, y));
    }

    /// <summary>The smaller, or with the other sign the larger; the first where both are the same.</summary>
    public ColumnValue Extreme(ColumnValue x, ColumnValue y, int sign)
    {
        var (left, right) = Comparable(x, y);
        var isSecond = sign > 0 ? graph.Compare(NodeKind.Less, right, left) : graph.Compare(NodeKind.Less, left, right);
        var both = Explicit(x, y);
        return Select(isSecond, y, x) with { Missing = both.Missing, Failed = both.Failed };
    }

    private ColumnValue Quotient(NodeKind kind, ColumnValue x, Rational scale)
    {
        var factor = x.Factor * scale;
        var over = Scaled(x.Over, factor.Numerator);
        var under = Scaled(x.Under, factor.Denominator);
        return Explicit(x, x) with
        {
            Factor = Rational.One / scale, Over = graph.Quotient(kind, over, under), Under = graph.One, Truth = -1,
        };
    }

    /// <summary>Rounded to decimals, half away from zero.</summary>
    public ColumnValue Round(ColumnValue x, int decimals) =>
        Quotient(NodeKind.RoundedQuotient, x, decimals < 0 ? Rational.One / PowerOfTen(-decimals) : PowerOfTen(decimals));

    public static Rational PowerOfTen(int exponent) => Rational.Fraction(BigInteger.Pow(10, exponent), BigInteger.One);

    public ColumnValue Floor(ColumnValue x) => Quotient(NodeKind.FlooredQuotient, x, Rational.One);

    public ColumnValue Modulo(ColumnValue x, ColumnValue y) => Add(x, Negate(Multiply(y, Floor(Divide(x, y)))));

    /// <summary>The values of one or the other, with the failures of the one it is; the condition itself has not failed.</summary>
    public ColumnValue Select(int condition, ColumnValue whenTrue, ColumnValue whenFalse)
    {
        var selected = new ColumnValue
        {
            Missing = graph.Select(condition, whenTrue.Missing, whenFalse.Missing),
            Failed = graph.Select(condition, whenTrue.Failed, whenFalse.Failed),
            Truth = -1,
        };
        if (whenTrue.Truth >= 0)
        {
            return selected with { Truth = graph.Select(condition, whenTrue.Truth, whenFalse.Truth), Over = graph.One, Under = graph.One };
        }

        var (a, b, factor) = OnCommonFactor(whenTrue.Factor, whenFalse.Factor);
        return selected with
        {
            Factor = factor,
            Over = graph.Select(condition, Scaled(whenTrue.Over, a), Scaled(whenFalse.Over, b)),
            Under = graph.Select(condition, whenTrue.Under, whenFalse.Under),
        };
    }

    /// <summary>A node times an integer constant.</summary>
    /// <exception cref="BeyondColumnsException">The constant has more than 53 bits.</exception>
    public int Scaled(int node, BigInteger by)
    {
        if (BigInteger.Abs(by) >= 1L << 53) throw new BeyondColumnsException();
        return graph.Product(node, graph.Constant((double)by));
    }

    private ColumnValue Joined(ColumnValue x, ColumnValue y, int failed = 0) => new()
    {
        Missing = graph.Or(x.Missing, y.Missing), Failed = graph.Or(graph.Or(x.Failed, y.Failed), failed), Truth = -1,
    };

    /// <summary>The failures of both, zeros under them included.</summary>
    private ColumnValue Explicit(ColumnValue x, ColumnValue y)
    {
        var zeros = graph.Or(x.Truth < 0 ? graph.IsZero(x.Under) : graph.False, y.Truth < 0 ? graph.IsZero(y.Under) : graph.False);
        return Joined(x, y, zeros);
    }

    /// <summary>Integers that compare as two fractions do; where one of these has no value they mean nothing.</summary>
    private (int Left, int Right) Comparable(ColumnValue x, ColumnValue y)
    {
        var (a, b, factor) = OnCommonFactor(x.Factor, y.Factor);
        var (left, right) = (graph.WithSignOf(x.Over, x.Under), graph.WithSignOf(y.Over, y.Under));
        if (x.Under != y.Under)
        {
            (left, right) = (graph.Product(left, graph.Magnitude(y.Under)), graph.Product(right, graph.Magnitude(x.Under)));
        }

        System.Diagnostics.Debug.Assert(factor.Sign >= 0);
        return (Scaled(left, a), Scaled(right, b));
    }

    /// <summary>Integers a, b and a common factor, not negative, so that x = a × factor and y = b × factor.</summary>
    private static (BigInteger A, BigInteger B, Rational Factor) OnCommonFactor(Rational x, Rational y)
    {
        var common = x.Denominator * y.Denominator / BigInteger.GreatestCommonDivisor(x.Denominator, y.Denominator);
        var (a, b) = (x.Numerator * (common / x.Denominator), y.Numerator * (common / y.Denominator));
        var divisor = BigInteger.GreatestCommonDivisor(a, b);
        if (divisor.IsZero) return (0, 0, Rational.One);
        return (a / divisor, b / divisor, Rational.Fraction(divisor, common));
    }
}

/// <summary>A formula holds what vectors do not do; its rows are then evaluated one by one. Never leaves the plan builder.</summary>
internal sealed class BeyondColumnsException : Exception;
