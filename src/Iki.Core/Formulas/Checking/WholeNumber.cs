using Iki.Core.Formulas.Syntax;

namespace Iki.Core.Formulas.Checking;

/// <summary>Whole numbers written out, with a minus sign or without.</summary>
internal static class WholeNumber
{
    public static int? Of(SyntaxNode node)
    {
        var isNegative = node is UnaryNode { Operator: FormulaOperator.Negate };
        if (isNegative) node = node.Child(0);
        if (node is not NumberNode { IsPercent: false, Value.IsInteger: true } number || number.Value > 1_000_000) return null;
        var value = (int)number.Value.Numerator;
        return isNegative ? -value : value;
    }
}
