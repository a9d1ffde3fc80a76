using Iki.Core.Diagnostics;

namespace Iki.Core.Scoring;

/// <summary>The appraisal of the holder of a position: the ratings given, what an office suggests, and the predikat.</summary>
internal static class PositionAppraisal
{
    public static Appraisal Of(CompiledRegulation compiled, Position position, EquatableList<IndicatorScore> scores, ResultSet results)
    {
        var regulation = compiled.Regulation;
        var given = results.Ratings.FirstOrDefault(r => r.Position == position.Id) ?? new PositionRatings { Position = position.Id };
        var appraisal = Appraising.Appraise(regulation, given, rating => Suggest(compiled, rating, scores));
        return appraisal.Predikat is null || regulation.AppliesTo(results.Period) ? appraisal : appraisal with
        {
            IsSuggestion = true,
            Diagnostics = [.. appraisal.Diagnostics, DiagnosticCollector.Said(d => d.OutsideItsDates(regulation.Title, results.Period.ToString()))],
        };
    }

    /// <summary>The level that the office's own thresholds suggest; null where it has none, or not every indicator with a target has an achievement.</summary>
    private static (CodedGrade Level, Rational By)? Suggest(CompiledRegulation compiled, AppraiserRating rating, EquatableList<IndicatorScore> scores)
    {
        if (compiled.Suggestions.FirstOrDefault(s => ReferenceEquals(s.Rating, rating)) is not { Formula: { } formula } suggestion) return null;
        var achievements = scores.Where(s => s.Target is { Text: null }).Select(s => s.AchievementNumber).ToArray();
        if (achievements.Length == 0 || achievements.Any(a => a is null)) return null;
        var inputs = FormulaInputs.Empty.WithSeries(RegulationNames.Achievement, achievements.Select(a => new Figure(a!.Value)));
        if (formula.Evaluate(inputs).Number is not { } by) return null;
        var scale = suggestion.Scale.Scale;
        return scale.Find(scale.Rounded(by), isConditionMet: false) is { } band ? (CodedGrade.Find(rating.Levels, band.Grade)!, by) : null;
    }
}
