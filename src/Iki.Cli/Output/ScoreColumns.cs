using Iki.Core;
using Iki.Core.Scoring;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Iki.Cli.Output;

/// <summary>The columns of a result table that targets and scores add to it: as many as there is something to show in.</summary>
internal sealed class ScoreColumns
{
    private readonly Dictionary<string, IndicatorScore> _scores;
    private readonly (Func<IndicatorScore, Language, string> Cell, (string English, string Indonesian) Word, bool IsRight)[] _columns;

    public ScoreColumns(Scorecard card)
    {
        var scores = card.Indicators.ToArray();
        _scores = scores.ToDictionary(s => s.Result.Id, StringComparer.Ordinal);
        var columns = new List<(Func<IndicatorScore, Language, string>, (string, string), bool)>();
        if (scores.Any(s => s.Target is not null)) columns.Add((ScoreText.OfTarget, ScoreWords.Target, true));
        if (scores.Any(s => s.Achievement is not null || s.IsTextMet is not null)) columns.Add((ScoreText.OfAchievement, ScoreWords.Achievement, true));
        if (scores.Any(s => s.Grade is not null)) columns.Add(((s, _) => ScoreText.OfGrade(s), ScoreWords.Grade, false));
        if (scores.Any(s => s.Score is not null)) columns.Add((ScoreText.OfScore, ScoreWords.ScoreColumn, true));
        _columns = [.. columns];
    }

    public IEnumerable<IRenderable> Blank => _columns.Select(_ => new Text(""));

    public void AddTo(Table table, Language language)
    {
        foreach (var (_, word, isRight) in _columns)
        {
            var column = new TableColumn(Words.Say(word, language));
            table.AddColumn(isRight ? column.RightAligned() : column);
        }
    }

    public IEnumerable<IRenderable> Cells(IndicatorResult result, Language language) => _columns.Select(column =>
        new Text(_scores.TryGetValue(result.Id, out var score) ? TerminalText.Visible(column.Cell(score, language)) : ""));
}
