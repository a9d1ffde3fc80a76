using System.Text.Json.Serialization;

namespace Iki.Core.Scoring;

/// <summary>The results of an indicator, or of one measure of an indicator that has several, from column to column.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record RecapRow
{
    internal RecapRow()
    {
    }

    /// <summary>The indicator's id; for a measure of several <c>indicator#measure</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The position it belongs to.</summary>
    public required Position Position { get; init; }

    /// <summary>The indicator.</summary>
    public required Indicator Indicator { get; init; }

    /// <summary>The measure; null where the indicator has a single formula.</summary>
    public Measure? Measure { get; init; }

    /// <summary>The unit.</summary>
    public required string Unit { get; init; }

    /// <summary>One for each column.</summary>
    public required EquatableList<RecapCell> Cells { get; init; }

    /// <summary>The result for the whole, evaluated from its figures, with the target that is set for it.</summary>
    public required IndicatorScore Total { get; init; }

    /// <summary>Whether the whole, or the figures of any column, have a target.</summary>
    public bool HasTarget => Total.Target is not null || Cells.Any(c => c.Score.Target is not null || c.YearToDate?.Target is not null);

    /// <summary>The row as a table shows it, a line for each figure: realizations, and with targets all that follows from them.</summary>
    public EquatableList<RecapLine> Lines => RecapLine.Of(this);

    /// <summary>The id, the values from column to column, and that of the whole: <c>camat/laporan: 4, –, 5; 9</c>.</summary>
    /// <param name="language">The language of the reader.</param>
    public string ToString(Language language) =>
        $"{Id}: {string.Join(", ", Cells.Select(c => Shown(c.Score.Result, language)))}; {Shown(Total.Result, language)}";

    /// <summary>The id and the values in English.</summary>
    public override string ToString() => ToString(Language.English);

    internal static RecapRow Of(IndicatorResult result, IEnumerable<RecapCell> cells, IndicatorScore total) => new()
    {
        Id = result.Id,
        Position = result.Position,
        Indicator = result.Indicator,
        Measure = result.Measure,
        Unit = result.Unit,
        Cells = cells.ToEquatableList(),
        Total = total,
    };

    private static string Shown(IndicatorResult result, Language language) =>
        result.Value is not null ? result.Outcome.ToString(result.Decimals, language) : result.HasValue ? result.Text! : "–";
}

/// <summary>What a row of a <see cref="Recap"/> has in a column.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record RecapCell
{
    internal RecapCell()
    {
    }

    /// <summary>
    /// The result of the column's period and office, compared with the target that is set for this period alone. A cumulative target is not one
    /// of these, except in the first period of a year. Offices below that of the whole have no target.
    /// </summary>
    public required IndicatorScore Score { get; init; }

    /// <summary>
    /// The result of the figures from the start of the year to the end of the column's period (sampai dengan). Its target is the cumulative one of
    /// the period; without one, that of the semester or the year which ends there. Null where the columns are offices.
    /// </summary>
    public IndicatorScore? YearToDate { get; init; }
}
