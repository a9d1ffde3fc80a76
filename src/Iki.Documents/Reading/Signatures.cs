using Iki.Documents.Diagnostics;

namespace Iki.Documents.Reading;

/// <summary>Files that are known by their first bytes and are not read, each with what to do.</summary>
internal static class Signatures
{
    public static void RefuseOthers(ReadOnlySpan<byte> bytes, DocumentReading reading)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])) throw Compound(bytes, reading);
        if (Image(bytes) is { } image) throw reading.Unreadable(ReadingDescriptors.Image, image);
        if (Other(bytes) is { } other) throw reading.Unreadable(ReadingDescriptors.OtherKind, other);
    }

    /// <summary>The container of Office before 2007, and of files protected by a password since.</summary>
    private static UnreadableDocumentException Compound(ReadOnlySpan<byte> bytes, DocumentReading reading)
    {
        if (Names(bytes, "EncryptedPackage") || Names(bytes, "EncryptionInfo")) return reading.Unreadable(ReadingDescriptors.PasswordNeeded);
        if (Names(bytes, "WordDocument")) return reading.Unreadable(ReadingDescriptors.OldOffice, "DOC", "DOCX");
        if (Names(bytes, "Workbook") || Names(bytes, "Book")) return reading.Unreadable(ReadingDescriptors.OldOffice, "XLS", "XLSX");
        return reading.Unreadable(ReadingDescriptors.OldOffice, "OLE", "DOCX");
    }

    /// <summary>Streams of the container are named in UTF-16.</summary>
    private static bool Names(ReadOnlySpan<byte> bytes, string stream) => bytes.IndexOf(System.Text.Encoding.Unicode.GetBytes(stream)) >= 0;

    private static string? Image(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']) ? "PNG"
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? "JPEG"
        : bytes.StartsWith("GIF8"u8) ? "GIF"
        : bytes.StartsWith((ReadOnlySpan<byte>)[(byte)'I', (byte)'I', 42, 0]) || bytes.StartsWith((ReadOnlySpan<byte>)[(byte)'M', (byte)'M', 0, 42]) ? "TIFF"
        : bytes.StartsWith("BM"u8) && bytes.Length > 14 && bytes[6] == 0 && bytes[7] == 0 && bytes[8] == 0 ? "BMP"
        : bytes.StartsWith("RIFF"u8) && bytes.Length > 12 && bytes[8..12].SequenceEqual("WEBP"u8) ? "WEBP"
        : bytes.Length > 12 && bytes[4..8].SequenceEqual("ftyp"u8) ? "HEIC"
        : null;

    private static string? Other(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("{\\rtf"u8) ? "RTF"
        : bytes.StartsWith("Rar!"u8) ? "RAR"
        : bytes.StartsWith("7z\u00BC\u00AF"u8) || bytes.StartsWith((ReadOnlySpan<byte>)[(byte)'7', (byte)'z', 0xBC, 0xAF]) ? "7-Zip"
        : bytes.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) ? "gzip"
        : bytes.StartsWith("MIME-Version:"u8) ? "MHTML"
        : bytes.StartsWith("%!PS"u8) ? "PostScript"
        : bytes.StartsWith("MZ"u8) || bytes.StartsWith("\u007FELF"u8) ? "EXE"
        : bytes[..Math.Min(bytes.Length, 512)].IndexOf("<?mso-application"u8) >= 0 ? "Word 2003 XML"
        : null;
}
