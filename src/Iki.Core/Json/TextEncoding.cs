using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Iki.Core.Diagnostics;

namespace Iki.Core.Json;

/// <summary>Which encoding bytes are in, where it is not UTF-8.</summary>
internal static class TextEncoding
{
    private static readonly SearchValues<byte> Ascii = SearchValues.Create([.. Enumerable.Range(0, 0x80).Select(b => (byte)b)]);

    // Bytes that Windows-1252 leaves open.
    private static readonly SearchValues<byte> NotInWindows1252 = SearchValues.Create([0x81, 0x8D, 0x8F, 0x90, 0x9D]);

    /// <summary>The bytes after a UTF-8 byte-order mark; all bytes if there is none.</summary>
    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> text) => text.StartsWith<byte>([0xEF, 0xBB, 0xBF]) ? text[3..] : text;

    /// <summary>The encoding of a text whose characters take two or four bytes; null for others.</summary>
    public static string? WideEncodingOf(ReadOnlySpan<byte> start) => start switch
    {
        [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] => "UTF-32",
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => "UTF-16",

        // Without a mark: the first character of JSON and of tables is one of ASCII, of which the other byte is 0.
        [not 0, 0, not 0, ..] or [0, not 0, 0, ..] => "UTF-16",
        _ => null,
    };

    /// <summary>Whether bytes are UTF-8; where they are not, this is reported.</summary>
    /// <param name="text">The bytes.</param>
    /// <param name="at">The place of the text: its line, where it is one; null for a whole document, whose lines are counted.</param>
    /// <param name="offset">The number of bytes before them, for the message.</param>
    /// <param name="diagnostics">Where to report it.</param>
    public static bool IsUtf8(ReadOnlySpan<byte> text, Place at, long offset, DiagnosticCollector diagnostics)
    {
        if (Utf8.IsValid(text)) return true;
        var wrong = 0;
        while (Rune.DecodeFromUtf8(text[wrong..], out _, out var length) == OperationStatus.Done) wrong += length;
        var place = at with { Line = at.Line ?? JsonCursor.Line(text, wrong) };
        if (IsWindows1252(text, wrong, isLine: at.Line is not null)) diagnostics.OtherEncoding(place, "Windows-1252");
        else diagnostics.NotUtf8(place, offset + wrong);
        return false;
    }

    /// <summary>
    /// Whether a byte that starts no character is a letter or a sign of Windows-1252, as one between two of ASCII is; where several
    /// such bytes stand together they are letters.
    /// </summary>
    private static bool IsWindows1252(ReadOnlySpan<byte> text, int wrong, bool isLine)
    {
        var start = text[..wrong].LastIndexOfAny(Ascii) + 1;
        var length = text[wrong..].IndexOfAny(Ascii);
        var run = text[start..(length < 0 ? text.Length : wrong + length)];
        if (run.ContainsAny(NotInWindows1252)) return false;

        // The last byte of a document may be half a UTF-8 character; a line is followed by its end.
        if (run.Length == 1) return length >= 0 || isLine;
        return run.IndexOfAnyExceptInRange((byte)0xC0, (byte)0xFD) < 0;
    }
}
