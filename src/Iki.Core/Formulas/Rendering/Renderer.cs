using System.Diagnostics;
using System.Text;
using Iki.Core.Formulas.Functions;
using Iki.Core.Formulas.Syntax;

namespace Iki.Core.Formulas.Rendering;

/// <summary>How tightly a part of a formula holds together; a looser part inside a tighter one needs parentheses.</summary>
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
    Power,
    Whole,
}

/// <summary>A piece to write: a text, or a node in a place that asks for a tightness.</summary>
internal readonly record struct Part(string? Text, SyntaxNode? Node = null, Tightness Least = Tightness.Conditional)
{
    public static implicit operator Part(string text) => new(text);

    public static Part Of(SyntaxNode node, Tightness least = Tightness.Conditional) => new(null, node, least);
}

/// <summary>Writes a tree out, from left to right with a stack of its own, and no more parentheses than the tree needs.</summary>
internal abstract class Renderer
{
    protected virtual string Start => "";

    protected virtual string End => "";

    protected abstract (string Open, string Close) Parentheses { get; }

    /// <summary>What negates a condition and binds to its operand alone, so that it needs no parentheses around it; null for nothing.</summary>
    protected virtual string? TightNot => null;

    public string Render(SyntaxTree tree)
    {
        var text = new StringBuilder(Start);
        var pending = new Stack<Part>();
        pending.Push(Part.Of(tree.Root));
        while (pending.TryPop(out var part))
        {
            text.Append(part.Text);
            if (part.Node is not { } node) continue;
            var isTightNot = node is UnaryNode { Operator: FormulaOperator.Not } && TightNot is not null && part.Least > Tightness.Not;
            var parts = isTightNot ? [TightNot!, Part.Of(node.Child(0), Tightness.Whole)] : PartsOf(node);
            var isLoose = !isTightNot && TightnessOf(node) < part.Least;
            if (isLoose) pending.Push(Parentheses.Close);
            for (var i = parts.Length - 1; i >= 0; i--) pending.Push(parts[i]);
            if (isLoose) text.Append(Parentheses.Open);
        }

        return text.Append(End).ToString();
    }

    protected virtual Tightness TightnessOf(SyntaxNode node) => node switch
    {
        ConditionalNode => Tightness.Conditional,
        UnaryNode { Operator: FormulaOperator.Not } => Tightness.Not,
        UnaryNode => Tightness.Prefix,
        BinaryNode binary => TightnessOf(binary.Operator),
        _ => Tightness.Whole,
    };

    protected abstract Part[] Number(string digits, ShareUnit share);

    protected abstract Part[] Word(string word);

    protected abstract Part[] Name(NameNode node);

    protected abstract Part[] Prefix(UnaryNode node);

    protected abstract Part[] Between(BinaryNode node);

    protected abstract Part[] Conditional(ConditionalNode node);

    protected abstract Part[] Call(string function, CallNode node);

    /// <summary>The left side of an operator: as tight as the operator, or tighter for comparisons, which do not chain.</summary>
    protected static Part Left(BinaryNode node)
    {
        var tightness = TightnessOf(node.Operator);
        return Part.Of(node.Left, Operators.IsComparison(node.Operator) || tightness == Tightness.Power ? tightness + 1 : tightness);
    }

    /// <summary>The right side of an operator, which is tighter, because operators group to the left; but powers to the right.</summary>
    protected static Part Right(BinaryNode node)
    {
        var tightness = TightnessOf(node.Operator);
        return Part.Of(node.Right, tightness == Tightness.Power ? tightness : tightness + 1);
    }

    /// <summary>What stands behind a minus sign: a power in parentheses, because <c>-2 ^ 2</c> can be read in two ways.</summary>
    protected static Part Negated(UnaryNode node) =>
        Part.Of(node.Operand, node.Operand is BinaryNode { Operator: FormulaOperator.Power } ? Tightness.Whole : Tightness.Prefix);

    private static Tightness TightnessOf(FormulaOperator op) => Operators.PrecedenceOf(op) switch
    {
        Precedence.Or => Tightness.Or,
        Precedence.And => Tightness.And,
        Precedence.Equality => Tightness.Equality,
        Precedence.Order => Tightness.Order,
        Precedence.Sum => Tightness.Sum,
        Precedence.Power => Tightness.Power,
        _ => Tightness.Product,
    };

    /// <summary>The axis that a call of the language goes through; null where it goes through none.</summary>
    public static FormulaAxis? AxisOf(CallNode call) =>
        call.ChildCount == 0 ? null : AxisWords.Of(FunctionTable.Find(call.Function), (call.Child(0) as NameNode)?.Name);

    /// <summary>The word for an axis in the language that is written.</summary>
    protected virtual string AxisWord(Wording word) => word.English;

    private Part[] PartsOf(SyntaxNode node) => node switch
    {
        NumberNode number => Number(Digits(number.Value * new Rational(number.Share.Points())), number.Share),
        BooleanNode boolean => Word(boolean.Value ? "true" : "false"),
        NameNode name => Name(name),
        UnaryNode unary => Prefix(unary),
        BinaryNode binary => Between(binary),
        ConditionalNode conditional => Conditional(conditional),
        CallNode call => Call(FunctionTable.Find(call.Function)?.Name.English ?? call.Function, call),
        _ => throw new UnreachableException("A tree with holes has errors, and is not written out."),
    };

    /// <summary>A literal as digits. It has an end, because it was read from digits; a decimal may be too short for it.</summary>
    private static string Digits(Rational value)
    {
        var places = 0;
        for (; !value.IsInteger; value *= new Rational(10)) places++;
        var digits = value.ToString().PadLeft(places + 1, '0');
        return places == 0 ? digits : $"{digits[..^places]}.{digits[^places..]}";
    }

    /// <summary>The arguments of a call with something between them.</summary>
    protected Part[] Arguments(CallNode node, string before, string between, string after)
    {
        var parts = new List<Part> { before };
        for (var i = 0; i < node.ChildCount; i++)
        {
            if (i > 0) parts.Add(between);
            if (i == 0 && AxisOf(node) is { } word) parts.AddRange(Word(AxisWord(AxisWords.Of(word))));
            else parts.Add(Part.Of(node.Child(i)));
        }

        parts.Add(after);
        return [.. parts];
    }
}
