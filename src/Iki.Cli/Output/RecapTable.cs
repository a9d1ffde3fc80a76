using Iki.Core;
using Iki.Core.Scoring;
using Iki.Reports.Recaps;
using Iki.Reports.Texts;

namespace Iki.Cli.Output;

/// <summary>Results side by side as a table for people, by position, with the remarks below it.</summary>
internal static class RecapTable
{
    public static void Print(Recap recap, IEnumerable<Diagnostic> onWhole, TextWriter writer, int? terminalWidth, Language language)
    {
        var notes = new TableNotes(language);
        Make(recap, notes, language).Write(writer, terminalWidth);
        var width = terminalWidth ?? Tables.WidthOfFiles;
        var scores = RecapText.ScoresOf(recap);
        if (recap.Regulation is { } regulation && RecapText.IsRated(scores))
        {
            writer.WriteLine($"{Words.Say(ScoreNames.RatedBy, language)}: {TerminalText.Visible(regulation.Title)} ({RatingWords.Of(regulation.Confidence).In(language)})");
        }

        notes.Print(writer, terminalWidth, onWhole);
        foreach (var note in ScoreText.Footnotes(scores, language)) TextLines.Write(writer, note, width);
        writer.WriteLine(Words.RowsThat(Words.HaveValue, recap.Rows.Count(r => r.Total.Result.HasValue), recap.Rows.Count, language));
    }

    private static ReportTable Make(Recap recap, TableNotes notes, Language language)
    {
        var table = new ReportTable(RecapText.TitleOf(recap), language);
        table.AddColumn(Words.Say(Words.Indicator, language));
        table.AddColumn(Words.Say(Words.Unit, language));
        string[] heads = [.. recap.Columns.Select(c => RecapNames.Of(c, recap.By, language)), RecapNames.OfWhole(recap, language)];
        foreach (var head in heads) table.AddColumn(TerminalText.Visible(head), isRight: true);
        var isInTime = recap.By != RecapColumns.Office;
        if (isInTime) table.AddColumn("", isPicture: true);
        foreach (var position in recap.Rows.GroupBy(r => r.Position.Id, StringComparer.Ordinal))
        {
            table.AddHeading(position.First().Position.Title);
            foreach (var row in position) Add(row);
        }

        return table;

        void Add(RecapRow row)
        {
            var name = ScoreText.OfName(row.Total.Result);

            // Values alone stand beside the name; where there is more, each figure has its line.
            if (row.Lines is [var only])
            {
                table.AddRow([name, row.Unit, .. Cells(only, name), .. Course(only)]);
                return;
            }

            table.AddRow([name, row.Unit]);
            foreach (var line in row.Lines) table.AddRow([$"  {RecapNames.Of(line, language)}", "", .. Cells(line, name), .. Course(line)]);
        }

        ReportCell[] Course(RecapLine line) => isInTime && line.Figure == RecapFigure.Realization ? [Sparkline.Of(line.Scores.Select(s => s.Realization))] : [];

        IEnumerable<ReportCell> Cells(RecapLine line, string name)
        {
            for (var i = 0; i < line.Scores.Count; i++) yield return Cell(line, line.Scores[i], $"{name}, {(line.IsYearToDate ? Words.Say(RecapWords.UpTo, language, heads[i]) : heads[i])}");
            yield return line.Total is { } total ? Cell(line, total, $"{name}, {heads[^1]}") : "";
        }

        string Cell(RecapLine line, IndicatorScore score, string place) =>
            RecapText.OfCell(line, score, language) + notes.Mark(place, RecapText.RemarksOn(line, score, recap));
    }
}
