using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.IO.Pipelines;
using System.Text;
using Iki.Core.Definitions;
using Iki.Core.Diagnostics;
using Iki.Core.Json;
using Iki.Core.Loading;

namespace Iki.Core;

/// <summary>Reads and writes catalogs as JSON (docs/definitions.md).</summary>
public static class CatalogFile
{
    /// <summary>Reads a catalog file and checks it whole: form, ids, names and formulas.</summary>
    /// <param name="path">The file.</param>
    /// <param name="lint">The rules of quality to apply as well; none when not given.</param>
    /// <param name="limits">How long the file may be; the default limits if not given.</param>
    /// <returns>The catalog, or every problem with file, JSON pointer and line; a file that cannot be read is one of them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <example>
    /// <code>
    /// var catalog = CatalogFile.Load("catalog.json").OrThrow();
    /// Console.WriteLine(catalog.Title);   // Indikator Kinerja Individu Kelurahan Awan Putih
    /// </code>
    /// </example>
    public static Checked<Catalog> Load(string path, LintOptions? lint = null, FileLimits? limits = null) =>
        OfEvaluator(LoadEvaluator(path, lint, limits: limits));

    /// <summary>Reads a catalog file and makes it ready to evaluate.</summary>
    /// <param name="path">The file.</param>
    /// <param name="lint">The rules of quality to apply as well; none when not given.</param>
    /// <param name="functions">Functions of the host that its formulas may use besides those of the language; none when not given.</param>
    /// <param name="examples">Whether to run the examples of the indicators as well; one that fails is an error.</param>
    /// <param name="limits">How long the file may be; the default limits if not given.</param>
    /// <returns>The evaluator, or every problem with file, JSON pointer and line.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <example>
    /// <code>
    /// var evaluator = CatalogFile.LoadEvaluator("catalog.json").OrThrow();
    /// Console.WriteLine(evaluator.Catalog.Indicators.Count());   // 1
    /// </code>
    /// </example>
    public static Checked<CatalogEvaluator> LoadEvaluator(
        string path, LintOptions? lint = null, IEnumerable<HostFunction>? functions = null, bool examples = false, FileLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        var diagnostics = DiagnosticCollector.ForFile(path);
        return FileBytes.Read(path, diagnostics, limits) is { } document
            ? ReadEvaluator(document, path, lint, functions, examples)
            : new Checked<CatalogEvaluator>(null, diagnostics.InOrder());
    }

    /// <summary>Reads a catalog out of its text and checks it whole.</summary>
    /// <param name="json">The text of the file.</param>
    /// <param name="file">The name to give it in diagnostics; may be left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static Checked<Catalog> Read([StringSyntax(StringSyntaxAttribute.Json)] string json, string? file = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return OfEvaluator(ReadEvaluator(json, file));
    }

    /// <summary>Reads a catalog out of its text and makes it ready to evaluate.</summary>
    /// <param name="json">The text of the file.</param>
    /// <param name="file">The name to give it in diagnostics; may be left out.</param>
    /// <param name="lint">The rules of quality to apply as well; none when not given.</param>
    /// <param name="functions">Functions of the host that its formulas may use besides those of the language; none when not given.</param>
    /// <param name="examples">Whether to run the examples of the indicators as well; one that fails is an error.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static Checked<CatalogEvaluator> ReadEvaluator(
        [StringSyntax(StringSyntaxAttribute.Json)] string json, string? file = null, LintOptions? lint = null, IEnumerable<HostFunction>? functions = null, bool examples = false)
    {
        ArgumentNullException.ThrowIfNull(json);
        return ReadEvaluator(Encoding.UTF8.GetBytes(json), file, lint, functions, examples);
    }

    /// <summary>Reads a catalog out of UTF-8 bytes and makes it ready to evaluate.</summary>
    /// <param name="utf8">The bytes of the file.</param>
    /// <param name="file">The name to give it in diagnostics; may be left out.</param>
    /// <param name="lint">The rules of quality to apply as well; none when not given.</param>
    /// <param name="functions">Functions of the host that its formulas may use besides those of the language; none when not given.</param>
    /// <param name="examples">Whether to run the examples of the indicators as well; one that fails is an error.</param>
    public static Checked<CatalogEvaluator> ReadEvaluator(
        ReadOnlySpan<byte> utf8, string? file = null, LintOptions? lint = null, IEnumerable<HostFunction>? functions = null, bool examples = false)
    {
        var diagnostics = DiagnosticCollector.ForFile(file);
        if (JsonText.Read(utf8, CatalogMembers.Catalog, diagnostics) is not { } catalog || diagnostics.HasErrors)
        {
            return new Checked<CatalogEvaluator>(null, diagnostics.InOrder());
        }

        var evaluator = CatalogEvaluator.OfForm(catalog, functions);
        Diagnostic[]? ofFormulas = evaluator.HasErrors ? null : [.. evaluator.Diagnostics, .. evaluator.Accepted.Select(a => a.Diagnostic)];
        var (ofQuality, acceptedOfQuality) = Acceptances.Part(catalog, lint is null ? [] : CatalogLint.Find(catalog, lint, ofFormulas));
        EquatableList<Diagnostic> ofExamples = examples && evaluator.HasValue ? evaluator.Value.CheckExamples() : [];
        EquatableList<Diagnostic> found = [.. evaluator.Diagnostics, .. ofQuality, .. ofExamples];
        AcceptedFinding[] accepted = [.. evaluator.Accepted, .. acceptedOfQuality];
        Diagnostic[] placed = [.. PointerLines.AddLines(utf8, [.. found, .. accepted.Select(a => a.Diagnostic)], file)];
        diagnostics.AddRange(placed.Take(found.Count));
        return new Checked<CatalogEvaluator>(
            evaluator.ValueOrNull, diagnostics.InOrder(), accepted.Zip(placed.Skip(found.Count), (a, d) => a with { Diagnostic = d }).ToEquatableList());
    }

    /// <summary>Reads a catalog from a stream that is waited for, such as the body of a request, and checks it whole.</summary>
    /// <param name="stream">The stream, in UTF-8; read to its end, and not closed. What it throws is passed on.</param>
    /// <param name="file">The name to give it in diagnostics; may be left out.</param>
    /// <param name="limits">How long it may be; the default limits if not given. A longer one is an error, and is not read on.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static Task<Checked<Catalog>> ReadAsync(
        Stream stream, string? file = null, FileLimits? limits = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return JsonStream.ReadAsync(stream, file, limits, utf8 => OfEvaluator(ReadEvaluator(utf8, file)), cancellation);
    }

    /// <summary>The same from a pipe, such as <c>HttpRequest.BodyReader</c>.</summary>
    /// <param name="pipe">The pipe, in UTF-8; read to its end, and not completed. What it throws is passed on.</param>
    /// <param name="file">The name to give it in diagnostics; may be left out.</param>
    /// <param name="limits">How long it may be; the default limits if not given. A longer one is an error, and is not read on.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pipe"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static Task<Checked<Catalog>> ReadAsync(
        PipeReader pipe, string? file = null, FileLimits? limits = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(pipe);
        return JsonStream.ReadAsync(pipe, file, limits, utf8 => OfEvaluator(ReadEvaluator(utf8, file)), cancellation);
    }

    /// <summary>Reads a catalog from a stream that is waited for, and makes it ready to evaluate.</summary>
    /// <param name="stream">The stream, in UTF-8; read to its end, and not closed. What it throws is passed on.</param>
    /// <param name="file">The name to give it in diagnostics; may be left out.</param>
    /// <param name="lint">The rules of quality to apply as well; none when not given.</param>
    /// <param name="functions">Functions of the host that its formulas may use besides those of the language; none when not given.</param>
    /// <param name="examples">Whether to run the examples of the indicators as well; one that fails is an error.</param>
    /// <param name="limits">How long it may be; the default limits if not given. A longer one is an error, and is not read on.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static Task<Checked<CatalogEvaluator>> ReadEvaluatorAsync(
        Stream stream,
        string? file = null,
        LintOptions? lint = null,
        IEnumerable<HostFunction>? functions = null,
        bool examples = false,
        FileLimits? limits = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return JsonStream.ReadAsync(stream, file, limits, utf8 => ReadEvaluator(utf8, file, lint, functions, examples), cancellation);
    }

    /// <summary>The same from a pipe, such as <c>HttpRequest.BodyReader</c>.</summary>
    /// <param name="pipe">The pipe, in UTF-8; read to its end, and not completed. What it throws is passed on.</param>
    /// <param name="file">The name to give it in diagnostics; may be left out.</param>
    /// <param name="lint">The rules of quality to apply as well; none when not given.</param>
    /// <param name="functions">Functions of the host that its formulas may use besides those of the language; none when not given.</param>
    /// <param name="examples">Whether to run the examples of the indicators as well; one that fails is an error.</param>
    /// <param name="limits">How long it may be; the default limits if not given. A longer one is an error, and is not read on.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pipe"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static Task<Checked<CatalogEvaluator>> ReadEvaluatorAsync(
        PipeReader pipe,
        string? file = null,
        LintOptions? lint = null,
        IEnumerable<HostFunction>? functions = null,
        bool examples = false,
        FileLimits? limits = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(pipe);
        return JsonStream.ReadAsync(pipe, file, limits, utf8 => ReadEvaluator(utf8, file, lint, functions, examples), cancellation);
    }

    /// <summary>
    /// The catalog as canonical JSON: members in a fixed order, defaults left out. Reading it gives an equal catalog.
    /// </summary>
    /// <param name="catalog">The catalog.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    /// <exception cref="ArgumentException">Something in it has no text: it is null where there must be a value, or of no word. The message lists each with its place.</exception>
    /// <example>
    /// <code>
    /// var catalog = CatalogFile.Load("catalog.json").OrThrow();
    /// var renamed = catalog with { Title = "Indikator Kinerja Individu 2026" };
    /// Console.WriteLine(CatalogFile.Read(CatalogFile.Write(renamed)).OrThrow() == renamed);   // True
    /// </code>
    /// </example>
    public static string Write(Catalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return CatalogForm.Write(catalog);
    }

    /// <summary>The catalog as canonical JSON, as UTF-8 into a buffer or a pipe: the bytes of what <c>Write</c> gives.</summary>
    /// <param name="output">Where it is written, such as a <c>PipeWriter</c>, which the caller flushes.</param>
    /// <param name="catalog">The catalog.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="catalog"/> is null.</exception>
    public static void WriteTo(IBufferWriter<byte> output, Catalog catalog) =>
        JsonStream.Write(output, Write(catalog));

    /// <summary>The catalog as canonical JSON, as UTF-8 into a stream.</summary>
    /// <param name="stream">The stream; neither flushed nor closed.</param>
    /// <param name="catalog">The catalog.</param>
    /// <param name="cancellation">Ends the writing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="catalog"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static Task WriteAsync(Stream stream, Catalog catalog, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return JsonStream.WriteAsync(stream, Write(catalog), cancellation);
    }

    private static Checked<Catalog> OfEvaluator(Checked<CatalogEvaluator> evaluator) =>
        new(evaluator.ValueOrNull?.Catalog, evaluator.Diagnostics, evaluator.Accepted);
}
