using System.Globalization;

namespace Iki.Documents.Decrees;

/// <summary>A place in a document, as short as people need it: the same in both languages.</summary>
internal static class PlaceText
{
    public static string Of(DocumentPlace place)
    {
        var parts = new List<string>();
        if (place.Page is { } page) parts.Add(string.Create(CultureInfo.InvariantCulture, $"p. {page}"));
        if (place.Sheet is { } sheet) parts.Add(sheet);
        if (place.Line is { } line) parts.Add(string.Create(CultureInfo.InvariantCulture, $"L {line}"));
        if (place.Table is { } table) parts.Add(string.Create(CultureInfo.InvariantCulture, $"T {table}:{place.Row}:{place.Column}"));
        else if (place.Paragraph is { } paragraph) parts.Add(string.Create(CultureInfo.InvariantCulture, $"¶ {paragraph}"));
        return string.Join(", ", parts);
    }
}
