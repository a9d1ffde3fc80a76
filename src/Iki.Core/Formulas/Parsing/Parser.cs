using Iki.Core.Diagnostics;
using Iki.Core.Formulas.Syntax;

namespace Iki.Core.Formulas.Parsing;

/// <summary>Text → tree: the first three phases of a formula (docs/architecture.md, A formula's way).</summary>
internal static class Parser
{
    /// <summary>
    /// The tree; null when the text is empty or over a limit. Where errors were reported the tree has holes in it, and is good
    /// only for finding further mistakes.
    /// </summary>
    public static SyntaxTree? Parse(string text, FormulaLimits limits, DiagnosticCollector diagnostics)
    {
        var tokens = Scanner.Scan(text, limits, diagnostics);
        return tokens is null ? null : TreeBuilder.Build(text, tokens, diagnostics);
    }
}
