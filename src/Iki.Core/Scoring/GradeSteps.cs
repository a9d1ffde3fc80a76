using Iki.Core.Diagnostics;

namespace Iki.Core.Scoring;

/// <summary>From an achievement to grade and score: by an exception, or by the scale.</summary>
internal static class GradeSteps
{
    /// <summary>The grade of the achievement found so far, where the scale is one of achievements.</summary>
    public static Rated OfAchievement(Rated rated, CompiledScale? compiled, decimal realization, Target target)
    {
        if (rated.ExactAchievement is not { } exact || compiled?.Scale is not { Subject: ScaleSubject.Achievement } scale) return rated;
        var names = FormulaInputs.Of(
            (RegulationNames.Achievement, exact), (RegulationNames.RoundedAchievement, scale.Rounded(exact)), (RegulationNames.Realization, realization));
        var exception = compiled.Exceptions.FirstOrDefault(e =>
            (!e.Exception.HighestAttainable || target.HighestAttainable) && e.When!.Evaluate(names).Condition == true);
        return exception is null ? LookUp(rated, compiled, exact, names) : Except(rated, scale, exception, exact, names);
    }

    /// <summary>The band of a number, and the score by it.</summary>
    public static Rated LookUp(Rated rated, CompiledScale compiled, Rational exact, FormulaInputs names)
    {
        var scale = compiled.Scale;
        var unit = scale.Subject == ScaleSubject.Achievement ? "%" : null;
        var rounded = scale.Rounded(exact);
        if (rounded != exact) rated = Round(rated, scale, exact, rounded, unit);
        if (scale.Find(rounded, isConditionMet: false) is not { } band) return rated.Stop(d => d.OutsideScale(rounded, scale.Least, scale.Most));
        rated = Grade(rated, scale, band, new ScoreFigure
        {
            Name = rounded != exact ? RegulationNames.RoundedAchievement : RegulationNames.Achievement, Exact = rounded, Unit = unit,
        });
        if (scale.Bands.FirstOrDefault(b => b.Condition is not null && b.Contains(rounded)) is { } conditional)
        {
            rated = rated with { Diagnostics = [.. rated.Diagnostics, DiagnosticCollector.Said(d => d.ConditionDecides(conditional.Name, band.Name))] };
        }

        return compiled.Bands.First(b => ReferenceEquals(b.Band, band)).Score is { } score
            ? GiveScore(rated, score, ScoreFigures.Of(score, names, unit), names, band.Article ?? scale.Article, band.Confidence ?? scale.Confidence)
            : rated;
    }

    private static Rated Except(Rated rated, RatingScale scale, CompiledException exception, Rational exact, FormulaInputs names)
    {
        var rule = exception.Exception;
        var band = scale.Bands.First(b => b.Grade == rule.Grade);
        var step = new ScoreStep
        {
            Label = rule.Label, Formula = rule.When, Figures = [new ScoreFigure { Name = RegulationNames.Achievement, Exact = exact, Unit = "%" }], Text = band.Name,
        };
        rated = (rated with { Policy = rule.Label, Grade = band }).Then(step, rule.Article, rule.Confidence);
        return exception.Score is { } score ? GiveScore(rated, score, [], names, rule.Article, rule.Confidence) : rated;
    }

    private static Rated Round(Rated rated, RatingScale scale, Rational exact, Rational rounded, string? unit)
    {
        var step = new ScoreStep
        {
            Label = StepLabels.Rounding, Figures = [new ScoreFigure { Name = RegulationNames.Achievement, Exact = exact, Unit = unit }],
            Exact = rounded, Shown = Rated.Reported(rounded, 12), Unit = unit,
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
        Rated rated, Formula score, EquatableList<ScoreFigure> figures, FormulaInputs names, string? article, Confidence? confidence)
    {
        var outcome = score.Evaluate(names);
        if (outcome.Number is not { } exact) return rated with { Problem = outcome.Problem };
        var shown = Rated.Reported(exact);
        var step = new ScoreStep { Label = StepLabels.Score, Formula = score.Text, Figures = figures, Exact = exact, Shown = shown };
        return (rated with { ExactScore = exact, Score = shown }).Then(step, article, confidence);
    }
}
