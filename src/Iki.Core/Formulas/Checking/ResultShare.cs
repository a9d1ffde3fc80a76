using Iki.Core.Formulas.Algebra;
using Iki.Core.Formulas.Binding;
using Iki.Core.Formulas.Functions;
using Iki.Core.Formulas.Syntax;

namespace Iki.Core.Formulas.Checking;

/// <summary>The unit in which a percentage leaves: the declared one, or the one that the formula itself writes.</summary>
internal static class ResultShare
{
    public static ShareUnit Of(BoundTree bound, FormulaType result, bool isPercentPoints, string? unit)
    {
        var declared = ShareUnits.Of(unit);
        if (!result.IsPercentage && !isPercentPoints) return result.IsZero ? declared : ShareUnit.None;
        if (unit is not null) return declared;
        var written = ShareUnit.None;
        foreach (var node in bound.Syntax.PostOrder)
        {
            var share = WrittenBy(bound, node);
            if (share == ShareUnit.Percent) return share;
            if (share != ShareUnit.None) written = share;
        }

        return written == ShareUnit.None ? ShareUnit.Percent : written;
    }

    private static ShareUnit WrittenBy(BoundTree bound, SyntaxNode node) => node switch
    {
        NumberNode number => number.Share,
        NameNode => bound.SymbolOf(node)?.Share ?? ShareUnit.None,

        // These give percent by what they are called.
        CallNode when bound.FunctionOf(node) is { } f && (f == FunctionTable.Percent || f == FunctionTable.Growth || f == FunctionTable.ShareOver) => ShareUnit.Percent,
        _ => ShareUnit.None,
    };
}
