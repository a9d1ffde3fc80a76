using Iki.Core;
using Iki.Core.Scoring;
using Iki.Reports.Texts;

namespace Iki.Cli.Output;

/// <summary>
/// A scorecard by ratings as a table for people: for each position its objectives with their indicators by aspect, and below them the
/// ratings that the appraiser gave and the predikat. No grade is derived from a number.
/// </summary>
internal static class AppraisalTable
{
    public static ReportTable Make(Scorecard card, TableNotes notes, Language language)
    {
        var table = new ReportTable(ScoreCells.TitleOf(card), language);
        table.AddColumn(Words.Say(ScoreWords.WorkObjective, language));
        table.AddColumn(Words.Say(ScoreNames.Aspect, language));
        table.AddColumn(Words.Say(ScoreNames.Target, language), isRight: true);
        table.AddColumn(Words.Say(ScoreNames.Realization, language), isRight: true, isMain: true);
        table.AddColumn(Words.Say(Words.Unit, language), isUnit: true);
        if (ScorecardTable.HasLegend(card)) table.AddColumn(Words.Say(ScoreNames.Class, language));
        table.AddColumn(Words.Say(ScoreNames.Achievement, language), isRight: true);
        table.AddColumn("", isPicture: true);
        foreach (var position in card.Positions) AddPosition(table, position, card, notes, language);
        return table;
    }

    private static void AddPosition(ReportTable table, PositionScore position, Scorecard card, TableNotes notes, Language language)
    {
        var title = position.Position.Title;
        table.AddHeading(title + notes.Mark(title, position.Diagnostics));
        var hasLegend = ScorecardTable.HasLegend(card);
        foreach (var (objective, scores) in AppraisalText.ByObjective(position))
        {
            table.AddSubheading(objective.Statement);
            foreach (var score in scores)
            {
                var name = ScoreText.OfName(score.Result);
                ReportCell[] legend = hasLegend ? [ScoreCells.OfLegend(score.RealizationResult)] : [];
                table.AddRow(
                [
                    $"  {name}{notes.Mark(name, RowRemarks.InTable(score, card))}",
                    score.Result.Indicator.Aspect is { } aspect ? ScoreNames.Of(aspect).In(language) : ReportTable.None,
                    ScoreCells.OfTarget(score, language),
                    ScoreCells.OfMarkedRealization(score, language),
                    score.Result.Unit,
                    .. legend,
                    ScoreTone.OfAchievement(score, language),
                    ScoreTone.OfBar(score),
                ]);
            }
        }

        // If there is only one position, its summary is below the table.
        if (card.Positions.Count > 1 && SummaryText.IsCompared(position.Summary)) table.AddRow(SummaryText.Short(position.Summary, language));
        if (position.Appraisal is not { } appraisal || AppraisalText.IsEmpty(appraisal)) return;
        var lines = AppraisalText.Lines(appraisal, language).ToArray();
        for (var i = 0; i < lines.Length; i++) table.AddRow(i + 1 < lines.Length ? lines[i] : new ReportCell(lines[i] + notes.Mark($"{title}: {Words.Say(ScoreNames.Predikat, language)}", appraisal.Diagnostics), ScoreTone.OfPredikat(appraisal, card.Regulation)));
    }
}
