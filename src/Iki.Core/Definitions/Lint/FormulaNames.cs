using Iki.Core.Formulas;

namespace Iki.Core.Definitions.Lint;

/// <summary>The names in a formula's text, whatever scope it has and whatever functions its host adds.</summary>
internal static class FormulaNames
{
    public static IEnumerable<string> Of(string formula) => FormulaToken.ReadAll(formula)
        .Where(t => t.Kind == FormulaTokenKind.Name).Select(t => t.Name!).Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>The variables of a catalog by name. Of a name given twice, which is reported elsewhere, the first counts.</summary>
    public static IReadOnlyDictionary<string, Variable> VariablesOf(Catalog catalog) =>
        catalog.Variables.DistinctBy(v => v.Name, StringComparer.OrdinalIgnoreCase).ToDictionary(v => v.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The variables that a row's formula names, by its words.</summary>
    public static IEnumerable<Variable> VariablesOf(FormulaRow row, IReadOnlyDictionary<string, Variable> shared) => Of(row.FormulaText)
        .Select(n => row.Indicator.Variables.FirstOrDefault(v => v.Name.Equals(n, StringComparison.OrdinalIgnoreCase)) ?? shared.GetValueOrDefault(n))
        .OfType<Variable>();
}
