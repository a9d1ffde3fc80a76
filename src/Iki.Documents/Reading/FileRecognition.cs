using System.Collections.Frozen;
using Iki.Documents.Diagnostics;

namespace Iki.Documents.Reading;

/// <summary>What a file is, by its content first and by the ending of its name second.</summary>
internal static class FileRecognition
{
    public static readonly FrozenDictionary<SourceFormat, string> Names = new Dictionary<SourceFormat, string>
    {
        [SourceFormat.Text] = "TXT", [SourceFormat.Markdown] = "Markdown", [SourceFormat.Html] = "HTML",
        [SourceFormat.Docx] = "DOCX", [SourceFormat.Xlsx] = "XLSX", [SourceFormat.Pdf] = "PDF",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, SourceFormat> Endings = new Dictionary<string, SourceFormat>(StringComparer.OrdinalIgnoreCase)
    {
        [".txt"] = SourceFormat.Text, [".text"] = SourceFormat.Text, [".md"] = SourceFormat.Markdown, [".markdown"] = SourceFormat.Markdown,
        [".html"] = SourceFormat.Html, [".htm"] = SourceFormat.Html, [".xhtml"] = SourceFormat.Html, [".docx"] = SourceFormat.Docx,
        [".dotx"] = SourceFormat.Docx, [".xlsx"] = SourceFormat.Xlsx, [".xltx"] = SourceFormat.Xlsx, [".pdf"] = SourceFormat.Pdf,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The format, and the text of the formats that are text.</summary>
    public static (SourceFormat Format, string? Text) Recognize(ReadOnlyMemory<byte> content, DocumentReading reading)
    {
        var bytes = content.Span;
        if (bytes.Length == 0) throw reading.Unreadable(ReadingDescriptors.Empty);
        if (bytes.Length > reading.Limits.Bytes) throw reading.Beyond(nameof(DocumentLimits.Bytes), reading.Limits.Bytes);
        var declared = Endings.TryGetValue(Ending(reading.Name), out var ending) ? ending : (SourceFormat?)null;
        if (Packed(bytes, content, reading) is { } packed)
        {
            Compare(declared, packed, reading);
            return (packed, null);
        }

        Signatures.RefuseOthers(bytes, reading);
        var text = TextDecoding.Decode(bytes, reading);
        var format = OfText(text, declared);
        if (!(declared is SourceFormat.Text or SourceFormat.Markdown && format is SourceFormat.Text or SourceFormat.Markdown)) Compare(declared, format, reading);
        return (format, text);
    }

    private static SourceFormat? Packed(ReadOnlySpan<byte> bytes, ReadOnlyMemory<byte> content, DocumentReading reading)
    {
        if (bytes[..Math.Min(bytes.Length, 1024)].IndexOf("%PDF-"u8) >= 0) return SourceFormat.Pdf;
        if (bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("PK\u0005\u0006"u8)) return PackageInspection.Inspect(content, reading);
        return null;
    }

    private static SourceFormat OfText(string text, SourceFormat? declared)
    {
        var start = text.AsSpan(0, Math.Min(text.Length, 4096)).TrimStart();
        if (start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || (start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) && start.IndexOf("<html", StringComparison.OrdinalIgnoreCase) >= 0))
        {
            return SourceFormat.Html;
        }

        if (declared == SourceFormat.Html && start.StartsWith("<")) return SourceFormat.Html;
        if (declared == SourceFormat.Markdown) return SourceFormat.Markdown;
        return Plain.MarkupSigns.AreIn(text) ? SourceFormat.Markdown : SourceFormat.Text;
    }

    private static void Compare(SourceFormat? declared, SourceFormat found, DocumentReading reading)
    {
        if (declared is { } said && said != found) reading.Find(ReadingDescriptors.NotWhatItsNameSays, default, Names[said], Names[found]);
    }

    private static string Ending(string name)
    {
        var dot = name.LastIndexOf('.');
        return dot < 0 || name.AsSpan(dot).IndexOfAny('/', '\\') >= 0 ? "" : name[dot..];
    }
}
