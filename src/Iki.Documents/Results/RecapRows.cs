using Iki.Core;
using Iki.Core.Scoring;
using Iki.Reports.Recaps;

namespace Iki.Documents.Results;

/// <summary>A line of a recap, and the row that it is of.</summary>
internal sealed record RecapTableRow(RecapRow Row, RecapLine Line);

/// <summary>The sheet of a recap: a line for each figure of a row, months, quarters or offices from left to right.</summary>
internal static class RecapRows
{
    /// <summary>The lines of all rows.</summary>
    public static IEnumerable<RecapTableRow> Of(Recap recap) => recap.Rows.SelectMany(r => r.Lines.Select(l => new RecapTableRow(r, l)));

    /// <summary>The columns, from left to right.</summary>
    public static IReadOnlyList<ResultColumn<RecapTableRow>> Columns(Recap recap, Language language) =>
    [
        Make(new("Position", "Jabatan"), 26, new("The position.", "Jabatannya."), r => ResultCell.Of(r.Row.Position.Title)),
        Make(new("Indicator", "Indikator"), 44, new("The indicator as printed.", "Indikator sebagaimana tercetak."), r => ResultCell.Of(ScoreRows.NameOf(r.Row.Total.Result))),
        Make(new("Unit", "Satuan"), 12, new("The unit of the realization.", "Satuan realisasinya."), r => ResultCell.Of(r.Row.Unit)),
        Make(new("Figure", "Uraian"), 24, new("Which figure the line shows.", "Angka yang ditunjukkan baris ini."), r => ResultCell.Of(RecapNames.Of(r.Line, language))),
        .. recap.Columns.Select((c, i) =>
        {
            var name = RecapNames.Of(c, recap.By, language);
            return Make(new(name, name), 12, new($"{c.Period}, {c.Office}", $"{c.Period}, {c.Office}"), r => Cell(r.Line, r.Line.Scores[i], language));
        }),
        Make(new(RecapNames.OfWhole(recap, Language.English), RecapNames.OfWhole(recap, Language.Indonesian)), 12,
            new("The whole, evaluated from its figures and not added up.", "Keseluruhan, dihitung dari angka-angkanya dan bukan penjumlahan kolom."),
            r => r.Line.Total is { } total ? Cell(r.Line, total, language) : ResultCell.None),
        Make(new("Remarks", "Keterangan"), 60, new("Remarks about the figures of the line, each with its column.", "Keterangan tentang angka pada baris ini, masing-masing dengan kolomnya."),
            r => ResultCell.Of(RemarksOf(r, recap, language))),
    ];

    private static ResultCell Cell(RecapLine line, IndicatorScore score, Language language) => line.Figure switch
    {
        RecapFigure.Target => ScoreRows.TargetOf(score.Target, score.Result, language),
        RecapFigure.Realization => ScoreRows.RealizationOf(score),
        RecapFigure.Achievement => score.Achievement is null ? ResultCell.Of(ResultTexts.Of(score.IsTextMet, language)) : ResultCell.Of(score.Achievement, "%", 2),
        RecapFigure.Grade => ResultCell.Of(score.Grade),
        _ => ResultCell.Of(score.Score, null, 2),
    };

    private static string? RemarksOf(RecapTableRow row, Recap recap, Language language)
    {
        var scores = row.Line.Scores.Concat(row.Line.Total is { } total ? [total] : []).ToArray();
        return row.Line.Figure switch
        {
            RecapFigure.Target => null,
            RecapFigure.Realization => OnRealizations(scores, recap, language),
            RecapFigure.Achievement => scores.Any(s => s.IsOwn) ? ResultTexts.OwnArithmetic.In(language) : null,
            _ => scores.Any(s => s.IsSuggestion) ? ResultTexts.Suggestion.In(language)
                : scores.Any(s => s.Grade is not null && !s.IsOfficial) ? ResultTexts.NotOfficial.In(language) : null,
        };
    }

    /// <summary>A remark once, with the columns that it concerns.</summary>
    private static string OnRealizations(IndicatorScore[] scores, Recap recap, Language language)
    {
        var columns = recap.Columns.Select(c => RecapNames.Of(c, recap.By, language)).Append(RecapNames.OfWhole(recap, language));
        var remarks = scores.Zip(columns).SelectMany(p => ScoreRows.Remarks(p.First, recap.Diagnostics).Select(d => (Text: $"{d.Code}  {d.Message(language)}", Column: p.Second)))
            .GroupBy(r => r.Text, StringComparer.Ordinal).Select(g => $"{string.Join(", ", g.Select(r => r.Column))}: {g.Key}");
        var isIllustrative = scores.Any(IllustrativeFigures.AreIn);
        return string.Join('\n', isIllustrative ? remarks.Prepend(ResultTexts.Illustrative.In(language)) : remarks);
    }

    private static ResultColumn<RecapTableRow> Make(Wording head, int width, Wording about, Func<RecapTableRow, ResultCell> cell) =>
        new() { Head = head, Width = width, About = about, Cell = cell };
}
