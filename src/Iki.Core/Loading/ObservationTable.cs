using System.Data.Common;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
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
    /// <example>
    /// <code>
    /// var catalog = CatalogFile.Load("catalog.json").OrThrow();
    /// var data = DataSet.FromRows(catalog, Period.OfYear(2025), ObservationTable.Load("laporan.csv")).OrThrow();
    /// Console.WriteLine(data.Tables[0].Used);   // 2
    /// </code>
    /// </example>
    public static IEnumerable<ObservationRow> Load(string path, FileLimits? limits = null, Action<long>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        return new TableSource(plain => TableFile.Rows(path, limits ?? FileLimits.Default, progress, plain));
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
        return new TableSource(plain => Iterate(new TableReader(stream, file, (limits ?? FileLimits.Default).RowBytes, progress).Rows(plain), file, plain));
    }

    /// <summary>The rows of a table in a stream of CSV that is waited for, such as the body of a request, produced on demand.</summary>
    /// <param name="stream">The stream, in UTF-8; read once, and not closed. What it throws is passed on.</param>
    /// <param name="file">The name to give it in diagnostics; may be left out.</param>
    /// <param name="limits">How much is read at a time; the default limits if not given.</param>
    /// <param name="progress">Receives how many bytes have been read so far; optional.</param>
    /// <returns>
    /// The rows, for <see cref="DataSet.FromRowsAsync"/>, which hands its cancellation on. A row that cannot be read is marked as such, and is reported with the figures.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static IAsyncEnumerable<ObservationRow> ReadAsync(
        Stream stream, string? file = null, FileLimits? limits = null, IProgress<long>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return IterateAsync(stream, file, limits, progress);
    }

    /// <summary>The same from a pipe, such as <c>HttpRequest.BodyReader</c>.</summary>
    /// <param name="pipe">The pipe, in UTF-8; read once, and not completed. What it throws is passed on.</param>
    /// <param name="file">The name to give it in diagnostics; may be left out.</param>
    /// <param name="limits">How much is read at a time; the default limits if not given.</param>
    /// <param name="progress">Receives how many bytes have been read so far; optional.</param>
    /// <returns>The rows, for <see cref="DataSet.FromRowsAsync"/>, which hands its cancellation on.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pipe"/> is null.</exception>
    public static IAsyncEnumerable<ObservationRow> ReadAsync(
        PipeReader pipe, string? file = null, FileLimits? limits = null, IProgress<long>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(pipe);
        return IterateAsync(pipe.AsStream(leaveOpen: true), file, limits, progress);
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
            if (cells.All(CellText.IsBlank)) continue;
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

    /// <summary>The rows of several tables, one table after another. Unlike <c>SelectMany</c>, it keeps the quick way of reading files.</summary>
    /// <param name="tables">The tables, such as <see cref="Load"/> gives; produced on demand.</param>
    /// <returns>The rows.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tables"/> is null.</exception>
    public static IEnumerable<ObservationRow> Concat(IEnumerable<IEnumerable<ObservationRow>> tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        return new TablesSource(tables);
    }

    /// <summary>The rows that a query gives, produced on demand: the columns by their names, as in a file of CSV.</summary>
    /// <param name="reader">
    /// The reader, before its first row; read once, and not closed. Its columns are named in English or Indonesian, in any order; an underscore stands for a
    /// space (<c>unit_kerja</c>). <c>NULL</c> is a figure that is not reported. Whole and decimal numbers and texts are taken exactly. A floating-point number is taken
    /// by the digits it was written with, up to 15 (6 of a <see cref="float"/>), with one warning; one with more was computed, and is refused.
    /// </param>
    /// <param name="name">The name to give it in diagnostics, in place of a file, such as that of the table; may be left out. The line is the number of the row, from 1.</param>
    /// <returns>The rows. A row that cannot be read is marked as such, and is reported with the figures.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> is null.</exception>
    public static IEnumerable<ObservationRow> Rows(DbDataReader reader, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return DatabaseRows.Of(reader, name);
    }

    /// <summary>The same, of a reader that is waited for.</summary>
    /// <param name="reader">The reader, before its first row; read once, and not closed.</param>
    /// <param name="name">The name to give it in diagnostics; may be left out.</param>
    /// <returns>The rows, for <see cref="DataSet.FromRowsAsync"/>, which hands its cancellation on.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> is null.</exception>
    public static IAsyncEnumerable<ObservationRow> RowsAsync(DbDataReader reader, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return DatabaseRows.OfAsync(reader, name);
    }

    /// <summary>A row that stands for a file that cannot be read, so that this is reported with the figures of the others.</summary>
    /// <param name="file">The file.</param>
    /// <param name="isMissing">Whether there is no such file.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public static ObservationRow Unreadable(string file, bool isMissing)
    {
        ArgumentNullException.ThrowIfNull(file);
        return HeadedTable.OfFile(file, c =>
        {
            if (isMissing) c.FileNotFound(Place.Nowhere, file);
            else c.FileUnreadable(Place.Nowhere, file);
        });
    }

    private static async IAsyncEnumerable<ObservationRow> IterateAsync(
        Stream stream, string? file, FileLimits? limits, IProgress<long>? progress, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var bytes = 0L;
        var reader = new TableReader(stream, file, (limits ?? FileLimits.Default).RowBytes, progress is null ? null : read => progress.Report(bytes += read));
        var table = new HeadedTable(file);
        await foreach (var row in reader.RowsAsync(cancellation).ConfigureAwait(false))
        {
            if (table.Plain(row) is { } plain)
            {
                yield return plain;
                continue;
            }

            foreach (var taken in table.Take(row)) yield return taken;
            if (table.IsOver) yield break;
        }

        if (table.AtEnd() is { } last) yield return last;
    }

    internal static IEnumerable<ObservationRow> Iterate(IEnumerable<TableRow> rows, string? file, PlainLines? plain = null)
    {
        var table = new HeadedTable(file);
        plain?.Begin(file);
        foreach (var row in rows)
        {
            if (table.Plain(row) is { } sound)
            {
                yield return sound;
                continue;
            }

            foreach (var taken in table.Take(row)) yield return taken;
            if (table.IsOver) yield break;
            if (table.Columns is { } columns) plain?.UseHeader(columns);
        }

        if (table.AtEnd() is { } last) yield return last;
    }
}
