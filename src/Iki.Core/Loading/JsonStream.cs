using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using Iki.Core.Diagnostics;

namespace Iki.Core.Loading;

/// <summary>JSON documents in and out of the streams and pipes that a host hands in.</summary>
internal static class JsonStream
{
    // Characters that are encoded at a time: a document may have hundreds of megabytes.
    private const int PieceLength = 32 * 1024;

    /// <summary>Reads a stream to its end, and makes something of it.</summary>
    public static async Task<Checked<T>> ReadAsync<T>(
        Stream stream, string? file, FileLimits? limits, Func<byte[], Checked<T>> read, CancellationToken cancellation)
        where T : class
    {
        var diagnostics = DiagnosticCollector.ForFile(file);
        return await FileBytes.ReadAsync(stream, diagnostics, limits, cancellation).ConfigureAwait(false) is { } bytes
            ? read(bytes)
            : new Checked<T>(null, diagnostics.InOrder());
    }

    /// <summary>The same of a pipe, which is left to the host to complete.</summary>
    public static Task<Checked<T>> ReadAsync<T>(
        PipeReader pipe, string? file, FileLimits? limits, Func<byte[], Checked<T>> read, CancellationToken cancellation)
        where T : class =>
        ReadAsync(pipe.AsStream(leaveOpen: true), file, limits, read, cancellation);

    /// <summary>Writes a document as UTF-8.</summary>
    public static void Write(IBufferWriter<byte> output, string json)
    {
        ArgumentNullException.ThrowIfNull(output);
        Encoding.UTF8.GetBytes(json, output);
    }

    /// <summary>Writes a document as UTF-8, piece by piece.</summary>
    public static async Task WriteAsync(Stream stream, string json, CancellationToken cancellation)
    {
        var encoder = Encoding.UTF8.GetEncoder();
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(PieceLength));
        try
        {
            for (var start = 0; start < json.Length; start += PieceLength)
            {
                var length = Math.Min(PieceLength, json.Length - start);
                var count = encoder.GetBytes(json.AsSpan(start, length), bytes, flush: start + length == json.Length);
                await stream.WriteAsync(bytes.AsMemory(0, count), cancellation).ConfigureAwait(false);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }
}
