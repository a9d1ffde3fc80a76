using Iki.Core.Diagnostics;

namespace Iki.Core.Scoring;

/// <summary>Results → a card, position by position, with weights.</summary>
internal static class Scorecards
{
    private const decimal WholeWeight = 100;

    public static Scorecard Of(ResultSet results, CompiledRegulation? compiled, Diagnostic? refusal, Func<IndicatorScore, IndicatorScore> rate)
    {
        var realizations = new Realizations(results);
        return new Scorecard
        {
            Results = results,
            Regulation = compiled?.Regulation,
            // By id: a position as a key would be hashed whole, with all its indicators, for each of them.
            Positions = results.Results.GroupBy(r => r.Position.Id, StringComparer.Ordinal).Select(g => Position(
                g.First().Position, g.Select(r => rate(realizations.Of(r))).ToEquatableList(), refusal is null ? compiled : null, results)).ToEquatableList(),
            Diagnostics = refusal is null ? [] : [refusal],
        };
    }

    private static PositionScore Position(Position position, EquatableList<IndicatorScore> scores, CompiledRegulation? compiled, ResultSet results)
    {
        var indicators = position.Objectives.SelectMany(o => o.Indicators).ToArray();
        var weighted = indicators.Where(i => i.Weight > 0).ToArray();
        var bare = new PositionScore
        {
            Position = position,
            Indicators = scores,
            Weight = WeightOf(weighted),
            Group = compiled?.Regulation.GroupOf(position),
            Appraisal = compiled?.Regulation.Appraisal is null ? null : PositionAppraisal.Of(compiled, position, scores, results),
        };
        if (indicators.Length == 0 || compiled?.Regulation.Scales.Any(s => s.Bands.Any(b => b.Score is not null)) != true) return bare;
        if (compiled.GroupProblem(position) is { } problem) return bare with { Diagnostics = scores.Any(s => s.Diagnostics.Contains(problem)) ? [problem] : [] };
        var objectives = compiled.GroupOf(position) is { } group ? ObjectiveScoring.Of(compiled.Regulation, group, position, scores) : [];
        var parts = objectives.Count > 0 ? WeightedPart.Of(objectives, scores) : WeightedPart.Of(weighted, scores);
        var missing = SumOf(parts.Where(p => p.Score is null).Select(p => p.Weight));
        var diagnostics = DiagnosticCollector.ForFile(null);
        var without = indicators.Count(i => i.Weight is null);
        if (without > 0) diagnostics.WithoutWeight(position.Title, without);
        var isWhole = bare.Weight == WholeWeight;
        if (weighted.Length > 0 && !isWhole) diagnostics.WeightsNotHundred(position.Title, bare.Weight);
        if (isWhole && missing > 0) diagnostics.WeightWithoutScore(position.Title, missing);
        var counted = parts.Where(p => p.Score is not null).ToArray();
        var total = isWhole && missing < bare.Weight ? TotalOf(counted) : null;
        return bare with
        {
            MissingWeight = missing,
            Objectives = objectives,
            Total = total,
            TotalConfidence = total is null ? null : counted.Min(p => p.Confidence),
            IsTotalSuggestion = total is not null && counted.Any(p => p.IsSuggestion),
            Diagnostics = [.. diagnostics.InOrder(), .. objectives.Select(o => o.Problem).OfType<Diagnostic>()],
        };
    }

    public static decimal WeightOf(IEnumerable<Indicator> indicators) => SumOf(indicators.Select(i => i.Weight!.Value));

    // Sums of valid weights stay far below the largest decimal, which stands for sums beyond it.
    private static decimal SumOf(IEnumerable<decimal> weights) =>
        weights.Aggregate(Rational.Zero, (sum, w) => sum + w).TryToDecimal(out var weight) ? weight : decimal.MaxValue;

    // Of reported scores, so that a reader can repeat it.
    private static decimal? TotalOf(IEnumerable<WeightedPart> parts) =>
        Rated.Reported(parts.Aggregate(Rational.Zero, (sum, p) => sum + ((Rational)p.Weight * p.Score!.Value)) / Rational.Hundred);
}

/// <summary>What counts towards the total of a position with its weight: an indicator, or an objective where scores are of objectives.</summary>
internal sealed record WeightedPart(decimal Weight, decimal? Score, Confidence? Confidence, bool IsSuggestion)
{
    public static IReadOnlyList<WeightedPart> Of(IEnumerable<Indicator> weighted, IEnumerable<IndicatorScore> scores)
    {
        var byId = scores.Where(s => s.Result.Measure is null).ToDictionary(s => s.Result.Indicator.Id, StringComparer.Ordinal);
        return [.. weighted.Select(i => byId.GetValueOrDefault(i.Id) is { } score
            ? new WeightedPart(i.Weight!.Value, score.Score, score.Confidence, score.IsSuggestion)
            : new WeightedPart(i.Weight!.Value, null, null, false))];
    }

    public static IReadOnlyList<WeightedPart> Of(IEnumerable<ObjectiveScore> objectives, IEnumerable<IndicatorScore> scores)
    {
        var suggested = scores.Where(s => s.IsSuggestion).Select(s => s.Result.Id).ToHashSet(StringComparer.Ordinal);
        return [.. objectives.Where(o => o.Weight > 0).Select(o => new WeightedPart(o.Weight, o.Score, o.Confidence, o.Indicators.Any(suggested.Contains)))];
    }
}
