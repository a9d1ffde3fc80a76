using System.Buffers.Binary;
using System.Text;

namespace Iki.Core.Loading;

/// <summary>Texts in UTF-8 as strings, most of which come again and again.</summary>
internal sealed class NamePool
{
    private const int Size = 4096;
    private const int Longest = 64;
    private const ulong Spread = 0x9E37_79B9_7F4A_7C15;

    private readonly (byte[] Utf8, string Text)[] _names = new (byte[], string)[Size];

    public string? TakeOrNull(ReadOnlySpan<byte> utf8) => utf8.IsEmpty ? null : Take(utf8);

    public string Take(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > Longest) return Encoding.UTF8.GetString(utf8);
        ref var name = ref _names[PlaceOf(utf8)];
        if (name.Utf8 is null || !utf8.SequenceEqual(name.Utf8)) name = (utf8.ToArray(), Encoding.UTF8.GetString(utf8));
        return name.Text;
    }

    /// <summary>Names differ at their beginning or, numbered ones, at their end.</summary>
    private static int PlaceOf(ReadOnlySpan<byte> utf8)
    {
        var (first, last) = (0UL, (ulong)utf8.Length);
        if (utf8.Length >= sizeof(ulong))
        {
            first = BinaryPrimitives.ReadUInt64LittleEndian(utf8);
            last ^= BinaryPrimitives.ReadUInt64LittleEndian(utf8[^sizeof(ulong)..]);
        }
        else
        {
            foreach (var value in utf8) first = (first << 8) | value;
        }

        var mixed = unchecked(((first * Spread) ^ last) * Spread);
        return (int)(mixed >> 52);
    }
}
