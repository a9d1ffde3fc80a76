using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Iki.Documents.Workbooks;

namespace Iki.Documents.Forms;

/// <summary>Writes a protected sheet of a form from top to bottom, without holding it.</summary>
internal sealed class FormSheet : IDisposable
{
    private const double LineHeight = 15;

    private readonly OpenXmlWriter _writer;
    private readonly double[] _widths;

    /// <summary>Begins a sheet.</summary>
    /// <param name="part">Where it is written.</param>
    /// <param name="widths">The widths of its columns, in characters.</param>
    /// <param name="frozenRows">How many rows stay in sight.</param>
    /// <param name="frozenColumns">How many columns stay in sight.</param>
    public FormSheet(WorksheetPart part, IEnumerable<double> widths, int frozenRows, int frozenColumns)
    {
        _widths = [.. widths];
        _writer = OpenXmlWriter.Create(part);
        _writer.WriteStartElement(new Worksheet());
        _writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        var view = new SheetView { WorkbookViewId = 0, ShowGridLines = false };
        if (frozenRows > 0)
        {
            view.Append(new Pane
            {
                VerticalSplit = frozenRows, HorizontalSplit = frozenColumns, TopLeftCell = Place(frozenColumns + 1, frozenRows + 1),
                ActivePane = PaneValues.BottomRight, State = PaneStateValues.Frozen,
            });
            foreach (var pane in new[] { PaneValues.TopRight, PaneValues.BottomLeft, PaneValues.BottomRight }) view.Append(new Selection { Pane = pane });
        }

        _writer.WriteElement(new SheetViews(view));
        _writer.WriteElement(new SheetFormatProperties { DefaultRowHeight = 15 });
        var columns = new Columns();
        var number = 0u;
        foreach (var width in _widths) columns.Append(new Column { Min = ++number, Max = number, Width = width, CustomWidth = true });
        _writer.WriteElement(columns);
        _writer.WriteStartElement(new SheetData());
    }

    /// <summary>The number of the last row that was written.</summary>
    public int Row { get; private set; }

    /// <summary>Writes a row of a table, as high as its texts need: not every program finds that out as it opens the file.</summary>
    public void AddRow(IReadOnlyList<(CellContent Content, uint Style)> cells)
    {
        var lines = cells.Select((c, i) => c.Content is { Text: { } text, IsNumber: false } ? Math.Ceiling(text.Length / (_widths[i] - 3)) : 1).DefaultIfEmpty(1).Max();
        Add(new Row { RowIndex = (uint)++Row, Height = LineHeight * Math.Clamp(lines, 1, 20), CustomHeight = true }, cells);
    }

    /// <summary>Writes a line that is no part of a table.</summary>
    public void AddLine(params IReadOnlyList<(CellContent Content, uint Style)> cells) => Add(new Row { RowIndex = (uint)++Row }, cells);

    private void Add(Row row, IReadOnlyList<(CellContent Content, uint Style)> cells)
    {
        _writer.WriteStartElement(row);
        for (var i = 0; i < cells.Count; i++)
        {
            var cell = new Cell { CellReference = Place(i + 1, Row), StyleIndex = cells[i].Style };
            if (cells[i].Content is { IsNumber: true, Text: { } digits })
            {
                cell.Append(new CellValue(digits));
            }
            else if (cells[i].Content.Text is { } text)
            {
                cell.DataType = CellValues.InlineString;
                cell.Append(new InlineString(new Text(CellText.Escape(Cut(text, CellText.Longest / 7))) { Space = SpaceProcessingModeValues.Preserve }));
            }

            _writer.WriteElement(cell);
        }

        _writer.WriteEndElement();
    }

    /// <summary>Ends the sheet: what is locked cannot be changed, until the protection, which has no password, is taken off.</summary>
    public void End(IReadOnlyCollection<DataValidation> validations)
    {
        _writer.WriteEndElement();
        _writer.WriteElement(new SheetProtection { Sheet = true, Objects = true, Scenarios = true, FormatColumns = false, FormatRows = false });
        if (validations.Count > 0) _writer.WriteElement(new DataValidations(validations) { Count = (uint)validations.Count });
        _writer.WriteElement(new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.5, Header = 0.3, Footer = 0.3 });
        _writer.WriteElement(new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToHeight = 0 });
        _writer.WriteElement(new HeaderFooter(new OddFooter("&L&A&R&P / &N")));
        _writer.WriteEndElement();
    }

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();

    /// <summary>A cell by its numbers: <c>B7</c>.</summary>
    public static string Place(int column, int row) => CellPlace.Letters(column) + row.ToString(CultureInfo.InvariantCulture);

    /// <summary>A text that has no more characters than are kept.</summary>
    public static string Cut(string text, int most)
    {
        if (text.Length <= most) return text;
        var kept = most - 1;
        if (char.IsHighSurrogate(text[kept - 1])) kept--;
        return string.Concat(text.AsSpan(0, kept), "…");
    }
}
