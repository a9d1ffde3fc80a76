using System.Collections.Frozen;
using Iki.Documents.Diagnostics;

namespace Iki.Documents.Reading;

/// <summary>What a file is, by its content first and by the ending of its name second.</summary>
internal static class FileRecognition
{
    public static readonly FrozenDictionary<DocumentFormat, string> Names = new Dictionary<DocumentFormat, string>
    {
        [DocumentFormat.Text] = "TXT", [DocumentFormat.Markdown] = "Markdown", [DocumentFormat.Html] = "HTML",
        [DocumentFormat.Docx] = "DOCX", [DocumentFormat.Xlsx] = "XLSX", [DocumentFormat.Pdf] = "PDF",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, DocumentFormat> Endings = new Dictionary<string, DocumentFormat>(StringComparer.OrdinalIgnoreCase)
    {
        [".txt"] = DocumentFormat.Text, [".text"] = DocumentFormat.Text, [".md"] = DocumentFormat.Markdown, [".markdown"] = DocumentFormat.Markdown,
        [".html"] = DocumentFormat.Html, [".htm"] = DocumentFormat.Html, [".xhtml"] = DocumentFormat.Html, [".docx"] = DocumentFormat.Docx,
        [".dotx"] = DocumentFormat.Docx, [".xlsx"] = DocumentFormat.Xlsx, [".xltx"] = DocumentFormat.Xlsx, [".pdf"] = DocumentFormat.Pdf,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The format, and the text of the formats that are text.</summary>
    public static (DocumentFormat Format, string? Text) Recognize(ReadOnlyMemory<byte> content, DocumentReading reading)
    {
        var bytes = content.Span;
        if (bytes.Length == 0) throw reading.Unreadable(ReadingDescriptors.Empty);
        if (bytes.Length > reading.Limits.Bytes) throw reading.Beyond(nameof(DocumentLimits.Bytes), reading.Limits.Bytes);
        var declared = Endings.TryGetValue(Ending(reading.Name), out var ending) ? ending : (DocumentFormat?)null;
        if (Packed(bytes, content, reading) is { } packed)
        {
            Compare(declared, packed, reading);
            return (packed, null);
        }

        Signatures.RefuseOthers(bytes, reading);
        var text = TextDecoding.Decode(bytes, reading);
        var format = OfText(text, declared);
        if (!(declared is DocumentFormat.Text or DocumentFormat.Markdown && format is DocumentFormat.Text or DocumentFormat.Markdown)) Compare(declared, format, reading);
        return (format, text);
    }

    private static DocumentFormat? Packed(ReadOnlySpan<byte> bytes, ReadOnlyMemory<byte> content, DocumentReading reading)
    {
        if (bytes[..Math.Min(bytes.Length, 1024)].IndexOf("%PDF-"u8) >= 0) return DocumentFormat.Pdf;
        if (bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("PK\u0005\u0006"u8)) return PackageInspection.Inspect(content, reading);
        return null;
    }

    private static DocumentFormat OfText(string text, DocumentFormat? declared)
    {
        var start = text.AsSpan(0, Math.Min(text.Length, 4096)).TrimStart();
        if (start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || (start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) && start.IndexOf("<html", StringComparison.OrdinalIgnoreCase) >= 0))
        {
            return DocumentFormat.Html;
        }

        if (declared == DocumentFormat.Html && start.StartsWith("<")) return DocumentFormat.Html;
        if (declared == DocumentFormat.Markdown) return DocumentFormat.Markdown;
        return Plain.MarkupSigns.AreIn(text) ? DocumentFormat.Markdown : DocumentFormat.Text;
    }

    private static void Compare(DocumentFormat? declared, DocumentFormat found, DocumentReading reading)
    {
        if (declared is { } said && said != found) reading.Find(ReadingDescriptors.NotWhatItsNameSays, default, Names[said], Names[found]);
    }

    private static string Ending(string name)
    {
        var dot = name.LastIndexOf('.');
        return dot < 0 || name.AsSpan(dot).IndexOfAny('/', '\\') >= 0 ? "" : name[dot..];
    }
}
