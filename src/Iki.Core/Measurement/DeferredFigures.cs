using Iki.Core.Definitions;

namespace Iki.Core.Measurement;

/// <summary>
/// The figures that a result lacks or cannot use, found on first use. They follow from what results are compared by, and
/// make no difference to whether two are equal.
/// </summary>
internal sealed class DeferredFigures(EvaluationAsked asked, FormulaRow row) : IEquatable<DeferredFigures>
{
    private EquatableList<MissingFigure>? _missing;
    private EquatableList<InvalidFigure>? _invalid;

    public EquatableList<MissingFigure> Missing(IEnumerable<string> names) => _missing ??= FigureFindings.Missing(asked.Evaluator, asked.Inputs(), row, names);

    public EquatableList<InvalidFigure> Invalid => _invalid ??= FigureFindings.Invalid(asked.Evaluator, asked.Inputs(), row);

    public bool Equals(DeferredFigures? other) => other is not null;

    public override bool Equals(object? obj) => obj is DeferredFigures;

    public override int GetHashCode() => 0;
}

/// <summary>What an evaluation was asked for.</summary>
internal sealed record EvaluationAsked(CatalogEvaluator Evaluator, DataSet Data, Period Period, string Office, bool IsYearToDate)
{
    public CatalogInputs Inputs(bool isOfAll = false) => Evaluator.InputsFor(Data, Period, Office, IsYearToDate, isOfAll);
}
