using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace Iki.Documents.Reading;

/// <summary>The XML of a part. Names are compared without their namespace: the strict form of the format has others than the usual one.</summary>
internal static class PartXml
{
    private const int TextPiece = 4096;

    public static XmlReader Reader(OpenXmlPart part, DocumentReading reading) => XmlReader.Create(new MeasuredStream(part.GetStream(), 0, reading), Settings(true));

    /// <summary>A part as a tree, after it has been seen that it is neither too large nor too deep for one.</summary>
    public static XElement Load(OpenXmlPart part, DocumentReading reading)
    {
        using (var first = new MeasuredStream(part.GetStream(), 0, reading)) Measure(first, reading);
        using var second = part.GetStream();
        using var reader = XmlReader.Create(second, Settings(false));
        return XElement.Load(reader, LoadOptions.PreserveWhitespace);
    }

    public static void Measure(Stream stream, DocumentReading reading)
    {
        using var reader = XmlReader.Create(stream, Settings(true));
        var texts = new char[TextPiece];
        var characters = 0L;
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                reading.Element();
                reading.Nested(reader.Depth);
            }
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
            {
                // What is read of them counts again as a document; here it is seen before there is a tree.
                for (int read; (read = reader.ReadValueChunk(texts, 0, TextPiece)) > 0;) characters += read;
                if (characters > reading.Limits.Characters) throw reading.Beyond(nameof(DocumentLimits.Characters), reading.Limits.Characters);
            }
        }
    }

    private static XmlReaderSettings Settings(bool ignoreWhitespace) => new()
    {
        DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, IgnoreWhitespace = ignoreWhitespace, CloseInput = true,
    };

    public static bool Is(this XElement element, string name) => element.Name.LocalName == name;

    public static XElement? Child(this XElement? element, string name)
    {
        if (element is null) return null;
        foreach (var child in element.Elements())
        {
            if (child.Name.LocalName == name) return child;
        }

        return null;
    }

    public static IEnumerable<XElement> Children(this XElement? element, string name) => element is null ? [] : element.Elements().Where(e => e.Name.LocalName == name);

    /// <summary>An attribute, by its name without namespace.</summary>
    public static string? Get(this XElement? element, string name)
    {
        if (element is null) return null;
        foreach (var attribute in element.Attributes())
        {
            if (attribute.Name.LocalName == name) return attribute.Value;
        }

        return null;
    }

    /// <summary>The <c>val</c> of a child.</summary>
    public static string? Value(this XElement? element, string child) => element.Child(child).Get("val");

    /// <summary>A property that is there, and not there to be turned off.</summary>
    public static bool IsOn(this XElement? properties, string name) => properties.Child(name) is { } property && property.Get("val") is not ("0" or "false" or "off" or "none");

    public static int? Number(string? text) => int.TryParse(text, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;
}
