using Iki.Core.Diagnostics;

namespace Iki.Core.Scoring;

/// <summary>Results → a card, position by position, with weights.</summary>
internal static class Scorecards
{
    private const decimal WholeWeight = 100;

    public static Scorecard Of(ResultSet results, Regulation? regulation, Diagnostic? refusal, Func<IndicatorScore, IndicatorScore> rate)
    {
        var givesScores = refusal is null && regulation?.Scale?.Bands.Any(b => b.Score is not null) == true;
        var realizations = new Realizations(results);
        return new Scorecard
        {
            Results = results,
            Regulation = regulation,
            // By id: a position as a key would be hashed whole, with all its indicators, for each of them.
            Positions = results.Results.GroupBy(r => r.Position.Id, StringComparer.Ordinal)
                .Select(g => Position(g.First().Position, g.Select(r => rate(realizations.Of(r))).ToEquatableList(), givesScores)).ToEquatableList(),
            Diagnostics = refusal is null ? [] : [refusal],
        };
    }

    private static PositionScore Position(Position position, EquatableList<IndicatorScore> scores, bool givesScores)
    {
        var indicators = position.Objectives.SelectMany(o => o.Indicators).ToArray();
        var weighted = indicators.Where(i => i.Weight > 0).ToArray();
        var weight = WeightOf(weighted);
        if (!givesScores || indicators.Length == 0) return new PositionScore { Position = position, Indicators = scores, Weight = weight };
        var byId = scores.Where(s => s.Score is not null && s.Result.Measure is null).ToDictionary(s => s.Result.Indicator.Id, s => s.Score!.Value, StringComparer.Ordinal);
        var missing = WeightOf(weighted.Where(i => !byId.ContainsKey(i.Id)));
        var diagnostics = DiagnosticCollector.ForFile(null);
        var without = indicators.Count(i => i.Weight is null);
        if (without > 0) diagnostics.WithoutWeight(position.Title, without);
        var isWhole = weight == WholeWeight;
        if (weighted.Length > 0 && !isWhole) diagnostics.WeightsNotHundred(position.Title, weight);
        if (isWhole && missing > 0) diagnostics.WeightWithoutScore(position.Title, missing);
        return new PositionScore
        {
            Position = position,
            Indicators = scores,
            Weight = weight,
            MissingWeight = missing,
            Total = isWhole && missing < weight ? TotalOf(weighted.Where(i => byId.ContainsKey(i.Id)), byId) : null,
            Diagnostics = diagnostics.InOrder(),
        };
    }

    // No sum of sound weights gets near the largest decimal, which stands for those beyond.
    private static decimal WeightOf(IEnumerable<Indicator> indicators) =>
        indicators.Aggregate(Rational.Zero, (sum, i) => sum + i.Weight!.Value).TryToDecimal(out var weight) ? weight : decimal.MaxValue;

    // Of reported scores, so that a reader can repeat it.
    private static decimal? TotalOf(IEnumerable<Indicator> indicators, Dictionary<string, decimal> scores)
    {
        var total = indicators.Aggregate(Rational.Zero, (sum, i) => sum + ((Rational)i.Weight!.Value * scores[i.Id])) / Rational.Hundred;
        return total.TryRoundToDecimal(Scorer.ReportedDecimals, RoundingMode.HalfAwayFromZero, out var shown) ? shown : null;
    }
}
