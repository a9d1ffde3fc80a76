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
        var view = new SheetView { WorkbookViewId = 0 };
        if (frozenRows > 0)
        {
            view.Append(
                new Pane { VerticalSplit = frozenRows, TopLeftCell = $"A{frozenRows + 1}", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen },
                new Selection { Pane = PaneValues.BottomLeft });
        }

        _writer = SheetXml.Begin(part, view, widths.Select(w => (double)w), WorkbookStyles.Text);
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
                if (line < pieces[i].Length) Write(i + 1, pieces[i][line], cells[i].Content.IsNumber, cells[i].Style);
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
        _writer.WritePage();
        _writer.WriteEndElement();
    }

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();

    private void Write(int column, string? content, bool isNumber, uint style) =>
        _writer.WriteCell(SheetXml.Place(column, _row), content is null || isNumber ? content : CellText.Escape(content), isNumber, style);
}
