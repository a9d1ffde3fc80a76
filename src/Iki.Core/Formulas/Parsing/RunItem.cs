namespace Iki.Core.Formulas.Parsing;

/// <summary>One piece of a flat run: an operand, a prefix sign, or an operator between two operands.</summary>
internal readonly record struct RunItem(RunItemKind Kind, Operand Operand, Token Sign)
{
    public static RunItem Of(Operand operand) => new(RunItemKind.Operand, operand, Token.None);

    public static RunItem Prefix(Token sign) => new(RunItemKind.Prefix, default, sign);

    public static RunItem Between(Token sign) => new(RunItemKind.Operator, default, sign);
}

internal enum RunItemKind
{
    Operand,
    Prefix,
    Operator,
}
