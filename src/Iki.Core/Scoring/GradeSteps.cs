using Iki.Core.Diagnostics;

namespace Iki.Core.Scoring;

/// <summary>From an achievement to grade and score: by an exception, or by the scale.</summary>
internal static class GradeSteps
{
    /// <summary>The grade of the achievement found so far, where the scale is one of achievements.</summary>
    public static Rated OfAchievement(Rated rated, CompiledScale? compiled, Realized realization, Target target)
    {
        if (rated.AchievementNumber is not { } achievement || compiled?.Scale is not { Subject: ScaleSubject.Achievement } scale) return rated;
        var figures = ScoreFigures.None
            .With(RegulationNames.Achievement, achievement, rated.IsAchievementApproximate)
            .With(RegulationNames.RoundedAchievement, scale.Rounded(achievement), rated.IsAchievementApproximate && !scale.Rounds)
            .With(RegulationNames.Realization, realization.Value, realization.IsApproximate);
        var exception = compiled.Exceptions.FirstOrDefault(e =>
            (!e.Exception.HighestAttainable || target.HighestAttainable) && e.When!.Evaluate(figures.Inputs).Condition == true);
        return exception is null ? LookUp(rated, compiled, achievement, rated.IsAchievementApproximate, figures) : Except(rated, scale, exception, achievement, figures);
    }

    /// <summary>The band of a number, and the score by it.</summary>
    public static Rated LookUp(Rated rated, CompiledScale compiled, Rational number, bool isApproximate, ScoreFigures figures)
    {
        var scale = compiled.Scale;
        var unit = scale.Subject == ScaleSubject.Achievement ? "%" : null;
        var rounded = scale.Rounded(number);
        if (rounded != number) rated = Round(rated, scale, number, rounded, unit, isApproximate);
        if (scale.Find(rounded, isConditionMet: false) is not { } band) return rated.Stop(d => d.OutsideScale(rounded, scale.Least, scale.Most));
        // What a regulation has rounded is the number it goes on with, exactly.
        var lookedUp = rounded != number ? RegulationNames.RoundedAchievement : RegulationNames.Achievement;
        rated = Grade(rated, scale, band, ScoreFigure.Of(lookedUp, rounded, unit, isApproximate && !scale.Rounds));
        if (scale.Bands.FirstOrDefault(b => b.Condition is not null && b.Contains(rounded)) is { } conditional)
        {
            rated = rated with { Diagnostics = [.. rated.Diagnostics, DiagnosticCollector.Said(d => d.ConditionDecides(conditional.Name, band.Name))] };
        }

        return compiled.Bands.First(b => ReferenceEquals(b.Band, band)).Score is { } score
            ? GiveScore(rated, score, figures.Behind(score, unit), figures, band.Article ?? scale.Article, band.Confidence ?? scale.Confidence)
            : rated;
    }

    private static Rated Except(Rated rated, RatingScale scale, CompiledException exception, Rational achievement, ScoreFigures figures)
    {
        var rule = exception.Exception;
        var band = scale.Bands.First(b => b.Grade == rule.Grade);
        var step = new ScoreStep
        {
            Label = rule.Label,
            Formula = rule.When,
            Figures = [ScoreFigure.Of(RegulationNames.Achievement, achievement, "%", rated.IsAchievementApproximate)],
            Text = band.Name,
        };
        rated = (rated with { Policy = rule.Label, Grade = band }).Then(step, rule.Article, rule.Confidence);
        return exception.Score is { } score ? GiveScore(rated, score, [], figures, rule.Article, rule.Confidence) : rated;
    }

    private static Rated Round(Rated rated, RatingScale scale, Rational number, Rational rounded, string? unit, bool isApproximate)
    {
        var step = new ScoreStep
        {
            Label = StepLabels.Rounding,
            Figures = [ScoreFigure.Of(RegulationNames.Achievement, number, unit, isApproximate)],
            Exact = rounded,
            Shown = Rated.Reported(rounded, 12),
            Decimals = scale.Decimals,
            Unit = unit,
        };
        return rated.Then(step, scale.Article, scale.Confidence);
    }

    private static Rated Grade(Rated rated, RatingScale scale, RatingBand band, ScoreFigure figure)
    {
        var step = new ScoreStep
        {
            Label = StepLabels.Band, Figures = [figure], Text = band.Published is null ? band.Name : $"{band.Name}: {band.Published}",
        };
        return (rated with { Grade = band }).Then(step, band.Article ?? scale.Article, band.Confidence ?? scale.Confidence);
    }

    private static Rated GiveScore(
        Rated rated, Formula score, EquatableList<ScoreFigure> shown, ScoreFigures figures, string? article, Confidence? confidence)
    {
        var (outcome, isApproximate) = figures.Evaluate(score);
        if (outcome.Number is not { } number) return rated with { Problem = outcome.Problem };
        var reported = Rated.Reported(number);
        var exact = isApproximate ? (Rational?)null : number;
        var step = new ScoreStep { Label = StepLabels.Score, Formula = score.Text, Figures = shown, Exact = exact, IsApproximate = isApproximate, Shown = reported, Decimals = Scorer.ReportedDecimals };
        return (rated with { ExactScore = exact, IsScoreApproximate = isApproximate, Score = reported }).Then(step, article, confidence);
    }
}
