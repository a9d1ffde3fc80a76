using Iki.Core.Formulas;

namespace Iki.Core;

/// <content>The formula as a tree.</content>
public sealed partial class Formula
{
    /// <summary>
    /// The formula as a tree with kinds, units and places, for programs that translate it into something else. What it gives, times
    /// <see cref="ResultFactor"/>, is the value in <see cref="Unit"/> before it is rounded.
    /// </summary>
    public FormulaNode Tree => field ??= FormulaTree.Of(Checked);

    /// <summary>100 where the tree gives a percentage, which is a ratio and is shown in percent points; else 1.</summary>
    public int ResultFactor => _program.ShownFactor;
}
