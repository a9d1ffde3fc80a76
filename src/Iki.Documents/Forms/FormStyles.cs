using DocumentFormat.OpenXml.Spreadsheet;
using static Iki.Documents.Workbooks.StyleParts;

namespace Iki.Documents.Forms;

/// <summary>How the cells of a form look, and which of them can be filled in.</summary>
internal static class FormStyles
{
    /// <summary>The number of each look that is not filled in.</summary>
    public const uint Title = 1, Line = 2, Head = 3, Label = 4, Closed = 5;

    /// <summary>The number of each look that is filled in: whole numbers, numbers and words, the needed ones apart.</summary>
    public const uint Whole = 6, Number = 7, Word = 8, NeededWhole = 9, NeededNumber = 10, NeededWord = 11;

    private const uint General = 0, Grouped = 3, AsText = 49;

    private const string Black = "FF000000", Blue = "FF1F3864";

    /// <summary>The part of the package that says so.</summary>
    public static Stylesheet Make() => new(
        new Fonts(FontOf(11, false, Black), FontOf(11, true, Blue), FontOf(14, true, Blue)),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            FillOf("FFDCE6F1"),
            FillOf("FFE7E6E6"),
            FillOf("FFFFF2CC"),
            FillOf("FFFFFFFF")),
        new Borders(
            new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()),
            new Border(Line<LeftBorder>(), Line<RightBorder>(), Line<TopBorder>(), Line<BottomBorder>(), new DiagonalBorder())),
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

    private static CellFormat Format(uint number, uint font, uint fill, uint border, bool isOpen, bool wraps = true) =>
        new(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = wraps }, new Protection { Locked = !isOpen })
        {
            NumberFormatId = number, FontId = font, FillId = fill, BorderId = border, FormatId = 0,
            ApplyNumberFormat = true, ApplyFont = true, ApplyFill = true, ApplyBorder = true, ApplyAlignment = true, ApplyProtection = true,
        };
}
