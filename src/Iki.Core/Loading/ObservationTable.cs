using Iki.Core.Diagnostics;

namespace Iki.Core;

/// <summary>
/// Tables of figures: <c>variable,item,period,office,value</c>, and where wanted <c>text</c>, <c>source</c> and <c>note</c>, in any
/// order. Which program splits the lines into cells is the host's affair.
/// </summary>
public static class ObservationTable
{
    private static readonly string[] Columns = ["variable", "item", "period", "office", "value", "text", "source", "note"];

    /// <summary>The rows of a table, made as they are asked for. What is no row is carried along and reported with the figures.</summary>
    /// <param name="lines">
    /// The cells of each line with the number of the line, the header first; null cells for a line that could not be split.
    /// </param>
    /// <param name="file">The file, for diagnostics; may be left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="lines"/> is null.</exception>
    public static IEnumerable<ObservationRow> Rows(IEnumerable<(IReadOnlyList<string>? Cells, int Line)> lines, string? file = null)
    {
        ArgumentNullException.ThrowIfNull(lines);
        return Iterate(lines, file);
    }

    /// <summary>A row that stands for a file that cannot be read, so that this is reported with the figures of the others.</summary>
    /// <param name="file">The file.</param>
    /// <param name="isMissing">Whether there is no such file.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public static ObservationRow Unreadable(string file, bool isMissing)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Bad(file, null, c =>
        {
            if (isMissing) c.FileNotFound(Place.Nowhere, file);
            else c.FileUnreadable(Place.Nowhere, file);
        });
    }

    private static IEnumerable<ObservationRow> Iterate(IEnumerable<(IReadOnlyList<string>? Cells, int Line)> lines, string? file)
    {
        int[]? places = null;
        var width = 0;
        foreach (var (cells, line) in lines)
        {
            if (cells is null)
            {
                yield return Bad(file, line, c => c.RowUnreadable(new Place(null, line)));
            }
            else if (places is null)
            {
                var header = DiagnosticCollector.ForFile(file);
                places = Header(cells, line, header);
                width = cells.Count;
                foreach (var problem in header.InOrder()) yield return new ObservationRow { File = file, Line = line, Problem = problem };
                if (header.HasErrors) yield break;
            }
            else if (cells.Count != width)
            {
                yield return Bad(file, line, c => c.CellsDoNotFit(new Place(null, line), cells.Count, width));
            }
            else
            {
                yield return Row(cells, places, file, line);
            }
        }

        if (places is null) yield return Bad(file, null, c => c.ColumnWanted(Place.Nowhere, Columns[0], string.Join(", ", Columns)));
    }

    /// <summary>The place of each column; −1 for one that is not there.</summary>
    private static int[] Header(IReadOnlyList<string> cells, int line, DiagnosticCollector diagnostics)
    {
        var at = new Place(null, line);
        var places = new int[Columns.Length];
        Array.Fill(places, -1);
        for (var i = 0; i < cells.Count; i++)
        {
            var column = Array.FindIndex(Columns, c => c.Equals(cells[i], StringComparison.OrdinalIgnoreCase));
            if (column < 0) diagnostics.UnknownColumn(at, cells[i], string.Join(", ", Columns));
            else if (places[column] >= 0) diagnostics.ColumnTwice(at, cells[i]);
            else places[column] = i;
        }

        if (places[0] < 0) diagnostics.ColumnWanted(at, Columns[0], string.Join(", ", Columns));
        if (places[4] < 0 && places[5] < 0) diagnostics.ColumnWanted(at, Columns[4], string.Join(", ", Columns));
        return places;
    }

    private static ObservationRow Row(IReadOnlyList<string> cells, int[] places, string? file, int line)
    {
        return new ObservationRow
        {
            Variable = Cell(0), Item = Cell(1), Period = Cell(2), Office = Cell(3), Value = Cell(4), Text = Cell(5), Source = Cell(6), Note = Cell(7),
            File = file,
            Line = line,
        };

        string? Cell(int column) => places[column] < 0 ? null : cells[places[column]];
    }

    private static ObservationRow Bad(string? file, int? line, Action<DiagnosticCollector> say) =>
        new() { File = file, Line = line, Problem = DiagnosticCollector.Said(say) with { File = file } };
}
