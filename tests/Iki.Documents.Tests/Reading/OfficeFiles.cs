using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Iki.Documents.Tests.Reading;

/// <summary>Small Word and Excel files, made part by part.</summary>
internal static class OfficeFiles
{
    public const string WordNames =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" " +
        "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" " +
        "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";

    private const string Main = "application/vnd.openxmlformats-officedocument.";
    private const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /// <summary>A Word document with what is in its body, and parts such as <c>numbering</c>, <c>styles</c>, <c>footnotes</c>, <c>footer1</c>.</summary>
    public static byte[] Docx(string body, params (string Name, string Xml)[] parts)
    {
        var files = new List<(string, string)> { ("word/document.xml", $"<w:document {WordNames}><w:body>{body}</w:body></w:document>") };
        var types = new StringBuilder($"<Override PartName=\"/word/document.xml\" ContentType=\"{Main}wordprocessingml.document.main+xml\"/>");
        var relations = new StringBuilder();
        foreach (var (name, xml) in parts)
        {
            var kind = name.TrimEnd('1', '2');
            files.Add(($"word/{name}.xml", xml));
            types.Append(CultureInfo.InvariantCulture, $"<Override PartName=\"/word/{name}.xml\" ContentType=\"{Main}wordprocessingml.{kind}+xml\"/>");
            relations.Append(CultureInfo.InvariantCulture, $"<Relationship Id=\"r{name}\" Type=\"{Relation}{kind}\" Target=\"{name}.xml\"/>");
        }

        files.Add(("word/_rels/document.xml.rels", Relations(relations.ToString())));
        return Package(types.ToString(), "word/document.xml", files);
    }

    /// <summary>A workbook with one sheet, <c>Lembar 1</c>.</summary>
    public static byte[] Xlsx(string sheet, string sharedStrings = "", string styles = "", string state = "visible")
    {
        const string names = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
        return Package(
            $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{Main}spreadsheetml.sheet.main+xml\"/>" +
            $"<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"{Main}spreadsheetml.worksheet+xml\"/>" +
            $"<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"{Main}spreadsheetml.sharedStrings+xml\"/>" +
            $"<Override PartName=\"/xl/styles.xml\" ContentType=\"{Main}spreadsheetml.styles+xml\"/>",
            "xl/workbook.xml",
            [
                ("xl/workbook.xml", $"<workbook {names}><sheets><sheet name=\"Lembar 1\" sheetId=\"1\" state=\"{state}\" r:id=\"r1\"/></sheets></workbook>"),
                ("xl/worksheets/sheet1.xml", $"<worksheet {names}>{sheet}</worksheet>"),
                ("xl/sharedStrings.xml", $"<sst {names}>{sharedStrings}</sst>"),
                ("xl/styles.xml", $"<styleSheet {names}>{styles}</styleSheet>"),
                ("xl/_rels/workbook.xml.rels", Relations(
                    $"<Relationship Id=\"r1\" Type=\"{Relation}worksheet\" Target=\"worksheets/sheet1.xml\"/>" +
                    $"<Relationship Id=\"r2\" Type=\"{Relation}sharedStrings\" Target=\"sharedStrings.xml\"/>" +
                    $"<Relationship Id=\"r3\" Type=\"{Relation}styles\" Target=\"styles.xml\"/>")),
            ]);
    }

    public static byte[] Package(string types, string main, IEnumerable<(string Name, string Text)> files)
    {
        const string xml = "application/xml";
        return Zip([
            ("[Content_Types].xml", $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"{xml}\"/>{types}</Types>"),
            ("_rels/.rels", Relations($"<Relationship Id=\"r1\" Type=\"{Relation}officeDocument\" Target=\"{main}\"/>")),
            .. files,
        ]);
    }

    public static string Relations(string relations) => $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{relations}</Relationships>";

    public static byte[] Zip(IEnumerable<(string Name, string Text)> files) => Zip(files.Select(f => (f.Name, (Action<Stream>)(s => s.Write(Encoding.UTF8.GetBytes(f.Text))))));

    public static byte[] Zip(IEnumerable<(string Name, Action<Stream> Write)> files, CompressionLevel level = CompressionLevel.Fastest)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, write) in files)
            {
                var entry = archive.CreateEntry(name, level);
                // The same bytes whenever they are made.
                entry.LastWriteTime = new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using var stream = entry.Open();
                write(stream);
            }
        }

        return bytes.ToArray();
    }

    public static string P(string text) => $"<w:p><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells.Select(c => $"<w:tc>{P(c)}</w:tc>"))}</w:tr>";
}
