using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Iki.Core.Diagnostics;

namespace Iki.Core.Json;

/// <summary>Whole documents: bytes → value with diagnostics, and value → canonical text.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions WriterOptions = new()
    {
        Indented = true,
        NewLine = "\n",

        // Files are read by people: Σ and × stay what they are.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Reads a document. Null when it is broken or when something required is; all that was found is in the collector.</summary>
    public static T? Read<T>(ReadOnlySpan<byte> document, Shape<T> shape, DiagnosticCollector diagnostics, FigureTexts? texts = null)
        where T : class
    {
        if (!CheckEncoding(document, diagnostics)) return null;
        document = TextEncoding.WithoutMark(document);
        var cursor = new JsonCursor(document, diagnostics, texts);
        try
        {
            cursor.Read();
            if (!shape.TryRead(ref cursor, out var value)) return null;
            cursor.Read();
            return value;
        }
        catch (JsonException problem)
        {
            ReportBroken(document, cursor, problem, diagnostics);
            return null;
        }
    }

    /// <summary>Reads one value out of its bytes. False when something is wrong with it, which is then in the collector.</summary>
    public static bool TryReadValue<T>(ReadOnlySpan<byte> json, Shape<T> shape, DiagnosticCollector diagnostics, out T value)
    {
        value = default!;
        if (!TextEncoding.IsUtf8(json, Place.Nowhere, 0, diagnostics)) return false;
        var cursor = new JsonCursor(json, diagnostics);
        cursor.Read();
        return shape.TryRead(ref cursor, out value) && !diagnostics.HasErrors;
    }

    /// <summary>The canonical text: members in the order of the table, defaults left out, two spaces, one line feed at the end.</summary>
    public static string Write<T>(Shape<T> shape, T value) => Write(writer => shape.Write(writer, value));

    /// <summary>A document in the canonical layout.</summary>
    public static string Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, WriterOptions)) write(writer);
        return VisibleText.OfJson(Encoding.UTF8.GetString(buffer.WrittenSpan)) + "\n";
    }

    /// <summary>Values in a line each, without spaces, as UTF-8.</summary>
    /// <param name="output">Where the lines go.</param>
    /// <param name="values">The values.</param>
    /// <param name="write">Writes one of them.</param>
    public static void WriteLines<T>(IBufferWriter<byte> output, IEnumerable<T> values, Action<Utf8JsonWriter, T> write)
    {
        var line = new ArrayBufferWriter<byte>(1024);
        using var writer = new Utf8JsonWriter(line, WriterOptions with { Indented = false });
        foreach (var value in values)
        {
            line.ResetWrittenCount();
            writer.Reset();
            write(writer, value);
            writer.Flush();

            // Nothing but ASCII has nothing to hide.
            if (line.WrittenSpan.ContainsAnyExceptInRange((byte)' ', (byte)'~')) Encoding.UTF8.GetBytes(VisibleText.OfJson(Encoding.UTF8.GetString(line.WrittenSpan)), output);
            else output.Write(line.WrittenSpan);
            output.Write("\n"u8);
        }
    }

    private static bool CheckEncoding(ReadOnlySpan<byte> document, DiagnosticCollector diagnostics)
    {
        if (TextEncoding.WithoutMark(document).IndexOfAnyExcept(" \t\r\n"u8) < 0)
        {
            diagnostics.EmptyFile(new Place(null, 1));
            return false;
        }

        return !FileKind.IsOther(document, isTable: false, diagnostics) && TextEncoding.IsUtf8(document, Place.Nowhere, 0, diagnostics);
    }

    private static void ReportBroken(
        ReadOnlySpan<byte> document, in JsonCursor cursor, JsonException problem, DiagnosticCollector diagnostics)
    {
        var line = (int)(problem.LineNumber ?? 0) + 1;
        var place = new Place(cursor.Here.Pointer, line);
        var offset = OffsetOf(document, line, (int)(problem.BytePositionInLine ?? 0));
        var next = offset < document.Length ? document[offset] : (byte)0;
        var after = offset + 1 < document.Length ? document[offset + 1] : (byte)0;
        var rest = document[offset..];
        var isCutOff = rest.IndexOfAnyExcept(" \t\r\n"u8) < 0 || (cursor.Depth > 0 && rest.IndexOfAnyExcept(" ,\t\r\n"u8) < 0);
        if (cursor.Depth >= JsonCursor.MaximumDepth - 1 && next is (byte)'{' or (byte)'[') diagnostics.JsonTooDeep(place, JsonCursor.MaximumDepth);
        else if (isCutOff) diagnostics.JsonEndsEarly(place);
        else if (next == (byte)'/' && after is (byte)'/' or (byte)'*') diagnostics.JsonComment(place);
        else if (next is (byte)'}' or (byte)']' && CommaBefore(document, offset) is { } comma) diagnostics.JsonTrailingComma(place with { Line = JsonCursor.Line(document, comma) });
        else diagnostics.JsonBroken(place, Shown(document, offset));
    }

    private static int OffsetOf(ReadOnlySpan<byte> document, int line, int column)
    {
        var offset = 0;
        for (var i = 1; i < line; i++) offset += document[offset..].IndexOf((byte)'\n') + 1;
        return Math.Min(offset + column, document.Length);
    }

    /// <summary>The place of a comma that stands before an offset with nothing but space between; null for none.</summary>
    private static int? CommaBefore(ReadOnlySpan<byte> document, int offset)
    {
        var before = document[..offset].TrimEnd(" \t\r\n"u8);
        return before is [.., (byte)','] ? before.Length - 1 : null;
    }

    private static string Shown(ReadOnlySpan<byte> document, int offset)
    {
        Rune.DecodeFromUtf8(document[offset..], out var rune, out _);
        return rune.Value != ' ' && (Rune.IsWhiteSpace(rune) || VisibleText.Of(rune.ToString()) != rune.ToString()) ? $"U+{rune.Value:X4}" : rune.ToString();
    }
}
