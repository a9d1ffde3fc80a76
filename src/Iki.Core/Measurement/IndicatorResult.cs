using System.Text.Json.Serialization;
using Iki.Core.Diagnostics;
using Iki.Core.Measurement;

namespace Iki.Core;

/// <summary>The result of an indicator, or of one measure of an indicator that has several.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record IndicatorResult
{
    internal IndicatorResult()
    {
    }

    /// <summary>The indicator's id; for a measure of several <c>indicator#measure</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The position it belongs to.</summary>
    public required Position Position { get; init; }

    /// <summary>The indicator.</summary>
    public required Indicator Indicator { get; init; }

    /// <summary>The measure; null where the indicator has a single formula.</summary>
    public Measure? Measure { get; init; }

    /// <summary>The value, or why there is none.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>The realization in words, of an indicator whose formula is the name of one variable; null for none.</summary>
    public string? Text { get; init; }

    /// <summary>Whether there is a value, in numbers or in words, and if not, why.</summary>
    public OutcomeStatus Status => IsInWords ? OutcomeStatus.Computed : Outcome.Status;

    /// <summary>Whether the value is only in words.</summary>
    internal bool IsInWords => Text is not null && Outcome.Status == OutcomeStatus.MissingInput;

    /// <summary>The value, rounded as the indicator says, in its unit; null where there is none.</summary>
    public decimal? Value => Outcome.Value;

    /// <summary>The decimals that the definition declares for the value, with which people are shown it; null where it declares none.</summary>
    public int? Decimals => Measure?.Decimals ?? Indicator.Decimals;

    /// <summary>The band of the indicator's legend that the value lies in; null where there is no legend, no value, or the value lies outside.</summary>
    public LegendBand? Legend { get; init; }

    /// <summary>The mathematical value, before percent points and rounding; null where there is none.</summary>
    public Rational? Exact => Outcome.Exact;

    /// <summary>Whether the figures cover the period's year from its start, and not only the period.</summary>
    public bool IsYearToDate { get; init; }

    /// <summary>
    /// Every figure that the value lacks, with its office and period; empty unless the status is <see cref="OutcomeStatus.MissingInput"/>. Found when first
    /// requested, so that it costs an evaluation nothing.
    /// </summary>
    public EquatableList<MissingFigure> Missing => Figures is not null && Status == OutcomeStatus.MissingInput ? Figures.Missing(Outcome.Missing) : [];

    /// <summary>
    /// Every figure behind the value that cannot be used, with its office, its period, what was given and the bound that it broke; empty unless the status
    /// is <see cref="OutcomeStatus.InvalidInput"/>, and then also where something else than a figure is invalid. Found when first requested.
    /// </summary>
    public EquatableList<InvalidFigure> Invalid => Figures is not null && Status == OutcomeStatus.InvalidInput ? Figures.Invalid : [];

    internal DeferredFigures? Figures { get; init; }

    /// <summary>The unit.</summary>
    public required string Unit { get; init; }

    /// <summary>The variables of the formula, in the order of use.</summary>
    public required EquatableList<InputUsed> Inputs { get; init; }

    /// <summary>The parameters of the formula, in the order of use.</summary>
    public required EquatableList<InputUsed> Parameters { get; init; }

    /// <summary>Other remarks about the figures, such as a policy that was applied.</summary>
    public required EquatableList<Diagnostic> Diagnostics { get; init; }

    /// <summary>Whether there is a value, in numbers or in words.</summary>
    public bool HasValue => Status == OutcomeStatus.Computed;

    /// <summary>
    /// Everything a reader of the value should know, each once: why there is none, which policy was applied, which figures are
    /// doubtful. Show these next to the value.
    /// </summary>
    public EquatableList<Diagnostic> Remarks
    {
        get
        {
            var reason = HasValue ? null : Outcome.Problem;
            if (reason is null && Diagnostics.Count + Outcome.Warnings.Count == 0) return [];
            var remarks = new DistinctRemarks();
            remarks.Add(reason);
            remarks.Add(Diagnostics);
            remarks.Add(Outcome.Warnings);
            return remarks.ToList();
        }
    }

    /// <summary>The formula that was evaluated.</summary>
    public string Formula => Measure?.Formula ?? Indicator.Formula!;

    /// <summary>The formula with the figures that went into it, or why there is no value.</summary>
    /// <param name="language">The language of the reader.</param>
    public string Reason(Language language) => ResultReason.Of(this, language);

    /// <summary>The value with its <see cref="Reason"/>, or why there is none.</summary>
    /// <param name="language">The language of the reader.</param>
    public string ToString(Language language) =>
        Status == OutcomeStatus.Computed ? $"{(IsInWords ? Text : Outcome.ToString(Decimals, language))}{(Legend is { } band ? $" ({band.Word})" : "")} = {Reason(language)}" : Reason(language);

    /// <summary>The value with its <see cref="Reason"/>, or why there is none, in English.</summary>
    public override string ToString() => ToString(Language.English);
}
