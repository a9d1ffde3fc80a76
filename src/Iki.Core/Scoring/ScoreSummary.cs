using System.Text.Json.Serialization;

namespace Iki.Core.Scoring;

/// <summary>How many results reached their targets, and how many could not be compared. Every result is counted once.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record ScoreSummary
{
    private ScoreSummary()
    {
    }

    /// <summary>How many results there are: one for each indicator, or for each measure of one that has several.</summary>
    public required int Results { get; init; }

    /// <summary>How many have more than their target: an achievement of more than 100 %, or a better word.</summary>
    public required int Exceeded { get; init; }

    /// <summary>How many have exactly their target: an achievement of 100 %, or its word.</summary>
    public required int Reached { get; init; }

    /// <summary>How many have less than their target.</summary>
    public required int Missed { get; init; }

    /// <summary>How many have a target and a value but no achievement: the direction is not declared, or a rule says that there is none.</summary>
    public required int NotCompared { get; init; }

    /// <summary>How many have a value and no target for the period.</summary>
    public required int WithoutTarget { get; init; }

    /// <summary>How many have no value, by the reason; in the order of <see cref="OutcomeStatus"/>.</summary>
    public required EquatableList<StatusCount> WithoutValue { get; init; }

    /// <summary>The sum of the declared weights.</summary>
    public required decimal Weight { get; init; }

    /// <summary>The weight of the indicators that are not compared with a target, for any reason.</summary>
    public required decimal OpenWeight { get; init; }

    internal static ScoreSummary Of(IEnumerable<IndicatorScore> scores)
    {
        var all = scores.ToArray();
        var verdicts = all.Select(Verdict).ToArray();
        var valued = all.Where(s => s.Status == OutcomeStatus.Computed).ToArray();
        var byIndicator = all.Where(s => s.Result.Indicator.Weight > 0).GroupBy(s => s.Result.Indicator.Id, StringComparer.Ordinal).ToArray();
        return new ScoreSummary
        {
            Results = all.Length,
            Exceeded = verdicts.Count(v => v > 0),
            Reached = verdicts.Count(v => v == 0),
            Missed = verdicts.Count(v => v < 0),
            NotCompared = valued.Count(s => s.Target is not null && Verdict(s) is null),
            WithoutTarget = valued.Count(s => s.Target is null),
            WithoutValue = all.Where(s => s.Status != OutcomeStatus.Computed).GroupBy(s => s.Status).OrderBy(g => g.Key)
                .Select(g => new StatusCount { Status = g.Key, Count = g.Count() }).ToEquatableList(),
            Weight = WeightOf(byIndicator),
            OpenWeight = WeightOf(byIndicator.Where(g => g.All(s => Verdict(s) is null))),
        };
    }

    /// <summary>1 for more than the target, 0 for just that, −1 for less; null where the two are not compared.</summary>
    private static int? Verdict(IndicatorScore score) =>
        score.AchievementNumber is { } achievement ? achievement.CompareTo(Rational.Hundred)
        : score.IsTextMet is { } isMet ? Math.Sign(score.WordSteps ?? (isMet ? 0 : -1))
        : null;

    private static decimal WeightOf(IEnumerable<IGrouping<string, IndicatorScore>> indicators) =>
        Scorecards.WeightOf(indicators.Select(g => g.First().Result.Indicator));
}

/// <summary>How many results have a status.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record StatusCount
{
    internal StatusCount()
    {
    }

    /// <summary>The status.</summary>
    public required OutcomeStatus Status { get; init; }

    /// <summary>How many.</summary>
    public required int Count { get; init; }
}
