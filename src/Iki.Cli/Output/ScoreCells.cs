using Iki.Core;
using Iki.Core.Scoring;
using Iki.Reports.Texts;

namespace Iki.Cli.Output;

/// <summary>What the tables of scores have in their cells, under headings that say the units.</summary>
internal static class ScoreCells
{
    private const string SinceStart = "‡";

    /// <summary>The catalog, the period and the office.</summary>
    public static string TitleOf(Scorecard card) => $"{card.Results.Catalog.Title}: {card.Results.Period}, {card.Results.Office}";

    public static string OfTarget(IndicatorScore score, Language language) => ScoreText.OfTarget(score, language, hasUnit: false) ?? ReportTable.None;

    public static string OfRealization(IndicatorScore score, Language language) =>
        score.RealizationText ?? (score.Realization is { } value ? NumberText.Of(value, score.RealizationResult, language) : ReportTable.None);

    /// <summary>The realization, with a mark where it is that since the start of the year.</summary>
    public static string OfMarkedRealization(IndicatorScore score, Language language) =>
        IsSinceStart(score) ? $"{OfRealization(score, language)} {SinceStart}" : OfRealization(score, language);

    /// <summary>What the legend of an indicator calls its value.</summary>
    public static string OfLegend(IndicatorResult result) => result.Legend?.Word ?? ReportTable.None;

    public static string OfAchievement(IndicatorScore score, Language language) => ScoreText.OfAchievement(score, language) ?? ReportTable.None;

    public static string OfGrade(IndicatorScore score) => ScoreText.OfGrade(score) ?? ReportTable.None;

    public static string OfScore(IndicatorScore score, Language language) => ScoreText.OfScore(score, language) ?? ReportTable.None;

    public static string OfTotalScore(PositionScore position, Language language) => ScoreText.OfTotalScore(position, language) ?? ReportTable.None;

    /// <summary>The meaning of the marks that occur in a table.</summary>
    public static IEnumerable<string> Footnotes(Scorecard card, Language language)
    {
        var notes = ScoreText.Footnotes(card, language);
        return card.Indicators.Any(IsSinceStart) ? notes.Append($"{SinceStart} {Words.Say(ScoreWords.Cumulative, language)}") : notes;
    }

    private static bool IsSinceStart(IndicatorScore score) => score is { Target.Cumulative: true, Realization: not null };
}
