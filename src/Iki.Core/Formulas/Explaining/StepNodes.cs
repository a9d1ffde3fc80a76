using System.Diagnostics;
using System.Numerics;
using Iki.Core.Formulas.Syntax;

namespace Iki.Core.Formulas.Explaining;

/// <summary>Makes the nodes of one step's tree, numbered as they are made; they stand in no text.</summary>
/// <param name="writesPercentAsProduct">Whether a percentage is written as its ratio times the whole.</param>
/// <param name="unit">The sign of percentages.</param>
internal sealed class StepNodes(bool writesPercentAsProduct, ShareUnit unit)
{
    private static readonly BigInteger MostPlaces = BigInteger.Pow(10, Rational.ExitDigits);

    private readonly Rational _points = new(unit.Points());

    /// <summary>How many nodes were made.</summary>
    public int Count { get; private set; }

    public NameNode Name(string name, string? item) => new(Count++, default, name, default, item, default);

    public BooleanNode Truth(bool value) => new(Count++, default, value);

    public CallNode Call(string function, IEnumerable<SyntaxNode> arguments) => new(Count++, default, function, default, [.. arguments]);

    public BinaryNode Binary(FormulaOperator op, SyntaxNode left, SyntaxNode right) => new(Count++, default, op, left, right);

    /// <summary>A node like another, over the children that were built for that one's.</summary>
    public SyntaxNode Again(SyntaxNode node, SyntaxNode[] built) => node switch
    {
        NumberNode number => Number(number.Value, number.Share),
        BooleanNode boolean => Truth(boolean.Value),
        NameNode name => Name(name.Name, name.Item),
        UnaryNode unary => Unary(unary.Operator, built[unary.Operand.Id]),
        BinaryNode binary => Binary(binary.Operator, built[binary.Left.Id], built[binary.Right.Id]),
        ConditionalNode c => new ConditionalNode(Count++, default, built[c.Condition.Id], built[c.WhenTrue.Id], built[c.WhenFalse.Id]),
        CallNode call => Call(call.Function, call.Arguments.ToArray().Select(a => built[a.Id])),
        _ => throw new UnreachableException("A tree with holes has errors, and is not explained."),
    };

    /// <summary>
    /// A value as the language writes it: digits where it has an end, else a division of whole numbers; a percentage, kept as
    /// its ratio, as <c>98.75%</c>; percent points, where a product is asked for, as <c>0.9875 * 100</c>.
    /// </summary>
    /// <param name="value">The value.</param>
    /// <param name="isPercent">Whether it is a percentage.</param>
    /// <param name="isInPoints">Whether it is a plain number of percent points.</param>
    public SyntaxNode Literal(Rational value, bool isPercent, bool isInPoints = false)
    {
        if (value.Sign < 0) return Unary(FormulaOperator.Negate, Literal(-value, isPercent, isInPoints));
        if (isInPoints && writesPercentAsProduct) return Binary(FormulaOperator.Multiply, Plain(value / _points), Number(_points, ShareUnit.None));
        if (!isPercent) return Plain(value);
        return !writesPercentAsProduct && HasEnd(value * _points)
            ? Number(value, unit)
            : Binary(FormulaOperator.Multiply, Plain(value), Number(Rational.One, unit));
    }

    public NumberNode Number(Rational value, ShareUnit share) => new(Count++, default, value, share);

    /// <summary>Whether at most 28 decimals write a value.</summary>
    public static bool HasEnd(Rational value) => (MostPlaces % value.Denominator).IsZero;

    private UnaryNode Unary(FormulaOperator op, SyntaxNode operand) => new(Count++, default, op, operand);

    private SyntaxNode Plain(Rational value) => HasEnd(value)
        ? Number(value, ShareUnit.None)
        : Binary(FormulaOperator.Divide, Plain(Rational.Fraction(value.Numerator, 1)), Plain(Rational.Fraction(value.Denominator, 1)));
}
