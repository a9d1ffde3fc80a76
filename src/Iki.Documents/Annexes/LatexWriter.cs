using System.Text;

namespace Iki.Documents.Annexes;

/// <summary>An equation as LaTeX.</summary>
internal static class LatexWriter
{
    private static readonly Dictionary<string, string> Commands = new(StringComparer.Ordinal)
    {
        ["×"] = "\\times", ["·"] = "\\cdot", ["÷"] = "\\div", ["∑"] = "\\sum", ["∏"] = "\\prod", ["±"] = "\\pm", ["≤"] = "\\leq", ["≥"] = "\\geq", ["≠"] = "\\neq", ["−"] = "-", ["%"] = "\\%",
        ["{"] = "\\{", ["}"] = "\\}", ["$"] = "\\$", ["#"] = "\\#", ["&"] = "\\&", ["_"] = "\\_",
    };

    /// <summary>The equation without dollar signs.</summary>
    public static string Write(Equation equation)
    {
        var written = new StringBuilder();
        foreach (var piece in equation.Pieces)
        {
            var text = Write(piece);
            if (written.Length > 0 && !(text == "\\%" && char.IsAsciiDigit(written[^1]))) written.Append(' ');
            written.Append(text);
        }

        return written.ToString();
    }

    private static string Write(EquationPiece piece) => piece switch
    {
        EquationText text => $"\\text{{{Escape(text.Text)}}}",
        EquationSign sign => Commands.GetValueOrDefault(sign.Sign, sign.Sign),
        EquationFraction fraction => $"\\frac{{{Write(fraction.Above)}}}{{{Write(fraction.Below)}}}",
        EquationRoot root => root.Degree is { } degree ? $"\\sqrt[{Write(degree)}]{{{Write(root.Of)}}}" : $"\\sqrt{{{Write(root.Of)}}}",
        EquationScript script => Base(script.On) + (script.Below is { } below ? $"_{{{Write(below)}}}" : "") + (script.Above is { } above ? $"^{{{Write(above)}}}" : ""),
        EquationFence fence => $"{Commands.GetValueOrDefault(fence.Open, fence.Open)}{Write(fence.Inside)}{Commands.GetValueOrDefault(fence.Close, fence.Close)}",
        _ => "",
    };

    private static string Base(Equation on) => on.Pieces is [EquationSign or EquationText or EquationFence] ? Write(on) : $"{{{Write(on)}}}";

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text) escaped.Append(c is '{' or '}' or '$' or '#' or '&' or '_' or '%' ? $"\\{c}" : c == '\\' ? "\\textbackslash " : c.ToString());
        return escaped.ToString();
    }
}
