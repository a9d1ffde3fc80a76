namespace Iki.Core.Formulas.Syntax;

internal enum UnaryOperator
{
    Negate,
    Not,
}

internal enum BinaryOperator
{
    Multiply,
    Divide,
    Add,
    Subtract,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Equal,
    NotEqual,
    And,
    Or,

    /// <summary>Stands where a diagnostic has already said that the operator is missing or not of the language.</summary>
    Unreadable,
}

/// <summary>How tightly an operator binds (docs/formula-syntax.md, Operators); a higher tier binds tighter.</summary>
internal enum Precedence
{
    Or,
    And,
    Equality,
    Order,
    Sum,
    Product,
}

/// <summary>What is to know of each operator between two operands, in one table.</summary>
internal static class Operators
{
    private static readonly (string Symbol, Precedence Precedence)[] Table =
    [
        ("*", Precedence.Product),
        ("/", Precedence.Product),
        ("+", Precedence.Sum),
        ("-", Precedence.Sum),
        ("<", Precedence.Order),
        ("<=", Precedence.Order),
        (">", Precedence.Order),
        (">=", Precedence.Order),
        ("=", Precedence.Equality),
        ("!=", Precedence.Equality),
        ("and", Precedence.And),
        ("or", Precedence.Or),
        ("*", Precedence.Product),
    ];

    /// <summary>The operator as canonical text writes it, and as NCalc reads it.</summary>
    public static string Symbol(BinaryOperator op) => Table[(int)op].Symbol;

    public static Precedence PrecedenceOf(BinaryOperator op) => Table[(int)op].Precedence;

    public static bool IsComparison(BinaryOperator op) => PrecedenceOf(op) is Precedence.Equality or Precedence.Order;
}
