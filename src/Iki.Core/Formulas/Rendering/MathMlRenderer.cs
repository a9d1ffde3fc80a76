using Iki.Core.Formulas.Syntax;
using Iki.Core.Numerics;

namespace Iki.Core.Formulas.Rendering;

/// <summary>Writes a formula as MathML (presentation), for pages and screen readers.</summary>
internal sealed class MathMlRenderer : Renderer
{
    private static readonly string[] Signs =
    [
        "<mo>×</mo>", "<mo>/</mo>", "<mo>+</mo>", "<mo>−</mo>", "<mo>&lt;</mo>", "<mo>≤</mo>", "<mo>&gt;</mo>", "<mo>≥</mo>",
        "<mo>=</mo>", "<mo>≠</mo>", "<mtext> and </mtext>", "<mtext> or </mtext>",
    ];

    protected override string Finish(string text) => $"<math xmlns=\"http://www.w3.org/1998/Math/MathML\"><mrow>{text}</mrow></math>";

    protected override string Number(Rational value, bool isPercent) =>
        isPercent ? $"<mn>{Digits(value * Rational.Hundred)}</mn><mo>%</mo>" : $"<mn>{Digits(value)}</mn>";

    protected override string Word(string word) => $"<mtext>{word}</mtext>";

    protected override string Name(NameNode node) => $"<mi>{Escape(node.Item is null ? node.Name : $"{node.Name}.{node.Item}")}</mi>";

    protected override Piece Prefix(UnaryOperator op, Piece operand) => op == UnaryOperator.Negate
        ? new("<mo>−</mo>" + At(operand, Tightness.Whole), Tightness.Prefix)
        : new("<mtext>not </mtext>" + At(operand, Tightness.Not), Tightness.Not);

    protected override Piece Between(BinaryOperator op, Piece left, Piece right) => op == BinaryOperator.Divide
        ? new($"<mfrac><mrow>{left.Text}</mrow><mrow>{right.Text}</mrow></mfrac>", Tightness.Whole)
        : new($"{Left(op, left)}{Signs[(int)op]}{Right(op, right)}", TightnessOf(op));

    protected override Piece Conditional(Piece condition, Piece whenTrue, Piece whenFalse) => new(
        $"<mrow><mo>{{</mo><mtable><mtr><mtd>{whenTrue.Text}</mtd><mtd><mtext>if </mtext>{condition.Text}</mtd></mtr>"
        + $"<mtr><mtd>{whenFalse.Text}</mtd><mtd><mtext>otherwise</mtext></mtd></mtr></mtable></mrow>",
        Tightness.Conditional);

    protected override string Call(string function, IReadOnlyList<string> arguments) =>
        $"<mrow><mi>{Escape(function)}</mi><mo>(</mo>{string.Join("<mo>,</mo>", arguments.Select(a => $"<mrow>{a}</mrow>"))}<mo>)</mo></mrow>";

    protected override string Parenthesize(string text) => $"<mrow><mo>(</mo>{text}<mo>)</mo></mrow>";

    private static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);
}
