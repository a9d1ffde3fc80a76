using System.Buffers;
using Iki.Core.Json;
using Iki.Core.Loading;
using Iki.Core.Scoring;

namespace Iki.Core;

/// <summary>Writes explanations as JSON. The same explanation gives the same bytes.</summary>
public static class ExplanationFile
{
    /// <summary>The explanations as JSON.</summary>
    /// <param name="explanations">The explanations.</param>
    /// <param name="language">The language of their messages and of the steps as readers see them.</param>
    /// <param name="diagnostics">Diagnostics from reading the data, to be added at the end; optional.</param>
    /// <param name="card">The rating of the results, whose steps are added; may be left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="explanations"/> is null.</exception>
    /// <exception cref="ArgumentException">An explanation or a diagnostic is null.</exception>
    public static string Write(
        IEnumerable<Explanation> explanations,
        Language language = Language.English,
        IReadOnlyCollection<Diagnostic>? diagnostics = null,
        Scorecard? card = null)
    {
        ArgumentNullException.ThrowIfNull(explanations);
        Elements.ThrowIfNull(diagnostics, nameof(diagnostics));
        var scores = card?.Indicators.ToDictionary(s => s.Result.Id, StringComparer.Ordinal) ?? [];
        var scored = explanations.WithoutNull(nameof(explanations)).Select(e => new ScoredExplanation(e, scores.GetValueOrDefault(e.Result.Id))).ToEquatableList();
        return JsonText.Write(ExplanationMembers.In(language), new ExplanationDocument(scored, (diagnostics ?? []).ToEquatableList()));
    }

    /// <summary>The explanations as JSON, as UTF-8 into a buffer or a pipe: the bytes of what <c>Write</c> gives.</summary>
    /// <param name="output">Where it is written, such as a <c>PipeWriter</c>, which the caller flushes.</param>
    /// <param name="explanations">The explanations.</param>
    /// <param name="language">The language of the messages in it.</param>
    /// <param name="diagnostics">Diagnostics to be added; optional.</param>
    /// <param name="card">The rating of the results, whose steps are added; may be left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="explanations"/> is null.</exception>
    public static void WriteTo(
        IBufferWriter<byte> output, IEnumerable<Explanation> explanations, Language language = Language.English, IReadOnlyCollection<Diagnostic>? diagnostics = null, Scorecard? card = null) =>
        JsonStream.Write(output, Write(explanations, language, diagnostics, card));

    /// <summary>The explanations as JSON, as UTF-8 into a stream.</summary>
    /// <param name="stream">The stream; neither flushed nor closed.</param>
    /// <param name="explanations">The explanations.</param>
    /// <param name="language">The language of the messages in it.</param>
    /// <param name="diagnostics">Diagnostics to be added; optional.</param>
    /// <param name="card">The rating of the results, whose steps are added; may be left out.</param>
    /// <param name="cancellation">Ends the writing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="explanations"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static Task WriteAsync(
        Stream stream, IEnumerable<Explanation> explanations, Language language = Language.English, IReadOnlyCollection<Diagnostic>? diagnostics = null, Scorecard? card = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return JsonStream.WriteAsync(stream, Write(explanations, language, diagnostics, card), cancellation);
    }
}
