using System.Text.Json.Serialization;

namespace Iki.Core.Formulas;

/// <summary>The operators.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public enum FormulaOperator
{
    /// <summary><c>-x</c></summary>
    Negate,

    /// <summary><c>not x</c></summary>
    Not,

    /// <summary><c>a * b</c></summary>
    Multiply,

    /// <summary><c>a / b</c></summary>
    Divide,

    /// <summary><c>a + b</c></summary>
    Add,

    /// <summary><c>a - b</c></summary>
    Subtract,

    /// <summary><c>a &lt; b</c></summary>
    Less,

    /// <summary><c>a &lt;= b</c></summary>
    LessOrEqual,

    /// <summary><c>a &gt; b</c></summary>
    Greater,

    /// <summary><c>a &gt;= b</c></summary>
    GreaterOrEqual,

    /// <summary><c>a = b</c>, of numbers or of conditions.</summary>
    Equal,

    /// <summary><c>a != b</c>, of numbers or of conditions.</summary>
    NotEqual,

    /// <summary><c>a and b</c>; b counts only where a holds.</summary>
    And,

    /// <summary><c>a or b</c>; b counts only where a does not hold.</summary>
    Or,

    /// <summary><c>a ^ b</c></summary>
    Power,
}
