using System.Runtime.InteropServices;
using System.Text;

namespace Iki.Native.Border;

/// <summary>Texts across the border.</summary>
internal static unsafe class Utf8
{
    // An answer may not be longer than the span it is written to.
    private const int Longest = int.MaxValue - 1;

    /// <summary>Writes a text where the caller asked for it, in memory that <c>iki_text_free</c> gives back; data is null where there is none left.</summary>
    public static void Give(string text, NativeText* answer)
    {
        if (answer is null) return;
        *answer = default;

        // Each character takes at most three bytes; counting those of more than fit would throw.
        if (text.Length > Longest / 3 && LongCount(text) > Longest) return;
        var count = Encoding.UTF8.GetByteCount(text);
        var data = (byte*)Allocate(count + 1);
        if (data is null) return;
        Encoding.UTF8.GetBytes(text, new Span<byte>(data, count));
        data[count] = 0;
        answer->Data = data;
        answer->Length = count;
    }

    /// <summary>The same of a document that was made before; of an empty one, nothing.</summary>
    public static void Give(byte[] utf8, NativeText* answer)
    {
        *answer = default;
        if (utf8.Length == 0) return;
        var data = (byte*)Allocate(utf8.Length + 1);
        if (data is null) return;
        utf8.CopyTo(new Span<byte>(data, utf8.Length));
        data[utf8.Length] = 0;
        answer->Data = data;
        answer->Length = utf8.Length;
    }

    /// <summary>Whether a text that was given can be read at all: null only where it is empty, and no longer than memory can be.</summary>
    public static bool IsGiven(byte* data, long length) => length is >= 0 and <= Longest && (data is not null || length == 0);

    /// <summary>A text that is given.</summary>
    public static ReadOnlySpan<byte> Of(byte* data, long length) => new(data, (int)length);

    private static long LongCount(ReadOnlySpan<char> text)
    {
        const int piece = 1 << 20;
        var count = 0L;
        for (; text.Length > piece; text = text[piece..]) count += Encoding.UTF8.GetByteCount(text[..piece]);
        return count + Encoding.UTF8.GetByteCount(text);
    }

    private static void* Allocate(int count)
    {
        try
        {
            return NativeMemory.Alloc((nuint)count);
        }
        catch (OutOfMemoryException)
        {
            return null;
        }
    }
}
