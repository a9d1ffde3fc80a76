using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Iki.Core;
using Iki.Documents.Workbooks;

namespace Iki.Documents.Results;

/// <summary>Writes one sheet of a workbook of results from top to bottom, without holding it.</summary>
internal sealed class ResultSheet : IDisposable
{
    /// <summary>The most rows of a sheet in Excel.</summary>
    public const int MostRows = 1_048_576;

    /// <summary>The most characters of a header on paper.</summary>
    private const int LongestHeader = 120;

    private readonly OpenXmlWriter _writer;
    private readonly int _columns;

    /// <summary>Begins a sheet.</summary>
    /// <param name="part">Where it is written.</param>
    /// <param name="widths">The widths of its columns, in characters.</param>
    /// <param name="frozenRows">How many rows stay in sight.</param>
    /// <param name="frozenColumns">How many columns stay in sight.</param>
    public ResultSheet(WorksheetPart part, IReadOnlyCollection<int> widths, int frozenRows = 0, int frozenColumns = 0)
    {
        _columns = widths.Count;
        _writer = OpenXmlWriter.Create(part);
        _writer.WriteStartElement(new Worksheet());
        _writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        var view = new SheetView { WorkbookViewId = 0 };
        if (frozenRows > 0) view.Append(PaneOf(frozenRows, frozenColumns));
        _writer.WriteElement(new SheetViews(view));
        _writer.WriteElement(new SheetFormatProperties { DefaultRowHeight = 15 });
        var columns = new Columns();
        var number = 0u;
        foreach (var width in widths) columns.Append(new Column { Min = ++number, Max = number, Width = width, CustomWidth = true });
        _writer.WriteElement(columns);
        _writer.WriteStartElement(new SheetData());
    }

    /// <summary>How many rows it has so far.</summary>
    public int Rows { get; private set; }

    /// <summary>Writes a row. A text longer than a cell holds is cut, with … at its end.</summary>
    public void Add(params IEnumerable<ResultCell> cells)
    {
        _writer.WriteStartElement(new Row { RowIndex = (uint)++Rows });
        var column = 0;
        foreach (var cell in cells)
        {
            column++;
            if (cell.Text is not null) Write(column, cell);
        }

        _writer.WriteEndElement();
    }

    /// <summary>Ends the sheet.</summary>
    /// <param name="hasFilter">Whether its rows can be filtered by the first one.</param>
    /// <param name="header">What is printed above every page; null for nothing.</param>
    public void End(bool hasFilter = false, string? header = null)
    {
        _writer.WriteEndElement();
        if (hasFilter) _writer.WriteElement(new AutoFilter { Reference = $"A1:{CellPlace.Letters(_columns)}{Math.Max(1, Rows).ToString(CultureInfo.InvariantCulture)}" });
        _writer.WriteElement(new PageMargins { Left = 0.4, Right = 0.4, Top = 0.7, Bottom = 0.6, Header = 0.3, Footer = 0.3 });
        _writer.WriteElement(new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToHeight = 0 });
        var above = header is null ? "" : "&C" + Printed(header);
        _writer.WriteElement(new HeaderFooter(new OddHeader(above), new OddFooter("&C&P / &N")));
        _writer.WriteEndElement();
    }

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();

    private void Write(int column, ResultCell content)
    {
        var cell = new Cell { CellReference = CellPlace.Letters(column) + Rows.ToString(CultureInfo.InvariantCulture), StyleIndex = content.Style };
        if (content.IsNumber)
        {
            cell.Append(new CellValue(content.Text!));
        }
        else
        {
            cell.DataType = CellValues.InlineString;
            cell.Append(new InlineString(new Text(Cut(content.Text!)) { Space = SpaceProcessingModeValues.Preserve }));
        }

        _writer.WriteElement(cell);
    }

    private static Pane PaneOf(int rows, int columns)
    {
        var pane = new Pane
        {
            VerticalSplit = rows, TopLeftCell = $"{CellPlace.Letters(columns + 1)}{(rows + 1).ToString(CultureInfo.InvariantCulture)}",
            ActivePane = columns > 0 ? PaneValues.BottomRight : PaneValues.BottomLeft, State = PaneStateValues.Frozen,
        };
        if (columns > 0) pane.HorizontalSplit = columns;
        return pane;
    }

    /// <summary>A text within the length of a cell, which counts what XML cannot hold as it is written.</summary>
    private static string Cut(string text)
    {
        var escaped = CellText.Escape(text);
        if (escaped.Length <= CellText.Longest) return escaped;
        var pieces = CellText.Pieces(text);
        return CellText.Escape(pieces.First()) + "…";
    }

    /// <summary>A text in a header, where &amp; begins a code.</summary>
    private static string Printed(string text)
    {
        var line = VisibleText.Of(text);
        return (line.Length <= LongestHeader ? line : string.Concat(line.AsSpan(0, LongestHeader - 1), "…")).Replace("&", "&&", StringComparison.Ordinal);
    }
}
