using Iki.Core.Diagnostics;

namespace Iki.Core.Scoring;

/// <summary>One result, its target and its rating.</summary>
internal sealed class ScoreWork(CompiledRegulation compiled, IndicatorResult result, Period period)
{
    /// <summary>The score of the result.</summary>
    /// <param name="refusal">Why the regulation is not applied at all; null where it is.</param>
    /// <param name="isOutside">Whether the period lies outside its dates.</param>
    public IndicatorScore Score(Diagnostic? refusal, bool isOutside)
    {
        var bare = WithoutRegulation(result, period);
        if (refusal is not null) return bare with { Problem = refusal };
        var scored = Of(bare);
        var isRated = scored.Achievement is not null || scored.Grade is not null;
        return !isRated || !isOutside
            ? scored with { IsSuggestion = isRated && compiled.Regulation.Scale?.IsSuggestion == true }
            : scored with
            {
                IsSuggestion = true,
                Diagnostics = [.. scored.Diagnostics, DiagnosticCollector.Said(d => d.OutsideItsDates(compiled.Regulation.Title, period.ToString()))],
            };
    }

    /// <summary>Target and realization alone.</summary>
    public static IndicatorScore WithoutRegulation(IndicatorResult result, Period period)
    {
        // Figures of the year so far are no realization of a target that counts the period alone.
        var target = result.Indicator.Targets.FirstOrDefault(t => t.Period == period && (t.Cumulative || !result.IsYearToDate));
        var outcome = target?.Cumulative == true ? result.YearToDate : result.Outcome;
        var score = new IndicatorScore { Result = result, Target = target, Realization = outcome?.Value };
        if (target?.Text is { } text) score = CompareText(score, text, result.Text);
        if (outcome?.Value is not { } value) return score;
        var realization = new ScoreStep
        {
            Label = target?.Cumulative == true ? StepLabels.YearToDate : StepLabels.Realization,
            Exact = value,
            Shown = value,
            Unit = result.Unit.Length == 0 ? null : result.Unit,
        };
        return score with { Steps = [realization, .. score.Steps] };
    }

    private IndicatorScore Of(IndicatorScore bare)
    {
        if (compiled.Regulation.Scale is { Of: ScaleSubject.Value })
        {
            return bare.Realization is { } value ? With(bare, new Rated(compiled).RateValue(value)) : bare with { Problem = DiagnosticCollector.Said(d => d.NoRealization()) };
        }

        if (bare.Target is not { } target)
        {
            var periods = string.Join(", ", result.Indicator.Targets.Select(t => t.Period));
            return bare with { Problem = DiagnosticCollector.Said(d => { if (periods.Length == 0) d.NoTarget(); else d.TargetOfOtherPeriod(period.ToString(), periods); }) };
        }

        if (target.Text is not null) return bare;
        if (result.Indicator.Polarity is not { } polarity) return bare with { Problem = DiagnosticCollector.Said(d => d.NoPolarity()) };
        if (bare.Realization is not { } realization) return bare with { Problem = DiagnosticCollector.Said(d => d.NoRealization()) };
        var unit = target.Unit ?? result.Unit;
        var rated = With(bare, new Rated(compiled).Rate(realization, target, polarity, result.Unit));
        return unit.Equals(result.Unit, StringComparison.OrdinalIgnoreCase)
            ? rated
            : rated with { Diagnostics = [DiagnosticCollector.Said(d => d.TargetInOtherUnit(unit, result.Unit)), .. rated.Diagnostics] };
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

    private static IndicatorScore With(IndicatorScore bare, Rated rated) => bare with
    {
        ExactAchievement = rated.ExactAchievement,
        Achievement = rated.Achievement,
        Grade = rated.Grade?.Name,
        ExactScore = rated.ExactScore,
        Score = rated.Score,
        Policy = rated.Policy,
        Problem = rated.Problem,
        Confidence = rated.Achievement is not null || rated.Grade is not null ? rated.Confidence : null,
        Diagnostics = rated.Diagnostics,
        Steps = [.. bare.Steps, .. rated.Steps],
    };
}
