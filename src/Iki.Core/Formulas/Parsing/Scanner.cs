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
    private readonly DiagnosticCollector _diagnostics;
    private readonly List<Token> _tokens = [];

    // For each open parenthesis whether it belongs to a call, or to what was meant as one, where "1,5" is two arguments and not a slip.
    private readonly Stack<bool> _brackets = new();
    private int _position;
    private int _operands;
    private bool _stopped;

    private Scanner(string text, FormulaLimits limits, DiagnosticCollector diagnostics)
    {
        _text = text;
        _limits = limits;
        _diagnostics = diagnostics;
    }

    /// <summary>The tokens, ended by <see cref="TokenKind.End"/>; null when the text is empty or over a limit.</summary>
    public static List<Token>? Scan(string text, FormulaLimits limits, DiagnosticCollector diagnostics)
    {
        if (text.Length > limits.Characters)
        {
            diagnostics.TextTooLong(new TextSpan(limits.Characters, 0), text.Length, limits.Characters);
            return null;
        }

        if (text.All(Alphabet.IsSpace))
        {
            diagnostics.EmptyFormula(new TextSpan(0, text.Length));
            return null;
        }

        return new Scanner(text, limits, diagnostics).Scan();
    }

    private List<Token>? Scan()
    {
        while (_position < _text.Length && !_stopped)
        {
            if (Alphabet.IsSpace(_text[_position])) _position++;
            else ScanToken();
        }

        if (_stopped) return null;
        Add(new Token(TokenKind.End, new TextSpan(_text.Length, 0)));
        return _tokens;
    }

    private void ScanToken()
    {
        var c = _text[_position];
        if (char.IsAsciiDigit(c) || (c == '.' && char.IsAsciiDigit(Peek(1)))) ScanNumber();
        else if (Alphabet.IsSigma(c)) AddSign(TokenKind.Sigma, 1);
        else if (NameText.StartLength(_text, _position) > 0) ScanName();
        else if (c == '[') ScanBracketedName();
        else if (!ScanBracketOrMark(c) && !ScanOperator(c)) ScanUnknown(c);
    }

    private bool ScanBracketOrMark(char c)
    {
        switch (c)
        {
            case '(':
                Open(isCall: _tokens is [.., { Kind: TokenKind.Name or TokenKind.BracketedName }]);
                return true;
            case ')':
                _brackets.TryPop(out _);
                AddSign(TokenKind.Close, 1);
                return true;
            case ',':
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
        _brackets.Push(isCall);
        if (_brackets.Count > _limits.Nesting)
        {
            _diagnostics.NestedTooDeep(new TextSpan(_position, 1), _limits.Nesting);
            _stopped = true;
        }

        AddSign(TokenKind.Open, 1);
    }

    private void ScanName()
    {
        var start = _position;
        var name = TakeName();
        if (ReservedWords.Find(name) is { } word)
        {
            Add(TokenOf(word, TextSpan.Between(start, _position)));
        }
        else if (Peek(0) == '(')
        {
            Add(new Token(TokenKind.Function, TextSpan.Between(start, _position)) { Name = name });
            Open(isCall: true);
        }
        else
        {
            AddNamed(TokenKind.Name, name, start);
        }
    }

    private static Token TokenOf(ReservedWord word, TextSpan span) => word switch
    {
        ReservedWord.And => new Token(TokenKind.Operator, span) { Operator = BinaryOperator.And },
        ReservedWord.Or => new Token(TokenKind.Operator, span) { Operator = BinaryOperator.Or },
        ReservedWord.Not => new Token(TokenKind.Not, span),
        ReservedWord.True => new Token(TokenKind.True, span),
        _ => new Token(TokenKind.False, span),
    };

    private void ScanBracketedName()
    {
        var start = _position;
        if (TakeBracketedName() is { } name) AddNamed(TokenKind.BracketedName, name, start);
        else Add(new Token(TokenKind.Hole, TextSpan.Between(start, _position)));
    }

    /// <summary>Adds a name, with the item behind a dot if one follows at once.</summary>
    private void AddNamed(TokenKind kind, string name, int start)
    {
        var nameSpan = TextSpan.Between(start, _position);
        if (Peek(0) != '.')
        {
            Add(new Token(kind, nameSpan) { Name = name });
            return;
        }

        _position++;
        var itemStart = _position;
        var item = Peek(0) == '[' ? TakeBracketedName()
            : _position < _text.Length && NameText.StartLength(_text, _position) > 0 ? TakeName()
            : null;
        if (item is null || Peek(0) == '.')
        {
            if (item is null && _position == itemStart) _diagnostics.ItemMissing(TextSpan.Between(start, _position));
            while (Peek(0) == '.' || (_position < _text.Length && NameText.PartLength(_text, _position) > 0)) _position++;
            if (item is not null) _diagnostics.ItemOfItem(TextSpan.Between(start, _position));
            Add(new Token(TokenKind.Hole, TextSpan.Between(start, _position)));
            return;
        }

        Add(new Token(kind, TextSpan.Between(start, _position))
        {
            Name = name,
            NameSpan = nameSpan,
            Item = item,
            ItemSpan = TextSpan.Between(itemStart, _position),
        });
    }

    private string TakeName()
    {
        var start = _position;
        for (int length; _position < _text.Length && (length = NameText.PartLength(_text, _position)) > 0;) _position += length;
        return _text[start.._position];
    }

    /// <summary>The folded name, or null where a diagnostic has said what is wrong with it.</summary>
    private string? TakeBracketedName()
    {
        var start = _position;
        var close = _text.IndexOf(']', start);
        _position = close < 0 ? _text.Length : close + 1;
        var span = TextSpan.Between(start, _position);
        if (close < 0)
        {
            _diagnostics.BracketNotClosed(new TextSpan(start, 1));
            return null;
        }

        for (var i = start + 1; i < close; i++)
        {
            if (!Alphabet.IsForbiddenInBrackets(_text, i)) continue;
            _diagnostics.CharacterInBrackets(new TextSpan(i, 1), Shown(i));
            return null;
        }

        var name = Alphabet.Fold(_text.AsSpan(start + 1, close - start - 1));
        if (name.Length == 0) _diagnostics.BracketsEmpty(span);
        return name.Length == 0 ? null : name;
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
            or TokenKind.Name or TokenKind.BracketedName or TokenKind.Function or TokenKind.Hole)) return;
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
