using Iki.Core;

namespace Iki.Sql.Figures;

/// <summary>A query with a name, before the statement that uses it.</summary>
/// <param name="Name">The name.</param>
/// <param name="Text">The query.</param>
/// <param name="IsKept">Whether it is computed once, and kept, however the database would have it.</param>
internal sealed record NamedQuery(string Name, string Text, bool IsKept = false)
{
    public override string ToString() => $"{Name} AS {(IsKept ? "MATERIALIZED " : "")}(\n{Text}\n)";
}

/// <summary>
/// The totals of inputs for cells, and the figures behind them, as PostgreSQL computes them: what docs/definitions.md says under Policies. The observations
/// are read once. Each query hands on to the next: cells → months → observations → one row for each period → one for each item → one for each input.
/// </summary>
internal static class FigureQuery
{
    /// <summary>The name of the query that has the totals.</summary>
    /// <remarks>
    /// Its columns: <c>cell</c>, <c>input</c>; <c>status</c> as in <see cref="OutcomeStatus"/> and <c>numerator</c> over <c>denominator</c>, which is above 0;
    /// <c>missing</c>, the names, empty unless that is the status; <c>invalid</c>, the name of the input; where they are asked for <c>keys</c>, <c>numerators</c>,
    /// <c>denominators</c>, <c>filled_in</c> and <c>lacking</c>; and <c>beyond</c>, where all else is null, because only the library decides.
    /// </remarks>
    public const string Result = "iki_total";

    /// <summary>The queries, each of which needs those before it.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="inputs">The inputs.</param>
    /// <param name="cells">
    /// The name of a relation of cells, as SQL: <c>cell</c>, <c>office_number</c>, <c>office_last</c>, <c>first_month</c> (twelve for each year, and January is 0) and
    /// <c>months</c>, which are those of a period or begin with a year.
    /// </param>
    public static IReadOnlyList<NamedQuery> Of(Catalog catalog, IReadOnlyList<FigureInput> inputs, string cells)
    {
        var columns = new FigureColumns(catalog);
        FigurePart[] parts = [.. inputs.SelectMany(i => FigurePart.Of(i, columns)).Select((p, number) => p with { Number = number })];
        foreach (var part in parts.Where(p => p.IsExpected && p.Column is not null)) part.Column!.IsExpected = true;
        var observed = new ObservedQueries(cells, parts, columns.All, catalog.Offices.Count > 0);
        var series = new SeriesQueries(parts);
        return
        [
            observed.Parts(), observed.Columns(), observed.Spans(), observed.Below(), observed.Reach(), observed.Entries(),
            .. observed.HasExpected ? [observed.Leaves(), observed.Expected()] : (NamedQuery[])[],
            observed.Taken(), series.Periods(), series.Series(), series.Valued(), series.Items(), TotalQueries.Total(parts),
        ];
    }
}
