using Iki.Core.Diagnostics;

namespace Iki.Core.Loading;

/// <summary>Rows of cells → rows of figures: the first that has something in it is the header, by which the others are read.</summary>
/// <param name="file">The file, for diagnostics; null for none.</param>
internal sealed class HeadedTable(string? file)
{
    private TableColumns? _columns;

    /// <summary>What the header names; null before it, and where it cannot be used.</summary>
    public TableColumns? Columns => IsOver ? null : _columns;

    /// <summary>Whether no further row can be read, because there is no usable header.</summary>
    public bool IsOver { get; private set; }

    /// <summary>The row of figures that almost every row of cells is; null where there is more, or something else, to say.</summary>
    public ObservationRow? Plain(TableRow row) =>
        _columns is { } columns && row is { Cells: { } cells, Problem: null } ? columns.RowOf(cells, row.Line, file) : null;

    /// <summary>What a row of cells says.</summary>
    public IEnumerable<ObservationRow> Take(TableRow row)
    {
        if (row.Cells is not { } cells)
        {
            var problem = row.Problem ?? Said(file, c => c.RowUnreadable(new Place(null, row.Line)));

            // Without its header no row can be read.
            IsOver = _columns is null;
            return [new ObservationRow { File = file, Line = row.Line, Problem = problem, Lines = row.Count }];
        }

        List<ObservationRow> taken = row.Problem is { } doubt ? [About(row, doubt)] : [];
        if (_columns is not null) taken.Add(_columns.RowOf(cells, row.Line, file));

        // There may be lines with only separators above the header, too.
        else if (!cells.All(CellText.IsBlank)) taken.AddRange(TakeHeader(cells, row));
        return taken;
    }

    /// <summary>What is to be said once there are no more rows; null for nothing.</summary>
    public ObservationRow? AtEnd() =>
        _columns is null && !IsOver ? OfFile(file, c => c.ColumnWanted(Place.Nowhere, TableColumns.First, TableColumns.List)) : null;

    /// <summary>A row that stands for something that is to be said of the whole file.</summary>
    public static ObservationRow OfFile(string? file, Action<DiagnosticCollector> say) => new() { File = file, Problem = Said(file, say), Lines = 0 };

    private IEnumerable<ObservationRow> TakeHeader(IReadOnlyList<string> cells, TableRow row)
    {
        var found = DiagnosticCollector.ForFile(file);
        _columns = TableColumns.Of(cells, row.Line, found);
        IsOver = found.HasErrors;
        return found.InOrder().Select(problem => About(row, problem));
    }

    private ObservationRow About(TableRow row, Diagnostic problem) => new() { File = file, Line = row.Line, Problem = problem, Lines = 0 };

    private static Diagnostic Said(string? file, Action<DiagnosticCollector> say) => DiagnosticCollector.Said(say) with { File = file };
}
