using Iki.Core;
using Iki.Core.Scoring;

namespace Iki.Cli.Output;

/// <summary>Targets, realizations and marks of a score, as people read them.</summary>
internal static class ScoreText
{
    private const string SinceStart = "‡";

    private const string Own = "◊";

    /// <summary>The catalog, the period and the office.</summary>
    public static string TitleOf(Scorecard card) => $"{card.Results.Catalog.Title}: {card.Results.Period}, {card.Results.Office}";

    public static string OfTarget(IndicatorScore score, Language language)
    {
        if (score.Target is not { } target) return ReportTable.None;
        var hasOtherUnit = target.Unit is { } unit && !unit.Equals(score.Result.Unit, StringComparison.OrdinalIgnoreCase);
        var text = target.Text ?? (target.Value is { } value ? Number(value) : $"{Number(target.Min!.Value)}–{Number(target.Max!.Value)}");
        return hasOtherUnit ? Languages.WithUnit(text, target.Unit, language) : text;

        // In another unit it has nothing to do with the decimals of the value.
        string Number(decimal number) => Languages.Number(number, hasOtherUnit ? null : score.Result.Decimals, language);
    }

    public static string OfRealization(IndicatorScore score, Language language) =>
        score.RealizationText ?? (score.Realization is { } value ? NumberText.Of(value, score.RealizationResult, language) : ReportTable.None);

    /// <summary>The realization, with a mark where it is that since the start of the year.</summary>
    public static string OfMarkedRealization(IndicatorScore score, Language language) =>
        IsSinceStart(score) ? $"{OfRealization(score, language)} {SinceStart}" : OfRealization(score, language);

    /// <summary>What the legend of an indicator calls its value.</summary>
    public static string OfLegend(IndicatorResult result) => result.Legend?.Word ?? ReportTable.None;

    /// <summary>The achievement, with ◊ if it does not come from a regulation; for a target in words whether it is met, and by how many steps it is missed.</summary>
    public static string OfAchievement(IndicatorScore score, Language language) => score.Achievement is { } achievement
        ? Nearly(score.IsAchievementApproximate) + Languages.WithUnit(NumberText.OfReported(achievement, language), "%", language) + (score.IsOwn ? $" {Own}" : "")
        : score.IsTextMet is { } isMet ? OfMet(isMet, score.WordSteps ?? 0, language)
        : ReportTable.None;

    /// <summary>The grade, with a mark where it is not official: † a suggestion, * anything else.</summary>
    public static string OfGrade(IndicatorScore score) => score.Grade is null ? ReportTable.None : Marked(score.Grade, score.IsSuggestion, score.IsOfficial);

    /// <summary>A grade or a total, with a mark where it is not official: † a suggestion, * anything else.</summary>
    public static string Marked(string text, bool isSuggestion, bool isOfficial) => isSuggestion ? $"{text} †" : isOfficial ? text : $"{text} *";

    public static string OfScore(IndicatorScore score, Language language) => score.Score is { } value ? Nearly(score.IsScoreApproximate) + NumberText.OfReported(value, language) : ReportTable.None;

    /// <summary>What stands before a number that is no fraction, so that its digits never are all of it.</summary>
    private static string Nearly(bool isApproximate) => isApproximate ? "≈ " : "";

    /// <summary>The meaning of the marks that occur in a table.</summary>
    public static IEnumerable<string> TableFootnotes(Scorecard card, Language language)
    {
        var notes = Footnotes(card, language);
        return card.Indicators.Any(IsSinceStart) ? notes.Append($"{SinceStart} {Words.Say(ScoreWords.Cumulative, language)}") : notes;
    }

    private static string OfMet(bool isMet, int steps, Language language)
    {
        var met = Words.Say(isMet ? ScoreWords.Met : ScoreWords.NotMet, language);
        return steps == 0 ? met : $"{met}, {Words.Count(Math.Abs(steps), steps > 0 ? ScoreWords.StepsAbove : ScoreWords.StepsBelow, language)}";
    }

    /// <summary>The meaning of the marks that occur beside grades, achievements and totals.</summary>
    public static IEnumerable<string> Footnotes(Scorecard card, Language language)
    {
        var marks = card.Indicators.Where(s => s.Grade is not null).Select(s => (s.IsSuggestion, s.IsOfficial))
            .Concat(card.Positions.Where(p => p.Total is not null).Select(p => (p.IsTotalSuggestion, p.IsTotalOfficial)))
            .Concat(card.Positions.Where(p => p.Appraisal?.Predikat is not null).Select(p => (p.Appraisal!.IsSuggestion, p.Appraisal.IsOfficial))).ToArray();
        return Footnotes(marks, card.Indicators.Any(s => s.IsOwn), language);
    }

    /// <summary>The same of scores that are on no card.</summary>
    public static IEnumerable<string> Footnotes(IReadOnlyCollection<IndicatorScore> scores, Language language) => Footnotes(
        [.. scores.Where(s => s.Grade is not null).Select(s => (s.IsSuggestion, s.IsOfficial))], scores.Any(s => s.IsOwn), language);

    private static IEnumerable<string> Footnotes((bool IsSuggestion, bool IsOfficial)[] marks, bool hasOwn, Language language)
    {
        if (marks.Contains((false, false))) yield return $"* {Words.Say(ScoreWords.NotOfficial, language)}";
        if (marks.Any(m => m.IsSuggestion)) yield return $"† {Words.Say(ScoreWords.Suggested, language)}";
        if (hasOwn) yield return $"{Own} {Words.Say(ScoreWords.Own, language)}";
    }

    /// <summary>The total of a position, marked where it is not official.</summary>
    public static string OfTotalScore(PositionScore position, Language language) =>
        position.Total is { } total ? Marked(NumberText.OfReported(total, language), position.IsTotalSuggestion, position.IsTotalOfficial) : ReportTable.None;

    /// <summary>The weight that the total of a position covers: all of it, or the part that has a score.</summary>
    public static string OfTotal(PositionScore position, Language language) => position.IsComplete
        ? Words.Say(ScoreWords.Total, language)
        : Words.Say(ScoreWords.TotalSoFar, language, NumberText.Of(position.Weight - position.MissingWeight, language), NumberText.Of(position.Weight, language));

    private static bool IsSinceStart(IndicatorScore score) => score is { Target.Cumulative: true, Realization: not null };

    /// <summary>The indicator's name, with the measure where it has several.</summary>
    public static string OfName(IndicatorResult result) => result.Measure is { } measure
        ? $"{result.Indicator.Name}: {measure.Label ?? measure.Id}"
        : result.Indicator.Name;
}
