using Iki.Core.Formulas.Syntax;

namespace Iki.Core.Formulas.Rendering;

/// <summary>Writes a formula in one line of text.</summary>
internal abstract class LineRenderer(bool isDecree) : Renderer
{
    protected string Sign(FormulaOperator op) => isDecree ? Operators.Sign(op) : Operators.Symbol(op);

    protected override (string Open, string Close) Parentheses => ("(", ")");

    protected override Part[] Number(string digits, ShareUnit share) => [digits, share.Sign()];

    protected override Part[] Word(string word) => [word];

    protected override Part[] Name(NameNode node) =>
        [NameText.Write(node.Name), node.Item is null ? "" : "." + NameText.Write(node.Item)];

    protected override Part[] Prefix(UnaryNode node) => node.Operator == FormulaOperator.Negate
        ? [isDecree ? "−" : "-", Negated(node)]
        : ["not ", Part.Of(node.Operand, Tightness.Not)];

    protected override Part[] Between(BinaryNode node) => [Left(node), $" {Sign(node.Operator)} ", Right(node)];

    protected override Part[] Conditional(ConditionalNode node) =>
        [Part.Of(node.Condition, Tightness.Or), " ? ", Part.Of(node.WhenTrue, Tightness.Or), " : ", Part.Of(node.WhenFalse)];

    protected override Part[] Call(string function, CallNode node) => Arguments(node, $"{function}(", ", ", ")");
}
