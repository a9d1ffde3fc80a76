namespace Iki.Core.Formulas.Syntax;

/// <summary>How tightly an operator between two operands binds (docs/formula-syntax.md, Operators); a higher one binds tighter.</summary>
internal enum Precedence
{
    Or,
    And,
    Equality,
    Order,
    Sum,
    Product,
    Power,
}

/// <summary>How each operator between two operands is written and binds; what it computes is in the table of operators of the functions.</summary>
internal static class Operators
{
    /// <summary>Stands where a diagnostic has already said that the operator is missing or not of the language.</summary>
    public const FormulaOperator Unreadable = (FormulaOperator)(-1);

    private static readonly (string Symbol, string Sign, string Latex, Precedence Precedence)[] Table =
    [
        ("*", "×", @"\times", Precedence.Product),
        ("/", "÷", "/", Precedence.Product),
        ("+", "+", "+", Precedence.Sum),
        ("-", "−", "-", Precedence.Sum),
        ("<", "<", "<", Precedence.Order),
        ("<=", "≤", @"\leq", Precedence.Order),
        (">", ">", ">", Precedence.Order),
        (">=", "≥", @"\geq", Precedence.Order),
        ("=", "=", "=", Precedence.Equality),
        ("!=", "≠", @"\neq", Precedence.Equality),
        ("and", "and", @"\mathbin{\text{and}}", Precedence.And),
        ("or", "or", @"\mathbin{\text{or}}", Precedence.Or),
        ("^", "^", "^", Precedence.Power),
    ];

    /// <summary>The operator as canonical text writes it, and as NCalc reads it.</summary>
    public static string Symbol(FormulaOperator op) => Of(op).Symbol;

    /// <summary>The operator as decrees print it; words in English.</summary>
    public static string Sign(FormulaOperator op) => Of(op).Sign;

    public static string Latex(FormulaOperator op) => Of(op).Latex;

    public static Precedence PrecedenceOf(FormulaOperator op) => Of(op).Precedence;

    public static bool IsComparison(FormulaOperator op) => PrecedenceOf(op) is Precedence.Equality or Precedence.Order;

    private static ref readonly (string Symbol, string Sign, string Latex, Precedence Precedence) Of(FormulaOperator op) =>
        ref Table[op == Unreadable ? 0 : op - FormulaOperator.Multiply];
}
