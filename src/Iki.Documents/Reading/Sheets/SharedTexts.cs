using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Iki.Documents.Reading.Sheets;

/// <summary>The texts that cells share.</summary>
internal static class SharedTexts
{
    public static List<string> Read(SharedStringTablePart part, DocumentReading reading)
    {
        var texts = new List<string>();
        using var reader = PartXml.Reader(part, reading);
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element) continue;
            reading.Element();
            reading.Nested(reader.Depth);
            if (reader.LocalName == "si") texts.Add(Rich(reader, reading));
        }

        return texts;
    }

    /// <summary>The text of an element with runs, without what only tells how it is spoken. The reader is left at its end.</summary>
    public static string Rich(XmlReader reader, DocumentReading reading)
    {
        if (reader.IsEmptyElement) return "";
        var depth = reader.Depth;
        var text = new StringBuilder();
        var phonetic = 0;
        var isText = false;
        while (reader.Read() && reader.Depth > depth)
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    reading.Element();
                    reading.Nested(reader.Depth);
                    if (reader.LocalName == "rPh" && !reader.IsEmptyElement) phonetic = reader.Depth;
                    isText = reader.LocalName == "t" && !reader.IsEmptyElement && phonetic == 0;
                    break;
                case XmlNodeType.EndElement:
                    if (reader.LocalName == "rPh" && reader.Depth == phonetic) phonetic = 0;
                    isText = false;
                    break;
                case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA or XmlNodeType.Whitespace:
                    if (isText) text.Append(reader.Value);
                    break;
            }
        }

        reading.Characters(text.Length);
        return Unescape(text.Replace("\r\n", "\n").ToString());
    }

    /// <summary>Signs that XML has no place for are written <c>_x000D_</c>.</summary>
    private static string Unescape(string text) =>
        text.Contains("_x000", StringComparison.Ordinal) ? text.Replace("_x000D_", "", StringComparison.Ordinal).Replace("_x000A_", "\n", StringComparison.Ordinal).Replace("_x0009_", " ", StringComparison.Ordinal) : text;
}
