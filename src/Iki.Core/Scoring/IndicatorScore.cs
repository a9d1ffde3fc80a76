using Iki.Core.Diagnostics;

namespace Iki.Core.Scoring;

/// <summary>What a regulation makes of the result of an indicator, or why it makes nothing of it.</summary>
public sealed record IndicatorScore
{
    internal IndicatorScore()
    {
    }

    /// <summary>The result it is about.</summary>
    public required IndicatorResult Result { get; init; }

    /// <summary>The result whose value is the realization: <see cref="Result"/>, or that since the start of the year where the target counts so.</summary>
    public required IndicatorResult RealizationResult { get; init; }

    /// <summary>The target for the period; null for none.</summary>
    public Target? Target { get; init; }

    /// <summary>
    /// The realization as reported, in the indicator's unit: of the period, or from the start of the year where the target counts
    /// so. Null where there is none.
    /// </summary>
    public decimal? Realization { get; init; }

    /// <summary>The realization in words, where the target is in words.</summary>
    public string? RealizationText { get; init; }

    /// <summary>Whether a target in words is met; null for any other.</summary>
    public bool? IsTextMet { get; init; }

    /// <summary>The achievement in percent points, exactly; null for none.</summary>
    public Rational? ExactAchievement { get; init; }

    /// <summary>The achievement in percent points as reported, with 2 decimals; null for none.</summary>
    public decimal? Achievement { get; init; }

    /// <summary>The grade; null for none.</summary>
    public string? Grade { get; init; }

    /// <summary>The score, exactly; null for none.</summary>
    public Rational? ExactScore { get; init; }

    /// <summary>The score as reported, with 2 decimals; null for none.</summary>
    public decimal? Score { get; init; }

    /// <summary>Whether the grade is no more than a suggestion to the appraiser.</summary>
    public bool IsSuggestion { get; init; }

    /// <summary>The lowest confidence of all that had part in it; null where nothing was rated.</summary>
    public Confidence? Confidence { get; init; }

    /// <summary>Whether it may be presented as official: at least agreed by several sources, and no suggestion.</summary>
    public bool IsOfficial => Confidence >= Scoring.Confidence.Agreed && !IsSuggestion;

    /// <summary>The policy or exception that acted in place of the rule; null for none.</summary>
    public Wording? Policy { get; init; }

    /// <summary>Why there is no achievement or no grade; null where there is.</summary>
    public Diagnostic? Problem { get; init; }

    /// <summary>Warnings and information about it.</summary>
    public EquatableList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>
    /// All that a reader of the score is to be told, each once: what is to say of the results it rests on (<see cref="IndicatorResult.Remarks"/>),
    /// why there is no achievement or grade, and <see cref="Diagnostics"/>. Where a result says why there is no realization, merely that there is none
    /// is not said besides.
    /// </summary>
    public EquatableList<Diagnostic> Remarks =>
        Result.Remarks.Concat(RealizationResult.Remarks).Concat(new[] { Reason }.OfType<Diagnostic>()).Concat(Diagnostics).Distinct().ToEquatableList();

    /// <summary>Why there is no achievement or no grade, as precisely as it is known.</summary>
    private Diagnostic? Reason => Problem?.Descriptor == Descriptors.NoRealization ? RealizationResult.Outcome.Problem ?? Problem : Problem;

    /// <summary>The way from the realization to the score, step by step.</summary>
    public EquatableList<ScoreStep> Steps { get; init; } = [];

    /// <summary>Achievement, grade and score, or why there are none: <c>94.29 %, Cukup 84</c>.</summary>
    /// <param name="language">The language of the reader.</param>
    public string ToString(Language language)
    {
        var achieved = Achievement is { } achievement ? ReaderNumbers.WithUnit(achievement, "%", language) : null;
        var graded = Grade is null ? null : ReaderNumbers.WithScore(Grade, Score, language);
        var rated = string.Join(", ", new[] { achieved, graded }.Where(t => t is not null));
        return Reason is { } reason ? $"{rated} {reason.Message(language)}".TrimStart() : rated;
    }

    /// <summary>Achievement, grade and score, or why there are none, in English.</summary>
    public override string ToString() => ToString(Language.English);
}
