using System.Runtime.InteropServices;

namespace Iki.Documents.Reading;

/// <summary>The bytes of a file as a stream, without a copy where they are an array.</summary>
internal static class PackageBytes
{
    public static MemoryStream Stream(ReadOnlyMemory<byte> content) => MemoryMarshal.TryGetArray(content, out var array)
        ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
        : new MemoryStream(content.ToArray(), writable: false);
}
