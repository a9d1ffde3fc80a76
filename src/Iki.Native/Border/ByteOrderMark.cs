namespace Iki.Native.Border;

/// <summary>The mark that some editors put before a text (U+FEFF).</summary>
internal static class ByteOrderMark
{
    /// <summary>The text after the mark; the text itself where there is none.</summary>
    public static ReadOnlySpan<byte> Without(ReadOnlySpan<byte> text) => text.StartsWith("\uFEFF"u8) ? text[3..] : text;
}
