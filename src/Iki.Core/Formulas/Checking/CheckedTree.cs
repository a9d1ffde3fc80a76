using System.Collections.Immutable;
using Iki.Core.Formulas.Algebra;
using Iki.Core.Formulas.Binding;
using Iki.Core.Formulas.Syntax;

namespace Iki.Core.Formulas.Checking;

/// <summary>A bound tree without errors, the type of each of its nodes, and how its result leaves.</summary>
internal sealed class CheckedTree(BoundTree bound, ImmutableArray<FormulaType> types, bool isPercentPoints, ShareUnit share)
{
    public BoundTree Bound { get; } = bound;

    public SyntaxTree Syntax => Bound.Syntax;

    /// <summary>The type of the whole.</summary>
    public FormulaType Result => TypeOf(Syntax.Root);

    /// <summary>The unit in which the result leaves, if it is a percentage.</summary>
    public ShareUnit Share { get; } = share;

    /// <summary>The unit in which percentages within the formula are shown and rounded: that of the result, else %.</summary>
    public ShareUnit ShareWithin => Share == ShareUnit.None ? ShareUnit.Percent : Share;

    /// <summary>
    /// Whether the formula is a plain number that was accepted as percent points (<c>a / b * 100</c> for an indicator in
    /// <c>%</c>), or as points per mille, so that its exact value is a hundredth or a thousandth of it.
    /// </summary>
    public bool IsPercentPoints { get; } = isPercentPoints;

    public FormulaType TypeOf(SyntaxNode node) => types[node.Id];
}
