using System.Text;
using Iki.Core.Diagnostics;
using Iki.Core.Formulas.Syntax;

namespace Iki.Core.Formulas.Parsing;

/// <summary>
/// Text → tokens. Refuses every character that is not of the language, at its place, before the parser could drop it in
/// silence; after a mistake it goes on, so that one pass finds them all.
/// </summary>
internal sealed partial class Scanner
{
    private readonly string _text;
    private readonly FormulaLimits _limits;
    private readonly NumberNotation _notation;
    private readonly DiagnosticCollector _diagnostics;
    private readonly NumberReader _numbers;
    private readonly List<Token> _tokens;

    // For each open parenthesis whether it belongs to a call, or to what was meant as one, where "1,5" is two arguments and not a slip.
    private readonly List<bool> _brackets = [];
    private int _position;
    private int _operands;
    private bool _stopped;

    private Scanner(string text, FormulaLimits limits, NumberNotation notation, DiagnosticCollector diagnostics)
    {
        _text = text;
        _limits = limits;
        _notation = notation;
        _diagnostics = diagnostics;
        _numbers = new NumberReader(text, notation, diagnostics);

        // Most words of a formula have a space behind them.
        _tokens = new List<Token>((text.Length / 2) + 2);
    }

    /// <summary>The tokens, ended by <see cref="TokenKind.End"/>; null when the text is empty or over a limit.</summary>
    public static List<Token>? Scan(string text, FormulaLimits limits, NumberNotation notation, DiagnosticCollector diagnostics)
    {
        if (text.Length > limits.Characters)
        {
            diagnostics.TextTooLong(new TextSpan(limits.Characters, 0), text.Length, limits.Characters);
            return null;
        }

        if (IsBlank(text))
        {
            diagnostics.EmptyFormula(new TextSpan(0, text.Length));
            return null;
        }

        return new Scanner(text, limits, notation, diagnostics).Scan();
    }

    private static bool IsBlank(string text)
    {
        foreach (var c in text)
        {
            if (!Alphabet.IsSpace(c)) return false;
        }

        return true;
    }

    private List<Token>? Scan()
    {
        while (_position < _text.Length && !_stopped)
        {
            if (Alphabet.IsSpace(_text[_position])) _position++;
            else ScanToken();
        }

        if (_stopped) return null;
        ReportCells();
        Add(new Token(TokenKind.End, new TextSpan(_text.Length, 0)));
        return _tokens;
    }

    private void ScanToken()
    {
        var c = _text[_position];
        if (char.IsAsciiDigit(c) || (c == '.' && char.IsAsciiDigit(Peek(1)))) ScanNumber();
        else if (Alphabet.IsSigma(c)) AddSign(TokenKind.Sigma, 1);
        else if (ScanLeadingEquals() || (c is '$' or >= 'A' and <= 'Z' && ScanCell())) return;
        else if (NameText.StartLength(_text, _position) > 0) ScanName();
        else if (c == '[') ScanBracketedName();
        else if (!ScanBracketOrMark(c) && !ScanPrint(c) && !ScanOperator(c)) ScanUnknown(c);
    }

    private bool ScanBracketOrMark(char c)
    {
        switch (c)
        {
            case '(':
                Open(isCall: _tokens is [.., { Kind: TokenKind.Name or TokenKind.BracketedName }]);
                return true;
            case ')':
                if (_brackets.Count > 0) _brackets.RemoveAt(_brackets.Count - 1);
                AddSign(TokenKind.Close, 1);
                return true;
            case ',':
                if (_notation != NumberNotation.Auto && _brackets is [.., true]) _diagnostics.CommaBetweenArguments(new TextSpan(_position, 1), _notation, [";"]);
                AddSign(TokenKind.Comma, 1);
                return true;
            case ';' when _brackets is [.., true]:
                AddSign(TokenKind.Comma, 1);
                return true;
            case '?':
                AddSign(TokenKind.Question, 1);
                return true;
            case ':' when Peek(1) != '=':
                AddSign(TokenKind.Colon, 1);
                return true;
            case '%':
                AddSign(TokenKind.StrayPercent, 1);
                return true;
            default:
                return false;
        }
    }

    private void Open(bool isCall)
    {
        _brackets.Add(isCall);
        if (_brackets.Count > _limits.Nesting)
        {
            _diagnostics.NestedTooDeep(new TextSpan(_position, 1), _limits.Nesting);
            _stopped = true;
        }

        AddSign(TokenKind.Open, 1);
    }

    private char Peek(int ahead) => _position + ahead < _text.Length ? _text[_position + ahead] : '\0';

    private void AddSign(TokenKind kind, int length)
    {
        Add(new Token(kind, new TextSpan(_position, length)));
        _position += length;
    }

    private void Add(Token token)
    {
        _tokens.Add(token);
        if (token.Kind is not (TokenKind.Number or TokenKind.PercentLiteral or TokenKind.True or TokenKind.False
            or TokenKind.Name or TokenKind.BracketedName or TokenKind.Function or TokenKind.Hole or TokenKind.NumberRun)) return;
        if (++_operands <= _limits.Operands || _stopped) return;
        _diagnostics.TooManyOperands(token.Span, _limits.Operands);
        _stopped = true;
    }

    /// <summary>The character at an index as a message shows it: itself, or its number where it cannot be seen.</summary>
    private string Shown(int index)
    {
        if (!Rune.TryGetRuneAt(_text, index, out var rune)) return $"U+{(int)_text[index]:X4}";
        return Alphabet.IsInvisible(rune) ? $"U+{rune.Value:X4}" : $"{rune} (U+{rune.Value:X4})";
    }
}
