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
        var computed = results.Count(HasValue);
        writer.WriteLine(Words.RowsThat(Words.HaveValue, computed, results.Count, language));
        foreach (var note in ScoreText.Footnotes(card, language)) writer.WriteLine(note);
    }

    /// <summary>Whether there is a value, or a realization in words, which is all that such an indicator can have.</summary>
    public static bool HasValue(IndicatorResult result) => result.Status == OutcomeStatus.Computed || result.Text is not null;

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
        foreach (var position in card.Positions)
        {
            table.AddRow([new Markup($"[bold]{Markup.Escape(TerminalText.Visible(position.Position.Title))}[/]"), new Text(""), new Text(""), .. scores.Blank, new Text("")]);
            foreach (var score in position.Indicators) AddRow(table, score.Result, language, scores);
        }

        return table;
    }

    private static void AddRow(Table table, IndicatorResult result, Language language, ScoreColumns scores)
    {
        var value = result.Value is { } number ? NumberText.Of(number, language) : result.Text ?? "–";
        table.AddRow(
        [
            new Padder(new Text(TerminalText.Visible(ScoreText.OfName(result))), new Padding(2, 0, 0, 0)),
            new Text(TerminalText.Visible(value)),
            new Text(TerminalText.Visible(result.Unit)),
            .. scores.Cells(result, language),
            new Text(TerminalText.Visible(Status(result, language)), HasValue(result) ? Style.Plain : new Style(Color.Red)),
        ]);
    }

    private static string Status(IndicatorResult result, Language language)
    {
        if (result.Value is null && result.Text is not null) return Words.Say(Words.InWords, language);
        var status = Words.OfStatus(result.Status, language);
        return result.Outcome.Problem is { } problem ? $"{status}: {problem.Message(language)}" : status;
    }
}
