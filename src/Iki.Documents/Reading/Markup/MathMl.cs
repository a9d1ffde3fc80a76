using AngleSharp.Dom;

namespace Iki.Documents.Reading.Markup;

/// <summary>MathML (presentation) → LaTeX.</summary>
internal static class MathMl
{
    private const int Deepest = 60;

    public static string ToLatex(IElement math)
    {
        // Some programs write LaTeX into the element; others keep it beside the markup.
        if (math.FirstElementChild is null) return math.TextContent;
        var annotation = math.QuerySelectorAll("annotation").FirstOrDefault(a => a.GetAttribute("encoding") is { } e && e.Contains("tex", StringComparison.OrdinalIgnoreCase));
        return annotation is not null ? annotation.TextContent : math.Children.Any(IsMath) ? Row(math, 0) : math.TextContent;
    }

    private static bool IsMath(IElement element) => Name(element) is ['m', ..] or "semantics";

    private static string Name(IElement element)
    {
        var name = element.LocalName;
        return name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..];
    }

    private static string Row(IElement element, int depth) =>
        string.Join(' ', element.ChildNodes.Select(n => n is IElement e ? Element(e, depth + 1) : Latex.Text(n.TextContent)).Where(t => t.Length > 0));

    private static string Argument(IElement element, int index, int depth) => element.Children.Length > index ? Element(element.Children[index], depth) : "";

    private static string Element(IElement element, int depth)
    {
        if (depth > Deepest) return Latex.Text(element.TextContent);
        string At(int index) => Argument(element, index, depth + 1);
        switch (Name(element))
        {
            case "mi" or "mn" or "mtext" or "ms":
                return Latex.Text(element.TextContent);
            case "mo":
                return Latex.Operator(element.TextContent.Trim());
            case "mfrac":
                return $"\\frac{{{At(0)}}}{{{At(1)}}}";
            case "msqrt":
                return $"\\sqrt{{{Row(element, depth)}}}";
            case "mroot":
                return $"\\sqrt[{At(1)}]{{{At(0)}}}";
            case "msub" or "munder":
                return $"{Latex.Base(At(0))}_{{{At(1)}}}";
            case "msup":
                return $"{Latex.Base(At(0))}^{{{At(1)}}}";
            case "mover":
                // Once: what stands above may itself be of this kind, and each level would double the work.
                var above = At(1);
                return above is "¯" or "-" or "‾" or "\u0304" ? $"\\overline{{{At(0)}}}" : $"{Latex.Base(At(0))}^{{{above}}}";
            case "msubsup" or "munderover":
                return $"{Latex.Base(At(0))}_{{{At(1)}}}^{{{At(2)}}}";
            case "mfenced":
                var close = element.GetAttribute("close") ?? ")";
                return $"{element.GetAttribute("open") ?? "("}{string.Join(", ", element.Children.Select(c => Element(c, depth + 1)))}{close}";
            case "mtable":
                return string.Join(" \\\\ ", element.Children.Select(r => Row(r, depth + 1)));
            case "mspace" or "mphantom" or "annotation" or "annotation-xml":
                return "";
            default:
                return Row(element, depth);
        }
    }
}
