using DocumentFormat.OpenXml.Spreadsheet;

namespace Iki.Documents.Forms;

/// <summary>How the cells of a form look, and which of them can be filled in.</summary>
internal static class FormStyles
{
    /// <summary>The number of each look that is not filled in.</summary>
    public const uint Title = 1, Line = 2, Head = 3, Label = 4, Closed = 5;

    /// <summary>The number of each look that is filled in: whole numbers, numbers and words, the needed ones apart.</summary>
    public const uint Whole = 6, Number = 7, Word = 8, NeededWhole = 9, NeededNumber = 10, NeededWord = 11;

    private const uint General = 0, Grouped = 3, AsText = 49;

    /// <summary>The part of the package that says so.</summary>
    public static Stylesheet Make() => new(
        new Fonts(FontOf(11, false), FontOf(11, true), FontOf(14, true)),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            FillOf("FFDCE6F1"),
            FillOf("FFE7E6E6"),
            FillOf("FFFFF2CC"),
            FillOf("FFFFFFFF")),
        new Borders(
            new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()),
            new Border(Edge<LeftBorder>(), Edge<RightBorder>(), Edge<TopBorder>(), Edge<BottomBorder>(), new DiagonalBorder())),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat { FormatId = 0 },
            Format(AsText, 2, 0, 0, isOpen: false, wraps: false),
            Format(AsText, 0, 0, 0, isOpen: false, wraps: false),
            Format(AsText, 1, 2, 1, isOpen: false),
            Format(AsText, 0, 3, 1, isOpen: false),
            Format(General, 0, 3, 1, isOpen: false),
            Format(Grouped, 0, 5, 1, isOpen: true),
            Format(General, 0, 5, 1, isOpen: true),
            Format(AsText, 0, 5, 1, isOpen: true),
            Format(Grouped, 0, 4, 1, isOpen: true),
            Format(General, 0, 4, 1, isOpen: true),
            Format(AsText, 0, 4, 1, isOpen: true)),
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));

    private static Font FontOf(double size, bool isBold)
    {
        var font = new Font();
        if (isBold) font.Append(new Bold());
        font.Append(new FontSize { Val = size }, new Color { Rgb = isBold ? "FF1F3864" : "FF000000" }, new FontName { Val = "Calibri" }, new FontFamilyNumbering { Val = 2 });
        return font;
    }

    private static Fill FillOf(string color) => new(new PatternFill(new ForegroundColor { Rgb = color }) { PatternType = PatternValues.Solid });

    private static T Edge<T>()
        where T : BorderPropertiesType, new()
    {
        var edge = new T { Style = BorderStyleValues.Thin };
        edge.Append(new Color { Rgb = "FFBFBFBF" });
        return edge;
    }

    private static CellFormat Format(uint number, uint font, uint fill, uint border, bool isOpen, bool wraps = true) =>
        new(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = wraps }, new Protection { Locked = !isOpen })
        {
            NumberFormatId = number, FontId = font, FillId = fill, BorderId = border, FormatId = 0,
            ApplyNumberFormat = true, ApplyFont = true, ApplyFill = true, ApplyBorder = true, ApplyAlignment = true, ApplyProtection = true,
        };
}
