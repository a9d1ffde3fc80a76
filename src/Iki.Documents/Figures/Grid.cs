using Iki.Documents.Reading;
using Iki.Documents.Workbooks;

namespace Iki.Documents.Figures;

/// <summary>Cells that are merged, from the upper left to the lower right one.</summary>
internal readonly record struct MergedArea(int Top, int Left, int Bottom, int Right);

/// <summary>The cells of a sheet, or of a text file, by row and column from 1.</summary>
internal sealed class Grid(string? sheet)
{
    private readonly SortedDictionary<int, SortedDictionary<int, GridCell>> _rows = [];
    private readonly Dictionary<(int Row, int Column), MergedArea> _covered = [];
    private int[] _numbers = [];

    /// <summary>The name of the sheet; null for a text file.</summary>
    public string? Sheet => sheet;

    public bool IsHidden { get; set; }

    public List<MergedArea> Merged { get; } = [];

    public SortedSet<int> HiddenRows { get; } = [];

    public SortedSet<int> HiddenColumns { get; } = [];

    /// <summary>The numbers of the rows with something in them, in order, once it is closed.</summary>
    public IReadOnlyList<int> RowNumbers => _numbers;

    public int LastColumn { get; private set; }

    public void Add(GridCell cell)
    {
        if (!_rows.TryGetValue(cell.Row, out var row)) _rows[cell.Row] = row = [];
        row[cell.Column] = cell;
        LastColumn = Math.Max(LastColumn, cell.Column);
    }

    /// <summary>Ends the reading: what is merged is known for each of its cells that a row with content has.</summary>
    public void Close(DocumentReading reading)
    {
        _numbers = [.. _rows.Keys];
        foreach (var area in Merged)
        {
            var first = Array.BinarySearch(_numbers, area.Top);
            for (var i = first < 0 ? ~first : first; i < _numbers.Length && _numbers[i] <= area.Bottom; i++)
            {
                for (var column = area.Left; column <= Math.Min(area.Right, LastColumn); column++)
                {
                    reading.Element();
                    _covered[(_numbers[i], column)] = area;
                }
            }
        }
    }

    /// <summary>The cells of a row, from left to right.</summary>
    public IEnumerable<GridCell> Row(int row) => _rows.TryGetValue(row, out var cells) ? cells.Values : [];

    /// <summary>The cell itself, not what it is merged with; null where it is blank.</summary>
    public GridCell? Own(int row, int column) => _rows.TryGetValue(row, out var cells) ? cells.GetValueOrDefault(column) : null;

    /// <summary>The cell, or the one that it is merged with; null where it is blank.</summary>
    public GridCell? At(int row, int column) => Own(row, column) ?? (_covered.TryGetValue((row, column), out var area) ? Own(area.Top, area.Left) : null);

    /// <summary>The merged cells that a cell is one of; null for none.</summary>
    public MergedArea? AreaOf(int row, int column) => _covered.TryGetValue((row, column), out var area) ? area : null;

    /// <summary>The place of a cell for messages: <c>'Unit Kerja'!B7</c>, or <c>B7</c> where there is no sheet.</summary>
    public string Place(int row, int column) => sheet is null ? new CellPlace("", row, column).Cell : new CellPlace(sheet, row, column).ToString();
}
