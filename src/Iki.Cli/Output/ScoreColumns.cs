using Iki.Core;
using Iki.Core.Scoring;
using Iki.Reports.Texts;

namespace Iki.Cli.Output;

/// <summary>The columns of a result table that targets and scores add to it: as many as there is something to show in.</summary>
internal sealed class ScoreColumns
{
    private readonly (Func<IndicatorScore, Language, ReportCell> Cell, Wording Word, bool IsRight)[] _columns;

    public ScoreColumns(Scorecard card)
    {
        var scores = card.Indicators.ToArray();
        var columns = new List<(Func<IndicatorScore, Language, ReportCell>, Wording, bool)>();
        if (scores.Any(s => s.Target is not null)) columns.Add(((s, l) => ScoreCells.OfTarget(s, l), ScoreNames.Target, true));

        // A cumulative target is not compared with the value beside it.
        if (scores.Any(s => s.Target?.Cumulative == true && (s.Realization ?? s.Result.Value) is not null)) columns.Add(((s, l) => OfRealization(s, l), ScoreNames.Realization, true));
        if (scores.Any(s => s.Achievement is not null || s.IsTextMet is not null)) columns.Add((ScoreTone.OfAchievement, ScoreNames.Achievement, true));
        if (scores.Any(s => s.Grade is not null)) columns.Add(((s, _) => ScoreTone.OfGrade(s), ScoreNames.Grade, false));
        if (scores.Any(s => s.Score is not null)) columns.Add(((s, l) => ScoreCells.OfScore(s, l), ScoreWords.ScoreColumn, true));
        _columns = [.. columns];
    }

    public void AddTo(ReportTable table, Language language)
    {
        foreach (var (_, word, isRight) in _columns) table.AddColumn(Words.Say(word, language), isRight);
    }

    public IEnumerable<ReportCell> Cells(IndicatorScore score, Language language) => _columns.Select(column => column.Cell(score, language));

    private static string OfRealization(IndicatorScore score, Language language) =>
        score.Target is null ? ReportTable.None
        : score is { Target.Cumulative: true, RealizationResult.Legend: { } band } ? $"{ScoreCells.OfMarkedRealization(score, language)} ({band.Word})"
        : ScoreCells.OfMarkedRealization(score, language);
}
