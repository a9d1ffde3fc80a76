using Iki.Core;
using Iki.Core.Scoring;
using Iki.Reports.Texts;

namespace Iki.Reports.Recaps;

/// <summary>The texts of results side by side.</summary>
internal static class RecapWords
{
    public static readonly Wording Title = new("Recap", "Rekapitulasi");

    public static readonly Wording Figure = new("Figure", "Uraian");

    private static readonly Wording Whole = new("Total", "Keseluruhan");

    private static readonly Wording SinceStart = new("{0} (cumulative)", "{0} kumulatif");

    private static readonly Wording[] Quarters = [new("Q1", "TW I"), new("Q2", "TW II"), new("Q3", "TW III"), new("Q4", "TW IV")];

    private static readonly Dictionary<RecapFigure, Wording> Figures = new()
    {
        [RecapFigure.Target] = ReportWords.Target,
        [RecapFigure.Realization] = ReportWords.Realization,
        [RecapFigure.Achievement] = ReportWords.Achievement,
        [RecapFigure.Grade] = ReportWords.Grade,
        [RecapFigure.Score] = new("Score", "Nilai capaian"),
    };

    /// <summary>What a line shows.</summary>
    public static string OfLine(RecapLine line, Language language)
    {
        var figure = Figures[line.Figure].In(language);
        return line.IsYearToDate ? Say.It(SinceStart, language, figure) : figure;
    }

    /// <summary>What a column is called.</summary>
    public static string OfColumn(RecapColumn column, RecapColumns by, Language language) => by switch
    {
        RecapColumns.Month => DateText.OfMonth(column.Period, language),
        RecapColumns.Quarter => Quarters[column.Period.Number - 1].In(language),
        _ => column.Office,
    };

    /// <summary>What the whole is called.</summary>
    public static string OfWhole(Recap recap, Language language) => recap.By == RecapColumns.Office ? Whole.In(language) : recap.Period.ToString();
}
