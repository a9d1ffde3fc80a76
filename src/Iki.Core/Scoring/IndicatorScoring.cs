using Iki.Core.Diagnostics;

namespace Iki.Core.Scoring;

/// <summary>Target and realization → achievement, and what a regulation makes of it.</summary>
internal static class IndicatorScoring
{
    /// <summary>The score of a result.</summary>
    /// <param name="compiled">The regulation; the library's own rules for none.</param>
    /// <param name="bare">Target and realization.</param>
    /// <param name="period">The period.</param>
    public static IndicatorScore Score(CompiledRegulation compiled, IndicatorScore bare, Period period)
    {
        var scored = Of(compiled, bare, period);
        var isRated = scored.Achievement is not null || scored.Grade is not null;
        if (isRated && !scored.IsOwn && compiled.GroupProblem(bare.Result.Position) is { } problem) scored = scored with { Diagnostics = [.. scored.Diagnostics, problem] };
        return !isRated || scored.IsOwn || compiled.Regulation.AppliesTo(period)
            ? scored with { IsSuggestion = isRated && !scored.IsOwn && compiled.ScaleOf(bare.Result.Position)?.Scale.IsSuggestion == true }
            : scored with
            {
                IsSuggestion = true,
                Diagnostics = [.. scored.Diagnostics, DiagnosticCollector.Said(d => d.OutsideItsDates(compiled.Regulation.Title, period.ToString()))],
            };
    }

    private static IndicatorScore Of(CompiledRegulation compiled, IndicatorScore bare, Period period)
    {
        var result = bare.Result;
        if (compiled.Regulation.Scale is { Subject: ScaleSubject.Value })
        {
            return bare.Realized is { } value ? Rated.OfValue(compiled, value).On(bare) : bare with { Problem = DiagnosticCollector.Said(d => d.NoRealization()) };
        }

        if (bare.Target is not { } target)
        {
            // Without a regulation a missing target is not reported.
            if (compiled.IsOwn && result.Indicator.Targets.Count == 0) return bare;
            var periods = string.Join(", ", result.Indicator.Targets.Select(t => t.Period));
            return bare with { Problem = DiagnosticCollector.Said(d => { if (periods.Length == 0) d.NoTarget(); else d.TargetOfOtherPeriod(period.ToString(), periods); }) };
        }

        if (target.Text is not null) return bare;
        if (result.Indicator.Polarity is not { } polarity) return bare with { Problem = DiagnosticCollector.Said(d => d.NoPolarity()) };
        if (bare.Realized is not { } realization) return bare with { Problem = DiagnosticCollector.Said(d => d.NoRealization()) };
        var unit = target.Unit ?? result.Unit;
        var isOwn = OwnAchievement.IsNeeded(compiled.Regulation, polarity);
        var rated = (isOwn ? Rated.Of(OwnAchievement.Rules, null, realization, target, polarity, result.Unit)
            : compiled.GroupProblem(result.Position) is null ? Rated.Of(compiled, compiled.ScaleOf(result.Position), realization, target, polarity, result.Unit)
            : Rated.OfAnyGroup(compiled, realization, target, polarity, result.Unit)).On(bare);
        if (isOwn && compiled.Regulation.Achievement.Count > 0)
        {
            rated = rated with { Diagnostics = [DiagnosticCollector.Said(d => d.ByOwnArithmetic(compiled.Regulation.Title)), .. rated.Diagnostics] };
        }

        return unit.Equals(result.Unit, StringComparison.OrdinalIgnoreCase)
            ? rated
            : rated with { Diagnostics = [DiagnosticCollector.Said(d => d.TargetInOtherUnit(unit, result.Unit)), .. rated.Diagnostics] };
    }
}
