namespace Iki.Core.Formulas.Syntax;

/// <summary>
/// A node of a formula's tree. Nodes are numbered within their tree, so that a later phase keeps what it learns of a node in
/// an array of its own and the tree stays as it was built. Trees may be thousands of levels deep: nothing may recurse on them.
/// </summary>
internal abstract class SyntaxNode(int id, TextSpan span)
{
    /// <summary>The node's number in its tree, from 0.</summary>
    public int Id { get; } = id;

    /// <summary>Where it stands, without parentheses around it.</summary>
    public TextSpan Span { get; } = span;

    /// <summary>How many children it has.</summary>
    public virtual int ChildCount => 0;

    /// <summary>The child at a place, from 0, in text order.</summary>
    public virtual SyntaxNode Child(int index) => throw new ArgumentOutOfRangeException(nameof(index));
}

/// <summary>A number, or a percent literal, which keeps its ratio: <c>30%</c> and <c>300‰</c> have the value 3/10.</summary>
internal sealed class NumberNode(int id, TextSpan span, Rational value, ShareUnit share) : SyntaxNode(id, span)
{
    public Rational Value { get; } = value;

    /// <summary>The sign it is written with.</summary>
    public ShareUnit Share { get; } = share;

    public bool IsPercent => Share != ShareUnit.None;
}

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed class BooleanNode(int id, TextSpan span, bool value) : SyntaxNode(id, span)
{
    public bool Value { get; } = value;
}

/// <summary>A name, with the item behind the dot where there is one.</summary>
internal sealed class NameNode(int id, TextSpan span, string name, TextSpan nameSpan, string? item, TextSpan itemSpan)
    : SyntaxNode(id, span)
{
    public string Name { get; } = name;

    public TextSpan NameSpan { get; } = nameSpan;

    public string? Item { get; } = item;

    public TextSpan ItemSpan { get; } = itemSpan;
}

/// <summary>A prefix operator and its operand.</summary>
internal sealed class UnaryNode(int id, TextSpan span, FormulaOperator op, SyntaxNode operand) : SyntaxNode(id, span)
{
    public FormulaOperator Operator { get; } = op;

    public SyntaxNode Operand { get; } = operand;

    public override int ChildCount => 1;

    public override SyntaxNode Child(int index) => Operand;
}

/// <summary>An operator between two operands.</summary>
internal sealed class BinaryNode(int id, TextSpan span, FormulaOperator op, SyntaxNode left, SyntaxNode right) : SyntaxNode(id, span)
{
    public FormulaOperator Operator { get; } = op;

    public SyntaxNode Left { get; } = left;

    public SyntaxNode Right { get; } = right;

    public override int ChildCount => 2;

    public override SyntaxNode Child(int index) => index == 0 ? Left : Right;
}

/// <summary><c>c ? a : b</c>.</summary>
internal sealed class ConditionalNode(int id, TextSpan span, SyntaxNode condition, SyntaxNode whenTrue, SyntaxNode whenFalse)
    : SyntaxNode(id, span)
{
    public SyntaxNode Condition { get; } = condition;

    public SyntaxNode WhenTrue { get; } = whenTrue;

    public SyntaxNode WhenFalse { get; } = whenFalse;

    public override int ChildCount => 3;

    public override SyntaxNode Child(int index) => index switch { 0 => Condition, 1 => WhenTrue, _ => WhenFalse };
}

/// <summary>A function and its arguments.</summary>
internal sealed class CallNode(int id, TextSpan span, string function, TextSpan nameSpan, SyntaxNode[] arguments)
    : SyntaxNode(id, span)
{
    private readonly SyntaxNode[] _arguments = arguments;

    public string Function { get; } = function;

    public TextSpan NameSpan { get; } = nameSpan;

    public ReadOnlySpan<SyntaxNode> Arguments => _arguments;

    public override int ChildCount => _arguments.Length;

    public override SyntaxNode Child(int index) => _arguments[index];
}

/// <summary>Stands where a diagnostic has already said that an operand is missing or unreadable; fits anywhere.</summary>
internal sealed class HoleNode(int id, TextSpan span) : SyntaxNode(id, span);
