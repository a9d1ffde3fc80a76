using System.Buffers;
using Iki.Core.Json;
using Iki.Core.Loading;
using Iki.Core.Scoring;

namespace Iki.Core;

/// <summary>Writes results side by side as JSON, for programs. The same results give the same bytes.</summary>
public static class RecapFile
{
    /// <summary>Columns and rows; every cell is a result as in a results file.</summary>
    /// <param name="recap">The results side by side.</param>
    /// <param name="language">The language of the messages in it.</param>
    /// <param name="diagnostics">Diagnostics from reading catalog and data; those of the whole are added to them. Optional.</param>
    /// <exception cref="ArgumentNullException"><paramref name="recap"/> is null.</exception>
    public static string Write(Recap recap, Language language = Language.English, IReadOnlyCollection<Diagnostic>? diagnostics = null)
    {
        ArgumentNullException.ThrowIfNull(recap);
        return JsonText.Write(RecapMembers.In(language), new RecapDocument(recap, [.. (diagnostics ?? []).WithoutNull(nameof(diagnostics)), .. recap.Diagnostics]));
    }

    /// <summary>Results side by side as JSON, as UTF-8 into a buffer or a pipe: the bytes of what <c>Write</c> gives.</summary>
    /// <param name="output">Where it is written, such as a <c>PipeWriter</c>, which the caller flushes.</param>
    /// <param name="recap">The results side by side.</param>
    /// <param name="language">The language of the messages in it.</param>
    /// <param name="diagnostics">Diagnostics to be added; optional.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="recap"/> is null.</exception>
    public static void WriteTo(
        IBufferWriter<byte> output, Recap recap, Language language = Language.English, IReadOnlyCollection<Diagnostic>? diagnostics = null) =>
        JsonStream.Write(output, Write(recap, language, diagnostics));

    /// <summary>Results side by side as JSON, as UTF-8 into a stream.</summary>
    /// <param name="stream">The stream; neither flushed nor closed.</param>
    /// <param name="recap">The results side by side.</param>
    /// <param name="language">The language of the messages in it.</param>
    /// <param name="diagnostics">Diagnostics to be added; optional.</param>
    /// <param name="cancellation">Ends the writing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="recap"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static Task WriteAsync(
        Stream stream, Recap recap, Language language = Language.English, IReadOnlyCollection<Diagnostic>? diagnostics = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return JsonStream.WriteAsync(stream, Write(recap, language, diagnostics), cancellation);
    }
}
