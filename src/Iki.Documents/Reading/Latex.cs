using System.Collections.Frozen;
using System.Text;

namespace Iki.Documents.Reading;

/// <summary>How texts and signs of equations are written in LaTeX.</summary>
internal static class Latex
{
    private static readonly FrozenDictionary<string, string> Signs = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["×"] = "\\times", ["✕"] = "\\times", ["⋅"] = "\\cdot", ["·"] = "\\cdot", ["∙"] = "\\cdot", ["÷"] = "\\div", ["∑"] = "\\sum", ["Σ"] = "\\sum", ["±"] = "\\pm",
        ["−"] = "-", ["–"] = "-", ["≤"] = "\\leq", ["≥"] = "\\geq", ["≠"] = "\\neq", ["%"] = "\\%", ["∏"] = "\\prod", ["{"] = "\\{", ["}"] = "\\}", ["&"] = "\\&", ["$"] = "\\$",
        ["\u2061"] = "", ["\u2062"] = "", ["\u2063"] = "", ["\u2064"] = "",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>A sign of an equation.</summary>
    public static string Operator(string sign) => Signs.TryGetValue(sign, out var latex) ? latex : Text(sign);

    /// <summary>Text of an equation: words stand in <c>\text</c>, numbers and single signs as they are.</summary>
    public static string Text(string text)
    {
        var folded = TextFolding.Fold(text.Replace('\n', ' ').Replace('\u2028', ' '));
        if (folded.Length == 0) return "";
        var written = new StringBuilder(folded.Length + 8);
        var start = 0;
        for (var at = 0; at <= folded.Length; at++)
        {
            if (at < folded.Length && !Signs.ContainsKey(folded[at].ToString())) continue;
            Words(folded.AsSpan(start, at - start), written);
            if (at < folded.Length) Spaced(Signs[folded[at].ToString()], written);
            start = at + 1;
        }

        return written.ToString();
    }

    /// <summary>What a subscript or power is set on, in braces where it is more than one sign.</summary>
    public static string Base(string latex) => latex.Length <= 1 || latex is "\\sum" or "\\prod" || latex.StartsWith("\\text{", StringComparison.Ordinal) ? latex : $"{{{latex}}}";

    /// <summary>What stands beside a slash, in parentheses where it is more than one piece.</summary>
    public static string Group(string latex) => latex.Contains(' ', StringComparison.Ordinal) && !latex.StartsWith("\\text{", StringComparison.Ordinal) ? $"({latex})" : latex;

    private static void Words(ReadOnlySpan<char> text, StringBuilder written)
    {
        text = text.Trim();
        if (text.IsEmpty) return;

        // The letter x between a word and a number stands for the sign.
        if (text.Length > 2 && text[0] is 'x' or 'X' && text[1] == ' ')
        {
            Spaced("\\times", written);
            text = text[2..].Trim();
        }

        if (text is "x" or "X")
        {
            Spaced("\\times", written);
            return;
        }

        var isWord = false;
        for (var i = 0; i + 1 < text.Length && !isWord; i++) isWord = char.IsLetter(text[i]) && (char.IsLetter(text[i + 1]) || text[i + 1] == ' ');
        var plain = text.ToString().Replace('\\', ' ').Replace("_", "\\_", StringComparison.Ordinal);
        Spaced(isWord ? $"\\text{{{plain}}}" : plain, written);
    }

    private static void Spaced(string piece, StringBuilder written)
    {
        if (piece.Length == 0) return;
        if (written.Length > 0) written.Append(' ');
        written.Append(piece);
    }
}
