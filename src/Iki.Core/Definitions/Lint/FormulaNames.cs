using Iki.Core.Formulas;

namespace Iki.Core.Definitions.Lint;

/// <summary>The names in a formula's text, whatever scope it has and whatever functions its host adds.</summary>
internal static class FormulaNames
{
    public static IEnumerable<string> Of(string formula) => FormulaToken.ReadAll(formula)
        .Where(t => t.Kind == FormulaTokenKind.Name).Select(t => t.Name!).Distinct(StringComparer.OrdinalIgnoreCase);
}
