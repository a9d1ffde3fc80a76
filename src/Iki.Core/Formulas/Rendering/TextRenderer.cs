using Iki.Core.Formulas.Syntax;
using Iki.Core.Numerics;

namespace Iki.Core.Formulas.Rendering;

/// <summary>Writes a formula as text of the language, in plain signs or in the decree's.</summary>
internal sealed class TextRenderer(bool isDecree) : Renderer
{
    private readonly string[] _signs = isDecree
        ? ["×", "÷", "+", "−", "<", "≤", ">", "≥", "=", "≠", "and", "or"]
        : ["*", "/", "+", "-", "<", "<=", ">", ">=", "=", "!=", "and", "or"];

    protected override string Number(Rational value, bool isPercent) =>
        isPercent ? Digits(value * Rational.Hundred) + "%" : Digits(value);

    protected override string Word(string word) => word;

    protected override string Name(NameNode node) =>
        NameText.Write(node.Name) + (node.Item is null ? "" : "." + NameText.Write(node.Item));

    protected override Piece Prefix(UnaryOperator op, Piece operand) => op == UnaryOperator.Negate
        ? new((isDecree ? "−" : "-") + At(operand, Tightness.Whole), Tightness.Prefix)
        : new("not " + At(operand, Tightness.Not), Tightness.Not);

    protected override Piece Between(BinaryOperator op, Piece left, Piece right) =>
        new($"{Left(op, left)} {_signs[(int)op]} {Right(op, right)}", TightnessOf(op));

    protected override Piece Conditional(Piece condition, Piece whenTrue, Piece whenFalse) => new(
        $"{At(condition, Tightness.Or)} ? {At(whenTrue, Tightness.Or)} : {whenFalse.Text}", Tightness.Conditional);

    protected override string Call(string function, IReadOnlyList<string> arguments) => $"{function}({string.Join(", ", arguments)})";

    protected override string Parenthesize(string text) => $"({text})";
}
