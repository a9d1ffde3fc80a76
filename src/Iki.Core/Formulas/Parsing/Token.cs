namespace Iki.Core.Formulas.Parsing;

internal enum TokenKind
{
    Number,
    PercentLiteral,
    True,
    False,
    Name,
    BracketedName,
    Function,
    Sigma,
    Not,
    Bang,
    Open,
    Operator,
    StrayPercent,
    Question,
    Colon,
    Comma,
    Close,

    /// <summary>An operand that a diagnostic has already refused, such as a text literal.</summary>
    Hole,

    /// <summary>Characters that a diagnostic has already refused and that may stand for anything.</summary>
    Unknown,

    /// <summary>One number or several among arguments; none is left when a tree is built.</summary>
    NumberRun,
    End,
}

/// <summary>A word of a formula, with its place in the original text.</summary>
internal sealed record Token(TokenKind Kind, TextSpan Span)
{
    /// <summary>No word at all: what opens a whole formula.</summary>
    public static readonly Token None = new(TokenKind.End, default);

    /// <summary>The value of a number or percent literal.</summary>
    public Rational Number { get; init; }

    /// <summary>The sign of a percent literal.</summary>
    public ShareUnit Share { get; init; }

    /// <summary>The ways to read a run of digits and commas.</summary>
    public NumberRun? Run { get; init; }

    /// <summary>The name without brackets, inner spaces folded.</summary>
    public string Name { get; init; } = "";

    public TextSpan NameSpan { get; init; } = Span;

    /// <summary>The item after the dot, or null.</summary>
    public string? Item { get; init; }

    public TextSpan ItemSpan { get; init; }

    public FormulaOperator Operator { get; init; }

    /// <summary>Whether a diagnostic has already refused the operator, which stands for what was probably meant.</summary>
    public bool IsRefused { get; init; }

    /// <summary>Whether an operand can start here.</summary>
    public bool StartsOperand => Kind <= TokenKind.Open || Kind == TokenKind.Hole;

    public bool IsNamed(string word) => Kind == TokenKind.Name && Item is null && Name.Equals(word, StringComparison.OrdinalIgnoreCase);
}
