using Iki.Core;
using Iki.Core.Scoring;
using Iki.Reports.Texts;

namespace Iki.Cli.Output;

/// <summary>Results, with their scores where there are any, as a table for people, by position, with the remarks below it.</summary>
internal static class ResultTable
{
    public static void Print(Scorecard card, IEnumerable<Diagnostic> onWhole, TextWriter writer, int? terminalWidth, Language language)
    {
        var notes = new TableNotes(language);
        Make(card, notes, language).Write(writer, terminalWidth);
        notes.Print(writer, terminalWidth, onWhole);
        foreach (var note in ScoreCells.Footnotes(card, language)) TextLines.Write(writer, note, terminalWidth ?? Tables.WidthOfFiles);
        var results = card.Results.Results;
        writer.WriteLine(Words.RowsThat(Words.HaveValue, results.Count(r => r.HasValue), results.Count, language));
    }

    private static ReportTable Make(Scorecard card, TableNotes notes, Language language)
    {
        // Columns of scores only where there is a target or a grade to show.
        var scores = new ScoreColumns(card);
        var table = new ReportTable(ScoreCells.TitleOf(card), language);
        table.AddColumn(Words.Say(Words.Indicator, language));
        table.AddColumn(Words.Say(Words.Value, language), isRight: true, isMain: true);
        table.AddColumn(Words.Say(Words.Unit, language), isUnit: true);
        var hasLegend = card.Indicators.Any(s => s.Result.Legend is not null);
        if (hasLegend) table.AddColumn(Words.Say(ScoreNames.Class, language));
        scores.AddTo(table, language);
        table.AddColumn(Words.Say(Words.Status, language));
        foreach (var position in card.Positions)
        {
            table.AddHeading(position.Position.Title);
            foreach (var score in position.Indicators)
            {
                var result = score.Result;
                var value = result.Value is { } number ? NumberText.Of(number, result, language) : result.Text ?? ReportTable.None;
                var marks = notes.Mark(ScoreText.OfName(result), RowRemarks.BesideValue(score, card));
                ReportCell[] legend = hasLegend ? [ScoreCells.OfLegend(result)] : [];
                table.AddRow(
                    [ScoreText.OfName(result), value, result.Unit, .. legend, .. scores.Cells(score, language), new ReportCell(StatusOf(result, language) + marks, result.HasValue ? Tone.Plain : Tone.Bad)]);
            }
        }

        return table;
    }

    private static string StatusOf(IndicatorResult result, Language language) =>
        result.Value is null && result.Text is not null ? Words.Say(Words.InWords, language) : Words.OfStatus(result.Status, language);
}
