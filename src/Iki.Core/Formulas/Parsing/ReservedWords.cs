using Iki.Core.Formulas.Syntax;

namespace Iki.Core.Formulas.Parsing;

/// <summary>The words that are not names, in both languages (docs/formula-syntax.md, Conditions).</summary>
internal static class ReservedWords
{
    private static readonly Dictionary<string, TokenKind> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["and"] = TokenKind.Operator, ["dan"] = TokenKind.Operator,
        ["or"] = TokenKind.Operator, ["atau"] = TokenKind.Operator,
        ["not"] = TokenKind.Not, ["bukan"] = TokenKind.Not,
        ["true"] = TokenKind.True, ["benar"] = TokenKind.True,
        ["false"] = TokenKind.False, ["salah"] = TokenKind.False,
    };

    public static bool Contains(string word) => Words.ContainsKey(word);

    public static TokenKind KindOf(string word) => Words.GetValueOrDefault(word, TokenKind.Name);

    public static BinaryOperator OperatorOf(string word) =>
        word.Equals("and", StringComparison.OrdinalIgnoreCase) || word.Equals("dan", StringComparison.OrdinalIgnoreCase)
            ? BinaryOperator.And
            : BinaryOperator.Or;
}
