using System.Numerics;
using System.Runtime.InteropServices;

namespace Iki.Core.Loading;

/// <summary>Numbers of texts as they are in a file, by which they are found again without being copied out of it.</summary>
internal static class ByteHash
{
    private const ulong Odd = 0x9E37_79B9_7F4A_7C15;

    private static readonly ulong Seed = unchecked((ulong)HashCode.Combine(Odd));

    /// <summary>A number of all bytes, best in its upper bits. It differs from process to process, so that no file can be made whose names collide.</summary>
    public static ulong Of(ReadOnlySpan<byte> text)
    {
        unchecked
        {
            var hash = Seed + (ulong)text.Length;
            if (text.Length >= sizeof(ulong))
            {
                for (var rest = text; rest.Length > sizeof(ulong); rest = rest[sizeof(ulong)..]) hash = BitOperations.RotateLeft((hash ^ MemoryMarshal.Read<ulong>(rest)) * Odd, 23);
                return (hash ^ MemoryMarshal.Read<ulong>(text[^sizeof(ulong)..])) * Odd;
            }

            var all = 0UL;
            foreach (var part in text) all = (all << 8) | part;
            return BitOperations.RotateLeft((hash ^ all) * Odd, 23) * Odd;
        }
    }
}
