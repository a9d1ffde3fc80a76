using Iki.Core.Formulas.Syntax;

namespace Iki.Core.Formulas.Parsing;

/// <content>Names, in brackets or not, with the item after the dot; reserved words; the names of functions.</content>
internal sealed partial class Scanner
{
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
        ReservedWord.And => new Token(TokenKind.Operator, span) { Operator = FormulaOperator.And },
        ReservedWord.Or => new Token(TokenKind.Operator, span) { Operator = FormulaOperator.Or },
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

    /// <summary>Adds a name, with the item after a dot if one follows directly.</summary>
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
}
