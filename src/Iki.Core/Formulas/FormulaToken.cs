using System.Text.Json.Serialization;
using System.Diagnostics.CodeAnalysis;
using Iki.Core.Diagnostics;
using Iki.Core.Formulas.Parsing;
using Iki.Core.Formulas.Syntax;

namespace Iki.Core.Formulas;

/// <summary>What a token of a formula is, as an editor colours it.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public enum FormulaTokenKind
{
    /// <summary>A number or a percent literal.</summary>
    Number,

    /// <summary>A name, in brackets or not, with the item after its dot.</summary>
    Name,

    /// <summary>The name of a function.</summary>
    Function,

    /// <summary>A reserved word: <c>and</c>, <c>atau</c>, <c>true</c>.</summary>
    Keyword,

    /// <summary>An operator sign, <c>Σ</c>, <c>?</c> or <c>:</c>.</summary>
    Operator,

    /// <summary>A parenthesis, or a comma or semicolon between arguments.</summary>
    Punctuation,

    /// <summary>Something that is not part of the language.</summary>
    Invalid,
}

/// <summary>A token of a formula, valid or not, as the language itself reads it: for editors that colour and complete.</summary>
public sealed record FormulaToken
{
    private FormulaToken()
    {
    }

    /// <summary>What it is.</summary>
    public required FormulaTokenKind Kind { get; init; }

    /// <summary>Where it stands.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The name without brackets and needless spaces, of a name or a function; else null.</summary>
    public string? Name { get; init; }

    /// <summary>The item after the dot of a name; null where there is none.</summary>
    public string? Item { get; init; }

    /// <summary>The tokens of a text, in order; spaces are not tokens. None of a text longer than the highest limit allows.</summary>
    /// <param name="text">The text, which need not be a formula.</param>
    /// <param name="numbers">How its numbers are written.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static EquatableList<FormulaToken> ReadAll([StringSyntax(TextSyntax.Formula)] string text, NumberNotation numbers = NumberNotation.Auto)
    {
        ArgumentNullException.ThrowIfNull(text);
        var judge = new ReadingJudge(FormulaScope.Open, FormulaTarget.Any, check: null);
        var tokens = Parser.Tokens(text, FormulaLimits.Ceiling, numbers, judge, DiagnosticCollector.ForFormula(text)) ?? [];
        return tokens.Where(t => t.Kind != TokenKind.End)
            .Select(t => new FormulaToken
            {
                Kind = KindOf(t, text), Span = t.Span, Name = t.Name.Length > 0 ? t.Name : null, Item = t.Item,
            })
            .ToEquatableList();
    }

    private static FormulaTokenKind KindOf(Token token, string text) => token.Kind switch
    {
        TokenKind.Number or TokenKind.PercentLiteral => FormulaTokenKind.Number,
        TokenKind.Name or TokenKind.BracketedName => FormulaTokenKind.Name,
        TokenKind.Function => FormulaTokenKind.Function,
        TokenKind.True or TokenKind.False or TokenKind.Not => FormulaTokenKind.Keyword,
        TokenKind.Operator when token.IsRefused || token.Operator == Operators.Unreadable => FormulaTokenKind.Invalid,
        TokenKind.Operator => char.IsLetter(text[token.Span.Start]) ? FormulaTokenKind.Keyword : FormulaTokenKind.Operator,
        TokenKind.Sigma or TokenKind.Bang or TokenKind.Question or TokenKind.Colon => FormulaTokenKind.Operator,
        TokenKind.Open or TokenKind.Close or TokenKind.Comma => FormulaTokenKind.Punctuation,
        _ => FormulaTokenKind.Invalid,
    };
}
