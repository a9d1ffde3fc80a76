using System.Text;
using Iki.Core.Formulas.Syntax;

namespace Iki.Core.Formulas.Rendering;

/// <summary>Writes a formula as LaTeX mathematics; divisions become fractions, which need no parentheses.</summary>
internal sealed class LatexRenderer : Renderer
{
    protected override (string Open, string Close) Parentheses => (@"\left(", @"\right)");

    protected override Tightness TightnessOf(SyntaxNode node) =>
        node is BinaryNode { Operator: FormulaOperator.Divide } ? Tightness.Whole : base.TightnessOf(node);

    protected override Part[] Number(string digits, ShareUnit share) => [digits, share switch { ShareUnit.Percent => @"\%", ShareUnit.PerMille => @"\text{‰}", _ => "" }];

    protected override Part[] Word(string word) => [$@"\text{{{word}}}"];

    protected override Part[] Name(NameNode node) =>
        [$@"\text{{{Escape(node.Item is null ? node.Name : $"{node.Name}.{node.Item}")}}}"];

    protected override Part[] Prefix(UnaryNode node) => node.Operator == FormulaOperator.Negate
        ? ["-", Part.Of(node.Operand, Tightness.Whole)]
        : [@"\operatorname{not} ", Part.Of(node.Operand, Tightness.Not)];

    protected override Part[] Between(BinaryNode node) => node.Operator == FormulaOperator.Divide
        ? [@"\frac{", Part.Of(node.Left), "}{", Part.Of(node.Right), "}"]
        : node.Operator == FormulaOperator.Power ? ["{", Left(node), "}^{", Part.Of(node.Right), "}"]
        : [Left(node), $" {Operators.Latex(node.Operator)} ", Right(node)];

    protected override Part[] Conditional(ConditionalNode node) =>
    [
        @"\begin{cases} ", Part.Of(node.WhenTrue), @" & \text{if } ", Part.Of(node.Condition), @" \\ ",
        Part.Of(node.WhenFalse), @" & \text{otherwise} \end{cases}",
    ];

    protected override Part[] Call(string function, CallNode node) => function switch
    {
        "Sqrt" => [@"\sqrt{", Part.Of(node.Child(0)), "}"],
        "Root" => [@"\sqrt[", Part.Of(node.Child(1)), "]{", Part.Of(node.Child(0)), "}"],
        _ => Named(function, node),
    };

    private Part[] Named(string function, CallNode node) =>
        Arguments(node, $@"\operatorname{{{Escape(function)}}}\left(", ", ", @"\right)");

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
