using System.Text;

namespace Iki.Core.Loading;

/// <summary>Texts in UTF-8 as strings, most of which come again and again.</summary>
internal sealed class NamePool
{
    private const int Shift = 52;
    private const int Size = 1 << (64 - Shift);
    private const int Longest = 64;

    private readonly (byte[] Utf8, string Text)[] _names = new (byte[], string)[Size];

    public string? TakeOrNull(ReadOnlySpan<byte> utf8) => utf8.IsEmpty ? null : Take(utf8);

    public string Take(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > Longest) return Encoding.UTF8.GetString(utf8);
        ref var name = ref _names[ByteHash.Of(utf8) >> Shift];
        if (name.Utf8 is null || !utf8.SequenceEqual(name.Utf8)) name = (utf8.ToArray(), Encoding.UTF8.GetString(utf8));
        return name.Text;
    }
}
