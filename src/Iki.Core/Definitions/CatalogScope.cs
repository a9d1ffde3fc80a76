using Iki.Core.Formulas;

namespace Iki.Core.Definitions;

/// <summary>The names that the formulas of a catalog may use.</summary>
internal static class CatalogScope
{
    /// <summary>What every formula of the catalog sees.</summary>
    public static IEnumerable<FormulaSymbol> Shared(Catalog catalog) => catalog.Parameters.Select(Of)
        .Concat(catalog.Variables.Select(Of))
        .Concat(catalog.Indicators.Where(i => i.Symbol is not null).Select(OfIndicator));

    /// <summary>What an indicator's own variables and parameters add.</summary>
    public static IEnumerable<FormulaSymbol> Own(Indicator indicator) =>
        indicator.Parameters.Select(Of).Concat(indicator.Variables.Select(Of));

    /// <summary>A scope of symbols; of a name declared twice, which is reported elsewhere, the first counts.</summary>
    public static FormulaScope Of(IEnumerable<FormulaSymbol> symbols) =>
        FormulaScope.Of(symbols.DistinctBy(s => s.Name, StringComparer.OrdinalIgnoreCase));

    private static FormulaSymbol Of(Parameter parameter) =>
        new() { Name = parameter.Name, Role = SymbolRole.Parameter, Unit = parameter.Unit };

    private static FormulaSymbol Of(Variable variable) => new()
    {
        Name = variable.Name,
        Role = SymbolRole.Variable,
        Unit = variable.Unit,
        Aggregate = variable.Aggregate.Time,
        Items = variable.Items.Select(i => i.Key).ToEquatableList(),
    };

    private static FormulaSymbol OfIndicator(Indicator indicator) =>
        new() { Name = indicator.Symbol!, Role = SymbolRole.Indicator, Unit = indicator.Unit };
}
