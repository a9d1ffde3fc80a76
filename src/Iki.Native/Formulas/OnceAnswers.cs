using Iki.Core;
using Iki.Native.Border;

namespace Iki.Native.Formulas;

/// <summary>A text that is computed once: compiled, evaluated and forgotten.</summary>
internal static class OnceAnswers
{
    // The names of more figures are compared by hash.
    private const int Few = 8;

    /// <summary>What <see cref="FormulaAnswers.Answer"/> says of the text and its figures, without a document.</summary>
    public static NativeOutcome Compute(string formula, ReadOnlySpan<(string Name, Figure Figure)> figures) =>
        AreDistinct(figures) && Formula.Compile(formula).ValueOrNull is { } compiled
            ? NativeOutcome.Of(compiled.Evaluate(figures))
            : NativeOutcome.NoFormula;

    /// <summary>Whether no name is given twice, as the members of a question.</summary>
    private static bool AreDistinct(ReadOnlySpan<(string Name, Figure Figure)> figures)
    {
        var seen = figures.Length <= Few ? null : new HashSet<string>(figures.Length, StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < figures.Length; i++)
        {
            if (seen is null ? IsAmong(figures[..i], figures[i].Name) : !seen.Add(figures[i].Name)) return false;
        }

        return true;
    }

    private static bool IsAmong(ReadOnlySpan<(string Name, Figure Figure)> figures, string name)
    {
        foreach (ref readonly var one in figures)
        {
            if (one.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
