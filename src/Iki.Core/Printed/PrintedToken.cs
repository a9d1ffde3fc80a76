using Iki.Core.Numerics;

namespace Iki.Core.Printed;

internal enum PrintedTokenKind
{
    Number,
    Word,
    Operator,
    Open,
    Close,

    /// <summary>A bar between two marked groups.</summary>
    Bar,
    Sigma,
    Root,

    /// <summary>A root whose degree is printed.</summary>
    DegreeRoot,
    Comma,
    Comparison,
    Equals,
    End,
}

/// <summary>How an operator is printed, which tells how sure it is.</summary>
internal enum OperatorForm
{
    Sign,
    Word,
    Colon,

    /// <summary>A slash or hyphen with no space on either side, which words have too: <c>RT/RW</c>.</summary>
    Tight,
}

/// <summary>A word of a printed formula.</summary>
internal sealed record PrintedToken(PrintedTokenKind Kind, string Text, int Start, int End)
{
    /// <summary>The sign of an operator in the formula language.</summary>
    public char Operator { get; init; }

    public OperatorForm Form { get; init; }

    /// <summary>Whether a parenthesis stands for markup and is none that is printed.</summary>
    public bool IsMark { get; init; }

    /// <summary>The percent or per-mille sign behind a number; <c>\0</c> for none.</summary>
    public char Sign { get; init; }

    /// <summary>The readings of a number, the likelier first.</summary>
    public EquatableList<string> Readings { get; init; } = [];

    public bool Is(char op) => Kind == PrintedTokenKind.Operator && Operator == op;

    public bool IsWord(string word) => Kind == PrintedTokenKind.Word && Text.Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether an operand can end here.</summary>
    public bool EndsOperand => Kind is PrintedTokenKind.Number or PrintedTokenKind.Word or PrintedTokenKind.Close;

    /// <summary>Whether an operand can start here.</summary>
    public bool StartsOperand => Kind is PrintedTokenKind.Number or PrintedTokenKind.Word or PrintedTokenKind.Open or PrintedTokenKind.Sigma
        or PrintedTokenKind.Root or PrintedTokenKind.DegreeRoot or PrintedTokenKind.Comparison;

    /// <summary>Whether a word is short enough to be a symbol: <c>A</c>, <c>Pt</c>, <c>DTKB</c>, <c>KB4</c>.</summary>
    public bool IsSymbol => Kind == PrintedTokenKind.Word && IsSymbolText(Text);

    public static bool IsSymbolText(string text) => text.Length is >= 1 and <= 6 && !text.Contains(' ', StringComparison.Ordinal)
        && (text.Length == 1 || (text.Length <= 3 && char.IsUpper(text[0])) || text.All(c => char.IsUpper(c) || char.IsAsciiDigit(c))
            || (text.Length <= 3 && text.Any(char.IsAsciiDigit)) || (text.Length == 2 && text[1] is 'i' or 'j' && char.IsLetter(text[0]) && !IsShortWord(text)));

    // Words of two and three letters that are no symbols.
    private static bool IsShortWord(string text) => text is "di" or "si";

    public static EquatableList<string> ReadingsOf(string digits)
    {
        var readings = NumberReadings.Of(digits, NumberNotation.Auto);
        if (readings.Count < 2) return readings;

        // Nobody prints 100 as 100.000: zeros alone behind the sign are a thousand's. Else the decree's own notation is the likelier.
        var fraction = digits[(digits.LastIndexOfAny(['.', ',']) + 1)..];
        if (fraction.All(c => c == '0')) return [readings[0]];
        return digits.Contains(',') ? [.. readings.Reverse()] : readings;
    }
}
