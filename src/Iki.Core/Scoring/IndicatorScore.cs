using System.Text.Json.Serialization;
using Iki.Core.Diagnostics;

namespace Iki.Core.Scoring;

/// <summary>How the result of an indicator compares with its target, what a regulation makes of that, or why there is nothing to compare.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
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

    /// <summary>Whether the realization comes of a root, a power or a logarithm that is no fraction.</summary>
    public bool IsRealizationApproximate => Realization is not null && RealizationResult.Outcome.IsApproximate;

    internal Realized? Realized => Realization is { } value ? new Realized(value, IsRealizationApproximate) : null;

    /// <summary>The realization in words; null where there is none, or where a number counts.</summary>
    public string? RealizationText { get; init; }

    /// <summary>Whether there is a realization, in numbers or in words, and if not, why.</summary>
    public OutcomeStatus Status => RealizationResult.Status;

    /// <summary>Whether a target in words is met: by its own word, or on a scale by a better one. Null for any other target.</summary>
    public bool? IsTextMet { get; init; }

    /// <summary>How many words of the scale the realization lies above the target, or below it where negative; null without a scale.</summary>
    public int? WordSteps { get; init; }

    /// <summary>The achievement in percent points, exactly; null for none, and for one that is approximate.</summary>
    public Rational? ExactAchievement => IsAchievementApproximate ? null : AchievementNumber;

    /// <summary>Whether the achievement is computed from a realization that is no fraction.</summary>
    public bool IsAchievementApproximate { get; init; }

    /// <summary>The achievement in percent points: exactly, or as near as the realization is.</summary>
    internal Rational? AchievementNumber { get; init; }

    /// <summary>The achievement in percent points as reported, with 2 decimals; null for none.</summary>
    public decimal? Achievement { get; init; }

    /// <summary>The grade; null for none.</summary>
    public string? Grade { get; init; }

    /// <summary>The score, exactly; null for none, and for one that is approximate.</summary>
    public Rational? ExactScore { get; init; }

    /// <summary>Whether the score is computed from a realization that is no fraction.</summary>
    public bool IsScoreApproximate { get; init; }

    /// <summary>The score as reported, with 2 decimals; null for none.</summary>
    public decimal? Score { get; init; }

    /// <summary>Whether the grade is only a suggestion to the appraiser.</summary>
    public bool IsSuggestion { get; init; }

    /// <summary>The lowest confidence of everything it is based on; null where nothing was rated.</summary>
    public Confidence? Confidence { get; init; }

    /// <summary>Whether it may be presented as official: at least agreed by several sources, and no suggestion.</summary>
    public bool IsOfficial => Confidence >= Scoring.Confidence.Agreed && !IsSuggestion;

    /// <summary>Whether the achievement is arithmetic of the library's own, because no regulation says how it is computed; it is never official.</summary>
    public bool IsOwn { get; init; }

    /// <summary>The policy or exception that acted in place of the rule; null for none.</summary>
    public Wording? Policy { get; init; }

    /// <summary>Why there is no achievement or no grade; null where there is.</summary>
    public Diagnostic? Problem { get; init; }

    /// <summary>Warnings and information about it.</summary>
    public EquatableList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>
    /// Everything a reader of the score should know, each once: the remarks about the results it is based on
    /// (<see cref="IndicatorResult.Remarks"/>), why there is no achievement or grade, and <see cref="Diagnostics"/>. If a result says
    /// why there is no realization, the bare statement that there is none is left out.
    /// </summary>
    public EquatableList<Diagnostic> Remarks
    {
        get
        {
            var remarks = new DistinctRemarks();
            remarks.Add(Result.Remarks);
            if (!ReferenceEquals(Result, RealizationResult)) remarks.Add(RealizationResult.Remarks);
            remarks.Add(Reason);
            remarks.Add(Diagnostics);
            return remarks.ToList();
        }
    }

    /// <summary>Why there is no achievement or no grade, as precisely as it is known.</summary>
    private Diagnostic? Reason => Problem?.Descriptor == Descriptors.NoRealization ? RealizationResult.Outcome.Problem ?? Problem : Problem;

    /// <summary>The way from the realization to the score, step by step.</summary>
    public EquatableList<ScoreStep> Steps { get; init; } = [];

    /// <summary>Achievement, grade and score, or why there are none: <c>94.29 %, Cukup 84</c>.</summary>
    /// <param name="language">The language of the reader.</param>
    public string ToString(Language language)
    {
        var own = IsOwn ? $" ({StepLabels.Own.In(language)})" : "";
        var achieved = Achievement is { } achievement ? (IsAchievementApproximate ? "≈ " : "") + ReaderNumbers.WithUnit(achievement, "%", language) + own : null;
        var graded = Grade is null ? null : ReaderNumbers.WithScore(Grade, Score, language, IsScoreApproximate);
        var rated = string.Join(", ", new[] { achieved, graded }.Where(t => t is not null));
        return Reason is { } reason ? $"{rated} {reason.Message(language)}".TrimStart() : rated;
    }

    /// <summary>Achievement, grade and score, or why there are none, in English.</summary>
    public override string ToString() => ToString(Language.English);
}
