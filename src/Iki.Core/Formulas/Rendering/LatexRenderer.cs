using System.Text;
using Iki.Core.Formulas.Syntax;
using Iki.Core.Numerics;

namespace Iki.Core.Formulas.Rendering;

/// <summary>Writes a formula as LaTeX mathematics; divisions become fractions, which need no parentheses.</summary>
internal sealed class LatexRenderer : Renderer
{
    private static readonly string[] Signs =
        [@"\times", "/", "+", "-", "<", @"\leq", ">", @"\geq", "=", @"\neq", @"\mathbin{\text{and}}", @"\mathbin{\text{or}}"];

    protected override string Number(Rational value, bool isPercent) =>
        isPercent ? Digits(value * Rational.Hundred) + @"\%" : Digits(value);

    protected override string Word(string word) => $@"\text{{{word}}}";

    protected override string Name(NameNode node) =>
        $@"\text{{{Escape(node.Item is null ? node.Name : $"{node.Name}.{node.Item}")}}}";

    protected override Piece Prefix(UnaryOperator op, Piece operand) => op == UnaryOperator.Negate
        ? new("-" + At(operand, Tightness.Whole), Tightness.Prefix)
        : new(@"\operatorname{not} " + At(operand, Tightness.Not), Tightness.Not);

    protected override Piece Between(BinaryOperator op, Piece left, Piece right) => op == BinaryOperator.Divide
        ? new($@"\frac{{{left.Text}}}{{{right.Text}}}", Tightness.Whole)
        : new($"{Left(op, left)} {Signs[(int)op]} {Right(op, right)}", TightnessOf(op));

    protected override Piece Conditional(Piece condition, Piece whenTrue, Piece whenFalse) => new(
        $@"\begin{{cases}} {whenTrue.Text} & \text{{if }} {condition.Text} \\ {whenFalse.Text} & \text{{otherwise}} \end{{cases}}",
        Tightness.Conditional);

    protected override string Call(string function, IReadOnlyList<string> arguments) =>
        $@"\operatorname{{{Escape(function)}}}\left({string.Join(", ", arguments)}\right)";

    protected override string Parenthesize(string text) => $@"\left({text}\right)";

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            escaped.Append(c switch
            {
                '\\' => @"\textbackslash{}",
                '~' => @"\textasciitilde{}",
                '^' => @"\textasciicircum{}",
                '&' or '%' or '$' or '#' or '_' or '{' or '}' => $@"\{c}",
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
    }
}
