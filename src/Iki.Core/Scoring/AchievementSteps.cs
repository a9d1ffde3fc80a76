using Iki.Core.Diagnostics;

namespace Iki.Core.Scoring;

/// <summary>From a realization to its achievement: the first case that fits, and what a negative achievement counts as.</summary>
internal static class AchievementSteps
{
    // In percent. A realization ten times the target is almost certainly a mistake in one of the two.
    private static readonly Rational MostMeant = 1000;

    public static Rated Of(CompiledRegulation compiled, decimal realization, Target target, Polarity? polarity, string? unit)
    {
        var rated = Rated.By(compiled.Regulation);
        var inputs = RegulationNames.Of(target).With(RegulationNames.Realization, realization);
        var kind = target.Value is not null ? TargetKind.Value : TargetKind.Range;
        var acting = compiled.Cases.FirstOrDefault(c =>
            (c.Case.Polarity is null || c.Case.Polarity == polarity) && (c.Case.Target is null || c.Case.Target == kind)
            && (c.When is null || c.When.Evaluate(inputs).Condition == true));
        if (acting is null) return rated.Stop(d => d.NoCaseFits(compiled.Regulation.Title));
        var rule = acting.Case;
        if (rule.Confidence == Confidence.Own || rule.Formula is null) rated = rated with { Policy = rule.Label };
        if (acting.Formula is not { } formula)
        {
            var step = new ScoreStep { Label = rule.Label, Formula = rule.When, Figures = ScoreFigures.Of(acting.When, inputs, unit) };
            return rated.Then(step, rule.Article, rule.Confidence).Stop(d => d.NoAchievementByRule());
        }

        var outcome = formula.Evaluate(inputs);
        if (outcome.Number is not { } ratio) return rated with { Problem = outcome.Problem };
        var exact = ratio * Rational.Hundred;
        var computed = new ScoreStep
        {
            Label = rule.Label, Formula = rule.Formula, Figures = ScoreFigures.Of(formula, inputs, unit), Exact = exact, Shown = Rated.Reported(exact), Unit = "%",
        };
        if (exact.Abs() > MostMeant)
        {
            var doubt = DiagnosticCollector.Said(d => d.AchievementBeyondMeaning(Rated.Reported(exact) ?? exact, realization, target));
            rated = rated with { Diagnostics = [.. rated.Diagnostics, doubt] };
        }

        return NotNegative(rated.Then(computed, rule.Article, rule.Confidence), compiled, exact);
    }

    private static Rated NotNegative(Rated rated, CompiledRegulation compiled, Rational exact)
    {
        if (exact.Sign >= 0 || compiled.Regulation.WhenNegative is not { } rule) return Achieved(rated, exact);
        var replaced = compiled.Negative!.Evaluate(FormulaInputs.Empty).Number is { } ratio ? ratio * Rational.Hundred : exact;
        var step = new ScoreStep { Label = rule.Label, Formula = rule.Formula, Exact = replaced, Shown = Rated.Reported(replaced), Unit = "%" };
        return Achieved((rated with { Policy = rule.Label }).Then(step, rule.Article, rule.Confidence), replaced);
    }

    private static Rated Achieved(Rated rated, Rational exact) => rated with { ExactAchievement = exact, Achievement = Rated.Reported(exact) };
}
