using Iki.Core;

namespace Iki.Sql.Figures;

/// <summary>The observations of a variable, or of one of its items, and what the catalog asks of each of them.</summary>
/// <param name="Number">Which it is.</param>
/// <param name="Variable">The variable, as it is declared first.</param>
/// <param name="Item">The item, as it is declared first; empty for none.</param>
/// <param name="Min">The smallest figure allowed by all of its declarations.</param>
/// <param name="Max">The largest.</param>
/// <param name="IsWhole">Whether its figures are whole numbers.</param>
internal sealed record FigureColumn(int Number, string Variable, string Item, decimal? Min, decimal? Max, bool IsWhole)
{
    /// <summary>Whether the observations of all times are needed: who ever reported is expected to.</summary>
    public bool IsExpected { get; set; }
}

/// <summary>The columns that inputs need. Indicators may each have a variable of the same name: their figures are the same, and kept within the bounds of all.</summary>
/// <param name="catalog">The catalog.</param>
internal sealed class FigureColumns(Catalog catalog)
{
    private readonly ILookup<string, Variable> _declarations = catalog.Variables.Concat(catalog.Indicators.SelectMany(i => i.Variables))
        .ToLookup(v => v.Name, StringComparer.OrdinalIgnoreCase);

    private readonly List<FigureColumn> _columns = [];

    /// <summary>The columns asked for so far.</summary>
    public IReadOnlyList<FigureColumn> All => _columns;

    /// <summary>The column of a variable or an item; null where the first declaration has no such figures, so that no data can.</summary>
    public FigureColumn? Of(Variable variable, string? item)
    {
        var declared = _declarations[variable.Name].DefaultIfEmpty(variable).ToArray();
        var first = declared[0];
        var key = first.Items.Count == 0 ? "" : first.Items.FirstOrDefault(i => i.Key.Equals(item, StringComparison.OrdinalIgnoreCase))?.Key;
        if (key is null || (item is not null && first.Items.Count == 0)) return null;
        if (_columns.FirstOrDefault(c => c.Variable == first.Name && c.Item == key) is { } known) return known;
        var column = new FigureColumn(_columns.Count, first.Name, key, declared.Max(d => d.Min), declared.Min(d => d.Max), declared.Any(d => d.Integer));
        _columns.Add(column);
        return column;
    }
}
