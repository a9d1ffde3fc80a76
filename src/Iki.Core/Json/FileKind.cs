using System.Buffers;
using System.Text;
using Iki.Core.Diagnostics;

namespace Iki.Core.Json;

/// <summary>The kind of a file that was given as JSON or as a table, recognized by its first bytes or, if these are ambiguous, by its name.</summary>
internal static class FileKind
{
    private const int FirstLine = 4096;

    // A zero byte further on, or in a text that begins like JSON, is an error in the text and reported with its place.
    private const int Signature = 16;

    private static readonly SearchValues<byte> Separators = SearchValues.Create(",;\t"u8);

    /// <summary>Whether bytes are the beginning of something that cannot be read, which is then reported.</summary>
    /// <param name="start">The first bytes, or all.</param>
    /// <param name="isTable">Whether a table is expected; otherwise JSON.</param>
    /// <param name="diagnostics">Where to report it.</param>
    public static bool IsOther(ReadOnlySpan<byte> start, bool isTable, DiagnosticCollector diagnostics)
    {
        var at = new Place(null, 1);
        if (TextEncoding.WideEncodingOf(start) is { } encoding)
        {
            diagnostics.OtherEncoding(at, encoding);
            return true;
        }

        var text = TextEncoding.WithoutMark(start).TrimStart(" \t\r\n"u8);
        if ((BinaryKind(start, text, diagnostics.File) ?? MarkupKind(text)) is { } kind)
        {
            diagnostics.OtherKindOfFile(at, kind);
            return true;
        }

        if (isTable && text is [(byte)'{' or (byte)'[', ..])
        {
            diagnostics.JsonForTable(at);
            return true;
        }

        if (isTable || !LooksLikeTable(text)) return false;
        diagnostics.TableForJson(at);
        return true;
    }

    private static string? BinaryKind(ReadOnlySpan<byte> start, ReadOnlySpan<byte> text, string? file)
    {
        if (start.StartsWith("PK\u0003\u0004"u8)) return ArchiveKind(start, Path.GetExtension(file)?.ToLowerInvariant());
        if (start.StartsWith("%PDF-"u8)) return "a PDF document";
        if (start.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])) return "an Excel or Word file of the old kind (.xls, .doc)";
        if (start.StartsWith<byte>([0x1F, 0x8B])) return "a compressed file";
        return text is not [(byte)'{' or (byte)'[', ..] && start[..Math.Min(start.Length, Signature)].Contains((byte)0) ? "not text" : null;
    }

    private static string ArchiveKind(ReadOnlySpan<byte> start, string? extension)
    {
        if (start.IndexOf("xl/"u8) >= 0 || extension is ".xlsx" or ".xlsm") return "an Excel workbook";
        if (start.IndexOf("word/"u8) >= 0 || extension is ".docx") return "a Word document";
        if (start.IndexOf("opendocument.spreadsheet"u8) >= 0 || extension is ".ods") return "an OpenDocument spreadsheet";
        if (start.IndexOf("opendocument.text"u8) >= 0 || extension is ".odt") return "an OpenDocument text";
        return "a ZIP archive, as Excel workbooks and Word documents are";
    }

    private static string? MarkupKind(ReadOnlySpan<byte> text)
    {
        if (text.StartsWith("{\\rtf"u8)) return "an RTF document";
        if (text is not [(byte)'<', ..]) return null;
        var first = text[..Math.Min(text.Length, FirstLine)];
        return Contains(first, "<html") || Contains(first, "<!doctype html") || Contains(first, "<table") ? "an HTML page" : "an XML document";
    }

    /// <summary>Whether the first line is a header: it parts names, one of which is that of the variables.</summary>
    private static bool LooksLikeTable(ReadOnlySpan<byte> text)
    {
        if (text is [] or [(byte)'{' or (byte)'[', ..]) return false;
        var line = text[..Math.Min(text.Length, FirstLine)];
        if (line.IndexOfAny("\r\n"u8) is >= 0 and var end) line = line[..end];
        return Contains(line, "sep=") || (line.ContainsAny(Separators) && Contains(line, "variab"));
    }

    private static bool Contains(ReadOnlySpan<byte> bytes, string ascii) =>
        Encoding.Latin1.GetString(bytes).Contains(ascii, StringComparison.OrdinalIgnoreCase);
}
