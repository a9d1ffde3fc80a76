using System.Globalization;
using Iki.Core.Formulas.Parsing;
using Iki.Core.Formulas.Syntax;

namespace Iki.Core.Formulas;

/// <summary>
/// A change to the text of a formula that a diagnostic offers, for an editor to apply at a click. It is what the message says in
/// words, and is never applied automatically.
/// </summary>
public sealed record Fix
{
    private Fix()
    {
    }

    /// <summary>What to replace; of length 0 where something is missing.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>What to write there; empty where something is to be removed.</summary>
    public required string Text { get; init; }

    /// <summary>The fix that a diagnostic offers; null where it offers none, or more than one.</summary>
    /// <param name="diagnostic">A diagnostic of a formula.</param>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostic"/> is null.</exception>
    public static Fix? Of(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        if (diagnostic is not { Span: { } span, Text: { } text }) return null;
        var said = diagnostic.Arguments;
        return diagnostic.Code switch
        {
            "IKI1001" or "IKI1065" or "IKI1023" or "IKI1028" or "IKI1037" => At(span, ""),
            "IKI1006" or "IKI1015" => At(span, said[1]),
            "IKI1010" => At(span, string.Concat(said[0].Select(c => CharUnicodeInfo.GetDecimalDigitValue(c)))),
            "IKI1013" => At(span, "^"),
            "IKI1017" => At(span, "×"),
            "IKI1022" => At(new TextSpan(text.Length, 0), ")"),
            "IKI1041" => At(span, "* 100%"),
            "IKI1045" => At(span, said[3]),
            "IKI1047" when said.Count == 3 => At(span, said[2]),
            "IKI1062" => At(new TextSpan(0, text.Length), said[^1]),
            "IKI1063" => At(span, said[1]),
            "IKI1064" => At(span, $"({said[0]})"),
            "IKI2001" or "IKI2004" when said[^1].Length > 0 => At(span, NameText.Write(said[^1])),
            "IKI2002" or "IKI2020" when said[^1].Length > 0 => At(span, said[^1]),
            "IKI3004" => At(span, said[0] + "%"),
            "IKI3006" or "IKI3018" => At(new TextSpan(0, text.Length), said[^1]),
            "IKI3008" => At(span, $"{said[0]} / 100% * {said[1]}"),
            "IKI3009" => PlaceForPercentSign(text, said[0]) is { } place ? At(new TextSpan(place, 0), said[1]) : null,
            "IKI3012" or "IKI3017" => At(span, said[2]),
            _ => null,
        };
    }

    /// <summary>
    /// The fixes that a diagnostic offers: the one of <see cref="Of"/>, or one for each way in which the text can be read.
    /// </summary>
    /// <param name="diagnostic">A diagnostic of a formula.</param>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostic"/> is null.</exception>
    public static EquatableList<Fix> AllOf(Diagnostic diagnostic)
    {
        if (Of(diagnostic) is { } only) return [only];
        return diagnostic is { Code: "IKI1044" or "IKI1047" or "IKI1050", Span: { } span }
            ? diagnostic.Arguments.Skip(diagnostic.Code == "IKI1050" ? 1 : 2).Select(r => At(span, r)).ToEquatableList()
            : [];
    }

    /// <summary>Applies the fix to the text.</summary>
    /// <param name="text">The text that the diagnostic is about.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The text is too short for the span of the fix.</exception>
    public string Apply(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Concat(text.AsSpan(0, Span.Start), Text, text.AsSpan(Span.End));
    }

    /// <summary>The place after the 100 or 1000 at the end of a formula; null unless the formula is a product, which a <c>100%</c> would make a percentage.</summary>
    private static int? PlaceForPercentSign(string formula, string points)
    {
        var tokens = FormulaToken.ReadAll(formula);
        if (tokens.Count == 0 || tokens[^1].Span.Of(formula) != points) return null;
        if (tokens.Count > 1 && !IsSign(tokens[^2], formula, '*')) return null;
        var depth = 0;
        foreach (var token in tokens)
        {
            if (token.Kind == FormulaTokenKind.Punctuation) depth += formula[token.Span.Start] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth > 0 || token.Kind is not (FormulaTokenKind.Operator or FormulaTokenKind.Keyword)) continue;
            var isFactor = IsSign(token, formula, '*') || IsSign(token, formula, '/') || Alphabet.IsSigma(formula[token.Span.Start]);
            if (!isFactor) return null;
        }

        return tokens[^1].Span.End;
    }

    private static bool IsSign(FormulaToken token, string formula, char sign) =>
        token.Kind == FormulaTokenKind.Operator && Alphabet.Plain(formula[token.Span.Start]) == sign;

    private static Fix At(TextSpan span, string text) => new() { Span = span, Text = text };
}
