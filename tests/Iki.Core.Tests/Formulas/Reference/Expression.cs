namespace Iki.Core.Tests.Formulas.Reference;

/// <summary>An expression of the naive reference: a plain tree, made by a generator and never by the library's parser.</summary>
internal abstract record Expression;

internal sealed record Literal(string Digits) : Expression;

internal sealed record Truth(bool Value) : Expression;

internal sealed record Variable(string Name) : Expression;

internal sealed record Negated(Expression Operand) : Expression;

internal sealed record Not(Expression Operand) : Expression;

internal sealed record Binary(string Sign, Expression Left, Expression Right) : Expression;

internal sealed record Choice(Expression Condition, Expression WhenTrue, Expression WhenFalse, bool IsCall) : Expression;

internal sealed record Call(string Function, Expression[] Arguments) : Expression;
