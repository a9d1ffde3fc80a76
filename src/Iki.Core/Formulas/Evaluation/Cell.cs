namespace Iki.Core.Formulas.Evaluation;

/// <summary>A value: a number, a condition, or why there is neither.</summary>
internal readonly struct Cell : IPart<Cell>
{
    public Cell(Rational number) => Number = number;

    public Cell(bool truth) => Truth = truth;

    public Cell(Failure failure) => Failure = failure;

    public Rational Number { get; }

    public bool Truth { get; }

    public Failure? Failure { get; }

    public bool IsMissing => Failure is { Status: OutcomeStatus.MissingInput };

    public static Cell Of(bool truth) => new(truth);

    public static Cell Of(Failure failure) => new(failure);
}
