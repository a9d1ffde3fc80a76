using Iki.Core.Diagnostics;
using Iki.Core.Formulas;
using Iki.Core.Measurement;
using Spectre.Console;

namespace Iki.Cli.Output;

/// <summary>Results as a table for people, position by position.</summary>
internal static class ResultTable
{
    // Wide enough not to break a line when nobody's terminal says how wide it is.
    private const int WidthOfFiles = 160;

    public static void Print(ResultSet results, TextWriter writer, int? terminalWidth, Language language)
    {
        var isTerminal = terminalWidth is not null;
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal && Environment.GetEnvironmentVariable("NO_COLOR") is null or "" ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = terminalWidth ?? WidthOfFiles;
        console.Write(Make(results, language));
        var computed = results.Results.Count(r => r.Status == OutcomeStatus.Computed);
        writer.WriteLine(Words.Say(Words.TableCaption, language, computed, results.Results.Count));
    }

    private static Table Make(ResultSet results, Language language)
    {
        var table = new Table().Border(TableBorder.Rounded).Title(Markup.Escape(TerminalText.Visible($"{results.Catalog.Title}: {results.Period}, {results.Office}")));
        table.AddColumn(new TableColumn(Words.Say(Words.Indicator, language)));
        table.AddColumn(new TableColumn(Words.Say(Words.Value, language)).RightAligned().NoWrap());
        table.AddColumn(new TableColumn(Words.Say(Words.Unit, language)));
        table.AddColumn(new TableColumn(Words.Say(Words.Status, language)));
        foreach (var position in results.Results.GroupBy(r => r.Position))
        {
            table.AddRow(new Markup($"[bold]{Markup.Escape(TerminalText.Visible(position.Key.Title))}[/]"), new Text(""), new Text(""), new Text(""));
            foreach (var result in position) AddRow(table, result, language);
        }

        return table;
    }

    private static void AddRow(Table table, IndicatorResult result, Language language)
    {
        var name = result.Measure is { } measure ? $"{result.Indicator.Name}: {measure.Label ?? measure.Id}" : result.Indicator.Name;
        var status = Words.OfStatus(result.Status, language);
        var detail = result.Outcome.Problem is { } problem ? $"{status}: {problem.Message(language)}" : status;
        table.AddRow(
            new Padder(new Text(TerminalText.Visible(name)), new Padding(2, 0, 0, 0)),
            new Text(result.Value is { } value ? NumberText.Of(value, language) : "–"),
            new Text(TerminalText.Visible(result.Unit)),
            new Text(TerminalText.Visible(detail), result.Status == OutcomeStatus.Computed ? Style.Plain : new Style(Color.Red)));
    }
}
