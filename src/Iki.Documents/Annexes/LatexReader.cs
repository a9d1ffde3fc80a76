using System.Text;

namespace Iki.Documents.Annexes;

/// <summary>
/// Reads LaTeX as printed formulas have it: <c>\frac</c>, <c>\sqrt</c>, <c>\text</c>, signs, indices and exponents. What it does not
/// know it keeps as a text, so that nothing is lost.
/// </summary>
internal sealed class LatexReader
{
    private const int Deepest = 40;

    private static readonly Dictionary<string, string> Signs = new(StringComparer.Ordinal)
    {
        ["times"] = "×", ["cdot"] = "·", ["div"] = "÷", ["sum"] = "∑", ["prod"] = "∏", ["pm"] = "±", ["leq"] = "≤", ["le"] = "≤", ["geq"] = "≥", ["ge"] = "≥", ["neq"] = "≠", ["ne"] = "≠",
        ["%"] = "%", ["{"] = "{", ["}"] = "}", ["$"] = "$", ["#"] = "#", ["&"] = "&", ["_"] = "_", ["alpha"] = "α", ["beta"] = "β", ["Delta"] = "Δ", ["Sigma"] = "Σ", ["ldots"] = "…", ["dots"] = "…",
        ["approx"] = "≈", ["infty"] = "∞", ["rightarrow"] = "→", ["lbrace"] = "{", ["rbrace"] = "}", ["lvert"] = "|", ["rvert"] = "|", ["vert"] = "|",
    };

    private readonly string _text;
    private int _at;

    private LatexReader(string text) => _text = text;

    /// <summary>Whether a text has LaTeX in it.</summary>
    public static bool IsLatex(string text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (text[i] == '\\' && (char.IsAsciiLetter(text[i + 1]) || text[i + 1] is '%' or '{')) return true;
        }

        return false;
    }

    /// <summary>The equation that LaTeX describes.</summary>
    public static Equation Read(string latex) => new LatexReader(latex).Row(0, '\0');

    private Equation Row(int depth, char end)
    {
        var pieces = new List<EquationPiece>();
        while (_at < _text.Length && _text[_at] != end)
        {
            var c = _text[_at];
            if (c is '^' or '_' && pieces.Count > 0 && depth < Deepest)
            {
                _at++;
                AddScript(pieces, c == '^', Argument(depth));
            }
            else if (c is '(' or '[' && depth < Deepest && Fence(c, depth) is { } fence) pieces.Add(fence);
            else if (c == '\\') AddCommand(pieces, depth);
            else if (c == '{' && depth < Deepest)
            {
                _at++;
                pieces.AddRange(Row(depth + 1, '}').Pieces);
                _at++;
            }
            else if (char.IsWhiteSpace(c) || c is '}' or '$' or '&') _at++;
            else if (char.IsLetter(c)) pieces.Add(Word());
            else if (char.IsAsciiDigit(c)) pieces.Add(new EquationSign(Digits()));
            else
            {
                pieces.Add(new EquationSign(c == '-' ? "−" : c.ToString()));
                _at++;
            }
        }

        return new Equation(pieces);
    }

    private void AddCommand(List<EquationPiece> pieces, int depth)
    {
        var start = ++_at;
        while (_at < _text.Length && char.IsAsciiLetter(_text[_at])) _at++;
        if (_at == start && _at < _text.Length) _at++;
        var name = _text[start.._at];
        switch (name)
        {
            case "frac" or "dfrac" or "tfrac" or "cfrac" when depth < Deepest:
                pieces.Add(new EquationFraction(Argument(depth), Argument(depth)));
                break;
            case "sqrt" when depth < Deepest:
                Equation? degree = null;
                if (_at < _text.Length && _text[_at] == '[')
                {
                    _at++;
                    degree = Row(depth + 1, ']');
                    _at++;
                }

                pieces.Add(new EquationRoot(degree, Argument(depth)));
                break;
            case "text" or "mathrm" or "textrm" or "mbox" or "operatorname" or "textbf" or "textit":
                pieces.Add(new EquationText(Braces()));
                break;
            case "left" when depth < Deepest:
                pieces.Add(Stretched(depth));
                break;
            case "right" or "displaystyle" or "limits" or "nolimits" or "," or ";" or ":" or "!" or " " or "quad" or "qquad" or "\\" or "":
                break;
            case "begin" or "end":
                Braces();
                break;
            default:
                pieces.Add(Signs.TryGetValue(name, out var sign) ? new EquationSign(sign) : new EquationText("\\" + name));
                break;
        }
    }

    /// <summary><c>\left( … \right)</c>.</summary>
    private EquationFence Stretched(int depth)
    {
        var open = Delimiter();
        var pieces = new List<EquationPiece>();
        while (_at < _text.Length && !_text.AsSpan(_at).StartsWith("\\right", StringComparison.Ordinal))
        {
            var end = _text.IndexOf("\\right", _at, StringComparison.Ordinal);
            var inner = _text.IndexOf("\\left", _at, StringComparison.Ordinal);
            var until = inner >= 0 && (end < 0 || inner < end) ? inner : end < 0 ? _text.Length : end;
            if (until == _at)
            {
                AddCommand(pieces, depth + 1);
                continue;
            }

            // A row ends at the next of them: what is inside is read on its own.
            var reader = new LatexReader(_text[_at..until]);
            pieces.AddRange(reader.Row(depth + 1, '\0').Pieces);
            _at = until;
        }

        _at = Math.Min(_text.Length, _at + "\\right".Length);
        return new EquationFence(open, new Equation(pieces), Delimiter());
    }

    private string Delimiter()
    {
        if (_at >= _text.Length) return "";
        if (_text[_at] != '\\') return _text[_at++] is var c && c == '.' ? "" : c.ToString();
        _at = Math.Min(_text.Length, _at + 2);
        return _text[_at - 1].ToString();
    }

    /// <summary>What stands in parentheses that are closed; null where they are not.</summary>
    private EquationFence? Fence(char open, int depth)
    {
        var close = open == '(' ? ')' : ']';
        var (level, nested) = (0, 0);
        for (var i = _at; i < _text.Length; i++)
        {
            if (_text[i] == '\\') i++;
            else if (_text[i] == '{') nested++;
            else if (_text[i] == '}' && --nested < 0) return null;
            else if (nested == 0 && _text[i] == open) level++;
            else if (nested == 0 && _text[i] == close && --level == 0)
            {
                var inside = new LatexReader(_text[(_at + 1)..i]).Row(depth + 1, '\0');
                _at = i + 1;
                return new EquationFence(open.ToString(), inside, close.ToString());
            }
        }

        return null;
    }

    private Equation Argument(int depth)
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at])) _at++;
        if (_at >= _text.Length) return Equation.Of();
        if (_text[_at] == '{')
        {
            _at++;
            var inside = Row(depth + 1, '}');
            _at++;
            return inside;
        }

        var pieces = new List<EquationPiece>();
        if (_text[_at] == '\\') AddCommand(pieces, depth + 1);
        else pieces.Add(new EquationSign(_text[_at++].ToString()));
        return new Equation(pieces);
    }

    /// <summary>The text of a group in braces, as it is.</summary>
    private string Braces()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at])) _at++;
        if (_at >= _text.Length || _text[_at] != '{') return "";
        var (level, text) = (0, new StringBuilder());
        for (; _at < _text.Length; _at++)
        {
            var c = _text[_at];
            if (c == '\\' && _at + 1 < _text.Length && !char.IsAsciiLetter(_text[_at + 1]))
            {
                text.Append(_text[++_at]);
                continue;
            }

            if (c == '{' && level++ == 0) continue;
            if (c == '}' && --level == 0) break;
            text.Append(c);
        }

        _at++;
        return text.ToString();
    }

    private EquationPiece Word()
    {
        var start = _at;

        // Words that stand beside one another are one text.
        while (_at < _text.Length && (char.IsLetter(_text[_at]) || (_text[_at] == ' ' && _at + 1 < _text.Length && char.IsLetter(_text[_at + 1])))) _at++;
        var word = _text[start.._at];
        return word.Length == 1 ? new EquationSign(word) : new EquationText(word);
    }

    private string Digits()
    {
        var start = _at;
        while (_at < _text.Length && (char.IsAsciiDigit(_text[_at]) || (_text[_at] is '.' or ',' && _at + 1 < _text.Length && char.IsAsciiDigit(_text[_at + 1])))) _at++;
        return _text[start.._at];
    }

    private static void AddScript(List<EquationPiece> pieces, bool isAbove, Equation script)
    {
        var on = pieces[^1];
        if (on is EquationScript { } set && (isAbove ? set.Above : set.Below) is null) pieces[^1] = isAbove ? set with { Above = script } : set with { Below = script };
        else pieces[^1] = new EquationScript(Equation.Of(on), isAbove ? null : script, isAbove ? script : null);
    }
}
