using System.Xml.Linq;

namespace Iki.Documents.Reading.Word;

/// <summary>What styles say of paragraphs: level of outline, numbering, bold.</summary>
internal sealed class WordStyles
{
    // Styles are based on one another; a chain that is longer goes in a circle.
    private const int LongestChain = 32;

    private readonly Dictionary<string, XElement> _styles = new(StringComparer.Ordinal);
    private readonly string? _usual;

    public WordStyles(XElement? styles)
    {
        foreach (var style in styles.Children("style"))
        {
            if (style.Get("styleId") is not { } id) continue;
            _styles.TryAdd(id, style);
            if (style.Get("type") == "paragraph" && style.Get("default") is "1" or "true") _usual = id;
        }
    }

    /// <summary>The level of a heading, from 1; null for text.</summary>
    public int? HeadingLevel(XElement? properties)
    {
        if (PartXml.Number(properties.Value("outlineLvl")) is { } own) return own is >= 0 and < 9 ? own + 1 : null;
        foreach (var style in Chain(properties.Value("pStyle")))
        {
            if (PartXml.Number(style.Child("pPr").Value("outlineLvl")) is { } level) return level is >= 0 and < 9 ? level + 1 : null;
            if (style.Value("name") is { } name)
            {
                if (name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) && PartXml.Number(name[8..]) is >= 1 and <= 9 and var number) return number;
                if (name.Equals("Title", StringComparison.OrdinalIgnoreCase)) return 1;
            }
        }

        return null;
    }

    public (string? Number, int Level) Numbering(XElement? properties)
    {
        if (properties.Child("numPr") is { } own && own.Value("numId") is { } id) return (id, PartXml.Number(own.Value("ilvl")) ?? 0);
        foreach (var style in Chain(properties.Value("pStyle")))
        {
            if (style.Child("pPr").Child("numPr") is { } numbering && numbering.Value("numId") is { } number) return (number, PartXml.Number(numbering.Value("ilvl")) ?? 0);
        }

        return (null, 0);
    }

    /// <summary>The numbering that a style of numbering names.</summary>
    public string? NumberingOf(string style) => Chain(style).Select(s => s.Child("pPr").Child("numPr").Value("numId")).FirstOrDefault(n => n is not null);

    public bool IsBold(XElement? paragraph) => Chain(paragraph.Value("pStyle")).Select(s => s.Child("rPr")).FirstOrDefault(r => r.Child("b") is not null).IsOn("b");

    /// <summary>Whether a run is bold, by itself or its style of characters; null where neither says.</summary>
    public bool? IsRunBold(XElement? run)
    {
        if (run.Child("b") is not null) return run.IsOn("b");
        return run.Value("rStyle") is { } id && Chain(id).Select(s => s.Child("rPr")).FirstOrDefault(r => r.Child("b") is not null) is { } style ? style.IsOn("b") : null;
    }

    private IEnumerable<XElement> Chain(string? id)
    {
        id ??= _usual;
        for (var i = 0; i < LongestChain && id is not null && _styles.TryGetValue(id, out var style); i++)
        {
            yield return style;
            id = style.Value("basedOn");
        }
    }
}
