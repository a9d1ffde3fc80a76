using Iki.Core.Diagnostics;
using Iki.Core.Json;

namespace Iki.Core.Loading;

/// <summary>The bytes of files, which only this touches, and of streams that the host hands in.</summary>
internal static class FileBytes
{
    private const int FirstPart = 64 * 1024;

    /// <summary>The bytes of a file; null when it cannot be read, is of another kind or is too long, which is then reported.</summary>
    public static byte[]? Read(string path, DiagnosticCollector diagnostics, FileLimits? limits)
    {
        using var stream = Open(path, diagnostics);
        try
        {
            return stream is null ? null : Read(stream, diagnostics, (limits ?? FileLimits.Default).JsonBytes);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            diagnostics.FileUnreadable(Place.Nowhere, path);
            return null;
        }
    }

    /// <summary>A file opened to be read; null when it cannot be, which is then reported.</summary>
    public static Stream? Open(string path, DiagnosticCollector diagnostics)
    {
        try
        {
            // A spreadsheet that has the file open keeps it open for writing.
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            diagnostics.FileNotFound(Place.Nowhere, path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            diagnostics.FileUnreadable(Place.Nowhere, path);
        }

        return null;
    }

    /// <summary>
    /// The bytes of a stream that is waited for; null when it is of another kind or too long, which is then reported. It is never read further than a byte
    /// beyond the limit, and what it throws is passed on: it is the host's.
    /// </summary>
    public static async Task<byte[]?> ReadAsync(Stream stream, DiagnosticCollector diagnostics, FileLimits? limits, CancellationToken cancellation)
    {
        var limit = (limits ?? FileLimits.Default).JsonBytes;
        var bytes = new byte[(int)Math.Min(FirstPart, limit + 1L)];
        var count = await stream.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellation).ConfigureAwait(false);
        if (FileKind.IsOther(bytes.AsSpan(0, count), isTable: false, diagnostics)) return null;
        for (var read = count; read > 0 && count <= limit; count += read)
        {
            if (count == bytes.Length) Array.Resize(ref bytes, (int)Math.Min(2L * count, limit + 1L));
            read = await stream.ReadAsync(bytes.AsMemory(count), cancellation).ConfigureAwait(false);
        }

        if (count > limit)
        {
            diagnostics.FileTooLong(Place.Nowhere, limit);
            return null;
        }

        Array.Resize(ref bytes, count);
        return bytes;
    }

    private static byte[]? Read(Stream stream, DiagnosticCollector diagnostics, int limit)
    {
        var bytes = new byte[FirstPart];
        var count = stream.Read(bytes);

        // A file that is not text is recognized by its beginning, however long it is.
        if (FileKind.IsOther(bytes.AsSpan(0, count), isTable: false, diagnostics)) return null;

        // A stream may have no length, or say 0 where it has one. One byte more than the length shows that it has ended.
        var length = stream.CanSeek ? stream.Length : 0;
        if (count < length && length <= limit) Array.Resize(ref bytes, (int)length + 1);
        for (var read = count; read > 0 && length <= limit && count <= limit; count += read)
        {
            if (count == bytes.Length) Array.Resize(ref bytes, (int)Math.Min(2L * count, limit + 1L));
            read = stream.Read(bytes.AsSpan(count));
        }

        if (length > limit || count > limit)
        {
            diagnostics.FileTooLong(Place.Nowhere, limit);
            return null;
        }

        Array.Resize(ref bytes, count);
        return bytes;
    }
}
