using System.Text.Json.Serialization;

namespace Iki.Core.Scoring;

/// <summary>One figure of a row of a <see cref="Recap"/> from column to column, as a table shows it.</summary>
public sealed record RecapLine
{
    internal RecapLine()
    {
    }

    /// <summary>Which figure it is.</summary>
    public required RecapFigure Figure { get; init; }

    /// <summary>Whether the figures are those from the start of the year to the end of each column's period.</summary>
    public bool IsYearToDate { get; init; }

    /// <summary>What the figure is taken from, one for each column.</summary>
    public required EquatableList<IndicatorScore> Scores { get; init; }

    /// <summary>What the figure of the whole is taken from; null for figures since the start of the year, which the last column has.</summary>
    public IndicatorScore? Total { get; init; }

    /// <summary>
    /// The lines of a row: its realizations; where it has targets also these and the achievements, with grades and scores as far as there are;
    /// and where the columns are periods, the same since the start of the year.
    /// </summary>
    internal static EquatableList<RecapLine> Of(RecapRow row)
    {
        var own = row.Cells.Select(c => c.Score).ToEquatableList();
        if (!row.HasTarget) return [.. FiguresOf([.. own, row.Total]).Select(f => new RecapLine { Figure = f, Scores = own, Total = row.Total })];
        var since = row.Cells.Select(c => c.YearToDate).OfType<IndicatorScore>().ToEquatableList();
        return
        [
            .. FiguresOf([.. own, row.Total]).Select(f => new RecapLine { Figure = f, Scores = own, Total = row.Total }),
            .. FiguresOf(since).Select(f => new RecapLine { Figure = f, Scores = since, IsYearToDate = true }),
        ];
    }

    private static IEnumerable<RecapFigure> FiguresOf(EquatableList<IndicatorScore> scores)
    {
        if (scores.Count == 0) yield break;
        if (scores.Any(s => s.Target is not null)) yield return RecapFigure.Target;
        yield return RecapFigure.Realization;
        if (scores.Any(s => s.Target is not null)) yield return RecapFigure.Achievement;
        if (scores.Any(s => s.Grade is not null)) yield return RecapFigure.Grade;
        if (scores.Any(s => s.Score is not null)) yield return RecapFigure.Score;
    }
}

/// <summary>What a <see cref="RecapLine"/> shows.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public enum RecapFigure
{
    /// <summary>Targets.</summary>
    Target,

    /// <summary>Realizations: the values of the indicator.</summary>
    Realization,

    /// <summary>Achievements (capaian), or whether a target in words is met.</summary>
    Achievement,

    /// <summary>Grades.</summary>
    Grade,

    /// <summary>Scores.</summary>
    Score,
}
