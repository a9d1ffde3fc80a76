using Iki.Core;

namespace Iki.Documents.Reading;

/// <summary>Puts the cells of a table, as they come row by row, into their columns; cells that span rows keep theirs in the rows below.</summary>
internal sealed class TableWriter
{
    private readonly DocumentReading _reading;
    private readonly DocumentPlace _place;
    private readonly List<(List<TableCell> Cells, bool IsHead, DocumentPlace Place)> _rows = [];

    // Per column, until which row (counted from 0, and not into it) a cell from above covers it.
    private readonly List<int> _covered = [];
    private int _column;
    private int _width;

    public TableWriter(DocumentReading reading, DocumentPlace place)
    {
        _reading = reading;
        _place = place with { Table = reading.Table(), Row = null, Column = null, Paragraph = null };
    }

    public int RowCount => _rows.Count;

    public void BeginRow(bool isHead = false, int? page = null, int? line = null)
    {
        _reading.Row();
        _column = 0;
        _rows.Add(([], isHead, _place with { Row = _rows.Count + 1, Page = page ?? _place.Page, Line = line ?? _place.Line }));
    }

    /// <summary>Goes on at a column, counted from 0; those before it stay empty.</summary>
    public void SkipTo(int column) => _column = Math.Max(_column, column);

    /// <summary>Whether a cell of this row, or one from above, stands in a column already.</summary>
    public bool IsCovered(int column) => column < _column || (column < _covered.Count && _covered[column] >= _rows.Count);

    /// <summary>Adds the next cell of the row; <paramref name="write"/> writes what is in it.</summary>
    public void Cell(Action<BlockWriter> write, int columnSpan = 1, int rowSpan = 1, int? line = null)
    {
        var row = _rows.Count - 1;
        while (_column < _covered.Count && _covered[_column] > row) _column++;
        var end = (int)Math.Min((long)_column + Math.Max(1, columnSpan), int.MaxValue);
        _reading.Cell(end);
        var place = _rows[^1].Place with { Column = _column + 1, Line = line ?? _rows[^1].Place.Line };
        var writer = new BlockWriter(_reading, place) { Page = place.Page };
        write(writer);
        _rows[^1].Cells.Add(new TableCell { Column = _column, ColumnSpan = end - _column, RowSpan = Math.Max(1, rowSpan), Blocks = FractionBars.Join(writer.Blocks), Place = place });
        while (_covered.Count < end) _covered.Add(0);
        for (; _column < end; _column++) _covered[_column] = Math.Max(_covered[_column], (int)Math.Min((long)row + Math.Max(1, rowSpan), int.MaxValue));
        _width = Math.Max(_width, end);
    }

    /// <summary>The table, or null where no cell has anything in it.</summary>
    public Table? Finish()
    {
        while (_rows.Count > 0 && _rows[^1].Cells.Count == 0) _rows.RemoveAt(_rows.Count - 1);
        if (!_rows.Any(r => r.Cells.Any(c => c.Blocks.Count > 0))) return null;
        var rows = _rows.Select((r, i) => new TableRow
        {
            IsHead = r.IsHead,
            Place = r.Place,
            Cells = r.Cells.Select(c => c with { RowSpan = Math.Min(c.RowSpan, _rows.Count - i) }).ToEquatableList(),
        });
        return new Table { ColumnCount = _width, Rows = rows.ToEquatableList(), Place = _place with { Line = _place.Line ?? _rows[0].Place.Line } };
    }
}
