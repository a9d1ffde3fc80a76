using System.Globalization;
using Iki.Core.Formulas;

namespace Iki.Core.Tests.Formulas.Reference;

/// <summary>Turns the public tree of a formula into an expression of the naive reference, so that what a case says is computed apart from the engines.</summary>
internal sealed class NaiveTree : FormulaVisitor<Expression>
{
    public override Expression VisitNumber(FormulaNumber node)
    {
        var points = node.IsPerMille ? 1000 : node.IsPercent ? 100 : 1;

        // Percent literals are a ratio in the tree, and digits in an expression.
        var (value, places) = (node.Value * points, 0);
        for (; !value.IsInteger; value *= 10) places++;
        var digits = value.Numerator.ToString(CultureInfo.InvariantCulture).PadLeft(places + 1, '0');
        return new Literal(places == 0 ? digits : $"{digits[..^places]}.{digits[^places..]}", points);
    }

    public override Expression VisitBoolean(FormulaBoolean node) => new Truth(node.Value);

    public override Expression VisitReference(FormulaReference node) => new Variable(
        node.Symbol.Name, node.Divisor, node.Item, node.Time == FormulaTime.Current ? null : node.Time.ToString(), node.Periods);

    public override Expression VisitOperation(FormulaOperation node, IReadOnlyList<Expression> operands) => node.Operator switch
    {
        FormulaOperator.Negate => new Negated(operands[0]),
        FormulaOperator.Not => new Not(operands[0]),
        _ => new Binary(node.Sign, operands[0], operands[1]),
    };

    public override Expression VisitChoice(FormulaChoice node, Expression condition, Expression whenTrue, Expression whenFalse) =>
        new Choice(condition, whenTrue, whenFalse, IsCall: true);

    public override Expression VisitCall(FormulaCall node, IReadOnlyList<Expression> arguments)
    {
        // Of what is declared the tree tells how many items there are.
        var isDeclared = node.Function == "ItemCount" && node.Operands[0] is FormulaReference { Symbol.HasOpenItems: false };
        return isDeclared ? new Literal($"{((FormulaReference)node.Operands[0]).Symbol.Items.Count}") : new Call(node.Function, [.. arguments], node.RoundsPercentPoints);
    }
}
