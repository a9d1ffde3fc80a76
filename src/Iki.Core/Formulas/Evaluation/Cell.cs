using Iki.Core.Numerics;

namespace Iki.Core.Formulas.Evaluation;

/// <summary>A value: a number, a condition, or why there is neither.</summary>
internal readonly struct Cell : IPart<Cell>
{
    private readonly RealExpression? _expression;

    public Cell(Rational number) => Number = number;

    public Cell(RealNumber number)
    {
        _expression = number.Expression;
        if (number.TryGetExact(out var exact)) Number = exact;
    }

    public Cell(bool truth) => Truth = truth;

    public Cell(Failure failure) => Failure = failure;

    /// <summary>The number, where it is a fraction.</summary>
    public Rational Number { get; }

    /// <summary>The number, whatever it is.</summary>
    public RealNumber Real => _expression is null ? new RealNumber(Number) : new RealNumber(_expression);

    /// <summary>Whether it is a number that is no fraction, so that it can only be refined.</summary>
    public bool IsReal => _expression is not null;

    public bool Truth { get; }

    public Failure? Failure { get; }

    public bool IsMissing => Failure is { Status: OutcomeStatus.MissingInput };

    public static Cell Of(bool truth) => new(truth);

    public static Cell Of(Failure failure) => new(failure);

    /// <summary>The number times another; an overflow where it is too large for that.</summary>
    public Cell Scaled(Rational by) => !IsReal ? new Cell(Number * by)
        : RealNumber.Multiply(Real, by) is { IsNumber: true } product ? new Cell(product.Value)
        : new Cell(Failure.Overflow);
}
