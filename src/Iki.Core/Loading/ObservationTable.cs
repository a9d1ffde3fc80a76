using Iki.Core.Diagnostics;
using Iki.Core.Loading;

namespace Iki.Core;

/// <summary>
/// Tables of figures: <c>variable,item,period,office,value</c>, and optionally <c>text</c>, <c>source</c> and <c>note</c>, in any
/// order and by their English or Indonesian names; <c>label</c> and <c>unit of measure</c> may stand beside them for people (docs/definitions.md, Figures as CSV).
/// </summary>
public static class ObservationTable
{
    /// <summary>The rows of a table in a file of CSV, produced on demand: the file may be larger than the memory.</summary>
    /// <param name="path">The file; opened when the first row is requested.</param>
    /// <param name="limits">How much is read at a time; the default limits if not given.</param>
    /// <param name="progress">Receives the number of bytes as they are read; optional.</param>
    /// <returns>The rows. A row, or a file, that cannot be read is marked as such, and is reported with the figures.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public static IEnumerable<ObservationRow> Load(string path, FileLimits? limits = null, Action<long>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        return TableFile.Rows(path, limits ?? FileLimits.Default, progress);
    }

    /// <summary>The rows of a table in a stream of CSV, such as the body of a request, produced on demand.</summary>
    /// <param name="stream">The stream, in UTF-8; read once, and not closed.</param>
    /// <param name="file">The name to give it in diagnostics; may be left out.</param>
    /// <param name="limits">How much is read at a time; the default limits if not given.</param>
    /// <param name="progress">Receives the number of bytes as they are read; optional.</param>
    /// <returns>The rows. A row that cannot be read is marked as such, and is reported with the figures.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static IEnumerable<ObservationRow> Read(Stream stream, string? file = null, FileLimits? limits = null, Action<long>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Iterate(new TableReader(stream, file, (limits ?? FileLimits.Default).RowBytes, progress).Rows(), file);
    }

    /// <summary>Whether the first row of a stream names the columns of such a table, so that <see cref="Read"/> reads it.</summary>
    /// <param name="stream">The stream, in UTF-8; its beginning is read, and it is not closed.</param>
    /// <param name="limits">How much is read at a time; the default limits if not given.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static bool HasHeader(Stream stream, FileLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        foreach (var row in new TableReader(stream, null, (limits ?? FileLimits.Default).RowBytes, null).Rows())
        {
            if (row.Cells is not { } cells) return false;
            if (cells.All(TableColumns.IsBlank)) continue;
            var header = DiagnosticCollector.ForFile(null);
            TableColumns.Of(cells, row.Line, header);
            return !header.HasErrors;
        }

        return false;
    }

    /// <summary>The rows of a table that something else has split into cells, produced on demand.</summary>
    /// <param name="lines">
    /// The cells of each line with the number of the line, the header first; null cells for a line that could not be split.
    /// </param>
    /// <param name="file">The file, for diagnostics; may be left out.</param>
    /// <returns>The rows. A line that is not a row is passed on and reported with the figures.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="lines"/> is null.</exception>
    public static IEnumerable<ObservationRow> Rows(IEnumerable<(IReadOnlyList<string>? Cells, int Line)> lines, string? file = null)
    {
        ArgumentNullException.ThrowIfNull(lines);
        return Iterate(lines.Select(l => new TableRow(l.Cells, l.Line)), file);
    }

    /// <summary>A row that stands for a file that cannot be read, so that this is reported with the figures of the others.</summary>
    /// <param name="file">The file.</param>
    /// <param name="isMissing">Whether there is no such file.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public static ObservationRow Unreadable(string file, bool isMissing)
    {
        ArgumentNullException.ThrowIfNull(file);
        return OfFile(file, c =>
        {
            if (isMissing) c.FileNotFound(Place.Nowhere, file);
            else c.FileUnreadable(Place.Nowhere, file);
        });
    }

    private static IEnumerable<ObservationRow> Iterate(IEnumerable<TableRow> rows, string? file)
    {
        TableColumns? columns = null;
        foreach (var row in rows)
        {
            if (row.Cells is not { } cells)
            {
                var problem = row.Problem ?? Said(file, c => c.RowUnreadable(new Place(null, row.Line)));
                yield return new ObservationRow { File = file, Line = row.Line, Problem = problem, Lines = row.Count };

                // Without its header no row can be read.
                if (columns is null) yield break;
                continue;
            }

            if (row.Problem is { } doubt) yield return new ObservationRow { File = file, Line = row.Line, Problem = doubt, Lines = 0 };
            if (columns is not null)
            {
                yield return columns.RowOf(cells, row.Line, file);
                continue;
            }

            // There may be lines with only separators above the header, too.
            if (cells.All(TableColumns.IsBlank)) continue;
            var header = DiagnosticCollector.ForFile(file);
            columns = TableColumns.Of(cells, row.Line, header);
            foreach (var problem in header.InOrder()) yield return new ObservationRow { File = file, Line = row.Line, Problem = problem, Lines = 0 };
            if (header.HasErrors) yield break;
        }

        if (columns is null) yield return OfFile(file, c => c.ColumnWanted(Place.Nowhere, TableColumns.First, TableColumns.List));
    }

    private static ObservationRow OfFile(string? file, Action<DiagnosticCollector> say) => new() { File = file, Problem = Said(file, say), Lines = 0 };

    private static Diagnostic Said(string? file, Action<DiagnosticCollector> say) => DiagnosticCollector.Said(say) with { File = file };
}
