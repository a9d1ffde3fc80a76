using System.Diagnostics.CodeAnalysis;
using System.IO.Pipelines;
using System.Text;
using Iki.Core.Definitions;
using Iki.Core.Diagnostics;
using Iki.Core.Json;
using Iki.Core.Loading;
using Iki.Core.Measurement;

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
    /// <param name="scope">What is asked of the figures; all when not given. Every row is checked as a row; of the figures that nothing asked for needs, none is kept, so that two of them that contradict each other are not found.</param>
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
        var diagnostics = DiagnosticCollector.ForFile(null);
        var documents = new List<(byte[] Bytes, string? File)>();
        foreach (var path in paths)
        {
            var own = DiagnosticCollector.ForFile(path);
            if (FileBytes.Read(path, own, limits) is { } bytes) documents.Add((bytes, path));
            diagnostics.AddRange(own.InOrder());
        }

        return Read(catalog, documents, rows is PlainSource ? rows : rows.WithoutNull(nameof(rows)), period, numbers, wantsPeriod: paths.Count == 0, diagnostics, scope);
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
        return JsonStream.ReadAsync(stream, file, limits, utf8 => Read(catalog, utf8, file, numbers), cancellation);
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
        return JsonStream.ReadAsync(pipe, file, limits, utf8 => Read(catalog, utf8, file, numbers), cancellation);
    }

    private static Checked<DataSet> Read(Catalog catalog, byte[] utf8, string? file, NumberNotation numbers) =>
        Read(catalog, [(utf8, file)], [], null, numbers, wantsPeriod: false, DiagnosticCollector.ForFile(null));

    private static Checked<DataSet> Read(
        Catalog catalog,
        List<(byte[] Bytes, string? File)> documents,
        IEnumerable<ObservationRow> rows,
        Period? period,
        NumberNotation numbers,
        bool wantsPeriod,
        DiagnosticCollector diagnostics,
        DataScope? scope = null)
    {
        var found = DiagnosticCollector.ForFile(null);
        var builder = new DataSetBuilder(catalog, found, scope);
        var ratings = new RatingsOfFiles(catalog);
        DataDocument? first = null;
        DataDocument? foreign = null;
        foreach (var (bytes, file) in documents)
        {
            var own = DiagnosticCollector.ForFile(file);
            if (JsonText.Read(bytes, DataMembers.Document, own, new FigureTexts(NumbersMember.Find(bytes) ?? numbers)) is { } document)
            {
                if (document.Catalog == catalog.Id)
                {
                    first ??= document;
                    if (document.Period != first.Period) own.FileSaysOtherPeriod(new Place("/period"), document.Period.ToString(), first.Period.ToString());
                    Take(document, catalog, file, builder, ratings, own);
                }
                else
                {
                    foreign ??= document;
                    own.OtherCatalog(new Place("/catalog"), document.Catalog, catalog.Id);
                }
            }

            diagnostics.AddRange(PointerLines.AddLines(bytes, own.InOrder(), file));
        }

        first ??= foreign;
        var at = period ?? first?.Period;
        if (at is null)
        {
            if (wantsPeriod) diagnostics.PeriodWanted();
            return new Checked<DataSet>(null, diagnostics.InOrder());
        }

        var office = first?.Office ?? catalog.Office.Name;
        var intake = new ObservationRows(at.Value, office, numbers, builder, found);
        intake.Take(rows);
        var data = new DataSet(catalog, at.Value, office, builder, ratings.All) { Tables = intake.Tables };
        var (left, accepted) = Acceptances.Of(catalog).PartOfData([.. diagnostics.InOrder(), .. InFileOrder(found.InOrder(), documents)]);
        return new Checked<DataSet>(data, left, accepted);
    }

    private static void Take(DataDocument document, Catalog catalog, string? file, DataSetBuilder builder, RatingsOfFiles ratings, DiagnosticCollector own)
    {
        var office = document.Office ?? catalog.Office.Name;
        if (!builder.Offices.Knows(office))
        {
            builder.Offices.Report(office, new Place("/office"), own);
            return;
        }

        ratings.Take(document, builder.Offices.Shown(office), own);
        foreach (var (observation, place) in DataDocuments.Observations(document, file, own)) builder.Take(observation, office, place, document.Period);
    }

    /// <summary>What was found of the figures: file by file, those of JSON with their lines.</summary>
    private static IEnumerable<Diagnostic> InFileOrder(EquatableList<Diagnostic> found, List<(byte[] Bytes, string? File)> documents)
    {
        var files = documents.DistinctBy(d => d.File).ToArray();
        return files.SelectMany(d => PointerLines.AddLines(d.Bytes, [.. found.Where(f => f.File == d.File)], d.File))
            .Concat(found.Where(f => files.All(d => d.File != f.File)));
    }
}
