using System.IO.Compression;
using System.Text;
using Iki.Documents.Diagnostics;

namespace Iki.Documents.Reading;

/// <summary>Looks into a packed file before any library opens it: what it is, and whether what every reader unpacks is within the limits.</summary>
internal static class PackageInspection
{
    private const string ContentTypes = "[Content_Types].xml";

    public static SourceFormat Inspect(ReadOnlyMemory<byte> content, DocumentReading reading)
    {
        ZipArchive archive;
        try
        {
            archive = new ZipArchive(PackageBytes.Stream(content), ZipArchiveMode.Read);
        }
        catch (InvalidDataException)
        {
            throw reading.Unreadable(ReadingDescriptors.Damaged, "ZIP", "ZIP");
        }

        using (archive)
        {
            if (archive.Entries.Count > reading.Limits.Parts) throw reading.Beyond(nameof(DocumentLimits.Parts), reading.Limits.Parts);
            foreach (var entry in archive.Entries) Measure(entry, reading);
            return Kind(archive, reading);
        }
    }

    /// <summary>Relations and content types are read by the library itself; the other parts are measured when they are read.</summary>
    private static void Measure(ZipArchiveEntry entry, DocumentReading reading)
    {
        CheckRatio(entry.Length, entry.CompressedLength, reading);
        if (entry.FullName != ContentTypes && !entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)) return;
        using var stream = new MeasuredStream(entry.Open(), entry.CompressedLength, reading);
        PartXml.Measure(stream, reading);
    }

    public static void CheckRatio(long unpacked, long packed, DocumentReading reading)
    {
        if (unpacked > 1 << 20 && unpacked / reading.Limits.UnpackedRatio > packed) throw reading.Beyond(nameof(DocumentLimits.UnpackedRatio), reading.Limits.UnpackedRatio);
        if (unpacked > reading.Limits.UnpackedBytes) throw reading.Beyond(nameof(DocumentLimits.UnpackedBytes), reading.Limits.UnpackedBytes);
    }

    private static SourceFormat Kind(ZipArchive archive, DocumentReading reading)
    {
        if (archive.GetEntry(ContentTypes) is not { } types) throw reading.Unreadable(ReadingDescriptors.OtherKind, Other(archive));
        var text = Text(types);
        if (text.Contains("sheet.binary", StringComparison.OrdinalIgnoreCase)) throw reading.Unreadable(ReadingDescriptors.OtherKind, "XLSB");
        if (text.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || archive.Entries.Any(e => e.Name.Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
        {
            throw reading.Unreadable(ReadingDescriptors.Macros);
        }

        if (text.Contains("wordprocessingml.document.main", StringComparison.OrdinalIgnoreCase) || text.Contains("wordprocessingml.template.main", StringComparison.OrdinalIgnoreCase)) return SourceFormat.Docx;
        if (text.Contains("spreadsheetml.sheet.main", StringComparison.OrdinalIgnoreCase) || text.Contains("spreadsheetml.template.main", StringComparison.OrdinalIgnoreCase)) return SourceFormat.Xlsx;
        throw reading.Unreadable(ReadingDescriptors.OtherKind, text.Contains("presentationml", StringComparison.OrdinalIgnoreCase) ? "PPTX" : "ZIP");
    }

    private static string Other(ZipArchive archive)
    {
        if (archive.GetEntry("mimetype") is not { } type) return "ZIP";
        var text = Text(type);
        return text.Contains("opendocument.text", StringComparison.Ordinal) ? "ODT"
            : text.Contains("opendocument.spreadsheet", StringComparison.Ordinal) ? "ODS"
            : text.Contains("epub", StringComparison.Ordinal) ? "EPUB" : "ZIP";
    }

    private static string Text(ZipArchiveEntry entry)
    {
        var bytes = new byte[1 << 20];
        using var stream = entry.Open();
        return Encoding.UTF8.GetString(bytes, 0, stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false));
    }
}
