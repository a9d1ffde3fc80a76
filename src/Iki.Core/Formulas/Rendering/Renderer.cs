using System.Diagnostics;
using Iki.Core.Formulas.Functions;
using Iki.Core.Formulas.Syntax;
using Iki.Core.Numerics;

namespace Iki.Core.Formulas.Rendering;

/// <summary>How tightly a written piece holds together; a looser piece inside a tighter one needs parentheses.</summary>
internal enum Tightness
{
    Conditional,
    Or,
    And,
    Not,
    Equality,
    Order,
    Sum,
    Product,
    Prefix,
    Whole,
}

/// <summary>A written part of a formula.</summary>
internal readonly record struct Piece(string Text, Tightness Tightness);

/// <summary>Writes a tree out, children before parents, with a stack of its own and no more parentheses than the tree needs.</summary>
internal abstract class Renderer
{
    public string Render(SyntaxTree tree)
    {
        var pieces = new Stack<Piece>();
        foreach (var node in tree.PostOrder)
        {
            var children = new Piece[node.ChildCount];
            for (var i = children.Length - 1; i >= 0; i--) children[i] = pieces.Pop();
            pieces.Push(Write(node, children));
        }

        return Finish(pieces.Pop().Text);
    }

    protected virtual string Finish(string text) => text;

    protected abstract string Number(Rational value, bool isPercent);

    protected abstract string Word(string word);

    protected abstract string Name(NameNode node);

    protected abstract Piece Prefix(UnaryOperator op, Piece operand);

    protected abstract Piece Between(BinaryOperator op, Piece left, Piece right);

    protected abstract Piece Conditional(Piece condition, Piece whenTrue, Piece whenFalse);

    protected abstract string Call(string function, IReadOnlyList<string> arguments);

    protected abstract string Parenthesize(string text);

    /// <summary>The text of a piece, in parentheses where it is looser than what surrounds it allows.</summary>
    protected string At(Piece piece, Tightness least) => piece.Tightness < least ? Parenthesize(piece.Text) : piece.Text;

    protected static Tightness TightnessOf(BinaryOperator op) => Operators.TierOf(op) switch
    {
        Tier.Or => Tightness.Or,
        Tier.And => Tightness.And,
        Tier.Equality => Tightness.Equality,
        Tier.Order => Tightness.Order,
        Tier.Sum => Tightness.Sum,
        _ => Tightness.Product,
    };

    /// <summary>The left side of an operator: as tight as the operator, or tighter for comparisons, which do not chain.</summary>
    protected string Left(BinaryOperator op, Piece left) =>
        At(left, Operators.IsComparison(op) ? TightnessOf(op) + 1 : TightnessOf(op));

    /// <summary>The right side of an operator, which is tighter, because operators group to the left.</summary>
    protected string Right(BinaryOperator op, Piece right) => At(right, TightnessOf(op) + 1);

    /// <summary>A number of the language as digits; each has an end, because it was read from digits.</summary>
    protected static string Digits(Rational value)
    {
        var isExact = value.TryRoundToDecimal(0, RoundingMode.Down, out var digits) && Rational.FromDecimal(digits) == value;
        for (var places = 1; !isExact && places <= 28; places++)
        {
            isExact = value.TryRoundToDecimal(places, RoundingMode.Down, out digits) && Rational.FromDecimal(digits) == value;
        }

        return isExact ? digits.ToString(System.Globalization.CultureInfo.InvariantCulture) : LongDigits(value);
    }

    // A literal may stand further behind the point than a decimal reaches: 0.(thirty zeros)1.
    private static string LongDigits(Rational value)
    {
        var places = 0;
        for (var scaled = value; !scaled.IsInteger; scaled *= new Rational(10)) places++;
        var digits = (value * Rational.Fraction(System.Numerics.BigInteger.Pow(10, places), 1)).ToString().PadLeft(places + 1, '0');
        return $"{digits[..^places]}.{digits[^places..]}";
    }

    private Piece Write(SyntaxNode node, Piece[] children) => node switch
    {
        NumberNode number => new(Number(number.Value, number.IsPercent), Tightness.Whole),
        BooleanNode boolean => new(Word(boolean.Value ? "true" : "false"), Tightness.Whole),
        NameNode name => new(Name(name), Tightness.Whole),
        UnaryNode unary => Prefix(unary.Operator, children[0]),
        BinaryNode binary => Between(binary.Operator, children[0], children[1]),
        ConditionalNode => Conditional(children[0], children[1], children[2]),
        CallNode call => new(
            Call(FunctionTable.Find(call.Function)?.English ?? call.Function, [.. children.Select(c => c.Text)]), Tightness.Whole),
        _ => throw new UnreachableException("A tree with holes has errors, and is not written out."),
    };
}
