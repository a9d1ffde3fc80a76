using Iki.Core.Diagnostics;

namespace Iki.Core.Scoring;

/// <summary>From a realization to its achievement: the first case that fits, and what a negative achievement counts as.</summary>
internal static class AchievementSteps
{
    // In percent. A realization ten times the target is almost certainly a mistake in one of the two.
    private static readonly Rational MostMeant = 1000;

    public static Rated Of(CompiledRegulation compiled, Realized realization, Target target, Polarity? polarity, string? unit)
    {
        var rated = Rated.By(compiled.Regulation);
        var figures = ScoreFigures.Of(RegulationNames.Of(target)).With(RegulationNames.Realization, realization.Value, realization.IsApproximate);
        var kind = target.Value is not null ? TargetKind.Value : TargetKind.Range;
        var acting = compiled.Cases.FirstOrDefault(c =>
            (c.Case.Polarity is null || c.Case.Polarity == polarity) && (c.Case.Target is null || c.Case.Target == kind)
            && (c.When is null || c.When.Evaluate(figures.Inputs).Condition == true));
        if (acting is null) return rated.Stop(d => d.NoCaseFits(compiled.Regulation.Title));
        var rule = acting.Case;
        if (rule.Confidence == Confidence.Own || rule.Formula is null) rated = rated with { Policy = rule.Label };
        if (acting.Formula is not { } formula)
        {
            var step = new ScoreStep { Label = rule.Label, Formula = rule.When, Figures = figures.Behind(acting.When, unit) };
            return rated.Then(step, rule.Article, rule.Confidence).Stop(d => d.NoAchievementByRule());
        }

        var (outcome, isApproximate) = figures.Evaluate(formula);
        if (outcome.Number is not { } ratio) return rated with { Problem = outcome.Problem };
        var exact = ratio * Rational.Hundred;
        var computed = new ScoreStep
        {
            Label = rule.Label,
            Formula = rule.Formula,
            Figures = figures.Behind(formula, unit),
            Exact = isApproximate ? null : exact,
            IsApproximate = isApproximate,
            Shown = Rated.Reported(exact),
            Decimals = Scorer.ReportedDecimals,
            Unit = "%",
        };
        if (exact.Abs() > MostMeant)
        {
            var doubt = DiagnosticCollector.Said(d => d.AchievementBeyondMeaning(Rated.Reported(exact) ?? exact, realization.Value, target));
            rated = rated with { Diagnostics = [.. rated.Diagnostics, doubt] };
        }

        return NotNegative(rated.Then(computed, rule.Article, rule.Confidence), compiled, exact, isApproximate);
    }

    private static Rated NotNegative(Rated rated, CompiledRegulation compiled, Rational number, bool isApproximate)
    {
        if (number.Sign >= 0 || compiled.Regulation.WhenNegative is not { } rule) return Achieved(rated, number, isApproximate);
        var outcome = compiled.Negative!.Evaluate(FormulaInputs.Empty);
        if (outcome.Number is { } ratio) (number, isApproximate) = (ratio * Rational.Hundred, outcome.IsApproximate);
        var step = new ScoreStep
        {
            Label = rule.Label, Formula = rule.Formula, Exact = isApproximate ? null : number, IsApproximate = isApproximate, Shown = Rated.Reported(number), Decimals = Scorer.ReportedDecimals, Unit = "%",
        };
        return Achieved((rated with { Policy = rule.Label }).Then(step, rule.Article, rule.Confidence), number, isApproximate);
    }

    private static Rated Achieved(Rated rated, Rational number, bool isApproximate) =>
        rated with { AchievementNumber = number, IsAchievementApproximate = isApproximate, Achievement = Rated.Reported(number) };
}
