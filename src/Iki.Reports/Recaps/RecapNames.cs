using Iki.Core;
using Iki.Core.Scoring;
using Iki.Reports.Texts;

namespace Iki.Reports.Recaps;

/// <summary>What the lines and columns of results side by side are called, in reports, workbooks and the tool.</summary>
internal static class RecapNames
{
    public static readonly Wording Title = new("Recap", "Rekapitulasi");

    public static readonly Wording Figure = new("Figure", "Uraian");

    private static readonly Wording Whole = new("Total", "Keseluruhan");

    private static readonly Wording SinceStart = new("{0} (cumulative)", "{0} kumulatif");

    private static readonly Wording[] Quarters = [new("Q1", "TW I"), new("Q2", "TW II"), new("Q3", "TW III"), new("Q4", "TW IV")];

    private static readonly Dictionary<RecapFigure, Wording> Figures = new()
    {
        [RecapFigure.Target] = new("Target", "Target"),
        [RecapFigure.Realization] = new("Realization", "Realisasi"),
        [RecapFigure.Achievement] = new("Achievement", "Capaian"),
        [RecapFigure.Grade] = new("Grade", "Predikat"),
        [RecapFigure.Score] = new("Score", "Nilai capaian"),
    };

    /// <summary>What a line shows.</summary>
    public static string Of(RecapLine line, Language language)
    {
        var figure = Figures[line.Figure].In(language);
        return line.IsYearToDate ? SinceStart.In(language).Replace("{0}", figure, StringComparison.Ordinal) : figure;
    }

    /// <summary>What a column is called.</summary>
    public static string Of(RecapColumn column, RecapColumns by, Language language) => by switch
    {
        RecapColumns.Month => DateText.OfMonth(column.Period, language),
        RecapColumns.Quarter => Quarters[column.Period.Number - 1].In(language),
        _ => column.Office,
    };

    /// <summary>What the whole is called.</summary>
    public static string OfWhole(Recap recap, Language language) => recap.By == RecapColumns.Office ? Whole.In(language) : recap.Period.ToString();
}
