using Iki.Core.Formulas;

namespace Iki.Core.Definitions.Lint;

/// <summary>The names in a formula's text, whatever scope it has.</summary>
internal static class FormulaNames
{
    public static IEnumerable<string> Of(string formula) =>
        Formula.Compile(formula).ValueOrNull?.Names ?? (IEnumerable<string>)[];
}
