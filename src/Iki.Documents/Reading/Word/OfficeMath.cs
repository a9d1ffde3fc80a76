using System.Text;
using System.Xml.Linq;

namespace Iki.Documents.Reading.Word;

/// <summary>Equations of Word (OMML) → LaTeX.</summary>
internal static class OfficeMath
{
    private const int Deepest = 60;

    /// <summary>An equation between dollar signs, or an empty text where it has nothing in it.</summary>
    public static string ToText(XElement math)
    {
        var latex = TextFolding.Fold(Row(math, 0, inLine: false));
        return latex.Length == 0 ? "" : $"${latex}$";
    }

    private static string Row(XElement? element, int depth, bool inLine)
    {
        if (element is null) return "";
        if (depth > Deepest) return Latex.Text(string.Concat(element.Descendants().Where(d => d.Is("t")).Select(t => t.Value)));
        var parts = new List<string>();
        var text = new StringBuilder();
        foreach (var child in element.Elements())
        {
            if (child.Is("r"))
            {
                // Word parts a text into runs where it likes.
                foreach (var piece in child.Elements()) text.Append(piece.Is("t") ? piece.Value : piece.Is("tab") || piece.Is("br") ? " " : "");
                continue;
            }

            if (child.Is("del") || child.Is("moveFrom")) continue;
            Add(Latex.Text(text.ToString()), parts);
            text.Clear();
            Add(Element(child, depth + 1, inLine), parts);
        }

        Add(Latex.Text(text.ToString()), parts);
        return string.Join(' ', parts);
    }

    private static void Add(string part, List<string> parts)
    {
        if (part.Length > 0) parts.Add(part);
    }

    private static string Element(XElement element, int depth, bool inLine)
    {
        string Part(string name, bool line = true) => Row(element.Child(name), depth, line);
        var properties = element.Child(element.Name.LocalName + "Pr");
        switch (element.Name.LocalName)
        {
            case "f":
                return properties.Value("type") is "lin" or "skw" ? $"{Latex.Group(Part("num"))} / {Latex.Group(Part("den"))}" : $"\\frac{{{Part("num")}}}{{{Part("den")}}}";
            case "nary":
                var limits = Limits(Part("sub"), Part("sup"));
                return $"{Latex.Operator(properties.Value("chr") ?? "∫")}{limits} {Part("e")}";
            case "sSub":
                return $"{Latex.Base(Part("e"))}_{{{Part("sub")}}}";
            case "sSup":
                return $"{Latex.Base(Part("e"))}^{{{Part("sup")}}}";
            case "sSubSup" or "sPre":
                return $"{Latex.Base(Part("e"))}{Limits(Part("sub"), Part("sup"))}";
            case "rad":
                return Part("deg") is { Length: > 0 } degree ? $"\\sqrt[{degree}]{{{Part("e")}}}" : $"\\sqrt{{{Part("e")}}}";
            case "d":
                var separator = properties.Value("sepChr") ?? "|";
                return $"{Fence(properties, "begChr", "(")}{string.Join($" {separator} ", element.Children("e").Select(e => Row(e, depth, inLine)))}{Fence(properties, "endChr", ")")}";
            case "eqArr":
                return string.Join(inLine ? " " : " \\\\ ", element.Children("e").Select(e => Row(e, depth, inLine)));
            case "m":
                return string.Join(" \\\\ ", element.Children("mr").Select(r => string.Join(' ', r.Children("e").Select(e => Row(e, depth, inLine)))));
            case "func":
                return $"{Part("fName")} {Part("e")}";
            case "limLow":
                return $"{Latex.Base(Part("e"))}_{{{Part("lim")}}}";
            case "limUpp":
                return $"{Latex.Base(Part("e"))}^{{{Part("lim")}}}";
            case "bar":
                return $"\\overline{{{Part("e")}}}";
            case var name when name.EndsWith("Pr", StringComparison.Ordinal):
                return "";
            default:
                return Row(element, depth, inLine);
        }
    }

    private static string Limits(string sub, string sup) => (sub.Length > 0 ? $"_{{{sub}}}" : "") + (sup.Length > 0 ? $"^{{{sup}}}" : "");

    private static string Fence(XElement? properties, string name, string usual) => (properties.Child(name) is { } given ? given.Get("val") ?? "" : usual) switch
    {
        "{" => "\\{",
        "}" => "\\}",
        var sign => sign,
    };
}
