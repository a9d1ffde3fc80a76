using Iki.Core;
using Iki.Core.Scoring;
using Spectre.Console;

namespace Iki.Cli.Output;

/// <summary>A scorecard as a table for people, position by position.</summary>
internal static class ScorecardTable
{
    public static void Print(Scorecard card, TextWriter writer, int? terminalWidth, Language language)
    {
        var isAppraisal = card.Regulation?.Appraisal is not null;
        Tables.Write(isAppraisal ? AppraisalTable.Make(card, language) : Make(card, language), writer, terminalWidth);
        if (card.Regulation is { } regulation)
        {
            writer.WriteLine($"{Words.Say(ScoreWords.RatedBy, language)}: {TerminalText.Visible(regulation.Title)} ({ScoreWords.OfConfidence(regulation.Confidence, language)})");
        }

        foreach (var note in ScoreText.Footnotes(card, language)) writer.WriteLine(note);
        var scores = card.Indicators.ToArray();
        var rated = scores.Count(s => s.Achievement is not null || s.IsTextMet is not null);
        writer.WriteLine(Words.RowsThat(ScoreWords.HaveAchievement, rated, scores.Length, language));
        if (card.Distribution is { } distribution) DistributionText.Print(distribution, writer, language);
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
            AddPosition(table, position, language, isRefused: card.Diagnostics.Count > 0);
        }

        return table;
    }

    private static void AddPosition(Table table, PositionScore position, Language language, bool isRefused)
    {
        var blank = new Text("");
        table.AddRow(new Markup($"[bold]{Markup.Escape(TerminalText.Visible(position.Position.Title))}[/]"), blank, blank, blank, blank, blank, blank, blank);
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

        foreach (var objective in position.Objectives.Where(o => o.Indicators.Count > 1 && o.Score is not null))
        {
            table.AddRow(
                new Padder(Visible($"{Words.Say(ScoreWords.Objective, language)}: {objective.Objective.Statement}"), new Padding(2, 0, 0, 0)),
                new Text(NumberText.Of(objective.Weight, language)), blank, blank, blank, blank, blank,
                new Text(ScoreText.Marked(NumberText.Of(objective.Score!.Value, language), isSuggestion: false, objective.Confidence >= Confidence.Agreed)));
        }

        if (position.Total is not null)
        {
            table.AddRow(
                new Padder(new Text(ScoreText.OfTotal(position, language)), new Padding(2, 0, 0, 0)), new Text(NumberText.Of(position.Weight, language)),
                blank, blank, blank, blank, blank, new Text(ScoreText.OfTotalScore(position, language)));
        }
    }

    /// <summary>The name, and below it warnings and why there is no achievement; a refusal is said once, for the whole.</summary>
    public static string Detail(IndicatorScore score, Language language, bool isRefused)
    {
        var said = score.Diagnostics.Where(d => d.Severity == Severity.Warning).ToList();
        if (score.Problem is { } problem && score.Target is not null && !isRefused) said.Add(problem);
        return string.Join('\n', said.Select(d => d.Message(language)).Prepend(ScoreText.OfName(score.Result)).Select(TerminalText.Visible));
    }

    private static Text Visible(string text) => new(TerminalText.Visible(text));
}
