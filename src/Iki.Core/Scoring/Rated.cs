using Iki.Core.Diagnostics;

namespace Iki.Core.Scoring;

/// <summary>What a regulation has made of a realization so far: achievement, grade and score, with every step to them. Each step gives a new one.</summary>
internal sealed record Rated
{
    private Rated()
    {
    }

    public required Regulation Regulation { get; init; }

    public Rational? ExactAchievement { get; init; }

    public decimal? Achievement { get; init; }

    public RatingBand? Grade { get; init; }

    public Rational? ExactScore { get; init; }

    public decimal? Score { get; init; }

    public Wording? Policy { get; init; }

    public Diagnostic? Problem { get; init; }

    public required Confidence Confidence { get; init; }

    public EquatableList<ScoreStep> Steps { get; init; } = [];

    public EquatableList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Nothing yet.</summary>
    public static Rated By(Regulation regulation) => new() { Regulation = regulation, Confidence = regulation.Confidence };

    /// <summary>A realization against a number or a range.</summary>
    public static Rated Of(CompiledRegulation compiled, decimal realization, Target target, Polarity? polarity, string? unit) =>
        GradeSteps.OfAchievement(AchievementSteps.Of(compiled, realization, target, polarity, unit), compiled, realization, target);

    /// <summary>A value that the scale is of, as it is.</summary>
    public static Rated OfValue(CompiledRegulation compiled, decimal value) =>
        GradeSteps.LookUp(By(compiled.Regulation), compiled, value, FormulaInputs.Empty);

    /// <summary>A number as it is shown; null where it is too large.</summary>
    public static decimal? Reported(Rational exact, int decimals = Scorer.ReportedDecimals) =>
        exact.TryRoundToDecimal(decimals, RoundingMode.HalfAwayFromZero, out var shown) ? shown : null;

    /// <summary>One step further, by a rule with its article and confidence.</summary>
    public Rated Then(ScoreStep step, string? article, Confidence? confidence) => this with
    {
        Confidence = Confidences.Lowest(Confidence, confidence),
        Steps = [.. Steps, step with { Citation = Citations.Of(Regulation, article, confidence), Confidence = confidence ?? Regulation.Confidence }],
    };

    /// <summary>No further, and why.</summary>
    public Rated Stop(Action<DiagnosticCollector> say) => this with { Problem = DiagnosticCollector.Said(say) };

    /// <summary>What was found, on the score that has target and realization.</summary>
    public IndicatorScore On(IndicatorScore bare) => bare with
    {
        ExactAchievement = ExactAchievement,
        Achievement = Achievement,
        Grade = Grade?.Name,
        ExactScore = ExactScore,
        Score = Score,
        Policy = Policy,
        Problem = Problem,
        Confidence = Achievement is not null || Grade is not null ? Confidence : null,
        Diagnostics = Diagnostics,
        Steps = [.. bare.Steps, .. Steps],
    };
}
