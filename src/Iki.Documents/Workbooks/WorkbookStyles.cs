using DocumentFormat.OpenXml.Spreadsheet;
using static Iki.Documents.Workbooks.StyleParts;

namespace Iki.Documents.Workbooks;

/// <summary>How the cells of the workbook look.</summary>
internal static class WorkbookStyles
{
    /// <summary>The number of each look.</summary>
    public const uint Text = 1, Number = 2, Head = 3, RequiredHead = 4, Title = 5, Plain = 6;

    /// <summary>The number of Excel's own format for texts, which keeps what is typed as it is.</summary>
    private const uint TextFormat = 49;

    /// <summary>The part of the package that says so.</summary>
    public static Stylesheet Make() => new(
        new Fonts(
            FontOf(11, false, null), FontOf(11, true, "FF1F3864"), FontOf(16, true, "FF1F3864")),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            FillOf("FFDCE6F1"),
            FillOf("FFFFE699")),
        new Borders(
            new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()),
            new Border(Line<LeftBorder>(), Line<RightBorder>(), Line<TopBorder>(), Line<BottomBorder>(), new DiagonalBorder())),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat { FormatId = 0 },
            Format(TextFormat, 0, 0, 1),
            Format(0, 0, 0, 1),
            Format(TextFormat, 1, 2, 1),
            Format(TextFormat, 1, 3, 1),
            Format(TextFormat, 2, 0, 0),
            Format(TextFormat, 0, 0, 0)),
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));

    private static CellFormat Format(uint number, uint font, uint fill, uint border) => new(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = true })
    {
        NumberFormatId = number, FontId = font, FillId = fill, BorderId = border, FormatId = 0,
        ApplyNumberFormat = true, ApplyFont = true, ApplyFill = true, ApplyBorder = true, ApplyAlignment = true,
    };
}
