using Iki.Core;

namespace Iki.Sql.Catalogs;

/// <summary>A formula of a catalog: an indicator, or one measure of an indicator that has several.</summary>
/// <param name="Number">Which it is of the catalog's, from 0.</param>
/// <param name="Id">The id of its result.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Measure">The measure; null where the indicator has a single formula.</param>
/// <param name="Formula">The formula.</param>
internal sealed record CatalogRow(int Number, string Id, Indicator Indicator, Measure? Measure, Formula Formula)
{
    public string Unit => Measure?.Unit ?? Indicator.Unit;

    public int? Decimals => Measure?.Decimals ?? Indicator.Decimals;

    /// <summary>The name of the query that has its results.</summary>
    public string Query => QueryOf(Number);

    /// <summary>The name by which other formulas use its result; null where none does.</summary>
    public string? Symbol => Measure is null ? Indicator.Symbol : null;

    /// <summary>The name of the query of a formula by its number.</summary>
    public static string QueryOf(int number) => FormattableString.Invariant($"iki_row_{number}");

    /// <summary>The formulas of a catalog, in its order.</summary>
    public static IReadOnlyList<CatalogRow> Of(CatalogEvaluator evaluator)
    {
        var rows = new List<CatalogRow>();
        foreach (var indicator in evaluator.Catalog.Indicators)
        {
            if (indicator.Formula is not null) Add(indicator.Id, indicator, null);
            foreach (var measure in indicator.Measures) Add($"{indicator.Id}#{measure.Id}", indicator, measure);
        }

        return rows;

        void Add(string id, Indicator indicator, Measure? measure) => rows.Add(new CatalogRow(rows.Count, id, indicator, measure, evaluator.FormulaOf(id)));
    }
}
