using System.IO.Compression;
using System.Text;

namespace Iki.Documents.Tests.Reading;

/// <summary>Packed files that unpack to far more than they are, or are not what a package is.</summary>
internal static class HostilePackages
{
    private const string Document = "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>";
    private const string OneParagraph = $"<w:document {OfficeFiles.WordNames}><w:body><w:p><w:r><w:t>Isi</w:t></w:r></w:p></w:body></w:document>";

    public static IEnumerable<(string Name, Func<byte[]> Make)> All()
    {
        yield return ("bomb-document.docx", () => Bomb("word/document.xml", 300));
        yield return ("bomb-packed-small.docx", () => Bomb("word/document.xml", 60, CompressionLevel.SmallestSize));
        yield return ("bomb-relations.docx", () => Bomb("word/_rels/document.xml.rels", 120));
        yield return ("bomb-types.docx", () => OfficeFiles.Zip([("[Content_Types].xml", s => Blanks(s, "<Types>", 120, "</Types>"))]));
        yield return ("bomb-unknown-part.docx", () => Bomb("word/media/image1.bin", 120));
        yield return ("bomb-that-lies-about-its-size.docx", () => Lying(Bomb("word/document.xml", 120)));
        yield return ("bomb-of-bombs.docx", () => OfficeFiles.Zip([.. Parts(OneParagraph), ("word/embeddings/a.zip", (Action<Stream>)(s => s.Write(Bomb("word/document.xml", 60))))]));
        yield return ("many-parts.docx", () => OfficeFiles.Zip(Enumerable.Range(0, 20_000).Select(i => ($"word/p{i}.xml", "<a/>"))));
        yield return ("macros.docx", () => OfficeFiles.Zip([.. Parts(OneParagraph), ("word/vbaProject.bin", (Action<Stream>)(s => s.Write([1, 2, 3])))]));
        yield return ("macros.docm", () => OfficeFiles.Package(Document.Replace("openxmlformats-officedocument.wordprocessingml.document.main", "ms-word.document.macroEnabled.main", StringComparison.Ordinal), "word/document.xml", [("word/document.xml", OneParagraph)]));
        yield return ("macros.xlsm", () => OfficeFiles.Package("<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/>", "xl/workbook.xml", [("xl/workbook.xml", "<workbook/>")]));
        yield return ("binary.xlsb", () => OfficeFiles.Package("<Override PartName=\"/xl/workbook.bin\" ContentType=\"application/vnd.ms-excel.sheet.binary.macroEnabled.main\"/>", "xl/workbook.bin", []));
        yield return ("slides.pptx", () => OfficeFiles.Package("<Override PartName=\"/ppt/p.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml\"/>", "ppt/p.xml", [("ppt/p.xml", "<p/>")]));
        yield return ("no-document.docx", () => OfficeFiles.Package(Document, "word/document.xml", []));
        yield return ("document-is-no-xml.docx", () => OfficeFiles.Package(Document, "word/document.xml", [("word/document.xml", "JABATAN : Camat")]));
        yield return ("no-relations.docx", () => OfficeFiles.Zip([("[Content_Types].xml", $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">{Document}</Types>")]));
        yield return ("two-documents.docx", () => OfficeFiles.Package(Document, "word/document.xml", [("word/document.xml", OneParagraph), ("word/document.xml", OneParagraph)]));
        yield return ("climbing-names.docx", () => OfficeFiles.Package(Document, "word/document.xml", [("../../../etc/x.xml", "<a/>"), ("word/document.xml", OneParagraph)]));
        yield return ("entities.docx", () => WithEntities("<!ENTITY a \"aaaaaaaaaa\">" + string.Concat(Enumerable.Range('b', 20).Select(c => $"<!ENTITY {(char)c} \"{HostileFiles.Repeat($"&{(char)(c - 1)};", 10)}\">")), "&u;"));
        yield return ("outer-entity.docx", () => WithEntities("<!ENTITY a SYSTEM \"file:///etc/hostname\">", "&a;"));
        yield return ("entities.xlsx", () => OfficeFiles.Package("<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>", "xl/workbook.xml", [("xl/workbook.xml", "<!DOCTYPE w [<!ENTITY a \"b\">]><workbook>&a;</workbook>")]));
        yield return ("outer-things.docx", () => OfficeFiles.Package(Document, "word/document.xml",
        [
            ("word/document.xml", OneParagraph),
            ("word/_rels/document.xml.rels", OfficeFiles.Relations(string.Concat(Enumerable.Range(0, 50).Select(i => $"<Relationship Id=\"x{i}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" Target=\"http://192.0.2.1/{i}.png\" TargetMode=\"External\"/>")))),
        ]));
        yield return ("circle.docx", () => OfficeFiles.Package(Document, "word/document.xml",
        [
            ("word/document.xml", OneParagraph),
            ("word/_rels/document.xml.rels", OfficeFiles.Relations("<Relationship Id=\"x\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/header\" Target=\"document.xml\"/>")),
        ]));
        yield return ("empty.zip", () => OfficeFiles.Zip(Array.Empty<(string, string)>()));
        yield return ("only-a-name.docx", () => [0x50, 0x4B, 3, 4]);
    }

    private static IEnumerable<(string Name, Action<Stream> Write)> Parts(string document)
    {
        yield return ("[Content_Types].xml", s => s.Write(Encoding.UTF8.GetBytes($"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"bin\" ContentType=\"application/octet-stream\"/><Default Extension=\"zip\" ContentType=\"application/zip\"/>{Document}</Types>")));
        yield return ("_rels/.rels", s => s.Write(Encoding.UTF8.GetBytes(OfficeFiles.Relations("<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"))));
        yield return ("word/document.xml", s => s.Write(Encoding.UTF8.GetBytes(document)));
    }

    /// <summary>A document one part of which is so many megabytes of blanks.</summary>
    private static byte[] Bomb(string part, int megabytes, CompressionLevel level = CompressionLevel.Fastest) => OfficeFiles.Zip([.. Parts(OneParagraph).Where(p => p.Name != part), (part, (Action<Stream>)(s => Blanks(s, "<a>", megabytes, "</a>")))], level);

    private static void Blanks(Stream stream, string before, int megabytes, string after)
    {
        var blanks = new byte[1 << 20];
        Array.Fill(blanks, (byte)' ');
        stream.Write(Encoding.UTF8.GetBytes(before));
        for (var i = 0; i < megabytes; i++) stream.Write(blanks);
        stream.Write(Encoding.UTF8.GetBytes(after));
    }

    /// <summary>The sizes in the table at the end of a package say 100 bytes.</summary>
    private static byte[] Lying(byte[] package)
    {
        for (var i = 0; i + 46 < package.Length; i++)
        {
            if (package[i] == 'P' && package[i + 1] == 'K' && package[i + 2] == 1 && package[i + 3] == 2) BitConverter.TryWriteBytes(package.AsSpan(i + 24), 100);
        }

        return package;
    }

    private static byte[] WithEntities(string entities, string text) =>
        OfficeFiles.Package(Document, "word/document.xml", [("word/document.xml", $"<!DOCTYPE w [{entities}]>{OneParagraph.Replace("Isi", text, StringComparison.Ordinal)}")]);
}
