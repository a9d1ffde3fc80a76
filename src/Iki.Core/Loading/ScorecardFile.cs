using System.Buffers;
using Iki.Core.Json;
using Iki.Core.Loading;
using Iki.Core.Scoring;

namespace Iki.Core;

/// <summary>Writes scorecards as JSON, for programs. The same scorecard gives the same bytes.</summary>
public static class ScorecardFile
{
    /// <summary>A scorecard with every position, indicator and step.</summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="language">The language of messages and labels.</param>
    /// <param name="diagnostics">Diagnostics from reading catalog and data, to be told before those of the results and the scorecard; optional.</param>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> is null.</exception>
    public static string Write(Scorecard card, Language language = Language.English, IReadOnlyCollection<Diagnostic>? diagnostics = null)
    {
        ArgumentNullException.ThrowIfNull(card);
        return JsonText.Write(ScorecardMembers.In(language), new ScorecardDocument(card, RemarksOnWhole.Of((diagnostics ?? []).WithoutNull(nameof(diagnostics)), card.Remarks)));
    }

    /// <summary>A scorecard as JSON, as UTF-8 into a buffer or a pipe: the bytes of what <c>Write</c> gives.</summary>
    /// <param name="output">Where it is written, such as a <c>PipeWriter</c>, which the caller flushes.</param>
    /// <param name="card">The scorecard.</param>
    /// <param name="language">The language of the messages in it.</param>
    /// <param name="diagnostics">Diagnostics from reading catalog and data, to be told before those of the results and the scorecard; optional.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="card"/> is null.</exception>
    public static void WriteTo(
        IBufferWriter<byte> output, Scorecard card, Language language = Language.English, IReadOnlyCollection<Diagnostic>? diagnostics = null) =>
        JsonStream.Write(output, Write(card, language, diagnostics));

    /// <summary>A scorecard as JSON, as UTF-8 into a stream.</summary>
    /// <param name="stream">The stream; neither flushed nor closed.</param>
    /// <param name="card">The scorecard.</param>
    /// <param name="language">The language of the messages in it.</param>
    /// <param name="diagnostics">Diagnostics from reading catalog and data, to be told before those of the results and the scorecard; optional.</param>
    /// <param name="cancellation">Ends the writing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="card"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static Task WriteAsync(
        Stream stream, Scorecard card, Language language = Language.English, IReadOnlyCollection<Diagnostic>? diagnostics = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return JsonStream.WriteAsync(stream, Write(card, language, diagnostics), cancellation);
    }

    /// <summary>The figure required for a grade.</summary>
    /// <param name="figure">The figure; null where there is none, and the diagnostics say why.</param>
    /// <param name="language">The language of messages.</param>
    /// <param name="diagnostics">What was found.</param>
    public static string Write(RequiredFigure? figure, Language language = Language.English, IReadOnlyCollection<Diagnostic>? diagnostics = null) =>
        JsonText.Write(RequiredFigureMembers.In(language), new RequiredFigureDocument(figure, (diagnostics ?? []).WithoutNull(nameof(diagnostics)).ToEquatableList()));
}
