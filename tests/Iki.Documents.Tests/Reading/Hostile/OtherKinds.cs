using System.Text;

namespace Iki.Documents.Tests.Reading;

/// <summary>Files of kinds that are not read, by their first bytes.</summary>
internal static class OtherKinds
{
    private static readonly byte[] Container = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static IEnumerable<(string Name, Func<byte[]> Make)> All()
    {
        yield return ("old.doc", () => Compound("WordDocument"));
        yield return ("old.xls", () => Compound("Workbook"));
        yield return ("older.xls", () => Compound("Book"));
        yield return ("old-named.docx", () => Compound("WordDocument"));
        yield return ("password.docx", () => Compound("EncryptedPackage"));
        yield return ("password.xlsx", () => Compound("EncryptionInfo"));
        yield return ("unknown-container.docx", () => Compound("Lain"));
        yield return ("text.odt", () => OpenDocument("text"));
        yield return ("sheet.ods", () => OpenDocument("spreadsheet"));
        yield return ("text.rtf", () => HostileFiles.Utf8("{\\rtf1\\ansi JABATAN : Camat}"));
        yield return ("scan.png", () => Begin([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]));
        yield return ("scan.jpg", () => Begin([0xFF, 0xD8, 0xFF, 0xE0]));
        yield return ("scan-named.pdf", () => Begin([0xFF, 0xD8, 0xFF, 0xE0]));
        yield return ("scan.tif", () => Begin([(byte)'I', (byte)'I', 42, 0]));
        yield return ("scan.gif", () => Begin("GIF89a"u8));
        yield return ("scan.webp", () => Begin([(byte)'R', (byte)'I', (byte)'F', (byte)'F', 0, 0, 0, 0, (byte)'W', (byte)'E', (byte)'B', (byte)'P']));
        yield return ("files.rar", () => Begin("Rar!"u8));
        yield return ("files.7z", () => Begin([(byte)'7', (byte)'z', 0xBC, 0xAF, 0x27, 0x1C]));
        yield return ("file.gz", () => Begin([0x1F, 0x8B, 8]));
        yield return ("program.docx", () => Begin("MZ"u8));
        yield return ("page.mht", () => HostileFiles.Utf8("MIME-Version: 1.0\nContent-Type: multipart/related"));
        yield return ("word2003.doc", () => HostileFiles.Utf8("<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w/>"));
        yield return ("printed.ps", () => HostileFiles.Utf8("%!PS-Adobe-3.0"));
        yield return ("nothing.docx", () => []);
    }

    private static byte[] Compound(string stream) => [.. Container, .. new byte[600], .. Encoding.Unicode.GetBytes(stream), .. new byte[600]];

    private static byte[] OpenDocument(string kind) => OfficeFiles.Zip([("mimetype", $"application/vnd.oasis.opendocument.{kind}"), ("content.xml", "<a/>")]);

    private static byte[] Begin(ReadOnlySpan<byte> signature) => [.. signature, .. new byte[600]];
}
