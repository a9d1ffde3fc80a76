using Iki.Core.Diagnostics;
using Iki.Core.Formulas.Compilation;

namespace Iki.Core.Formulas.Evaluation;

/// <summary>Figures that are probably not what was meant, though they can be computed with.</summary>
internal static class Plausibility
{
    /// <summary>
    /// Warns of a percentage between −1 and 1, not 0, which is probably a ratio given for percent points: 0.9875 for 98.75. What was
    /// remarked while the program ran is said too.
    /// </summary>
    public static Outcome Doubt(Outcome outcome, FormulaProgram program, InputSource inputs)
    {
        foreach (var input in program.Inputs)
        {
            if (input.Share != ShareUnit.Percent) continue;
            foreach (var (_, value) in inputs.Figures(input).Figures)
            {
                if (!LooksLikeRatio(value)) continue;
                inputs.Diagnostics.RatioForPercentage(Place.Nowhere, input.Text, value);
                break;
            }
        }

        return inputs.Notes is { Count: > 0 } notes ? outcome with { Warnings = notes } : outcome;
    }

    public static bool LooksLikeRatio(Rational value) => !value.IsZero && value.Abs() <= Rational.One;
}
