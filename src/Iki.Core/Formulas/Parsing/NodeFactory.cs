using Iki.Core.Formulas.Syntax;

namespace Iki.Core.Formulas.Parsing;

/// <summary>Makes the nodes of one tree and numbers them.</summary>
internal sealed class NodeFactory
{
    public int Count { get; private set; }

    public Operand Leaf(Token token) => token.Kind switch
    {
        TokenKind.Number => Plain(new NumberNode(Count++, token.Span, token.Number, ShareUnit.None)),
        TokenKind.PercentLiteral => Plain(new NumberNode(Count++, token.Span, token.Number, token.Share)),
        TokenKind.True => Plain(new BooleanNode(Count++, token.Span, value: true)),
        TokenKind.False => Plain(new BooleanNode(Count++, token.Span, value: false)),
        TokenKind.Name or TokenKind.BracketedName => Plain(
            new NameNode(Count++, token.Span, token.Name, token.NameSpan, token.Item, token.ItemSpan)),
        _ => Hole(token.Span),
    };

    public Operand Hole(TextSpan span) => Plain(new HoleNode(Count++, span));

    public Operand Prefix(Token sign, Operand operand)
    {
        var span = TextSpan.Cover(sign.Span, operand.Extent);
        var op = sign.Kind == TokenKind.Operator ? FormulaOperator.Negate : FormulaOperator.Not;
        return Plain(new UnaryNode(Count++, span, op, operand.Node));
    }

    public Operand Between(FormulaOperator op, Operand left, Operand right) =>
        Plain(new BinaryNode(Count++, TextSpan.Cover(left.Extent, right.Extent), op, left.Node, right.Node));

    public Operand Conditional(Operand condition, Operand whenTrue, Operand whenFalse) => Plain(new ConditionalNode(
        Count++, TextSpan.Cover(condition.Extent, whenFalse.Extent), condition.Node, whenTrue.Node, whenFalse.Node));

    public Operand Call(Token function, List<Operand> arguments, int end) => Plain(new CallNode(
        Count++, TextSpan.Between(function.Span.Start, end), function.Name, function.Span, [.. arguments.Select(a => a.Node)]));

    private static Operand Plain(SyntaxNode node) => new(node, node.Span);
}
