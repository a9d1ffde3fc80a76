using Iki.Core.Formulas.Functions;
using Iki.Core.Formulas.Syntax;

namespace Iki.Core.Formulas.Rendering;

/// <summary>Whether two trees say the same, their names compared as the language compares names. Walks without recursion.</summary>
internal static class SyntaxEquality
{
    public static bool AreEqual(SyntaxTree left, SyntaxTree right)
    {
        var axes = new HashSet<SyntaxNode>();
        foreach (var call in left.PostOrder.Concat(right.PostOrder).OfType<CallNode>())
        {
            if (Renderer.AxisOf(call) is not null) axes.Add(call.Child(0));
        }

        // With equal child counts in post-order, nodes alike one by one make equal trees.
        return left.PostOrder.Length == right.PostOrder.Length && left.PostOrder.Zip(right.PostOrder).All(p =>
            p.First.ChildCount == p.Second.ChildCount && ((axes.Contains(p.First) && axes.Contains(p.Second)) || AreAlike(p.First, p.Second)));
    }

    private static bool AreAlike(SyntaxNode left, SyntaxNode right) => (left, right) switch
    {
        (NumberNode a, NumberNode b) => a.Value == b.Value && a.IsPercent == b.IsPercent,
        (BooleanNode a, BooleanNode b) => a.Value == b.Value,
        (NameNode a, NameNode b) => SameName(a.Name, b.Name) && SameName(a.Item, b.Item),
        (UnaryNode a, UnaryNode b) => a.Operator == b.Operator,
        (BinaryNode a, BinaryNode b) => a.Operator == b.Operator,
        (ConditionalNode, ConditionalNode) => true,
        (CallNode a, CallNode b) => SameName(FunctionName(a), FunctionName(b)) && Renderer.AxisOf(a) == Renderer.AxisOf(b),
        _ => false,
    };

    private static string FunctionName(CallNode call) => FunctionTable.Find(call.Function)?.Name.English ?? call.Function;

    private static bool SameName(string? left, string? right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
