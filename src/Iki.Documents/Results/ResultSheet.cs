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
        var view = new SheetView { WorkbookViewId = 0 };
        if (frozenRows > 0) view.Append(PaneOf(frozenRows, frozenColumns));
        _writer = SheetXml.Begin(part, view, widths.Select(w => (double)w));
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
            if (cell.Text is { } text) _writer.WriteCell(SheetXml.Place(column, Rows), cell.IsNumber ? text : Cut(text), cell.IsNumber, cell.Style);
        }

        _writer.WriteEndElement();
    }

    /// <summary>Ends the sheet.</summary>
    /// <param name="hasFilter">Whether its rows can be filtered by the first one.</param>
    /// <param name="header">What is printed above every page; null for nothing.</param>
    public void End(bool hasFilter = false, string? header = null)
    {
        _writer.WriteEndElement();
        if (hasFilter) _writer.WriteElement(new AutoFilter { Reference = $"A1:{SheetXml.Place(_columns, Math.Max(1, Rows))}" });
        _writer.WritePage(top: 0.7, bottom: 0.6);
        var above = header is null ? "" : "&C" + Printed(header);
        _writer.WriteElement(new HeaderFooter(new OddHeader(above), new OddFooter("&C&P / &N")));
        _writer.WriteEndElement();
    }

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();

    private static Pane PaneOf(int rows, int columns)
    {
        var pane = new Pane
        {
            VerticalSplit = rows, TopLeftCell = SheetXml.Place(columns + 1, rows + 1),
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
    private static string Printed(string text) => CellText.Cut(VisibleText.Of(text), LongestHeader).Replace("&", "&&", StringComparison.Ordinal);
}
