namespace Iki.Documents.Workbooks;

/// <summary>A row of a sheet: of each column of the shape the cell, where it has a content.</summary>
internal sealed class SheetRow
{
    private readonly StoredCell?[] _cells;
    private readonly SheetHead _head;

    /// <summary>A row under a head.</summary>
    public SheetRow(SheetHead head, int number, StoredCell?[] cells) => (_head, Number, _cells) = (head, number, cells);

    /// <summary>The sheet.</summary>
    public SheetShape Shape => _head.Shape;

    /// <summary>Its number, from 1.</summary>
    public int Number { get; }

    /// <summary>The cell of a column; null where it has no content.</summary>
    public StoredCell? At(int column) => _cells[column];

    /// <summary>The cell of a column; null where it has no content.</summary>
    public StoredCell? At(string key) => _cells[Shape.IndexOf(key)];

    /// <summary>Whether any of some columns has a content.</summary>
    public bool HasAny(Func<ColumnShape, bool> which)
    {
        for (var i = 0; i < _cells.Length; i++)
        {
            if (_cells[i] is not null && which(Shape.Columns[i])) return true;
        }

        return false;
    }

    /// <summary>Where the cell of a column is, or would be.</summary>
    public CellPlace PlaceOf(string key) => PlaceOf(Shape.IndexOf(key));

    /// <summary>Where the cell of a column is, or would be.</summary>
    public CellPlace PlaceOf(int column) => new(_head.Name, Number, _head.ColumnOf(column));

    /// <summary>Where the row is.</summary>
    public CellPlace Place => new(_head.Name, Number);

    /// <summary>Puts what a cell above has into a blank one.</summary>
    public void Inherit(int column, StoredCell? above) => _cells[column] ??= above;
}

/// <summary>The head of a sheet as the workbook has it.</summary>
/// <param name="shape">The sheet.</param>
/// <param name="name">Its name.</param>
/// <param name="columns">Of each column of the shape the column of the workbook, from 1; 0 where it is not there.</param>
internal sealed class SheetHead(SheetShape shape, string name, int[] columns)
{
    /// <summary>The sheet.</summary>
    public SheetShape Shape => shape;

    /// <summary>Its name in the workbook.</summary>
    public string Name => name;

    /// <summary>The column of the workbook for one of the shape, from 1; 0 where it is not there.</summary>
    public int ColumnOf(int column) => columns[column];
}
