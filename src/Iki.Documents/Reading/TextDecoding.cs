using System.Text;
using Iki.Documents.Diagnostics;

namespace Iki.Documents.Reading;

/// <summary>Bytes → text: by its byte order mark, as UTF-8, as UTF-16 without a mark, and else as Windows-1252, which is told.</summary>
internal static class TextDecoding
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Decode(ReadOnlySpan<byte> bytes, DocumentReading reading)
    {
        // A character takes a byte at least; what is far beyond the limit is not even decoded.
        if (bytes.Length / 4 > reading.Limits.Characters) throw reading.Beyond(nameof(DocumentLimits.Characters), reading.Limits.Characters);
        var text = Text(bytes, reading);
        if (text.Length > reading.Limits.Characters) throw reading.Beyond(nameof(DocumentLimits.Characters), reading.Limits.Characters);
        return Refuse(text, reading).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
    }

    private static string Text(ReadOnlySpan<byte> bytes, DocumentReading reading)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) bytes = bytes[3..];
        if (Wide(bytes) is { } wide) return wide.GetString(bytes);
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            if (bytes.Contains((byte)0)) throw reading.Unreadable(ReadingDescriptors.NotText);
            reading.Find(ReadingDescriptors.EncodingGuessed, default);
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);
        }
    }

    /// <summary>UTF-16 of mostly Latin text has a 0 in every second byte.</summary>
    private static UnicodeEncoding? Wide(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length & ~1, 2048)];
        if (sample.Length < 8) return null;
        int even = 0, odd = 0;
        for (var i = 0; i < sample.Length; i += 2)
        {
            if (sample[i] == 0) even++;
            if (sample[i + 1] == 0) odd++;
        }

        var most = sample.Length / 2 * 3 / 4;
        return odd > most && even == 0 ? new UnicodeEncoding(false, false) : even > most && odd == 0 ? new UnicodeEncoding(true, false) : null;
    }

    /// <summary>Text has hardly any control characters; other files have many.</summary>
    private static string Refuse(string text, DocumentReading reading)
    {
        var control = 0;
        foreach (var c in text)
        {
            if (c is < ' ' and not ('\t' or '\n' or '\r' or '\f' or '\v') or '\uFFFD') control++;
        }

        return control * 50L > text.Length ? throw reading.Unreadable(ReadingDescriptors.NotText) : text;
    }
}
