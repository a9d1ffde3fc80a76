using System.Collections.Immutable;

namespace Iki.Core.Formulas.Compilation;

/// <summary>
/// What a program computes, whatever its inputs are called and wherever its parts stand in the text. The formulas of a catalog have few of them: most
/// divide one variable by another, or name one.
/// </summary>
internal sealed class ProgramShape : IEquatable<ProgramShape>
{
    public required ImmutableArray<ProgramNode> Nodes { get; init; }

    /// <summary>The node that computes each part of the tree, by the part's number; −1 for a part that is taken as it is written, such as the name in <c>Average(x)</c>.</summary>
    public required ImmutableArray<int> OfPart { get; init; }

    /// <summary>How many places values need at most.</summary>
    public required int Places { get; init; }

    public bool Equals(ProgramShape? other)
    {
        if (other is null || Places != other.Places || Nodes.Length != other.Nodes.Length || !OfPart.AsSpan().SequenceEqual(other.OfPart.AsSpan())) return false;
        for (var i = 0; i < Nodes.Length; i++)
        {
            if (!Nodes[i].IsSame(other.Nodes[i])) return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as ProgramShape);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var node in Nodes)
        {
            hash.Add(node.Op);
            hash.Add(node.First);
            hash.Add(node.Input);
            hash.Add(node.Operator);
            hash.Add(node.Function);
            hash.Add(node.Value);
        }

        return hash.ToHashCode();
    }
}
