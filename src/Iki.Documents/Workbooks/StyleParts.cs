using DocumentFormat.OpenXml.Spreadsheet;

namespace Iki.Documents.Workbooks;

/// <summary>The fonts, fills and lines of which the looks of a workbook are made.</summary>
internal static class StyleParts
{
    public static Font FontOf(double size, bool isBold, string? color)
    {
        var font = new Font();
        if (isBold) font.Append(new Bold());
        font.Append(new FontSize { Val = size });
        if (color is not null) font.Append(new Color { Rgb = color });
        font.Append(new FontName { Val = "Calibri" }, new FontFamilyNumbering { Val = 2 });
        return font;
    }

    public static Fill FillOf(string color) => new(new PatternFill(new ForegroundColor { Rgb = color }) { PatternType = PatternValues.Solid });

    public static T Line<T>()
        where T : BorderPropertiesType, new()
    {
        var line = new T { Style = BorderStyleValues.Thin };
        line.Append(new Color { Rgb = "FFBFBFBF" });
        return line;
    }
}
