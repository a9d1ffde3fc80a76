using Iki.Core;
using Iki.Core.Scoring;

namespace Iki.Cli.Output;

/// <summary>The texts of the tool about results side by side, in both languages.</summary>
internal static class RecapWords
{
    public static readonly Wording Title = new("Recap", "Rekapitulasi");

    public static readonly Wording Whole = new("Total", "Keseluruhan");

    public static readonly Wording Figure = new("Figure", "Uraian");

    public static readonly Wording SinceStart = new("{0} (cumulative)", "{0} kumulatif");

    // No line breaks within it.
    public static readonly Wording UpTo = new("up\u00A0to\u00A0{0}", "s.d.\u00A0{0}");

    public static readonly Wording NotYearToDate = new(
        "--columns shows the figures since the start of the year itself, and cannot be combined with --year-to-date.",
        "--columns sudah menampilkan angka sejak awal tahun, sehingga tidak dapat dipakai bersama --year-to-date.");

    public static readonly Wording PageNeedsColumns = new(
        "--format html goes with --columns. For a page of targets and achievements use iki scorecard --format html.",
        "--format html dipakai bersama --columns. Untuk halaman target dan capaian pakai iki scorecard --format html.");

    public static readonly Wording WorkbookWhere = new(
        "A workbook is written to a file: add --output FILE.xlsx.", "Buku kerja ditulis ke berkas: tambahkan --output BERKAS.xlsx.");

    private static readonly Dictionary<RecapFigure, Wording> Figures = new()
    {
        [RecapFigure.Target] = ScoreWords.Target,
        [RecapFigure.Realization] = ScoreWords.Realization,
        [RecapFigure.Achievement] = ScoreWords.Achievement,
        [RecapFigure.Grade] = ScoreWords.Grade,
        [RecapFigure.Score] = ScoreWords.ScoreColumn,
    };

    private static readonly Wording[] Quarters = [new("Q1", "TW I"), new("Q2", "TW II"), new("Q3", "TW III"), new("Q4", "TW IV")];

    private static readonly Wording[] Months =
    [
        new("Jan", "Jan"), new("Feb", "Feb"), new("Mar", "Mar"), new("Apr", "Apr"), new("May", "Mei"), new("Jun", "Jun"),
        new("Jul", "Jul"), new("Aug", "Agu"), new("Sep", "Sep"), new("Oct", "Okt"), new("Nov", "Nov"), new("Dec", "Des"),
    ];

    /// <summary>What a line shows.</summary>
    public static string OfLine(RecapLine line, Language language)
    {
        var figure = Words.Say(Figures[line.Figure], language);
        return line.IsYearToDate ? Words.Say(SinceStart, language, figure) : figure;
    }

    /// <summary>What a column is called.</summary>
    public static string OfColumn(RecapColumn column, RecapColumns by, Language language) => by switch
    {
        RecapColumns.Month => Words.Say(Months[column.Period.Number - 1], language),
        RecapColumns.Quarter => Words.Say(Quarters[column.Period.Number - 1], language),
        _ => column.Office,
    };

    /// <summary>What the whole is called.</summary>
    public static string OfWhole(Recap recap, Language language) => recap.By == RecapColumns.Office ? Words.Say(Whole, language) : recap.Period.ToString();
}
