using System.Diagnostics;
using Iki.Core.Formulas.Algebra;
using Iki.Core.Formulas.Checking;
using Iki.Core.Formulas.Compilation;
using Iki.Core.Formulas.Functions;
using Iki.Core.Formulas.Syntax;

namespace Iki.Core.Formulas;

/// <summary>Checked tree → the tree that programs outside see.</summary>
internal static class FormulaTree
{
    public static FormulaNode Of(CheckedTree tree)
    {
        var built = new FormulaNode[tree.Syntax.NodeCount];
        foreach (var node in tree.Syntax.PostOrder)
        {
            // The word for an axis is no part, but a word of its call.
            if (node is not NameNode || tree.Bound.SymbolOf(node) is not null) built[node.Id] = Of(tree, node, built);
        }

        return built[tree.Syntax.Root.Id];
    }

    private static FormulaNode Of(CheckedTree tree, SyntaxNode node, FormulaNode[] built)
    {
        var type = tree.TypeOf(node);
        var kind = type.Kind == ValueKind.Condition ? FormulaKind.Condition : type.IsPercentage ? FormulaKind.Percentage : FormulaKind.Number;
        var unit = kind == FormulaKind.Percentage ? UnitOf(tree, node) : type.Unit.HasWords ? type.Unit.ToString() : null;
        var origin = new FormulaNodeOrigin(tree.Syntax.Text, node.Span, kind, unit);
        var axis = tree.Bound.AxisOf(node);
        var first = axis is null ? 0 : 1;
        EquatableList<FormulaNode> operands = [.. Enumerable.Range(first, node.ChildCount - first).Select(i => built[node.Child(i).Id])];
        return node switch
        {
            NumberNode number => new FormulaNumber(origin, number),
            BooleanNode truth => new FormulaBoolean(origin, truth.Value),
            NameNode => new FormulaReference(origin, tree.Bound.SymbolOf(node)!, tree.Bound.ItemOf(node), FormulaTime.Current, 0),
            UnaryNode unary => new FormulaOperation(origin, unary.Operator, unary.Operator == FormulaOperator.Negate ? "-" : "not", operands),
            BinaryNode binary => new FormulaOperation(origin, binary.Operator, Operators.Symbol(binary.Operator), operands),
            ConditionalNode => new FormulaChoice(origin, operands),
            CallNode call => OfCall(tree.Bound.FunctionOf(call)!, call, axis, origin, operands),
            _ => throw new UnreachableException("A tree with holes has errors, and is no formula."),
        };
    }

    /// <summary>The unit of a percentage: the one that a literal or a declaration writes, else that of the result.</summary>
    private static string UnitOf(CheckedTree tree, SyntaxNode node) =>
        node is NumberNode number ? number.Share.Sign()
        : tree.Bound.SymbolOf(node)?.Unit ?? tree.ShareWithin.Sign();

    private static FormulaNode OfCall(FunctionDefinition function, CallNode call, FormulaAxis? axis, FormulaNodeOrigin origin, EquatableList<FormulaNode> operands)
    {
        if (function.Signature == Signature.Branches) return new FormulaChoice(origin, operands);
        if (function.Shift == Shift.None) return new FormulaCall(origin, function, axis, operands);
        var name = (FormulaReference)operands[0];
        var (shift, periods) = Compiler.TimeOf(call, function);

        // Both enumerations are in the same order.
        return new FormulaReference(origin, name.Symbol, name.Item, (FormulaTime)shift, shift == Shift.Previous ? periods : 0);
    }
}
