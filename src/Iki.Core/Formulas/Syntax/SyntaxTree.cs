using System.Collections.Immutable;
using System.Runtime.InteropServices;

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
        // Parents first and right before left, filled in from the end. What is pending stands before: there are never more nodes than count, and each is in one of both.
        var nodes = new SyntaxNode[count];
        var (pending, done) = (0, count);
        nodes[pending++] = root;
        while (pending > 0)
        {
            var node = nodes[--pending];
            nodes[--done] = node;
            for (var i = 0; i < node.ChildCount; i++) nodes[pending++] = node.Child(i);
        }

        return done == 0 ? ImmutableCollectionsMarshal.AsImmutableArray(nodes) : [.. nodes.AsSpan(done)];
    }
}
