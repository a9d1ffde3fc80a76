using Iki.Core.Diagnostics;

namespace Iki.Core.Scoring;

/// <summary>The results of a period as the targets for it ask for them: of the period alone or since the start of the year, in numbers or in words.</summary>
internal sealed class Realizations(ResultSet results)
{
    // Only a target that counts so asks for them.
    private readonly Lazy<Dictionary<string, IndicatorResult>> _sinceStartOfYear =
        new(() => results.YearToDate.Results.ToDictionary(r => r.Id, StringComparer.Ordinal));

    /// <summary>The target for a period that figures can be measured by; those of the year so far are no realization of one that counts the period alone.</summary>
    public static Target? TargetOf(Indicator indicator, Period period, bool isYearToDate) =>
        indicator.Targets.FirstOrDefault(t => t.Period == period && (t.Cumulative || !isYearToDate));

    /// <summary>Target and realization of a result, and whether a target in words is met.</summary>
    public IndicatorScore Of(IndicatorResult result)
    {
        var target = TargetOf(result.Indicator, results.Period, result.IsYearToDate);
        var isSinceStart = target?.Cumulative == true;
        var realized = isSinceStart && !result.IsYearToDate ? _sinceStartOfYear.Value[result.Id] : result;
        var outcome = realized.Outcome;
        var score = new IndicatorScore { Result = result, RealizationResult = realized, Target = target, Realization = outcome.Value };
        if (target?.Text is { } text) score = CompareText(score, text, result.Text);
        if (outcome.Value is not { } value) return score;
        var realization = new ScoreStep
        {
            Label = isSinceStart ? StepLabels.YearToDate : StepLabels.Realization,
            Exact = value,
            Shown = value,
            Unit = result.Unit.Length == 0 ? null : result.Unit,
        };
        return score with { Steps = [realization, .. score.Steps] };
    }

    private static IndicatorScore CompareText(IndicatorScore score, string target, string? realization)
    {
        if (realization is null) return score with { Problem = DiagnosticCollector.Said(d => d.NoTextRealization(target)) };
        var isMet = string.Equals(target.Trim(), realization.Trim(), StringComparison.OrdinalIgnoreCase);
        return score with
        {
            RealizationText = realization,
            IsTextMet = isMet,
            Steps = [new ScoreStep { Label = StepLabels.Text, Text = $"{target} / {realization}" }],
        };
    }
}
