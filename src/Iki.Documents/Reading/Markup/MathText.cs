using AngleSharp.Dom;

namespace Iki.Documents.Reading.Markup;

/// <summary>What HTML has for equations, as LaTeX between dollar signs: MathML, LaTeX in elements made for it, LaTeX in a <c>math</c> element.</summary>
internal static class MathText
{
    /// <summary>The equation, or null where the element is none. Empty for what repeats an equation for the eye.</summary>
    public static string? Of(IElement element)
    {
        if (element.LocalName == "math" || element.LocalName.EndsWith(":math", StringComparison.Ordinal)) return Dollars(MathMl.ToLatex(element));
        if (element.ClassName is not { } classes) return null;
        if (classes.Contains("katex-html", StringComparison.Ordinal) || classes.Contains("MJX_Assistive", StringComparison.Ordinal)) return "";
        if (!element.ClassList.Contains("math")) return null;
        var text = element.TextContent.Trim();
        if (text.StartsWith("\\(", StringComparison.Ordinal) || text.StartsWith("\\[", StringComparison.Ordinal)) text = text[2..];
        if (text.EndsWith("\\)", StringComparison.Ordinal) || text.EndsWith("\\]", StringComparison.Ordinal)) text = text[..^2];
        return Dollars(text);
    }

    private static string Dollars(string latex)
    {
        var folded = TextFolding.Fold(latex.Replace('\n', ' ').Replace("$", "", StringComparison.Ordinal));
        return folded.Length == 0 ? "" : $"${folded}$";
    }
}
