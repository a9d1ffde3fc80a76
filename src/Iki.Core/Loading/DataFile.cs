using System.Diagnostics.CodeAnalysis;
using System.IO.Pipelines;
using System.Text;
using Iki.Core.Loading;

namespace Iki.Core;

/// <summary>Reads data files as JSON (docs/definitions.md), and rows of tables beside them.</summary>
public static class DataFile
{
    /// <summary>Reads data files for a catalog and checks their figures against it.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="paths">The files; their figures are put together.</param>
    /// <returns>
    /// The usable figures, and everything found, with file, JSON pointer and line. There is no value only when
    /// no file could be read.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A path is null.</exception>
    /// <example>
    /// <code>
    /// var evaluator = CatalogFile.LoadEvaluator("catalog.json").OrThrow();
    /// var data = DataFile.Load(evaluator.Catalog, "data.json").OrThrow();
    /// Console.WriteLine(evaluator.Evaluate("kasi-pemerintahan/laporan", data).Outcome);   // 90 %
    /// </code>
    /// </example>
    public static Checked<DataSet> Load(Catalog catalog, params IReadOnlyList<string> paths) => Load(catalog, paths, []);

    /// <summary>Reads data files and rows of tables for a catalog and checks their figures against it.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="paths">The JSON files; their figures are put together with those of the rows.</param>
    /// <param name="rows">The rows, such as those of a CSV file; read once and not stored.</param>
    /// <param name="period">The period the figures are for as a whole; that of the first JSON file when not given.</param>
    /// <param name="limits">How long the JSON files may be; the default limits if not given.</param>
    /// <param name="numbers">How figures that are texts are written, in the rows and in files that do not state it.</param>
    /// <param name="scope">What is asked of the figures; all when not given. Every row is checked as a row. Figures that are not needed for it are not kept, so contradictions between them are not found.</param>
    /// <returns>
    /// The usable figures, and everything found, with file, line and JSON pointer. There is no value when no file
    /// could be read, or when there are only rows, which have no period for the whole, and none is given.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A path or a row is null, or the period was never set.</exception>
    public static Checked<DataSet> Load(
        Catalog catalog,
        IReadOnlyList<string> paths,
        IEnumerable<ObservationRow> rows,
        Period? period = null,
        FileLimits? limits = null,
        NumberNotation numbers = NumberNotation.Auto,
        DataScope? scope = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(rows);
        Elements.ThrowIfNull(paths, nameof(paths));
        Period.ThrowIfUnset(period);
        DataFileSource[] files = [.. paths.Select(p => new DataFileSource(p, null))];
        return FiguresOfFiles.Read(catalog, files, rows is PlainSource ? rows : rows.WithoutNull(nameof(rows)), period, numbers, limits, wantsPeriod: paths.Count == 0, scope: scope);
    }

    /// <summary>Reads the text of a data file for a catalog.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="json">The text of the file.</param>
    /// <param name="file">The name to give it in diagnostics; may be left out.</param>
    /// <param name="numbers">How figures that are texts are written, if the file does not state it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Checked<DataSet> Read(
        Catalog catalog, [StringSyntax(StringSyntaxAttribute.Json)] string json, string? file = null, NumberNotation numbers = NumberNotation.Auto)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(json);
        return Read(catalog, Encoding.UTF8.GetBytes(json), file, numbers);
    }

    /// <summary>Reads the UTF-8 bytes of a data file for a catalog, such as the body of a request.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="utf8">The bytes of the file; bytes that are not UTF-8 are an error of the file, and are not replaced.</param>
    /// <param name="file">The name to give it in diagnostics; may be left out.</param>
    /// <param name="numbers">How figures that are texts are written, if the file does not state it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    public static Checked<DataSet> Read(
        Catalog catalog, ReadOnlySpan<byte> utf8, string? file = null, NumberNotation numbers = NumberNotation.Auto)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return Read(catalog, utf8.ToArray(), file, numbers);
    }

    /// <summary>Reads the UTF-8 bytes of several data files, and rows of tables, for a catalog: what <c>Load</c> does with files.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="documents">The bytes of each JSON file, with the name to give it in diagnostics; their figures are put together with those of the rows.</param>
    /// <param name="rows">The rows, such as those of a CSV file; read once and not stored.</param>
    /// <param name="period">The period the figures are for as a whole; that of the first JSON file when not given.</param>
    /// <param name="numbers">How figures that are texts are written, in the rows and in files that do not state it.</param>
    /// <param name="scope">What is asked of the figures; all when not given.</param>
    /// <returns>The usable figures, and everything found. There is no value when no file could be read, or when there are only rows and no period is given.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A row is null, or the period was never set.</exception>
    public static Checked<DataSet> Read(
        Catalog catalog,
        IReadOnlyList<(string? File, ReadOnlyMemory<byte> Utf8)> documents,
        IEnumerable<ObservationRow> rows,
        Period? period = null,
        NumberNotation numbers = NumberNotation.Auto,
        DataScope? scope = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(rows);
        Period.ThrowIfUnset(period);
        DataFileSource[] files = [.. documents.Select(d => new DataFileSource(d.File, d.Utf8.ToArray()))];
        return FiguresOfFiles.Read(catalog, files, rows is PlainSource ? rows : rows.WithoutNull(nameof(rows)), period, numbers, null, wantsPeriod: files.Length == 0, scope: scope);
    }

    /// <summary>Reads a data file for a catalog from a stream that is waited for, such as the body of a request.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="stream">The stream, in UTF-8; read to its end, and not closed. What it throws is passed on.</param>
    /// <param name="file">The name to give it in diagnostics; may be left out.</param>
    /// <param name="numbers">How figures that are texts are written, if the file does not state it.</param>
    /// <param name="limits">How long it may be; the default limits if not given. A longer one is an error, and is not read on.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> or <paramref name="stream"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static Task<Checked<DataSet>> ReadAsync(
        Catalog catalog,
        Stream stream,
        string? file = null,
        NumberNotation numbers = NumberNotation.Auto,
        FileLimits? limits = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(stream);
        return FiguresOfFiles.ReadAsync(catalog, stream, file, numbers, limits, cancellation);
    }

    /// <summary>The same from a pipe, such as <c>HttpRequest.BodyReader</c>.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="pipe">The pipe, in UTF-8; read to its end, and not completed. What it throws is passed on.</param>
    /// <param name="file">The name to give it in diagnostics; may be left out.</param>
    /// <param name="numbers">How figures that are texts are written, if the file does not state it.</param>
    /// <param name="limits">How long it may be; the default limits if not given. A longer one is an error, and is not read on.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> or <paramref name="pipe"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static Task<Checked<DataSet>> ReadAsync(
        Catalog catalog,
        PipeReader pipe,
        string? file = null,
        NumberNotation numbers = NumberNotation.Auto,
        FileLimits? limits = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(pipe);
        return FiguresOfFiles.ReadAsync(catalog, pipe.AsStream(leaveOpen: true), file, numbers, limits, cancellation);
    }

    private static Checked<DataSet> Read(Catalog catalog, byte[] utf8, string? file, NumberNotation numbers) =>
        FiguresOfFiles.Read(catalog, [new DataFileSource(file, utf8)], [], null, numbers, null, wantsPeriod: false);
}
