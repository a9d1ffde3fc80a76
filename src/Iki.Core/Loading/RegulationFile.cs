using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.IO.Pipelines;
using System.Text;
using Iki.Core.Diagnostics;
using Iki.Core.Json;
using Iki.Core.Loading;
using Iki.Core.Scoring;

namespace Iki.Core;

/// <summary>Reads and writes regulations as JSON (docs/scoring.md, A regulation file).</summary>
public static class RegulationFile
{
    /// <summary>Reads a regulation file and checks it whole: form, formulas, scale, scores and examples.</summary>
    /// <param name="path">The file.</param>
    /// <param name="limits">How long it may be; the default limits if not given.</param>
    /// <returns>The regulation, or every problem with file, JSON pointer and line.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public static Checked<Regulation> Load(string path, FileLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        var diagnostics = DiagnosticCollector.ForFile(path);
        return FileBytes.Read(path, diagnostics, limits) is { } document
            ? Read(document, path)
            : new Checked<Regulation>(null, diagnostics.InOrder());
    }

    /// <summary>Reads a regulation out of its text and checks it whole.</summary>
    /// <param name="json">The text of the file.</param>
    /// <param name="file">The name to give it in diagnostics; may be left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static Checked<Regulation> Read([StringSyntax(StringSyntaxAttribute.Json)] string json, string? file = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(Encoding.UTF8.GetBytes(json), file);
    }

    /// <summary>Reads a regulation from a stream that is waited for, such as the body of a request, and checks it whole.</summary>
    /// <param name="stream">The stream, in UTF-8; read to its end, and not closed. What it throws is passed on.</param>
    /// <param name="file">The name to give it in diagnostics; may be left out.</param>
    /// <param name="limits">How long it may be; the default limits if not given. A longer one is an error, and is not read on.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static Task<Checked<Regulation>> ReadAsync(
        Stream stream, string? file = null, FileLimits? limits = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return JsonStream.ReadAsync(stream, file, limits, utf8 => Read(utf8, file), cancellation);
    }

    /// <summary>The same from a pipe, such as <c>HttpRequest.BodyReader</c>.</summary>
    /// <param name="pipe">The pipe, in UTF-8; read to its end, and not completed. What it throws is passed on.</param>
    /// <param name="file">The name to give it in diagnostics; may be left out.</param>
    /// <param name="limits">How long it may be; the default limits if not given. A longer one is an error, and is not read on.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pipe"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static Task<Checked<Regulation>> ReadAsync(
        PipeReader pipe, string? file = null, FileLimits? limits = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(pipe);
        return JsonStream.ReadAsync(pipe, file, limits, utf8 => Read(utf8, file), cancellation);
    }

    /// <summary>The regulation as canonical JSON. Reading it gives an equal regulation.</summary>
    /// <param name="regulation">The regulation.</param>
    /// <exception cref="ArgumentNullException"><paramref name="regulation"/> is null.</exception>
    public static string Write(Regulation regulation)
    {
        ArgumentNullException.ThrowIfNull(regulation);
        return JsonText.Write(RegulationMembers.Regulation, regulation);
    }

    /// <summary>The regulation as canonical JSON, as UTF-8 into a buffer or a pipe: the bytes of what <c>Write</c> gives.</summary>
    /// <param name="output">Where it is written, such as a <c>PipeWriter</c>, which the caller flushes.</param>
    /// <param name="regulation">The regulation.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="regulation"/> is null.</exception>
    public static void WriteTo(IBufferWriter<byte> output, Regulation regulation) =>
        JsonStream.Write(output, Write(regulation));

    /// <summary>The regulation as canonical JSON, as UTF-8 into a stream.</summary>
    /// <param name="stream">The stream; neither flushed nor closed.</param>
    /// <param name="regulation">The regulation.</param>
    /// <param name="cancellation">Ends the writing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="regulation"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static Task WriteAsync(Stream stream, Regulation regulation, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return JsonStream.WriteAsync(stream, Write(regulation), cancellation);
    }

    internal static Checked<Regulation> Read(ReadOnlySpan<byte> utf8, string? file)
    {
        var scorer = ReadScorer(utf8, file);
        return new Checked<Regulation>(scorer.ValueOrNull?.Regulation, scorer.Diagnostics);
    }

    /// <summary>Reads a regulation whose formulas and examples are checked elsewhere.</summary>
    internal static Checked<Regulation> ReadUnchecked(ReadOnlySpan<byte> utf8, string? file)
    {
        var diagnostics = DiagnosticCollector.ForFile(file);
        var regulation = JsonText.Read(utf8, RegulationMembers.Regulation, diagnostics);
        return new Checked<Regulation>(diagnostics.HasErrors ? null : regulation, diagnostics.InOrder());
    }

    /// <summary>Reads a regulation and keeps what checking it has made ready.</summary>
    internal static Checked<Scorer> ReadScorer(ReadOnlySpan<byte> utf8, string? file)
    {
        var read = ReadUnchecked(utf8, file);
        if (read.ValueOrNull is not { } regulation) return new Checked<Scorer>(null, read.Diagnostics);
        var diagnostics = DiagnosticCollector.ForFile(file);
        diagnostics.AddRange(read.Diagnostics);
        var scorer = Scorer.Create(regulation);
        diagnostics.AddRange(PointerLines.AddLines(utf8, scorer.Diagnostics, file));
        return new Checked<Scorer>(scorer.ValueOrNull, diagnostics.InOrder());
    }
}
