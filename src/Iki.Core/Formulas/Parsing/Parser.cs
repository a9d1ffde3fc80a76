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
    public static SyntaxTree? Parse(
        string text, FormulaLimits limits, NumberNotation notation, ReadingJudge judge, DiagnosticCollector diagnostics) =>
        Tokens(text, limits, notation, judge, diagnostics) is { } tokens
            ? TreeBuilder.Build(text, NameRuns.Join(text, tokens, judge, diagnostics), diagnostics)
            : null;

    /// <summary>The tokens, ended by <see cref="TokenKind.End"/>; null when the text is empty or over a limit.</summary>
    public static List<Token>? Tokens(
        string text, FormulaLimits limits, NumberNotation notation, ReadingJudge judge, DiagnosticCollector diagnostics) =>
        Scanner.Scan(text, limits, notation, diagnostics) is { } tokens
            ? ArgumentCommas.Settle(text, tokens, notation, judge, diagnostics)
            : null;
}
