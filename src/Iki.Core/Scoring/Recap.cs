using System.Text.Json.Serialization;

namespace Iki.Core.Scoring;

/// <summary>
/// Results side by side (rekapitulasi): a row for each formula row of a catalog, a column for each month, quarter or office, and the whole. The
/// whole is evaluated like any other period and office; it is never added up from the columns.
/// </summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record Recap
{
    internal Recap()
    {
    }

    /// <summary>The catalog.</summary>
    public required Catalog Catalog { get; init; }

    /// <summary>The period of the whole.</summary>
    public required Period Period { get; init; }

    /// <summary>The office of the whole.</summary>
    public required string Office { get; init; }

    /// <summary>What its columns are.</summary>
    public required RecapColumns By { get; init; }

    /// <summary>The regulation that its results are rated by; null for none: achievements are then computed by the library's own rules.</summary>
    public Regulation? Regulation { get; init; }

    /// <summary>The columns: periods in time, or offices in the order of the catalog.</summary>
    public required EquatableList<RecapColumn> Columns { get; init; }

    /// <summary>The rows, in catalog order.</summary>
    public required EquatableList<RecapRow> Rows { get; init; }

    /// <summary>Remarks about the whole: a catalog that is not in force, rules that the data do not meet, a regulation that was refused.</summary>
    public EquatableList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The period of the whole: that asked about or, where it is no longer than a column, its year.</summary>
    /// <param name="columns">What the columns are.</param>
    /// <param name="period">The period asked about.</param>
    /// <exception cref="ArgumentException">The period was never set.</exception>
    public static Period WholeOf(RecapColumns columns, Period period)
    {
        Core.Period.ThrowIfUnset(period);
        return RecapPlan.WholeOf(columns, period);
    }

    /// <summary>Evaluates a catalog for each column and for the whole, and rates the results.</summary>
    /// <param name="evaluator">The catalog.</param>
    /// <param name="data">The figures.</param>
    /// <param name="columns">
    /// What the columns are. Months and quarters are those of the period or, if it is no longer than these, those of its year. Offices are
    /// those directly below the office, or itself where there are none; where the catalog declares no offices, those that the data name.
    /// </param>
    /// <param name="period">The period; the data set's when not given.</param>
    /// <param name="office">The office; the data set's when not given.</param>
    /// <param name="scorer">The regulation to rate by; null for none.</param>
    /// <param name="options">Strict or lenient; lenient when not given.</param>
    /// <param name="cores">How many columns are evaluated in parallel.</param>
    /// <param name="cancellation">Ends the evaluation between two columns.</param>
    /// <exception cref="ArgumentNullException"><paramref name="evaluator"/> or <paramref name="data"/> is null.</exception>
    /// <exception cref="ArgumentException">The catalog declares its offices, but not this one; or the period was never set, or the data are for another catalog.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// There are no such columns, or <paramref name="cores"/> is less than 1 or more than 512.
    /// </exception>
    /// <exception cref="OperationCanceledException">The evaluation was cancelled.</exception>
    public static Recap Of(
        CatalogEvaluator evaluator,
        DataSet data,
        RecapColumns columns,
        Period? period = null,
        string? office = null,
        Scorer? scorer = null,
        ScoringOptions? options = null,
        int cores = 1,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(evaluator);
        ArgumentNullException.ThrowIfNull(data);
        Core.Period.ThrowIfUnset(period);
        if (!Enum.IsDefined(columns)) throw new ArgumentOutOfRangeException(nameof(columns), columns, null);
        var at = WholeOf(columns, period ?? data.Period);
        var whole = evaluator.Evaluate(data, at, office);
        var whose = whole.Office;
        var sets = evaluator.EvaluateEach(data, RecapPlan.PeriodsOf(columns, at), RecapPlan.OfficesOf(columns, evaluator.HeldFor(data).Data, whose), cores, cancellation: cancellation).ToArray();
        var rating = new RecapRating(evaluator.Catalog, scorer, options);
        var byColumn = sets.Select(s => columns == RecapColumns.Office ? rating.OfOffice(s, whose) : rating.OfPeriod(s)).ToArray();
        var totals = rating.Totals(whole);
        return new Recap
        {
            Catalog = evaluator.Catalog,
            Period = at,
            Office = whose,
            By = columns,
            Regulation = scorer?.Regulation,
            Columns = sets.Select(s => new RecapColumn { Period = s.Period, Office = s.Office, Diagnostics = s.BrokenRules }).ToEquatableList(),
            Rows = whole.Results.Select((r, i) => RecapRow.Of(r, byColumn.Select(c => c[i]), totals[i])).ToEquatableList(),
            Diagnostics = [.. whole.Remarks, .. rating.Refusals(whole)],
        };
    }

    /// <summary>Period and office, and below them each row in a line: its id, its values from column to column, and that of the whole.</summary>
    /// <param name="language">The language of the reader.</param>
    public string ToString(Language language) =>
        string.Join('\n', Rows.Select(r => r.ToString(language)).Prepend($"{Period}, {Office}"));

    /// <summary>Period and office, and each row in a line, in English.</summary>
    public override string ToString() => ToString(Language.English);
}

/// <summary>What the columns of a <see cref="Recap"/> are.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public enum RecapColumns
{
    /// <summary>Months (bulan).</summary>
    Month,

    /// <summary>Quarters (triwulan).</summary>
    Quarter,

    /// <summary>Offices (unit kerja).</summary>
    Office,
}

/// <summary>A column of a <see cref="Recap"/>.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record RecapColumn
{
    internal RecapColumn()
    {
    }

    /// <summary>The period.</summary>
    public required Period Period { get; init; }

    /// <summary>The office.</summary>
    public required string Office { get; init; }

    /// <summary>The rules of the catalog that the data of this period and office do not meet.</summary>
    public EquatableList<Diagnostic> Diagnostics { get; init; } = [];
}
