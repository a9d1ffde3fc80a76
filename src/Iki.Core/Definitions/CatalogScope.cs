namespace Iki.Core.Definitions;

/// <summary>The names that the formulas of a catalog may use. Of one declared twice, which is reported elsewhere, the first counts.</summary>
internal static class CatalogScope
{
    /// <summary>What every formula of the catalog sees.</summary>
    public static FormulaSymbol[] Shared(Catalog catalog, IEnumerable<CatalogIndicator> indicators) =>
    [
        .. catalog.Parameters.Select(Of),
        .. catalog.Variables.Select(Of),
        .. indicators.Where(i => i.Indicator.Symbol is not null).Select(i => OfIndicator(i.Indicator)),
    ];

    /// <summary>What an indicator's own variables and parameters add.</summary>
    public static FormulaSymbol[] Own(Indicator indicator) =>
        [.. indicator.Parameters.Select(Of), .. indicator.Variables.Select(Of)];

    private static FormulaSymbol Of(Parameter parameter) =>
        new() { Name = parameter.Name, Role = SymbolRole.Parameter, Unit = parameter.Unit, Items = parameter.ItemKeys.ToEquatableList() };

    private static FormulaSymbol Of(Variable variable) => new()
    {
        Name = variable.Name,
        Role = SymbolRole.Variable,
        Unit = variable.Unit,
        Aggregate = variable.Aggregate.Time,
        Items = variable.Items.Count == 0 ? [] : variable.Items.Select(i => i.Key).ToEquatableList(),
    };

    private static FormulaSymbol OfIndicator(Indicator indicator) =>
        new() { Name = indicator.Symbol!, Role = SymbolRole.Indicator, Unit = indicator.Unit };
}
