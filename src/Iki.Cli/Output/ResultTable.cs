using Iki.Core;
using Iki.Core.Scoring;
using Spectre.Console;

namespace Iki.Cli.Output;

/// <summary>Results, with their scores where there are any, as a table for people, position by position.</summary>
internal static class ResultTable
{
    public static void Print(Scorecard card, TextWriter writer, int? terminalWidth, Language language)
    {
        Tables.Write(Make(card, language), writer, terminalWidth);
        var results = card.Results.Results;
        var computed = results.Count(r => r.Status == OutcomeStatus.Computed);
        writer.WriteLine(Words.CountOf(computed, results.Count, Words.IndicatorRows, Words.HaveValue, language));
        foreach (var note in ScoreText.Footnotes(card.Indicators, language)) writer.WriteLine(note);
    }

    private static Table Make(Scorecard card, Language language)
    {
        var results = card.Results;

        // Columns of scores only where there is a target or a grade to show.
        var scores = new ScoreColumns(card);
        var table = new Table().Border(TableBorder.Rounded).Title(Markup.Escape(TerminalText.Visible($"{results.Catalog.Title}: {results.Period}, {results.Office}")));
        table.AddColumn(new TableColumn(Words.Say(Words.Indicator, language)));
        table.AddColumn(new TableColumn(Words.Say(Words.Value, language)).RightAligned().NoWrap());
        table.AddColumn(new TableColumn(Words.Say(Words.Unit, language)));
        scores.AddTo(table, language);
        table.AddColumn(new TableColumn(Words.Say(Words.Status, language)));
        foreach (var position in results.Results.GroupBy(r => r.Position))
        {
            table.AddRow([new Markup($"[bold]{Markup.Escape(TerminalText.Visible(position.Key.Title))}[/]"), new Text(""), new Text(""), .. scores.Blank, new Text("")]);
            foreach (var result in position) AddRow(table, result, language, scores);
        }

        return table;
    }

    private static void AddRow(Table table, IndicatorResult result, Language language, ScoreColumns scores)
    {
        var status = Words.OfStatus(result.Status, language);
        var detail = result.Outcome.Problem is { } problem ? $"{status}: {problem.Message(language)}" : status;
        table.AddRow(
        [
            new Padder(new Text(TerminalText.Visible(ScoreText.OfName(result))), new Padding(2, 0, 0, 0)),
            new Text(result.Value is { } value ? NumberText.Of(value, language) : "–"),
            new Text(TerminalText.Visible(result.Unit)),
            .. scores.Cells(result, language),
            new Text(TerminalText.Visible(detail), result.Status == OutcomeStatus.Computed ? Style.Plain : new Style(Color.Red)),
        ]);
    }
}
