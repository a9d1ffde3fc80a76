using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Iki.Documents.Workbooks;

/// <summary>What the sheets of all workbooks have in common, as they are written from top to bottom.</summary>
internal static class SheetXml
{
    /// <summary>Begins a sheet, up to its rows.</summary>
    /// <param name="part">Where it is written.</param>
    /// <param name="view">How it is seen first.</param>
    /// <param name="widths">The widths of its columns, in characters.</param>
    /// <param name="style">The look of the cells that are not written; null for that of the workbook.</param>
    public static OpenXmlWriter Begin(WorksheetPart part, SheetView view, IEnumerable<double> widths, uint? style = null)
    {
        var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        writer.WriteElement(new SheetViews(view));
        writer.WriteElement(new SheetFormatProperties { DefaultRowHeight = 15 });
        var columns = new Columns();
        var number = 0u;
        foreach (var width in widths)
        {
            var column = new Column { Min = ++number, Max = number, Width = width, CustomWidth = true };
            if (style is { } look) column.Style = look;
            columns.Append(column);
        }

        writer.WriteElement(columns);
        writer.WriteStartElement(new SheetData());
        return writer;
    }

    /// <summary>Writes a cell: a number, or a text that is never run.</summary>
    /// <param name="writer">The sheet.</param>
    /// <param name="place">The cell, <c>B7</c>.</param>
    /// <param name="content">The number or the text, escaped; null for nothing.</param>
    /// <param name="isNumber">Whether it is a number.</param>
    /// <param name="style">The look.</param>
    public static void WriteCell(this OpenXmlWriter writer, string place, string? content, bool isNumber, uint style)
    {
        var cell = new Cell { CellReference = place, StyleIndex = style };
        if (content is not null && isNumber)
        {
            cell.Append(new CellValue(content));
        }
        else if (content is not null)
        {
            cell.DataType = CellValues.InlineString;
            cell.Append(new InlineString(new Text(content) { Space = SpaceProcessingModeValues.Preserve }));
        }

        writer.WriteElement(cell);
    }

    /// <summary>A cell by its numbers: <c>B7</c>.</summary>
    public static string Place(int column, int row) => CellPlace.Letters(column) + row.ToString(CultureInfo.InvariantCulture);

    /// <summary>Margins, and A4 across, as wide as the sheet.</summary>
    public static void WritePage(this OpenXmlWriter writer, double top = 0.5, double bottom = 0.5)
    {
        writer.WriteElement(new PageMargins { Left = 0.4, Right = 0.4, Top = top, Bottom = bottom, Header = 0.3, Footer = 0.3 });
        writer.WriteElement(new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToHeight = 0 });
    }
}
