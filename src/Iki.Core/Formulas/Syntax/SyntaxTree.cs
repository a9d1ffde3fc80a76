using System.Collections.Immutable;

namespace Iki.Core.Formulas.Syntax;

/// <summary>A formula's text and tree, and its nodes with every child before its parent.</summary>
internal sealed class SyntaxTree
{
    public SyntaxTree(string text, SyntaxNode root, int nodeCount)
    {
        Text = text;
        Root = root;
        NodeCount = nodeCount;
        PostOrder = ChildrenFirst(root, nodeCount);
    }

    public string Text { get; }

    public SyntaxNode Root { get; }

    /// <summary>One more than the highest <see cref="SyntaxNode.Id"/>.</summary>
    public int NodeCount { get; }

    /// <summary>Every node, children before parents, left before right: the order in which a stack evaluates them.</summary>
    public ImmutableArray<SyntaxNode> PostOrder { get; }

    private static ImmutableArray<SyntaxNode> ChildrenFirst(SyntaxNode root, int count)
    {
        if (root.ChildCount == 0) return [root];
        // Parents first and right before left, which is what is wanted from the end.
        var order = new List<SyntaxNode>(count);
        var pending = new Stack<SyntaxNode>();
        pending.Push(root);
        while (pending.TryPop(out var node))
        {
            order.Add(node);
            for (var i = 0; i < node.ChildCount; i++) pending.Push(node.Child(i));
        }

        order.Reverse();
        return [.. order];
    }
}
