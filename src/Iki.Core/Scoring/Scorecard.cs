using System.Text.Json.Serialization;
using Iki.Core.Diagnostics;

namespace Iki.Core.Scoring;

/// <summary>The scores of the positions of a catalog for a period and an office.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record Scorecard
{
    internal Scorecard()
    {
    }

    /// <summary>The results it rates.</summary>
    public required ResultSet Results { get; init; }

    /// <summary>The regulation it rates them by; null for none; achievements are then computed by the library's own rules, without grades.</summary>
    public Regulation? Regulation { get; init; }

    /// <summary>The positions, in catalog order.</summary>
    public required EquatableList<PositionScore> Positions { get; init; }

    /// <summary>The predikat of all positions compared with the grade of their organization; null where that was not requested.</summary>
    public DistributionReport? Distribution { get; init; }

    /// <summary>Remarks about the whole, such as a regulation that was refused.</summary>
    public EquatableList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Everything a reader of the card as a whole should know: the remarks on the results (<see cref="ResultSet.Remarks"/>) and <see cref="Diagnostics"/>.</summary>
    public EquatableList<Diagnostic> Remarks => [.. Results.Remarks, .. Diagnostics];

    /// <summary>How many indicators of all positions reached their targets.</summary>
    public ScoreSummary Summary => ScoreSummary.Of(Indicators);

    /// <summary>The scores of all positions, one for each result, in catalog order.</summary>
    public IEnumerable<IndicatorScore> Indicators => Positions.SelectMany(p => p.Indicators);

    /// <summary>Each position with its total in a line, and below it each of its scores in one.</summary>
    /// <param name="language">The language of the reader.</param>
    public string ToString(Language language) => string.Join('\n', Positions.Select(p => p.ToString(language)));

    /// <summary>Each position with its total and its scores, in English.</summary>
    public override string ToString() => ToString(Language.English);
}

/// <summary>The scores of a position and their weighted total.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record PositionScore
{
    internal PositionScore()
    {
    }

    /// <summary>The position.</summary>
    public required Position Position { get; init; }

    /// <summary>One score for each result, in catalog order.</summary>
    public required EquatableList<IndicatorScore> Indicators { get; init; }

    /// <summary>
    /// The reported scores by their weights in hundredths, with 2 decimals. It is not scaled up to make up for weight without a score.
    /// Null where nothing has a score, or the weights do not sum to 100.
    /// </summary>
    public decimal? Total { get; init; }

    /// <summary>The lowest confidence of everything the total is based on; null where there is none.</summary>
    public Confidence? TotalConfidence { get; init; }

    /// <summary>Whether the total is made of suggestions.</summary>
    public bool IsTotalSuggestion { get; init; }

    /// <summary>Whether the total may be presented as official.</summary>
    public bool IsTotalOfficial => TotalConfidence >= Confidence.Agreed && !IsTotalSuggestion;

    /// <summary>The group of the regulation that it names; null where the regulation has none, or the position names none of them.</summary>
    public RegulationGroup? Group { get; init; }

    /// <summary>The scores of its objectives, where the regulation gives scores to objectives; else empty.</summary>
    public EquatableList<ObjectiveScore> Objectives { get; init; } = [];

    /// <summary>The ratings of its holder and the predikat, if the regulation uses ratings; otherwise null.</summary>
    public Appraisal? Appraisal { get; init; }

    /// <summary>The sum of the declared weights of all its indicators.</summary>
    public decimal Weight { get; init; }

    /// <summary>The weight of the indicators that have no score.</summary>
    public decimal MissingWeight { get; init; }

    /// <summary>How many of its indicators reached their targets.</summary>
    public ScoreSummary Summary => ScoreSummary.Of(Indicators);

    /// <summary>Whether the total covers the whole weight.</summary>
    public bool IsComplete => Total is not null && MissingWeight == 0;

    /// <summary>Remarks about the weights.</summary>
    public EquatableList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The position with its total in a line, and below it each of its scores in one.</summary>
    /// <param name="language">The language of the reader.</param>
    public string ToString(Language language) => string.Join(
        '\n', Indicators.Select(s => $"  {s.Result.Id}: {s.ToString(language)}").Prepend(ReaderNumbers.WithScore($"{Position.Title}:", Total, language).TrimEnd(':')));

    /// <summary>The position with its total and its scores, in English.</summary>
    public override string ToString() => ToString(Language.English);
}
