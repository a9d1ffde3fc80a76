using Iki.Core.Diagnostics;

namespace Iki.Core.Scoring;

/// <summary>The grades and scores of the indicators of an objective → the score of the objective, by the rules of a group.</summary>
internal static class ObjectiveScoring
{
    /// <summary>The objectives of a position that are rated at all: those with an indicator that has a target or a weight.</summary>
    public static EquatableList<ObjectiveScore> Of(Regulation regulation, CompiledGroup group, Position position, IReadOnlyCollection<IndicatorScore> scores)
    {
        if (group.Rules.Count == 0) return [];
        var byId = scores.Where(s => s.Result.Measure is null).ToDictionary(s => s.Result.Indicator.Id, StringComparer.Ordinal);
        return position.Objectives.Select(o => Of(regulation, group, o, byId)).OfType<ObjectiveScore>().ToEquatableList();
    }

    /// <summary>The rule that applies and its result; null where none fits or the rule cannot be evaluated.</summary>
    public static (ObjectiveRule Rule, Rational Score)? Score(CompiledGroup group, IReadOnlyCollection<string> grades, Rational? mean)
    {
        var inputs = FormulaInputs.Of((RegulationNames.Count, grades.Count));
        foreach (var grade in group.Group.Scale.Bands.Select(b => b.Grade).Distinct(StringComparer.OrdinalIgnoreCase)) inputs = inputs.With(grade, grades.Count(g => g == grade));
        var acting = group.Rules.FirstOrDefault(r => r.When is null || r.When.Evaluate(inputs).Condition == true);
        if (mean is { } value) inputs = inputs.With(RegulationNames.Score, value);
        return acting?.Score!.Evaluate(inputs).Number is { } score ? (acting.Rule, score) : null;
    }

    private static ObjectiveScore? Of(Regulation regulation, CompiledGroup group, Objective objective, Dictionary<string, IndicatorScore> byId)
    {
        var rated = objective.Indicators.Where(i => i.Weight > 0 || byId.GetValueOrDefault(i.Id)?.Target is not null).ToArray();
        if (rated.Length == 0) return null;
        var bare = new ObjectiveScore
        {
            Objective = objective,
            Indicators = rated.Select(i => i.Id).ToEquatableList(),
            Weight = Scorecards.WeightOf(rated.Where(i => i.Weight > 0)),
        };
        var scores = rated.Select(i => byId.GetValueOrDefault(i.Id)).OfType<IndicatorScore>().Where(s => s.Grade is not null).ToArray();
        if (scores.Length < rated.Length || Score(group, [.. scores.Select(s => group.GradeOf(s))], MeanOf(scores)) is not var (rule, exact))
        {
            return bare with { Problem = DiagnosticCollector.Said(d => d.ObjectiveWithoutScore(objective.Statement)) };
        }

        var shown = exact.TryRoundToDecimal(Scorer.ReportedDecimals, RoundingMode.HalfAwayFromZero, out var reported) ? reported : (decimal?)null;
        var step = new ScoreStep
        {
            Label = rule.Label,
            Formula = rule.Score,
            Figures = [.. scores.CountBy(group.GradeOf).Select(g => ScoreFigure.Of(g.Key, g.Value))],
            Exact = exact,
            Shown = shown,
            Decimals = Scorer.ReportedDecimals,
            Citation = Citations.Of(regulation, rule.Article, rule.Confidence),
            Confidence = rule.Confidence ?? regulation.Confidence,
        };
        return bare with
        {
            ExactScore = exact,
            Score = shown,
            Confidence = Confidences.Lowest(regulation.Confidence, [rule.Confidence, .. scores.Select(s => s.Confidence)]),
            Steps = [step],
        };
    }

    /// <summary>The reported scores by their weights; that of a single indicator needs none.</summary>
    private static Rational? MeanOf(IndicatorScore[] scores)
    {
        if (scores.Any(s => s.Score is null)) return null;
        if (scores.Length == 1) return scores[0].Score;
        if (scores.Any(s => s.Result.Indicator.Weight is not > 0)) return null;
        var weight = scores.Aggregate(Rational.Zero, (sum, s) => sum + s.Result.Indicator.Weight!.Value);
        return scores.Aggregate(Rational.Zero, (sum, s) => sum + ((Rational)s.Score!.Value * s.Result.Indicator.Weight!.Value)) / weight;
    }
}
