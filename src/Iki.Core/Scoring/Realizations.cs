using Iki.Core.Diagnostics;

namespace Iki.Core.Scoring;

/// <summary>The results of a period as its targets require them: for the period only or since the start of the year, in numbers or in words.</summary>
internal sealed class Realizations(ResultSet results)
{
    // Only a cumulative target needs them.
    private readonly Lazy<Dictionary<string, IndicatorResult>> _sinceStartOfYear =
        new(() => results.YearToDate.Results.ToDictionary(r => r.Id, StringComparer.Ordinal));

    /// <summary>The target for a period with which figures can be compared; figures of the year to date are not a realization for a target of the period only.</summary>
    public static Target? TargetOf(Indicator indicator, Period period, bool isYearToDate) =>
        indicator.Targets.FirstOrDefault(t => t.Period == period && (t.Cumulative || !isYearToDate));

    /// <summary>Target and realization of a result, and whether a target in words is met.</summary>
    public IndicatorScore Of(IndicatorResult result)
    {
        var target = TargetOf(result.Indicator, results.Period, result.IsYearToDate);
        var realized = target?.Cumulative == true && !result.IsYearToDate ? _sinceStartOfYear.Value[result.Id] : result;
        return Compare(results.Catalog, result, realized, target);
    }

    /// <summary>A realization beside a target, and whether a target in words is met.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="result">The result that is compared.</param>
    /// <param name="realized">The result whose value is the realization: the same, or that since the start of the year.</param>
    /// <param name="target">The target; null for none.</param>
    public static IndicatorScore Compare(Catalog catalog, IndicatorResult result, IndicatorResult realized, Target? target)
    {
        var outcome = realized.Outcome;
        var text = target?.Text is not null || outcome.Value is null ? result.Text : null;
        var score = new IndicatorScore
        {
            Result = result, RealizationResult = realized, Target = target, Realization = outcome.Value, RealizationText = text,
        };
        if (target?.Text is not null) score = CompareWords(catalog, score, target.Text);
        if (outcome.Value is not { } value) return score;
        var realization = new ScoreStep
        {
            Label = target?.Cumulative == true ? StepLabels.YearToDate : StepLabels.Realization,
            Exact = outcome.IsApproximate ? null : value,
            IsApproximate = outcome.IsApproximate,
            Shown = value,
            Decimals = result.Decimals,
            Unit = result.Unit.Length == 0 ? null : result.Unit,
        };
        return score with { Steps = [realization, .. score.Steps] };
    }

    private static IndicatorScore CompareWords(Catalog catalog, IndicatorScore score, string target)
    {
        var result = score.Result;
        if (result.Text is not { } realization)
        {
            var isInvalid = result.Status == OutcomeStatus.InvalidInput;
            return score with { Problem = isInvalid ? result.Outcome.Problem : DiagnosticCollector.Said(d => d.NoTextRealization(target)) };
        }

        var scale = catalog.FindScale(result.Indicator.Scale);
        var steps = scale?.PlaceOf(realization) - scale?.PlaceOf(target);
        return score with
        {
            IsTextMet = steps is { } above ? above >= 0 : WordScale.IsSame(target, realization),
            WordSteps = steps,
            Steps = [new ScoreStep { Label = scale is null ? StepLabels.Text : StepLabels.OnScale(scale), Text = $"{target} / {realization}" }],
        };
    }
}
