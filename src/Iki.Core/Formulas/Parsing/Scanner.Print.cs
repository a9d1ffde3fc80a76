using Iki.Core.Formulas.Syntax;

namespace Iki.Core.Formulas.Parsing;

/// <content>Signs of print and of spreadsheets that the language writes otherwise: each is refused with what keeps the value.</content>
internal sealed partial class Scanner
{
    private static readonly Dictionary<char, (int Above, int Below)> Fractions = new()
    {
        ['½'] = (1, 2), ['⅓'] = (1, 3), ['⅔'] = (2, 3), ['¼'] = (1, 4), ['¾'] = (3, 4), ['⅕'] = (1, 5), ['⅖'] = (2, 5), ['⅗'] = (3, 5), ['⅘'] = (4, 5),
        ['⅙'] = (1, 6), ['⅚'] = (5, 6), ['⅛'] = (1, 8), ['⅜'] = (3, 8), ['⅝'] = (5, 8), ['⅞'] = (7, 8),
    };

    // The cells of a worksheet that the formula names; they are reported together.
    private List<TextSpan>? _cells;
    private bool _isWorksheet;

    /// <summary>The = that a worksheet's formulas begin with.</summary>
    private bool ScanLeadingEquals()
    {
        if (_tokens.Count > 0 || _isWorksheet || _text[_position] != '=' || Peek(1) is '=' or '>' or '<' or '\0') return false;
        _isWorksheet = true;
        _diagnostics.LeadingEquals(new TextSpan(_position++, 1));
        return true;
    }

    /// <summary>A cell or a range of cells, where the formula shows that it is of a worksheet: by its =, a $ or a colon.</summary>
    private bool ScanCell()
    {
        var end = CellEnd(_position);
        if (end == 0) return false;
        var rangeEnd = end < _text.Length && _text[end] == ':' ? CellEnd(end + 1) : 0;
        var span = TextSpan.Between(_position, Math.Max(end, rangeEnd));
        if (!_isWorksheet && rangeEnd == 0 && !span.Of(_text).Contains('$')) return false;
        (_cells ??= []).Add(span);
        Add(new Token(TokenKind.Hole, span));
        _position = span.End;
        return true;
    }

    private void ReportCells()
    {
        if (_cells is not null) _diagnostics.CellReference(_cells[0], [.. _cells.Select(c => c.Of(_text)).Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>Where a cell such as <c>B2</c> or <c>$B$2</c> ends; 0 where there is none.</summary>
    private int CellEnd(int at)
    {
        var start = at;
        if (at < _text.Length && _text[at] == '$') at++;
        var letters = at;
        while (at < _text.Length && _text[at] is >= 'A' and <= 'Z') at++;
        if (at - letters is < 1 or > 3) return 0;
        if (at < _text.Length && _text[at] == '$') at++;
        var digits = at;
        while (at < _text.Length && char.IsAsciiDigit(_text[at])) at++;
        var isCell = at - digits is >= 1 and <= 7 && _text[digits] != '0';
        return isCell && at > start && (at >= _text.Length || (_text[at] != '(' && NameText.PartLength(_text, at) == 0)) ? at : 0;
    }

    private bool ScanPrint(char c)
    {
        switch (c)
        {
            case '²' or '³':
                Report(1, c == '²' ? "^2" : "^3");
                AddSign(TokenKind.Unknown, 1);
                return true;
            case '√':
                ScanRoot();
                return true;
            case '‰':
                Report(1, "/ 1000");
                AddSign(TokenKind.Unknown, 1);
                return true;
            case '{':
                Report(1, "(");
                Open(isCall: false);
                return true;
            case '}':
                Report(1, ")");
                if (_brackets.Count > 0) _brackets.RemoveAt(_brackets.Count - 1);
                AddSign(TokenKind.Close, 1);
                return true;
            default:
                return !char.IsAscii(c) && Fractions.TryGetValue(c, out var fraction) && ScanFraction(fraction.Above, fraction.Below);
        }
    }

    /// <summary><c>√x</c> and <c>√(…)</c> as a call; what is below the root is read on.</summary>
    private void ScanRoot()
    {
        var at = _position + 1;
        while (at < _text.Length && Alphabet.IsSpace(_text[at])) at++;
        var end = at;
        if (at < _text.Length && _text[at] == '[') end = _text.IndexOf(']', at) + 1;
        else for (int length; end < _text.Length && ((length = NameText.PartLength(_text, end)) > 0 || _text[end] == '.'); end += Math.Max(length, 1)) { }
        var below = end > at ? _text[at..end] : "";
        _diagnostics.SignOfPrint(TextSpan.Between(_position, below.Length > 0 ? end : _position + 1), "√", below.Length > 0 ? $"Sqrt({below})" : "Sqrt");
        AddSign(TokenKind.Unknown, 1);
    }

    private bool ScanFraction(int above, int below)
    {
        var value = new Rational(above) / new Rational(below);
        var span = new TextSpan(_position, 1);
        var offered = $"({above} / {below})";
        if (_tokens is [.., { Kind: TokenKind.Number } whole] && whole.Span.End == _position)
        {
            // 2½ is one number.
            _tokens.RemoveAt(_tokens.Count - 1);
            _operands--;
            span = TextSpan.Between(whole.Span.Start, _position + 1);
            offered = $"({whole.Span.Of(_text)} + {above} / {below})";
            value += whole.Number;
        }

        _diagnostics.SignOfPrint(span, span.Of(_text), offered);
        _position++;
        Add(new Token(TokenKind.Number, span) { Number = value });
        return true;
    }

    private void Report(int length, string offered) =>
        _diagnostics.SignOfPrint(new TextSpan(_position, length), _text.Substring(_position, length), offered);
}
