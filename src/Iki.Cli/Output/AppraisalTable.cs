using Iki.Core;
using Iki.Core.Scoring;
using Spectre.Console;

namespace Iki.Cli.Output;

/// <summary>
/// A scorecard by ratings as a table for people: for each position its objectives with their indicators by aspect, and below them the
/// ratings that the appraiser gave and the predikat. No grade is made of a number.
/// </summary>
internal static class AppraisalTable
{
    public static Table Make(Scorecard card, Language language)
    {
        var results = card.Results;
        var table = new Table().Border(TableBorder.Rounded).Title(Markup.Escape(TerminalText.Visible($"{results.Catalog.Title}: {results.Period}, {results.Office}")));
        table.AddColumn(new TableColumn(Words.Say(ScoreWords.WorkObjective, language)));
        table.AddColumn(new TableColumn(Words.Say(ScoreWords.Aspect, language)));
        table.AddColumn(new TableColumn(Words.Say(ScoreWords.Target, language)).RightAligned());
        table.AddColumn(new TableColumn(Words.Say(ScoreWords.Realization, language)).RightAligned());
        table.AddColumn(new TableColumn(Words.Say(Words.Unit, language)));
        table.AddColumn(new TableColumn(Words.Say(ScoreWords.Achievement, language)).RightAligned());
        foreach (var position in card.Positions) AddPosition(table, position, language, isRefused: card.Diagnostics.Count > 0);
        return table;
    }

    private static void AddPosition(Table table, PositionScore position, Language language, bool isRefused)
    {
        AddLine(table, new Markup($"[bold]{Markup.Escape(TerminalText.Visible(position.Position.Title))}[/]"));
        foreach (var (objective, scores) in AppraisalText.ByObjective(position))
        {
            AddLine(table, Indented(objective.Statement, 2));
            foreach (var score in scores)
            {
                table.AddRow(
                    Indented(ScorecardTable.Detail(score, language, isRefused), 4),
                    new Text(ScoreWords.OfAspect(score.Result.Indicator.Aspect, language)),
                    new Text(TerminalText.Visible(ScoreText.OfTarget(score, language))),
                    new Text(TerminalText.Visible(ScoreText.OfRealization(score, language))),
                    new Text(TerminalText.Visible(score.Result.Unit)),
                    new Text(ScoreText.OfAchievement(score, language)));
            }
        }

        if (position.Appraisal is not { } appraisal) return;
        foreach (var line in AppraisalText.Lines(appraisal, language)) AddLine(table, Indented(line, 2));
    }

    private static void AddLine(Table table, Spectre.Console.Rendering.IRenderable first)
    {
        var blank = new Text("");
        table.AddRow(first, blank, blank, blank, blank, blank);
    }

    private static Padder Indented(string text, int by) => new(new Text(TerminalText.Visible(text)), new Padding(by, 0, 0, 0));
}
