using System.Text.Json.Serialization;
using Iki.Core.Measurement;

namespace Iki.Core;

/// <summary>
/// How the result of an indicator is computed: every step of the calculation, and of every figure where it comes from; where there
/// is no value, what is missing and from whom.
/// </summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record Explanation
{
    internal Explanation()
    {
    }

    /// <summary>The result that is explained.</summary>
    public required IndicatorResult Result { get; init; }

    /// <summary>The period.</summary>
    public required Period Period { get; init; }

    /// <summary>The office.</summary>
    public required string Office { get; init; }

    /// <summary>Whether the figures cover the period's year from its start, and not only the period.</summary>
    public bool IsYearToDate { get; init; }

    /// <summary>The steps of the calculation.</summary>
    public required Working Working { get; init; }

    /// <summary>The figures behind each variable of the formula, in the order of use.</summary>
    public required EquatableList<InputFigures> Figures { get; init; }

    /// <summary>
    /// What is missing, and from whom, each name of the formula once; empty unless the status is <see cref="OutcomeStatus.MissingInput"/>. Every
    /// single figure, with its office and period, is in <see cref="IndicatorResult.Missing"/> of the result.
    /// </summary>
    public required EquatableList<MissingFigure> Missing { get; init; }

    /// <summary>Remarks about the evaluation as a whole, such as a catalog that is not in force.</summary>
    public EquatableList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The whole explanation for a reader, in his language and with numbers as it prints them.</summary>
    /// <param name="language">The language of the reader.</param>
    public string ToString(Language language) => ExplanationText.Of(this, language);

    /// <summary>The whole explanation in English.</summary>
    public override string ToString() => ToString(Language.English);
}

/// <summary>The figures behind one variable of a formula.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record InputFigures
{
    /// <summary>The variable, with its total.</summary>
    public required InputUsed Input { get; init; }

    /// <summary>How the figures became the total.</summary>
    public required AggregationRule Aggregate { get; init; }

    /// <summary>The observations: by item, then by office, then in time.</summary>
    public required EquatableList<Observation> Observations { get; init; }

    /// <summary>Observations that do not count, because the figure of an office above contains them.</summary>
    public EquatableList<Observation> Contained { get; init; } = [];

    /// <summary>Whether the total is a mean in which each figure is weighted by the months of its period, and the weights differ.</summary>
    public bool IsWeightedByMonths => Aggregate.Time == Aggregation.Average && Observations.Any(o => o.Period.Length != Observations[0].Period.Length);

    /// <summary>How offices became one; null where the definition does not say how they do.</summary>
    internal Aggregation? OverOffices => Input.Variable!.IsOpenOverOffices ? null : Aggregate.OverOffices;

    internal static InputFigures Of(InputUsed input, ObservationStore store, string office, VariableFigures? found)
    {
        var variable = input.Variable!;
        var items = input.Item is not null || variable.Items.Count == 0 ? [input.Item] : variable.Items.Select(i => (string?)i.Key);
        var observations = items
            .SelectMany(i => input.Months is { } months ? store.In(variable.Name, i, store.Offices.Below(office), months) : [])
            .ToLookup(o => found?.IsContained(o) == true);
        return new InputFigures
        {
            Input = input,
            Aggregate = variable.Aggregate,
            Observations = observations[false].ToEquatableList(),
            Contained = observations[true].ToEquatableList(),
        };
    }
}
