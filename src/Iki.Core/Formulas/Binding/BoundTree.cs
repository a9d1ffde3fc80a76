using System.Collections.Immutable;
using Iki.Core.Formulas.Functions;
using Iki.Core.Formulas.Syntax;

namespace Iki.Core.Formulas.Binding;

/// <summary>A tree and what its names stand for, by the number of the node; null where a name is not known, and where there are no functions or no items at all.</summary>
internal sealed class BoundTree(
    SyntaxTree syntax, ImmutableArray<FormulaSymbol?> symbols, FunctionDefinition?[]? functions, string?[]? items)
{
    public SyntaxTree Syntax { get; } = syntax;

    public FormulaSymbol? SymbolOf(SyntaxNode node) => symbols[node.Id];

    public FunctionDefinition? FunctionOf(SyntaxNode node) => functions?[node.Id];

    /// <summary>The axis that a call goes through; null where it goes through none.</summary>
    public FormulaAxis? AxisOf(SyntaxNode node) => node.ChildCount == 0 ? null : AxisWords.Of(FunctionOf(node), (node.Child(0) as NameNode)?.Name);

    /// <summary>The item's key as declared; null for a whole variable.</summary>
    public string? ItemOf(SyntaxNode node) => items?[node.Id];
}
