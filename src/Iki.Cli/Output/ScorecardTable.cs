using Iki.Core;
using Iki.Core.Scoring;
using Iki.Reports.Texts;

namespace Iki.Cli.Output;

/// <summary>A scorecard as a table for people, by position, with the remarks below it.</summary>
internal static class ScorecardTable
{
    public static void Print(Scorecard card, IEnumerable<Diagnostic> onWhole, TextWriter writer, int? terminalWidth, Language language)
    {
        var notes = new TableNotes(language);
        (card.Regulation?.Appraisal is null ? Make(card, notes, language) : AppraisalTable.Make(card, notes, language)).Write(writer, terminalWidth);
        if (card.Regulation is { } regulation)
        {
            writer.WriteLine($"{Words.Say(ScoreNames.RatedBy, language)}: {TerminalText.Visible(regulation.Title)} ({RatingWords.Of(regulation.Confidence).In(language)})");
        }

        notes.Print(writer, terminalWidth, onWhole);
        foreach (var note in ScoreCells.Footnotes(card, language)) TextLines.Write(writer, note, terminalWidth ?? Tables.WidthOfFiles);
        if (AppraisalText.WithoutRatings(card, language) is { } unrated) TextLines.Write(writer, unrated, terminalWidth ?? Tables.WidthOfFiles);
        TextLines.Write(writer, SummaryText.Of(card.Summary, language), terminalWidth ?? Tables.WidthOfFiles);
        if (card.Distribution is { } distribution) DistributionText.Print(distribution, writer, language);
    }

    private static ReportTable Make(Scorecard card, TableNotes notes, Language language)
    {
        var table = new ReportTable(ScoreCells.TitleOf(card), language);
        table.AddColumn(Words.Say(Words.Indicator, language));
        foreach (var word in new[] { ScoreNames.Weight, ScoreNames.Target }) table.AddColumn(Words.Say(word, language), isRight: true);
        table.AddColumn(Words.Say(ScoreNames.Realization, language), isRight: true, isMain: true);
        table.AddColumn(Words.Say(Words.Unit, language), isUnit: true);
        var hasLegend = HasLegend(card);
        if (hasLegend) table.AddColumn(Words.Say(ScoreNames.Class, language));
        table.AddColumn(Words.Say(ScoreNames.Achievement, language), isRight: true);
        table.AddColumn("", isPicture: true);
        table.AddColumn(Words.Say(ScoreNames.Grade, language));
        table.AddColumn(Words.Say(ScoreNames.Score, language), isRight: true);
        foreach (var position in card.Positions) AddPosition(table, position, card, notes, language);
        return table;
    }

    /// <summary>Whether the legend of any indicator has a word for its realization.</summary>
    public static bool HasLegend(Scorecard card) => card.Indicators.Any(s => s.RealizationResult.Legend is not null);

    private static void AddPosition(ReportTable table, PositionScore position, Scorecard card, TableNotes notes, Language language)
    {
        var hasLegend = HasLegend(card);
        ReportCell[] noLegend = hasLegend ? [""] : [];
        var title = position.Position.Title;
        table.AddHeading(title + notes.Mark(title, position.Diagnostics));
        foreach (var score in position.Indicators)
        {
            var name = ScoreText.OfName(score.Result);
            table.AddRow(
            [
                name + notes.Mark(name, RowRemarks.InTable(score, card)),
                score.Result.Indicator.Weight is { } weight ? NumberText.Of(weight, language) : ReportTable.None,
                ScoreCells.OfTarget(score, language),
                ScoreCells.OfMarkedRealization(score, language),
                score.Result.Unit,
                .. hasLegend ? [ScoreCells.OfLegend(score.RealizationResult)] : noLegend,
                ScoreTone.OfAchievement(score, language),
                ScoreTone.OfBar(score),
                ScoreTone.OfGrade(score),
                ScoreCells.OfScore(score, language),
            ]);
        }

        foreach (var objective in position.Objectives.Where(o => o.Indicators.Count > 1 && o.Score is not null))
        {
            var score = ScoreText.Marked(NumberText.OfReported(objective.Score!.Value, language), isSuggestion: false, objective.Confidence >= Confidence.Agreed);
            table.AddRow([$"{Words.Say(ScoreNames.Objective, language)}: {objective.Objective.Statement}", NumberText.Of(objective.Weight, language), "", "", "", .. noLegend, "", "", "", score]);
        }

        // If there is only one position, its summary is below the table.
        if (card.Positions.Count > 1 && SummaryText.IsCompared(position.Summary)) table.AddRow(SummaryText.Short(position.Summary, language));
        if (position.Total is null) return;
        table.AddRow([ScoreText.OfTotal(position, language), NumberText.Of(position.Weight, language), "", "", "", .. noLegend, "", "", "", ScoreCells.OfTotalScore(position, language)]);
    }
}
