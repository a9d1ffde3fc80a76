using Iki.Core;
using Iki.Core.Scoring;

namespace Iki.Cli.Output;

/// <summary>A scorecard as a table for people, position by position, and below it what is to say of the figures.</summary>
internal static class ScorecardTable
{
    public static void Print(Scorecard card, IEnumerable<Diagnostic> onWhole, TextWriter writer, int? terminalWidth, Language language)
    {
        var notes = new TableNotes(language);
        Make(card, notes, language).Write(writer, terminalWidth);
        if (card.Regulation is { } regulation)
        {
            writer.WriteLine($"{Words.Say(ScoreWords.RatedBy, language)}: {TerminalText.Visible(regulation.Title)} ({ScoreWords.OfConfidence(regulation.Confidence, language)})");
        }

        notes.Print(writer, terminalWidth, onWhole);
        foreach (var note in ScoreText.TableFootnotes(card, language)) TextLines.Write(writer, note, terminalWidth ?? Tables.WidthOfFiles);
        var scores = card.Indicators.ToArray();
        var rated = scores.Count(s => s.Achievement is not null || s.IsTextMet is not null);
        writer.WriteLine(Words.RowsThat(ScoreWords.HaveAchievement, rated, scores.Length, language));
    }

    private static ReportTable Make(Scorecard card, TableNotes notes, Language language)
    {
        var table = new ReportTable(ScoreText.TitleOf(card));
        table.AddColumn(Words.Say(Words.Indicator, language));
        foreach (var word in new[] { ScoreWords.Weight, ScoreWords.Target, ScoreWords.Realization }) table.AddColumn(Words.Say(word, language), isRight: true);
        table.AddColumn(Words.Say(Words.Unit, language), isUnit: true);
        table.AddColumn(Words.Say(ScoreWords.Achievement, language), isRight: true);
        table.AddColumn(Words.Say(ScoreWords.Grade, language));
        table.AddColumn(Words.Say(ScoreWords.Score, language), isRight: true);
        foreach (var position in card.Positions) AddPosition(table, position, card, notes, language);
        return table;
    }

    private static void AddPosition(ReportTable table, PositionScore position, Scorecard card, TableNotes notes, Language language)
    {
        var title = position.Position.Title;
        table.AddHeading(title + notes.Mark(title, position.Diagnostics));
        foreach (var score in position.Indicators)
        {
            var name = ScoreText.OfName(score.Result);
            table.AddRow(
            [
                name + notes.Mark(name, RowRemarks.OnCard(score, card)),
                score.Result.Indicator.Weight is { } weight ? NumberText.Of(weight, language) : ReportTable.None,
                ScoreText.OfTarget(score, language),
                ScoreText.OfMarkedRealization(score, language),
                score.Result.Unit,
                ScoreText.OfAchievement(score, language),
                ScoreText.OfGrade(score),
                ScoreText.OfScore(score, language),
            ]);
        }

        if (position.Total is not { } total) return;
        table.AddRow([ScoreText.OfTotal(position, language), NumberText.Of(position.Weight, language), "", "", "", "", "", NumberText.Of(total, language)]);
    }
}
