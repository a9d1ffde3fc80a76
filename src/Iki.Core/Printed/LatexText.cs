using System.Text;

namespace Iki.Core.Printed;

/// <summary>LaTeX → text in one line of signs, with marks for what it says of fractions, roots and powers.</summary>
internal sealed class LatexText
{
    // Deeper braces are read as parentheses.
    private const int Deepest = 60;

    private static readonly Dictionary<string, string> Signs = new(StringComparer.Ordinal)
    {
        ["times"] = " * ", ["cdot"] = " * ", ["ast"] = " * ", ["div"] = " / ", ["sum"] = " Σ ", ["Sigma"] = " Σ ", ["pm"] = " + ", ["%"] = "%", ["&"] = "&",
        ["leq"] = "≤", ["le"] = "≤", ["geq"] = "≥", ["ge"] = "≥", ["neq"] = "≠", ["ne"] = "≠", ["lt"] = "<", ["gt"] = ">", ["\\"] = "\n",
        [","] = " ", [";"] = " ", [":"] = " ", ["!"] = "", [" "] = " ", ["quad"] = " ", ["qquad"] = " ", ["_"] = "_", ["{"] = "(", ["}"] = ")", ["$"] = "",
        ["lbrace"] = "(", ["rbrace"] = ")", ["ldots"] = "...", ["dots"] = "...", ["permil"] = "‰", ["textperthousand"] = "‰", ["max"] = " max", ["min"] = " min",
        ["ln"] = " ln", ["exp"] = " exp", ["("] = "", [")"] = "", ["["] = "", ["]"] = "",
    };

    private readonly string _text;
    private int _at;

    private LatexText(string text) => _text = text;

    public static string Linear(string text)
    {
        var isLatex = false;
        for (var i = 0; i + 1 < text.Length && !isLatex; i++) isLatex = text[i] == '\\' && (char.IsAsciiLetter(text[i + 1]) || text[i + 1] is '%' or '(' or '[' or ',' or '\\');
        return isLatex ? new LatexText(text.Replace("$", "", StringComparison.Ordinal)).Run(Deepest, inGroup: false) : text;
    }

    private string Run(int depth, bool inGroup)
    {
        var written = new StringBuilder();
        while (_at < _text.Length)
        {
            var c = _text[_at];
            if (c == '}' && inGroup) return written.ToString();
            if (c == '\\')
            {
                written.Append(Command(depth));
            }
            else if (depth > 0 && c == '{')
            {
                written.Append(Argument(depth));
            }
            else if (depth > 0 && c == '^')
            {
                written.Append(Power(depth, written));
            }
            else if (depth > 0 && c == '_')
            {
                TakeSubscript(depth, written);
            }
            else
            {
                written.Append(c == '~' ? ' ' : c);
                _at++;
            }
        }

        return written.ToString();
    }

    private string Command(int depth)
    {
        _at++;
        if (_at >= _text.Length) return "";
        var start = _at;
        while (_at < _text.Length && char.IsAsciiLetter(_text[_at])) _at++;
        if (_at == start) _at++;
        var name = _text[start.._at];
        if (depth == 0) return Signs.GetValueOrDefault(name, " ");
        switch (name)
        {
            case "frac" or "dfrac" or "tfrac" or "cfrac" or "sfrac":
                return PrintedMarks.Fraction(Argument(depth), Argument(depth));
            case "sqrt":
                var degree = Optional();
                var radicand = PrintedMarks.Group(Argument(depth));
                return degree is null ? $" √{radicand}" : $" {PrintedMarks.Root}{PrintedMarks.Group(degree)}{radicand}";
            case "left" or "right" or "big" or "Big" or "bigg" or "Bigg" or "bigl" or "bigr" or "displaystyle" or "limits" or "nolimits":
                return "";
            case "begin" or "end":
                Argument(depth);
                return " ";
            default:
                return Signs.TryGetValue(name, out var sign) ? sign : "";
        }
    }

    /// <summary>What a command takes: a group in braces, a command, or one character.</summary>
    private string Argument(int depth)
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at])) _at++;
        if (_at >= _text.Length) return "";
        if (_text[_at] == '\\') return Command(depth - 1);
        if (_text[_at] != '{') return _text[_at++].ToString();
        _at++;
        var inside = Run(depth - 1, inGroup: true);
        _at++;
        return inside;
    }

    private string? Optional()
    {
        if (_at >= _text.Length || _text[_at] != '[') return null;
        var close = _text.IndexOf(']', _at);
        if (close < 0) return null;
        var inside = _text[(_at + 1)..close];
        _at = close + 1;
        return inside;
    }

    private string Power(int depth, StringBuilder written)
    {
        _at++;
        var exponent = Argument(depth);
        return EndsInSum(written) ? "" : $"^{PrintedMarks.Group(exponent)}";
    }

    /// <summary>A subscript belongs to its letter; below a sum it says what the sum runs over, which the print explains elsewhere.</summary>
    private void TakeSubscript(int depth, StringBuilder written)
    {
        _at++;
        var subscript = Argument(depth).Trim();
        if (EndsInSum(written)) return;
        while (written.Length > 0 && written[^1] == ' ') written.Length--;
        written.Append(subscript.Replace('-', '−'));
    }

    private static bool EndsInSum(StringBuilder written)
    {
        var last = written.Length - 1;
        while (last >= 0 && written[last] == ' ') last--;
        return last >= 0 && written[last] is 'Σ' or '∑';
    }
}
