using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Iki.Documents.Workbooks;

/// <summary>Writes one sheet of a workbook from top to bottom, without holding it.</summary>
internal sealed class SheetPart : IDisposable
{
    private readonly OpenXmlWriter _writer;
    private int _row;

    /// <summary>Begins a sheet.</summary>
    /// <param name="part">Where it is written.</param>
    /// <param name="widths">The widths of its columns, in characters.</param>
    /// <param name="frozenRows">How many rows stay in sight.</param>
    public SheetPart(WorksheetPart part, IEnumerable<int> widths, int frozenRows)
    {
        _writer = OpenXmlWriter.Create(part);
        _writer.WriteStartElement(new Worksheet());
        _writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        var view = new SheetView { WorkbookViewId = 0 };
        if (frozenRows > 0)
        {
            view.Append(
                new Pane { VerticalSplit = frozenRows, TopLeftCell = $"A{frozenRows + 1}", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen },
                new Selection { Pane = PaneValues.BottomLeft });
        }

        _writer.WriteElement(new SheetViews(view));
        _writer.WriteElement(new SheetFormatProperties { DefaultRowHeight = 15 });
        var columns = new Columns();
        var number = 0u;
        foreach (var width in widths) columns.Append(new Column { Min = ++number, Max = number, Width = width, CustomWidth = true, Style = WorkbookStyles.Text });
        _writer.WriteElement(columns);
        _writer.WriteStartElement(new SheetData());
    }

    /// <summary>Writes a row; a text too long for a cell goes on below.</summary>
    public void Add(IReadOnlyList<(CellContent Content, uint Style)> cells)
    {
        var pieces = cells.Select(c => c.Content.Text is { } text && !c.Content.IsNumber ? CellText.Pieces(text).ToArray<string?>() : [c.Content.Text]).ToArray();
        for (var line = 0; line < Math.Max(1, pieces.Max(p => p.Length)); line++)
        {
            _writer.WriteStartElement(new Row { RowIndex = (uint)++_row });
            for (var i = 0; i < cells.Count; i++)
            {
                if (line < pieces[i].Length) WriteCell(i + 1, new CellContent(pieces[i][line], cells[i].Content.IsNumber), cells[i].Style);
            }

            _writer.WriteEndElement();
        }
    }

    /// <summary>Ends the sheet.</summary>
    /// <param name="filter">The range that can be filtered; null for none.</param>
    /// <param name="validations">What its cells may hold, and what is shown beside them.</param>
    public void End(string? filter, IReadOnlyCollection<DataValidation> validations)
    {
        _writer.WriteEndElement();
        if (filter is not null) _writer.WriteElement(new AutoFilter { Reference = filter });
        if (validations.Count > 0) _writer.WriteElement(new DataValidations(validations) { Count = (uint)validations.Count });
        _writer.WriteElement(new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.5, Header = 0.3, Footer = 0.3 });
        _writer.WriteElement(new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToHeight = 0 });
        _writer.WriteEndElement();
    }

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();

    private void WriteCell(int column, CellContent content, uint style)
    {
        var cell = new Cell { CellReference = CellPlace.Letters(column) + _row.ToString(CultureInfo.InvariantCulture), StyleIndex = style };
        if (content.Text is { } text && content.IsNumber)
        {
            cell.Append(new CellValue(text));
        }
        else if (content.Text is { } words)
        {
            cell.DataType = CellValues.InlineString;
            cell.Append(new InlineString(new Text(CellText.Escape(words)) { Space = SpaceProcessingModeValues.Preserve }));
        }

        _writer.WriteElement(cell);
    }
}
