using Iki.Core;
using Iki.Core.Scoring;

namespace Iki.Reports.Texts;

/// <summary>Targets, realizations and marks of a score, as people read them.</summary>
internal static class ScoreText
{
    private const string Own = "◊";

    /// <summary>The target with its unit, or without that which stands above its column; null where there is none.</summary>
    public static string? OfTarget(IndicatorScore score, Language language, bool hasUnit = true)
    {
        if (score.Target is not { } target) return null;
        if (target.Text is { } words) return words;
        // In another unit it has nothing to do with the decimals of the value.
        var hasOtherUnit = target.Unit is { } unit && !unit.Equals(score.Result.Unit, StringComparison.OrdinalIgnoreCase);
        var decimals = hasOtherUnit ? null : score.Result.Decimals;
        var number = target.Value is { } value
            ? NumberText.Of(value, decimals, language)
            : $"{NumberText.Of(target.Min!.Value, decimals, language)}–{NumberText.Of(target.Max!.Value, decimals, language)}";
        return hasUnit || hasOtherUnit ? NumberText.WithUnit(number, target.Unit ?? score.Result.Unit, language) : number;
    }

    /// <summary>The realization with its unit and the declared decimals.</summary>
    public static string OfRealization(IndicatorScore score, Language language)
    {
        var text = score.RealizationText
            ?? (score.Realization is { } value ? NumberText.WithUnit(NumberText.Of(value, score.RealizationResult, language), score.Result.Unit, language)
            : score.RealizationResult.Text ?? NumberText.None);
        return score is { Target.Cumulative: true } ? Say.It(ScoreNames.CumulativeRealization, language, text) : text;
    }

    /// <summary>The achievement, with ◊ if it does not come from a regulation; for a target in words whether it is met; null for none.</summary>
    public static string? OfAchievement(IndicatorScore score, Language language) => score.Achievement is { } achievement
        ? Nearly(score.IsAchievementApproximate) + NumberText.WithUnit(NumberText.OfReported(achievement, language), "%", language) + (score.IsOwn ? $" {Own}" : "")
        : score.IsTextMet is { } isMet ? OfMet(isMet, score.WordSteps ?? 0, language)
        : null;

    public static string? OfGrade(IndicatorScore score) => score.Grade is null ? null : Marked(score.Grade, score.IsSuggestion, score.IsOfficial);

    public static string? OfScore(IndicatorScore score, Language language) =>
        score.Score is { } value ? Nearly(score.IsScoreApproximate) + NumberText.OfReported(value, language) : null;

    /// <summary>A grade or a total, with a mark where it is not official: † a suggestion, * anything else.</summary>
    public static string Marked(string text, bool isSuggestion, bool isOfficial) => isSuggestion ? $"{text} †" : isOfficial ? text : $"{text} *";

    /// <summary>The total of a position, marked where it is not official; null for none.</summary>
    public static string? OfTotalScore(PositionScore position, Language language) =>
        position.Total is { } total ? Marked(NumberText.OfReported(total, language), position.IsTotalSuggestion, position.IsTotalOfficial) : null;

    /// <summary>The weight that the total of a position covers: all of it, or the part that has a score.</summary>
    public static string OfTotal(PositionScore position, Language language) => position.IsComplete
        ? ScoreNames.Total.In(language)
        : Say.It(ScoreNames.TotalSoFar, language, NumberText.Of(position.Weight - position.MissingWeight, language), NumberText.Of(position.Weight, language));

    /// <summary>The meaning of the marks that occur beside grades, achievements and totals.</summary>
    public static IEnumerable<string> Footnotes(Scorecard card, Language language)
    {
        var marks = card.Indicators.Where(s => s.Grade is not null).Select(s => (s.IsSuggestion, s.IsOfficial))
            .Concat(card.Positions.Where(p => p.Total is not null).Select(p => (p.IsTotalSuggestion, p.IsTotalOfficial)))
            .Concat(card.Positions.Where(p => p.Appraisal?.Predikat is not null).Select(p => (p.Appraisal!.IsSuggestion, p.Appraisal.IsOfficial)));
        return Footnotes(marks, card.Indicators, language);
    }

    /// <summary>The meaning of the marks that occur beside the grades and achievements of some scores.</summary>
    public static IEnumerable<string> Footnotes(IReadOnlyList<IndicatorScore> scores, Language language) =>
        Footnotes(scores.Where(s => s.Grade is not null).Select(s => (s.IsSuggestion, s.IsOfficial)), scores, language);

    private static IEnumerable<string> Footnotes(IEnumerable<(bool IsSuggestion, bool IsOfficial)> graded, IEnumerable<IndicatorScore> scores, Language language)
    {
        var marks = graded.ToArray();
        if (marks.Contains((false, false))) yield return $"* {ScoreNames.NotOfficial.In(language)}";
        if (marks.Any(m => m.IsSuggestion)) yield return $"† {ScoreNames.Suggested.In(language)}";
        if (scores.Any(s => s.IsOwn)) yield return $"{Own} {ScoreNames.Own.In(language)}";
    }

    /// <summary>The indicator's name, with the measure where it has several.</summary>
    public static string OfName(IndicatorResult result) => result.Measure is { } measure
        ? $"{result.Indicator.Name}: {measure.Label ?? measure.Id}"
        : result.Indicator.Name;

    /// <summary>The level that the appraiser gave, and the one that an office suggests.</summary>
    public static string OfRating(AppraisedRating rating, Language language)
    {
        var level = rating.Level?.Name ?? NumberText.None;
        if (rating.Suggested is not { } suggested) return level;
        var by = rating.SuggestedBy!.Value.TryRoundToDecimal(2, RoundingMode.HalfAwayFromZero, out var shown) ? NumberText.WithUnit(shown, "%", language) : "";
        return $"{level} († {Say.It(ScoreNames.SuggestedLevel, language, suggested.Name, by)})";
    }

    /// <summary>The predikat with its mark and article; null for none.</summary>
    public static string? OfPredikat(Appraisal appraisal)
    {
        if (appraisal.Predikat is not { } predikat) return null;
        var name = Marked(predikat.Printed ?? predikat.Name, appraisal.IsSuggestion, appraisal.IsOfficial);
        return appraisal.Citation is { } citation ? $"{name} [{citation}]" : name;
    }

    /// <summary>Whether a regulation had a part in the score, and not only the library's own arithmetic.</summary>
    public static bool IsRated(IndicatorScore score) => (score.Achievement is not null && !score.IsOwn) || score.Grade is not null || score.Score is not null;

    /// <summary>Whether there is anything to read of the realization against a target.</summary>
    public static bool IsCompared(IndicatorScore score) => score.Achievement is not null || score.IsTextMet is not null || score.Grade is not null;

    private static string Nearly(bool isApproximate) => isApproximate ? "≈ " : "";

    private static string OfMet(bool isMet, int steps, Language language)
    {
        var met = (isMet ? ScoreNames.Met : ScoreNames.NotMet).In(language);
        return steps == 0 ? met : $"{met}, {Say.Count(Math.Abs(steps), steps > 0 ? ScoreNames.StepsAbove : ScoreNames.StepsBelow, language)}";
    }
}
