using System.Text.Json.Serialization;

namespace Iki.Core.Scoring;

/// <summary>The score of an objective (rencana kinerja), where a regulation gives one by the grades of its indicators.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record ObjectiveScore
{
    internal ObjectiveScore()
    {
    }

    /// <summary>The objective.</summary>
    public required Objective Objective { get; init; }

    /// <summary>The ids of the indicators it is made of.</summary>
    public required EquatableList<string> Indicators { get; init; }

    /// <summary>The sum of their weights, in hundredths of the position.</summary>
    public required decimal Weight { get; init; }

    /// <summary>The score, exactly; null for none.</summary>
    public Rational? ExactScore { get; init; }

    /// <summary>The score as reported, with 2 decimals; null for none.</summary>
    public decimal? Score { get; init; }

    /// <summary>The lowest confidence of everything it is based on; null where there is no score.</summary>
    public Confidence? Confidence { get; init; }

    /// <summary>The steps to it.</summary>
    public EquatableList<ScoreStep> Steps { get; init; } = [];

    /// <summary>Why there is no score; null where there is.</summary>
    public Diagnostic? Problem { get; init; }
}
