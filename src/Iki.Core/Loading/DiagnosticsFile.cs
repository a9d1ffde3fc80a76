using System.Buffers;
using Iki.Core.Json;
using Iki.Core.Loading;

namespace Iki.Core;

/// <summary>Writes diagnostics as JSON, for programs.</summary>
public static class DiagnosticsFile
{
    /// <summary>
    /// An object with the member <c>diagnostics</c>: of each its code, severity and message, and as far as they apply
    /// file, pointer, line, start and length. Where findings are accepted, <c>accepted</c> has each as <c>diagnostic</c> with <c>why</c>.
    /// </summary>
    /// <param name="diagnostics">The diagnostics.</param>
    /// <param name="language">The language of the messages.</param>
    /// <param name="accepted">Findings that the definition accepts; may be left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostics"/> is null.</exception>
    /// <exception cref="ArgumentException">A diagnostic is null.</exception>
    public static string Write(IEnumerable<Diagnostic> diagnostics, Language language = Language.English, IReadOnlyCollection<AcceptedFinding>? accepted = null)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        diagnostics = diagnostics.WithoutNull(nameof(diagnostics)).ToEquatableList();
        Elements.ThrowIfNull(accepted, nameof(accepted));
        return JsonText.Write(writer =>
        {
            writer.WriteStartObject();
            DiagnosticMembers.WriteList(writer, diagnostics, language);
            if (accepted is { Count: > 0 }) DiagnosticMembers.WriteAccepted(writer, accepted, language);
            writer.WriteEndObject();
        });
    }

    /// <summary>The diagnostics as JSON, as UTF-8 into a buffer or a pipe: the bytes of what <c>Write</c> gives.</summary>
    /// <param name="output">Where it is written, such as a <c>PipeWriter</c>, which the caller flushes.</param>
    /// <param name="diagnostics">The diagnostics.</param>
    /// <param name="language">The language of the messages in it.</param>
    /// <param name="accepted">Findings that the definition accepts; may be left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="diagnostics"/> is null.</exception>
    public static void WriteTo(
        IBufferWriter<byte> output, IEnumerable<Diagnostic> diagnostics, Language language = Language.English, IReadOnlyCollection<AcceptedFinding>? accepted = null) =>
        JsonStream.Write(output, Write(diagnostics, language, accepted));

    /// <summary>The diagnostics as JSON, as UTF-8 into a stream.</summary>
    /// <param name="stream">The stream; neither flushed nor closed.</param>
    /// <param name="diagnostics">The diagnostics.</param>
    /// <param name="language">The language of the messages in it.</param>
    /// <param name="accepted">Findings that the definition accepts; may be left out.</param>
    /// <param name="cancellation">Ends the writing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="diagnostics"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static Task WriteAsync(
        Stream stream, IEnumerable<Diagnostic> diagnostics, Language language = Language.English, IReadOnlyCollection<AcceptedFinding>? accepted = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return JsonStream.WriteAsync(stream, Write(diagnostics, language, accepted), cancellation);
    }
}
