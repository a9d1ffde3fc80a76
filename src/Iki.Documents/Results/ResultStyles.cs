using DocumentFormat.OpenXml.Spreadsheet;
using static Iki.Documents.Workbooks.StyleParts;

namespace Iki.Documents.Results;

/// <summary>
/// How the cells of a workbook of results look. A number shows the decimals that its indicator declares; a percentage is one to Excel, 0.9938
/// shown as 99.38 %.
/// </summary>
internal static class ResultStyles
{
    /// <summary>The number of each look.</summary>
    public const uint Text = 1, Quoted = 2, Head = 3, Title = 4, Notice = 5, General = 6, Heading = 7;

    /// <summary>The most decimals that an indicator declares.</summary>
    private const int MostDecimals = 12;

    private const uint FirstNumber = 8;

    private const uint FirstShare = FirstNumber + MostDecimals + 1;

    /// <summary>Excel's own format for texts, which keeps them as they are also when the cell is edited.</summary>
    private const uint TextFormat = 49;

    /// <summary>Numbers from here on are for the formats of a workbook.</summary>
    private const uint FirstFormat = 164;

    /// <summary>Numbers with decimals, and thousands set apart.</summary>
    public static uint Number(int decimals) => FirstNumber + (uint)Math.Clamp(decimals, 0, MostDecimals);

    /// <summary>Percentages with decimals.</summary>
    public static uint Share(int decimals) => FirstShare + (uint)Math.Clamp(decimals, 0, MostDecimals);

    /// <summary>The part of the package that says so.</summary>
    public static Stylesheet Make()
    {
        var formats = new NumberingFormats();
        var cells = new CellFormats(
            new CellFormat { FormatId = 0 },
            Format(TextFormat, 0, 0),
            Format(TextFormat, 0, 0, isQuoted: true),
            Format(TextFormat, 1, 2),
            Format(TextFormat, 2, 0),
            Format(TextFormat, 3, 3),
            Format(0, 0, 0),
            Format(TextFormat, 1, 0));
        for (var share = 0; share <= 1; share++)
        {
            for (var decimals = 0; decimals <= MostDecimals; decimals++)
            {
                var number = FirstFormat + (uint)formats.ChildElements.Count;
                var code = (share == 1 ? "0" : "#,##0") + (decimals == 0 ? "" : "." + new string('0', decimals)) + (share == 1 ? "%" : "");
                formats.Append(new NumberingFormat { NumberFormatId = number, FormatCode = code });
                cells.Append(Format(number, 0, 0));
            }
        }

        return new Stylesheet(
            formats,
            new Fonts(FontOf(11, false, null), FontOf(11, true, "FF1F3864"), FontOf(16, true, "FF1F3864"), FontOf(11, true, "FF9C2B00")),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
                FillOf("FFDCE6F1"),
                FillOf("FFFDF4EA")),
            new Borders(
                new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()),
                new Border(new LeftBorder(), new RightBorder(), new TopBorder(), Line<BottomBorder>(), new DiagonalBorder())),
            new CellStyleFormats(new CellFormat()),
            cells,
            new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));
    }

    private static CellFormat Format(uint number, uint font, uint fill, bool isQuoted = false)
    {
        var format = new CellFormat(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = true })
        {
            NumberFormatId = number, FontId = font, FillId = fill, BorderId = 1, FormatId = 0,
            ApplyNumberFormat = true, ApplyFont = true, ApplyFill = true, ApplyBorder = true, ApplyAlignment = true,
        };
        if (isQuoted) format.QuotePrefix = true;
        return format;
    }
}
