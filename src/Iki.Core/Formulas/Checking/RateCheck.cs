using System.Globalization;
using Iki.Core.Formulas.Algebra;
using Iki.Core.Formulas.Functions;
using Iki.Core.Formulas.Syntax;

namespace Iki.Core.Formulas.Checking;

/// <summary>A formula whose unit counts per 1,000 or 100,000 against the factor that makes it do so.</summary>
internal static class RateCheck
{
    /// <summary>
    /// The formula with the factor that it lacks; null where it has the factor, or gives figures of the unit already. A formula that does not
    /// divide by figures is no rate that could lack one: a mean is divided by how many they are.
    /// </summary>
    public static string? WithFactor(SyntaxTree syntax, Func<SyntaxNode, FormulaType> typeOf, string unit, long count)
    {
        var type = typeOf(syntax.Root);
        if (type.Unit.IsKnown && type.Unit.Equals(UnitOfMeasure.Declared(unit))) return null;
        if (!syntax.PostOrder.Any(n => n is BinaryNode { Operator: FormulaOperator.Divide } quotient && IsOfFigures(quotient.Right, typeOf))) return null;
        var points = new Rational(count);
        if (PercentPoints.Are(syntax, points) || CoefficientOf(syntax) == points) return null;
        return Scaling.Offered(syntax, count.ToString(CultureInfo.InvariantCulture));
    }

    private static bool IsOfFigures(SyntaxNode divisor, Func<SyntaxNode, FormulaType> typeOf) =>
        !typeOf(divisor).IsBare && !(divisor is CallNode call && FunctionTable.Find(call.Function) == FunctionTable.ItemCount);

    /// <summary>What the numbers of the product at the top come to: <c>a × 250 / (b / 4)</c> multiplies by 1,000.</summary>
    private static Rational CoefficientOf(SyntaxTree syntax)
    {
        var coefficient = Rational.One;
        var pending = new Stack<(SyntaxNode Node, bool IsBelow)>([(syntax.Root, false)]);
        while (pending.TryPop(out var part))
        {
            if (part.Node is NumberNode { IsPercent: false, Value.IsZero: false } number)
            {
                coefficient = part.IsBelow ? coefficient / number.Value : coefficient * number.Value;
            }
            else if (part.Node is BinaryNode { Operator: FormulaOperator.Multiply or FormulaOperator.Divide } product)
            {
                pending.Push((product.Left, part.IsBelow));
                pending.Push((product.Right, part.IsBelow != (product.Operator == FormulaOperator.Divide)));
            }
        }

        return coefficient;
    }
}
