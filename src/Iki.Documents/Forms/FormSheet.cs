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
        var view = new SheetView { WorkbookViewId = 0, ShowGridLines = false };
        if (frozenRows > 0)
        {
            view.Append(new Pane
            {
                VerticalSplit = frozenRows, HorizontalSplit = frozenColumns, TopLeftCell = SheetXml.Place(frozenColumns + 1, frozenRows + 1),
                ActivePane = PaneValues.BottomRight, State = PaneStateValues.Frozen,
            });
            foreach (var pane in new[] { PaneValues.TopRight, PaneValues.BottomLeft, PaneValues.BottomRight }) view.Append(new Selection { Pane = pane });
        }

        _writer = SheetXml.Begin(part, view, _widths);
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
            var (text, isNumber) = (cells[i].Content.Text, cells[i].Content.IsNumber);
            _writer.WriteCell(SheetXml.Place(i + 1, Row), text is null || isNumber ? text : CellText.Escape(CellText.Cut(text, CellText.Longest / 7)), isNumber, cells[i].Style);
        }

        _writer.WriteEndElement();
    }

    /// <summary>Ends the sheet: what is locked cannot be changed, until the protection, which has no password, is taken off.</summary>
    public void End(IReadOnlyCollection<DataValidation> validations)
    {
        _writer.WriteEndElement();
        _writer.WriteElement(new SheetProtection { Sheet = true, Objects = true, Scenarios = true, FormatColumns = false, FormatRows = false });
        if (validations.Count > 0) _writer.WriteElement(new DataValidations(validations) { Count = (uint)validations.Count });
        _writer.WritePage();
        _writer.WriteElement(new HeaderFooter(new OddFooter("&L&A&R&P / &N")));
        _writer.WriteEndElement();
    }

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();
}
