using System.Collections.Immutable;
using Iki.Core.Formulas.Algebra;

namespace Iki.Core.Formulas.Columnar;

/// <summary>
/// How a formula is computed for columns of certain scales: nodes in order, and the result scale × Over ÷ Under (or the condition
/// Truth) for the rows in which neither Missing nor Failed holds and Under is not 0.
/// </summary>
internal sealed record ColumnPlan
{
    public required ImmutableArray<ColumnNode> Nodes { get; init; }

    /// <summary>Where each node's block is; −1 for one that needs none.</summary>
    public required ImmutableArray<int> Blocks { get; init; }

    /// <summary>How many blocks there are.</summary>
    public required int BlockCount { get; init; }

    /// <summary>The slots whose columns of integers are computed with where they lie.</summary>
    public required ImmutableArray<bool> RawSlots { get; init; }

    public required int Over { get; init; }

    public required int Under { get; init; }

    /// <summary>The condition of a formula that is one; else −1.</summary>
    public required int Truth { get; init; }

    public required int Missing { get; init; }

    public required int Failed { get; init; }

    /// <summary>What the numerator is multiplied by; an integer below 2^53.</summary>
    public required double Scale { get; init; }

    /// <summary>The decimals of each column's integers.</summary>
    public required ImmutableArray<int> Scales { get; init; }

    /// <summary>Whether each column may lack figures.</summary>
    public required ImmutableArray<bool> Masks { get; init; }
}
