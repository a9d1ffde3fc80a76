using Iki.Core.Diagnostics;
using Iki.Core.Formulas.Syntax;

namespace Iki.Core.Formulas.Parsing;

/// <summary>
/// Names with nothing between them: most are one name of several words, which wants brackets. All of a formula draw one diagnostic. A word
/// of print among them that stands for a sign is said to be one.
/// </summary>
internal static class NameRuns
{
    /// <summary>The tokens, each run of names one operand that has been reported.</summary>
    public static List<Token> Join(string text, List<Token> tokens, ReadingJudge judge, DiagnosticCollector diagnostics)
    {
        // Of most texts nothing is joined, and the tokens are those given.
        List<Token>? joined = null;
        var runs = new List<TextSpan>();
        for (var i = 0; i < tokens.Count;)
        {
            var end = i;
            while (IsWord(tokens[end]) && !EndsRun(tokens, end)) end++;
            if (end - i >= 2 && !tokens[i..end].All(t => judge.IsDeclared(t.Name)))
            {
                var span = TextSpan.Cover(tokens[i].Span, tokens[end - 1].Span);
                runs.Add(span);
                (joined ??= tokens[..i]).Add(new Token(TokenKind.Hole, span));
                i = end;
                continue;
            }

            if (SignHere(tokens, i) is { } sign)
            {
                // "dibagi dengan" is one sign.
                var last = i + 2 < tokens.Count && (tokens[i + 1].IsNamed("dengan") || tokens[i + 1].IsNamed("oleh")) ? i + 1 : i;
                var span = TextSpan.Cover(tokens[i].Span, tokens[last].Span);
                diagnostics.ForeignOperator(span, span.Of(text), sign.ToString());
                (joined ??= tokens[..i]).Add(new Token(TokenKind.Operator, span) { Operator = OperatorOf(sign) });
                i = last + 1;
                continue;
            }

            joined?.Add(tokens[i]);
            i++;
        }

        if (runs.Count > 0) diagnostics.NameOfSeveralWords(runs[0], [.. runs.Select(r => $"[{Alphabet.Fold(r.Of(text))}]")], Bracketed(text, runs));
        return joined ?? tokens;
    }

    private static bool IsWord(Token token) => token is { Kind: TokenKind.Name, Item: null };

    /// <summary>Whether a word among names multiplies or stands for another sign.</summary>
    private static bool EndsRun(List<Token> tokens, int index) => SignHere(tokens, index) is not null
        || (index > 0 && EndsOperand(tokens[index - 1]) && (tokens[index].IsNamed("x") || tokens[index].IsNamed("mod")) && tokens[index + 1].StartsOperand);

    private static char? SignHere(List<Token> tokens, int index) =>
        index > 0 && IsWord(tokens[index]) && EndsOperand(tokens[index - 1]) && tokens[index + 1].StartsOperand ? PrintWords.SignOf(tokens[index].Name) : null;

    private static bool EndsOperand(Token token) => token.Kind is TokenKind.Name or TokenKind.BracketedName or TokenKind.Number or TokenKind.PercentLiteral or TokenKind.Close;

    private static FormulaOperator OperatorOf(char sign) => sign switch
    {
        '*' => FormulaOperator.Multiply,
        '/' => FormulaOperator.Divide,
        '+' => FormulaOperator.Add,
        _ => FormulaOperator.Subtract,
    };

    private static string Bracketed(string text, List<TextSpan> runs)
    {
        for (var i = runs.Count - 1; i >= 0; i--) text = $"{text[..runs[i].Start]}[{Alphabet.Fold(runs[i].Of(text))}]{text[runs[i].End..]}";
        return text;
    }
}
