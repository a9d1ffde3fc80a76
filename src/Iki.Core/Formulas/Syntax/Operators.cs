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
internal enum Tier
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
    private static readonly (string Symbol, Tier Tier)[] Table =
    [
        ("*", Tier.Product),
        ("/", Tier.Product),
        ("+", Tier.Sum),
        ("-", Tier.Sum),
        ("<", Tier.Order),
        ("<=", Tier.Order),
        (">", Tier.Order),
        (">=", Tier.Order),
        ("=", Tier.Equality),
        ("!=", Tier.Equality),
        ("and", Tier.And),
        ("or", Tier.Or),
        ("*", Tier.Product),
    ];

    /// <summary>The operator as canonical text writes it, and as NCalc reads it.</summary>
    public static string Symbol(BinaryOperator op) => Table[(int)op].Symbol;

    public static Tier TierOf(BinaryOperator op) => Table[(int)op].Tier;

    public static bool IsComparison(BinaryOperator op) => TierOf(op) is Tier.Equality or Tier.Order;
}
