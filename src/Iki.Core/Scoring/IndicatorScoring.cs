using Iki.Core.Diagnostics;

namespace Iki.Core.Scoring;

/// <summary>Target and realization → what a regulation makes of them.</summary>
internal static class IndicatorScoring
{
    /// <summary>The score of a result.</summary>
    /// <param name="compiled">The regulation.</param>
    /// <param name="bare">Target and realization.</param>
    /// <param name="period">The period.</param>
    public static IndicatorScore Score(CompiledRegulation compiled, IndicatorScore bare, Period period)
    {
        var scored = Of(compiled, bare, period);
        var isRated = scored.Achievement is not null || scored.Grade is not null;
        return !isRated || compiled.Regulation.AppliesTo(period)
            ? scored with { IsSuggestion = isRated && compiled.Regulation.Scale?.IsSuggestion == true }
            : scored with
            {
                IsSuggestion = true,
                Diagnostics = [.. scored.Diagnostics, DiagnosticCollector.Said(d => d.OutsideItsDates(compiled.Regulation.Title, period.ToString()))],
            };
    }

    private static IndicatorScore Of(CompiledRegulation compiled, IndicatorScore bare, Period period)
    {
        var result = bare.Result;
        if (compiled.Regulation.Scale is { Of: ScaleSubject.Value })
        {
            return bare.Realization is { } value ? Rated.OfValue(compiled, value).On(bare) : bare with { Problem = DiagnosticCollector.Said(d => d.NoRealization()) };
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
        var rated = Rated.Of(compiled, realization, target, polarity, result.Unit).On(bare);
        return unit.Equals(result.Unit, StringComparison.OrdinalIgnoreCase)
            ? rated
            : rated with { Diagnostics = [DiagnosticCollector.Said(d => d.TargetInOtherUnit(unit, result.Unit)), .. rated.Diagnostics] };
    }
}
