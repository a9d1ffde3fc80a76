using Iki.Core;
using Iki.Core.Scoring;

namespace Iki.Cli.Output;

/// <summary>The cells of results side by side, as people read them.</summary>
internal static class RecapText
{
    public static string TitleOf(Recap recap) => $"{recap.Catalog.Title}: {recap.Period}, {recap.Office}";

    /// <summary>What a line shows of a score.</summary>
    public static string OfCell(RecapLine line, IndicatorScore score, Language language) => line.Figure switch
    {
        RecapFigure.Target => ScoreCells.OfTarget(score, language),
        RecapFigure.Realization => ScoreCells.OfRealization(score, language),
        RecapFigure.Achievement => ScoreCells.OfAchievement(score, language),
        RecapFigure.Grade => ScoreCells.OfGrade(score),
        _ => ScoreCells.OfScore(score, language),
    };

    /// <summary>The scores that a reader sees: of every column and the whole.</summary>
    public static IndicatorScore[] ScoresOf(Recap recap) =>
        [.. recap.Rows.SelectMany(r => r.Lines.SelectMany(l => l.Total is { } total ? l.Scores.Append(total) : l.Scores))];

    /// <summary>Whether a regulation rated any of them.</summary>
    public static bool IsRated(IEnumerable<IndicatorScore> scores) => scores.Any(s => s.Grade is not null || (s.Achievement is not null && !s.IsOwn));

    /// <summary>The remarks about a score, beside its realization.</summary>
    public static IEnumerable<Diagnostic> RemarksOn(RecapLine line, IndicatorScore score, Recap recap) =>
        line.Figure == RecapFigure.Realization ? RowRemarks.BesideValue(score, recap.Diagnostics, recap.Regulation) : [];
}
