using Iki.Core.Formulas.Syntax;

namespace Iki.Core.Formulas.Rendering;

/// <summary>Writes a formula as MathML (presentation), for pages and screen readers.</summary>
internal sealed class MathMlRenderer : Renderer
{
    protected override string Start => "<math xmlns=\"http://www.w3.org/1998/Math/MathML\"><mrow>";

    protected override string End => "</mrow></math>";

    protected override (string Open, string Close) Parentheses => ("<mrow><mo>(</mo>", "<mo>)</mo></mrow>");

    protected override Tightness TightnessOf(SyntaxNode node) =>
        node is BinaryNode { Operator: FormulaOperator.Divide } ? Tightness.Whole : base.TightnessOf(node);

    protected override Part[] Number(string digits, ShareUnit share) => [$"<mn>{digits}</mn>", share == ShareUnit.None ? "" : $"<mo>{share.Sign()}</mo>"];

    protected override Part[] Word(string word) => [$"<mtext>{word}</mtext>"];

    protected override Part[] Name(NameNode node) =>
        [$"<mi>{Escape(node.Item is null ? node.Name : $"{node.Name}.{node.Item}")}</mi>"];

    protected override Part[] Prefix(UnaryNode node) => node.Operator == FormulaOperator.Negate
        ? ["<mo>−</mo>", Part.Of(node.Operand, Tightness.Whole)]
        : ["<mtext>not </mtext>", Part.Of(node.Operand, Tightness.Not)];

    protected override Part[] Between(BinaryNode node) => node.Operator == FormulaOperator.Divide
        ? ["<mfrac><mrow>", Part.Of(node.Left), "</mrow><mrow>", Part.Of(node.Right), "</mrow></mfrac>"]
        : node.Operator == FormulaOperator.Power ? ["<msup><mrow>", Left(node), "</mrow><mrow>", Part.Of(node.Right), "</mrow></msup>"]
        : [Left(node), Sign(node.Operator), Right(node)];

    private static string Sign(FormulaOperator op) => op is FormulaOperator.And or FormulaOperator.Or
        ? $"<mtext> {Operators.Sign(op)} </mtext>"
        : $"<mo>{Escape(Operators.Sign(op))}</mo>";

    protected override Part[] Conditional(ConditionalNode node) =>
    [
        "<mrow><mo>{</mo><mtable><mtr><mtd>", Part.Of(node.WhenTrue), "</mtd><mtd><mtext>if </mtext>", Part.Of(node.Condition),
        "</mtd></mtr><mtr><mtd>", Part.Of(node.WhenFalse), "</mtd><mtd><mtext>otherwise</mtext></mtd></mtr></mtable></mrow>",
    ];

    protected override Part[] Call(string function, CallNode node) => function switch
    {
        "Sqrt" => ["<msqrt><mrow>", Part.Of(node.Child(0)), "</mrow></msqrt>"],
        "Root" => ["<mroot><mrow>", Part.Of(node.Child(0)), "</mrow><mrow>", Part.Of(node.Child(1)), "</mrow></mroot>"],
        _ => Named(function, node),
    };

    private Part[] Named(string function, CallNode node) => Arguments(
        node, $"<mrow><mi>{Escape(function)}</mi><mo>(</mo><mrow>", "</mrow><mo>,</mo><mrow>", "</mrow><mo>)</mo></mrow>");

    private static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);
}
