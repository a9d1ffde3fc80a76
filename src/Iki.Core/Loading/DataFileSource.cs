using Iki.Core.Diagnostics;

namespace Iki.Core.Loading;

/// <summary>A data file, or its bytes.</summary>
/// <param name="File">Its path, or the name to give it in diagnostics.</param>
/// <param name="Bytes">Its bytes; null for those of the file of that path.</param>
internal sealed record DataFileSource(string? File, byte[]? Bytes)
{
    /// <summary>How much of the file is read at a time.</summary>
    public int PartSize { get; init; } = JsonWindow.Size;

    /// <summary>All of it; null where it cannot be read, which is then reported.</summary>
    public byte[]? ReadWhole(DiagnosticCollector diagnostics, FileLimits? limits) => Bytes ?? FileBytes.Read(File!, diagnostics, limits);

    /// <summary>It, to be read in parts; null where it cannot be, or not twice, of which nothing is said yet.</summary>
    /// <param name="limits">How long it may be.</param>
    /// <param name="stream">The open file, for the caller to close.</param>
    public JsonWindow? Open(FileLimits? limits, out Stream? stream)
    {
        stream = Bytes is null ? FileBytes.Open(File!, DiagnosticCollector.ForFile(null)) : null;
        if (Bytes is not null) return new JsonWindow(Bytes);
        return stream is { CanSeek: true } ? new JsonWindow(stream, (limits ?? FileLimits.Default).JsonBytes, PartSize) : null;
    }
}
