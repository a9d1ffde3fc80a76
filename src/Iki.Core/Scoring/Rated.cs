using Iki.Core.Diagnostics;

namespace Iki.Core.Scoring;

/// <summary>What a regulation has made of a realization so far: achievement, grade and score, with every step to them. Each step gives a new one.</summary>
internal sealed record Rated
{
    private Rated()
    {
    }

    public required Regulation Regulation { get; init; }

    /// <summary>Whether it is the library's own arithmetic, by no regulation.</summary>
    public bool IsOwn => ReferenceEquals(Regulation, OwnAchievement.Rules.Regulation);

    /// <summary>The achievement in percent points: exactly, or as near as the realization is.</summary>
    public Rational? AchievementNumber { get; init; }

    public bool IsAchievementApproximate { get; init; }

    public decimal? Achievement { get; init; }

    public RatingBand? Grade { get; init; }

    public Rational? ExactScore { get; init; }

    public bool IsScoreApproximate { get; init; }

    public decimal? Score { get; init; }

    public Wording? Policy { get; init; }

    public Diagnostic? Problem { get; init; }

    public required Confidence Confidence { get; init; }

    public EquatableList<ScoreStep> Steps { get; init; } = [];

    public EquatableList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Nothing yet.</summary>
    public static Rated By(Regulation regulation) => new() { Regulation = regulation, Confidence = regulation.Confidence };

    /// <summary>A realization against a number or a range.</summary>
    public static Rated Of(CompiledRegulation compiled, CompiledScale? scale, Realized realization, Target target, Polarity? polarity, string? unit) =>
        GradeSteps.OfAchievement(AchievementSteps.Of(compiled, realization, target, polarity, unit), scale, realization, target);

    /// <summary>A realization of a position that names no group: the grade on which all groups agree, and no score.</summary>
    public static Rated OfAnyGroup(CompiledRegulation compiled, Realized realization, Target target, Polarity? polarity, string? unit)
    {
        var achieved = AchievementSteps.Of(compiled, realization, target, polarity, unit);
        var each = compiled.Groups.Select(g => GradeSteps.OfAchievement(achieved, g.Scale, realization, target)).ToArray();
        if (each.DistinctBy(r => r.Grade?.Name).Count() > 1) return achieved;
        var steps = each.SelectMany(r => r.Steps.Skip(achieved.Steps.Count)).Where(s => s.Label != StepLabels.Score).DistinctBy(s => (s.Label, s.Text, s.Exact, s.Shown));
        return each.MinBy(r => r.Confidence)! with { ExactScore = null, IsScoreApproximate = false, Score = null, Steps = [.. achieved.Steps, .. steps] };
    }

    /// <summary>A value that the scale is of, as it is.</summary>
    public static Rated OfValue(CompiledRegulation compiled, Realized value) =>
        GradeSteps.LookUp(By(compiled.Regulation), compiled.Scale!, value.Value, value.IsApproximate, ScoreFigures.None);

    /// <summary>A number as it is shown; null where it is too large.</summary>
    public static decimal? Reported(Rational exact, int decimals = Scorer.ReportedDecimals) =>
        exact.TryRoundToDecimal(decimals, RoundingMode.HalfAwayFromZero, out var shown) ? shown : null;

    /// <summary>One step further, by a rule with its article and confidence.</summary>
    public Rated Then(ScoreStep step, string? article, Confidence? confidence) => this with
    {
        Confidence = Confidences.Lowest(Confidence, confidence),
        Steps = [.. Steps, step with { Citation = IsOwn ? null : Citations.Of(Regulation, article, confidence), Confidence = confidence ?? Regulation.Confidence }],
    };

    /// <summary>No further, and why.</summary>
    public Rated Stop(Action<DiagnosticCollector> say) => this with { Problem = DiagnosticCollector.Said(say) };

    /// <summary>What was found, on the score that has target and realization.</summary>
    public IndicatorScore On(IndicatorScore bare) => bare with
    {
        AchievementNumber = AchievementNumber,
        IsAchievementApproximate = IsAchievementApproximate,
        Achievement = Achievement,
        Grade = Grade?.Name,
        ExactScore = ExactScore,
        IsScoreApproximate = IsScoreApproximate,
        Score = Score,
        Policy = Policy,
        Problem = Problem,
        Confidence = Achievement is not null || Grade is not null ? Confidence : null,
        IsOwn = IsOwn && Achievement is not null,
        Diagnostics = Diagnostics,
        Steps = [.. bare.Steps, .. Steps],
    };
}

/// <summary>A realization as reported, which may be no fraction and is then no more than near.</summary>
internal readonly record struct Realized(decimal Value, bool IsApproximate = false)
{
    public static implicit operator Realized(decimal value) => new(value);
}
