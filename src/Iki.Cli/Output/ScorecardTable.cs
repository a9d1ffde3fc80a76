using Iki.Core;
using Iki.Core.Scoring;
using Spectre.Console;

namespace Iki.Cli.Output;

/// <summary>A scorecard as a table for people, position by position.</summary>
internal static class ScorecardTable
{
    public static void Print(Scorecard card, TextWriter writer, int? terminalWidth, Language language)
    {
        Tables.Write(Make(card, language), writer, terminalWidth);
        if (card.Regulation is { } regulation)
        {
            writer.WriteLine($"{Words.Say(ScoreWords.RatedBy, language)}: {TerminalText.Visible(regulation.Title)} ({ScoreWords.OfConfidence(regulation.Confidence, language)})");
        }

        foreach (var note in ScoreText.Footnotes(card.Indicators, language)) writer.WriteLine(note);
        writer.WriteLine(ScoreSummaryText.Whole(card.Summary, language));
    }

    private static Table Make(Scorecard card, Language language)
    {
        var results = card.Results;
        var table = new Table().Border(TableBorder.Rounded).Title(Markup.Escape(TerminalText.Visible($"{results.Catalog.Title}: {results.Period}, {results.Office}")));
        table.AddColumn(new TableColumn(Words.Say(Words.Indicator, language)));
        foreach (var word in new[] { ScoreWords.Weight, ScoreWords.Target, ScoreWords.Realization })
        {
            table.AddColumn(new TableColumn(Words.Say(word, language)).RightAligned());
        }

        table.AddColumn(new TableColumn(Words.Say(Words.Unit, language)));
        table.AddColumn(new TableColumn(Words.Say(ScoreWords.Achievement, language)).RightAligned());
        table.AddColumn(new TableColumn(Words.Say(ScoreWords.Grade, language)));
        table.AddColumn(new TableColumn(Words.Say(ScoreWords.Score, language)).RightAligned());
        foreach (var position in card.Positions)
        {
            AddPosition(table, position, language, isRefused: card.Diagnostics.Count > 0, isOne: card.Positions.Count == 1);
        }

        return table;
    }

    private static void AddPosition(Table table, PositionScore position, Language language, bool isRefused, bool isOne)
    {
        var blank = new Text("");
        // Of a position that is the only one, the summary stands below the table.
        var summary = isOne ? "" : $"\n[dim]{Markup.Escape(ScoreSummaryText.Short(position.Summary, language))}[/]";
        table.AddRow(new Markup($"[bold]{Markup.Escape(TerminalText.Visible(position.Position.Title))}[/]{summary}"), blank, blank, blank, blank, blank, blank, blank);
        foreach (var score in position.Indicators)
        {
            table.AddRow(
                new Padder(new Text(Detail(score, language, isRefused)), new Padding(2, 0, 0, 0)),
                new Text(score.Result.Indicator.Weight is { } weight ? NumberText.Of(weight, language) : "–"),
                Visible(ScoreText.OfTarget(score, language)),
                Visible(ScoreText.OfRealization(score, language)),
                Visible(score.Result.Unit),
                new Text(ScoreText.OfAchievement(score, language)),
                Visible(ScoreText.OfGrade(score)),
                new Text(ScoreText.OfScore(score, language)));
        }

        if (position.Total is { } total)
        {
            table.AddRow(
                new Padder(new Text(ScoreText.OfTotal(position, language)), new Padding(2, 0, 0, 0)), new Text(NumberText.Of(position.Weight, language)),
                blank, blank, blank, blank, blank, new Text(NumberText.Of(total, language)));
        }
    }

    /// <summary>The name, and below it warnings and why there is no achievement; a refusal is said once, for the whole.</summary>
    private static string Detail(IndicatorScore score, Language language, bool isRefused)
    {
        var said = score.Diagnostics.Where(d => d.Severity == Severity.Warning).ToList();
        if (score.Problem is { } problem && score.Target is not null && !isRefused) said.Add(problem);
        return string.Join('\n', said.Select(d => d.Message(language)).Prepend(ScoreText.OfName(score.Result)).Select(TerminalText.Visible));
    }

    private static Text Visible(string text) => new(TerminalText.Visible(text));
}
