using System.Collections.Immutable;
using Iki.Core.Formulas.Checking;
using Iki.Core.Formulas.Functions;
using Iki.Core.Formulas.Syntax;

namespace Iki.Core.Formulas.Compilation;

/// <summary>The variables above and below a division, each at its time.</summary>
internal readonly record struct Quotient(ImmutableArray<InputReference> Above, ImmutableArray<InputReference> Below);

/// <summary>Finds the divisions of a formula.</summary>
internal static class Quotients
{
    public static ImmutableArray<Quotient> Of(CheckedTree tree)
    {
        var found = ImmutableArray.CreateBuilder<Quotient>();
        var pending = new Stack<SyntaxNode>([tree.Syntax.Root]);
        while (pending.TryPop(out var node))
        {
            for (var i = 0; i < node.ChildCount; i++) pending.Push(node.Child(i));
            var isQuotient = node is BinaryNode { Operator: BinaryOperator.Divide }
                || (node is CallNode && tree.Bound.FunctionOf(node) == FunctionTable.Percent);
            if (!isQuotient) continue;
            var quotient = new Quotient(InputsOf(node.Child(0), tree), InputsOf(node.Child(1), tree));
            if (quotient is { Above.IsEmpty: false, Below.IsEmpty: false }) found.Add(quotient);
        }

        return found.DrainToImmutable();
    }

    /// <summary>The variables in a part of a formula whose figures it computes with; not those it counts or asks whether they are there.</summary>
    private static ImmutableArray<InputReference> InputsOf(SyntaxNode part, CheckedTree tree)
    {
        var inputs = ImmutableArray.CreateBuilder<InputReference>();
        var pending = new Stack<(SyntaxNode Node, Shift Shift, int Periods)>([(part, Shift.None, 0)]);
        while (pending.TryPop(out var next))
        {
            var (node, shift, periods) = next;
            if (node is NameNode && tree.Bound.SymbolOf(node) is { Role: SymbolRole.Variable } symbol)
            {
                inputs.Add(new InputReference(symbol, tree.Bound.ItemOf(node), shift, periods));
                continue;
            }

            var function = node is CallNode ? tree.Bound.FunctionOf(node) : null;
            if (function is { Signature: Signature.Declaration or Signature.Presence } || (function is not null && function == FunctionTable.Count)) continue;
            if (function is { Signature: Signature.OtherTime })
            {
                (shift, periods) = Compiler.TimeOf((CallNode)node, function);
                pending.Push((node.Child(0), shift, periods));
                continue;
            }

            for (var i = node.ChildCount - 1; i >= 0; i--) pending.Push((node.Child(i), shift, periods));
        }

        return inputs.DrainToImmutable();
    }
}
