using System.Buffers;
using Iki.Core.Json;
using Iki.Core.Loading;
using Iki.Core.Scoring;

namespace Iki.Core;

/// <summary>Writes results as JSON (docs/command-line.md, The results file). The same results give the same bytes.</summary>
public static class ResultsFile
{
    /// <summary>The results as JSON, in catalog order.</summary>
    /// <param name="results">The results.</param>
    /// <param name="language">The language of the messages in it; statuses and codes are the same in every language.</param>
    /// <param name="diagnostics">Diagnostics from reading catalog and data, to be added at the end before those of the results themselves; optional.</param>
    /// <exception cref="ArgumentNullException"><paramref name="results"/> is null.</exception>
    /// <example>
    /// <code>
    /// var evaluator = CatalogFile.LoadEvaluator("catalog.json").OrThrow();
    /// var data = DataSet.Create(evaluator.Catalog, "2025", ("laporan", 9), ("rencana", 10)).OrThrow();
    /// var json = ResultsFile.Write(evaluator.Evaluate(data), Language.Indonesian);
    /// Console.WriteLine(json.Contains("\"value\": 90"));   // True
    /// </code>
    /// </example>
    public static string Write(
        ResultSet results, Language language = Language.English, IReadOnlyCollection<Diagnostic>? diagnostics = null)
    {
        ArgumentNullException.ThrowIfNull(results);
        return JsonText.Write(ResultMembers.In(language), new ResultDocument(results, RemarksOnWhole.Of((diagnostics ?? []).WithoutNull(nameof(diagnostics)), results.Remarks)));
    }

    /// <summary>The results as JSON, as UTF-8 into a buffer or a pipe: the bytes of what <c>Write</c> gives.</summary>
    /// <param name="output">Where it is written, such as a <c>PipeWriter</c>, which the caller flushes.</param>
    /// <param name="results">The results.</param>
    /// <param name="language">The language of the messages in it.</param>
    /// <param name="diagnostics">Diagnostics to be added; optional.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="results"/> is null.</exception>
    public static void WriteTo(
        IBufferWriter<byte> output, ResultSet results, Language language = Language.English, IReadOnlyCollection<Diagnostic>? diagnostics = null) =>
        JsonStream.Write(output, Write(results, language, diagnostics));

    /// <summary>The results as JSON, as UTF-8 into a stream.</summary>
    /// <param name="stream">The stream; neither flushed nor closed.</param>
    /// <param name="results">The results.</param>
    /// <param name="language">The language of the messages in it.</param>
    /// <param name="diagnostics">Diagnostics to be added; optional.</param>
    /// <param name="cancellation">Ends the writing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="results"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static Task WriteAsync(
        Stream stream, ResultSet results, Language language = Language.English, IReadOnlyCollection<Diagnostic>? diagnostics = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return JsonStream.WriteAsync(stream, Write(results, language, diagnostics), cancellation);
    }

    /// <summary>The results of a scorecard as JSON, each with target, achievement, grade and score as far as there are.</summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="language">The language of the messages in it.</param>
    /// <param name="diagnostics">Diagnostics from reading catalog and data, to be added at the end before those of the results themselves; optional.</param>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> is null.</exception>
    public static string Write(
        Scorecard card, Language language = Language.English, IReadOnlyCollection<Diagnostic>? diagnostics = null)
    {
        ArgumentNullException.ThrowIfNull(card);
        return JsonText.Write(ResultMembers.In(language), new ResultDocument(card.Results, RemarksOnWhole.Of((diagnostics ?? []).WithoutNull(nameof(diagnostics)), card.Remarks), card));
    }

    /// <summary>The results of a scorecard as JSON, as UTF-8 into a buffer or a pipe: the bytes of what <c>Write</c> gives.</summary>
    /// <param name="output">Where it is written, such as a <c>PipeWriter</c>, which the caller flushes.</param>
    /// <param name="card">The scorecard.</param>
    /// <param name="language">The language of the messages in it.</param>
    /// <param name="diagnostics">Diagnostics to be added; optional.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="card"/> is null.</exception>
    public static void WriteTo(
        IBufferWriter<byte> output, Scorecard card, Language language = Language.English, IReadOnlyCollection<Diagnostic>? diagnostics = null) =>
        JsonStream.Write(output, Write(card, language, diagnostics));

    /// <summary>The results of a scorecard as JSON, as UTF-8 into a stream.</summary>
    /// <param name="stream">The stream; neither flushed nor closed.</param>
    /// <param name="card">The scorecard.</param>
    /// <param name="language">The language of the messages in it.</param>
    /// <param name="diagnostics">Diagnostics to be added; optional.</param>
    /// <param name="cancellation">Ends the writing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="card"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static Task WriteAsync(
        Stream stream, Scorecard card, Language language = Language.English, IReadOnlyCollection<Diagnostic>? diagnostics = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return JsonStream.WriteAsync(stream, Write(card, language, diagnostics), cancellation);
    }

    /// <summary>
    /// Each result in a line of its own (JSON Lines), as UTF-8 into a buffer or a pipe: <c>catalog</c>, <c>period</c>, <c>office</c> and the members
    /// that a result has in the results file. For results of many periods and offices, one set after another.
    /// </summary>
    /// <param name="output">Where they are written, such as a <c>PipeWriter</c>, which the caller flushes.</param>
    /// <param name="results">The results.</param>
    /// <param name="language">The language of the messages in them.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="results"/> is null.</exception>
    public static void WriteLines(IBufferWriter<byte> output, ResultSet results, Language language = Language.English)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(results);
        WriteLines(output, results, null, ScoredResult.Of(results, null), language);
    }

    /// <summary>The same of a scorecard, each result with target, achievement, grade and score as far as there are.</summary>
    /// <param name="output">Where they are written, such as a <c>PipeWriter</c>, which the caller flushes.</param>
    /// <param name="card">The scorecard.</param>
    /// <param name="language">The language of the messages in them.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="card"/> is null.</exception>
    public static void WriteLines(IBufferWriter<byte> output, Scorecard card, Language language = Language.English)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(card);
        WriteLines(output, card.Results, card, ScoredResult.Of(card.Results, card), language);
    }

    private static void WriteLines(IBufferWriter<byte> output, ResultSet results, Scorecard? card, IEnumerable<ScoredResult> rows, Language language) =>
        JsonText.WriteLines(output, rows, (writer, row) => ResultMembers.WriteLine(writer, results, card, row, language));

    /// <summary>The word that results files use for a status: <c>missingInput</c>.</summary>
    /// <param name="status">The status.</param>
    public static string WordOf(OutcomeStatus status) => ResultMembers.WordOf(status);
}
