using Iki.Core.Diagnostics;
using Iki.Core.Formulas.Compilation;

namespace Iki.Core.Formulas.Evaluation;

/// <summary>Figures that are probably not what was meant, though they can be computed with.</summary>
internal static class Plausibility
{
    /// <summary>
    /// Warns of a percentage between −1 and 1, not 0, which is probably a ratio given for percent points: 0.9875 for 98.75.
    /// </summary>
    public static EquatableList<Diagnostic> Check(FormulaProgram program, FormulaInputs inputs)
    {
        DiagnosticCollector? collector = null;
        foreach (var input in program.Inputs)
        {
            if (!input.Symbol.IsPercentage || inputs.Find(input.Symbol.Name) is not { } given) continue;
            foreach (var (_, figure) in given.Figures)
            {
                if (!LooksLikeRatio(figure.Value)) continue;
                collector ??= DiagnosticCollector.ForFile(null);
                collector.RatioForPercentage(Place.Nowhere, input.Symbol.Name, figure.Value);
                break;
            }
        }

        return collector?.InOrder() ?? [];
    }

    public static bool LooksLikeRatio(Rational value) => !value.IsZero && value.Abs() <= Rational.One;
}
