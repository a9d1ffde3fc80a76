namespace Iki.Core.Scoring;

/// <summary>The results of a column → its cells: those of the period alone and those since the start of the year, each with the target that goes with it.</summary>
internal sealed class RecapRating(Catalog catalog, Scorer? scorer, ScoringOptions? options)
{
    /// <summary>The cells of an office, in the order of its results. Targets are set for the office of the whole, and not for those below it.</summary>
    public RecapCell[] OfOffice(ResultSet results, string whole) => results.Office.Equals(whole, StringComparison.OrdinalIgnoreCase)
        ? [.. Totals(results).Select(s => new RecapCell { Score = s })]
        : [.. results.Results.Select(r => new RecapCell { Score = Rate(r, null, results.Period) })];

    /// <summary>The cells of a period, in the order of its results.</summary>
    public RecapCell[] OfPeriod(ResultSet results)
    {
        var since = results.YearToDate;
        if (ReferenceEquals(since, results)) return [.. results.Results.Select(r => First(r, results.Period))];
        return
        [
            .. results.Results.Select((r, i) => new RecapCell
            {
                Score = Rate(r, r.Indicator.Targets.FirstOrDefault(t => t.Period == results.Period && !t.Cumulative), results.Period),
                YearToDate = Rate(since.Results[i] with { Text = r.Text }, SinceStart(r.Indicator, results.Period), results.Period),
            }),
        ];
    }

    /// <summary>The results of the whole, each with the target of its period as a scorecard takes it.</summary>
    public IndicatorScore[] Totals(ResultSet results)
    {
        var realizations = new Realizations(results);
        return [.. results.Results.Select(r => Rate(realizations.Of(r), results.Period))];
    }

    /// <summary>That the regulation is refused for the period.</summary>
    public IEnumerable<Diagnostic> Refusals(ResultSet whole) => scorer?.Refusal(whole.Period, options) is { } refusal ? [refusal] : [];

    /// <summary>Of the first period of a year, the figures since its start are its own.</summary>
    private RecapCell First(IndicatorResult result, Period period)
    {
        var score = Rate(result, result.Indicator.Targets.FirstOrDefault(t => t.Period == period), period);
        return new RecapCell { Score = score, YearToDate = score };
    }

    /// <summary>What is to be reached from the start of the year to the end of a period.</summary>
    private static Target? SinceStart(Indicator indicator, Period period) =>
        indicator.Targets.FirstOrDefault(t => t.Period == period && t.Cumulative) ?? indicator.Targets.FirstOrDefault(t => t.Period.Span == period.YearToDate);

    private IndicatorScore Rate(IndicatorResult result, Target? target, Period period) =>
        Rate(Realizations.Compare(catalog, result, result, target), target?.Period ?? period);

    private IndicatorScore Rate(IndicatorScore bare, Period period) =>
        scorer is null ? IndicatorScoring.Score(OwnAchievement.Rules, bare, period) : scorer.Rate(bare, period, options);
}
