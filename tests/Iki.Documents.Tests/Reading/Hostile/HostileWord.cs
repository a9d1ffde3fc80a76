namespace Iki.Documents.Tests.Reading;

/// <summary>Word documents that are deep, wide, endless or go in circles.</summary>
internal static class HostileWord
{
    public static IEnumerable<(string Name, Func<byte[]> Make)> All()
    {
        yield return ("deep-tables.docx", () => Nested("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 30_000));
        yield return ("tables-in-tables.docx", () => Nested("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 60));
        yield return ("deep-controls.docx", () => Nested("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", 50_000));
        yield return ("deep-equation.docx", () => OfficeFiles.Docx($"<w:p><m:oMath>{HostileFiles.Repeat("<m:f><m:num>", 20_000)}<m:r><m:t>a</m:t></m:r>{HostileFiles.Repeat("</m:num></m:f>", 20_000)}</m:oMath></w:p>"));
        yield return ("equation-of-100-levels.docx", () => OfficeFiles.Docx($"<w:p><m:oMath>{HostileFiles.Repeat("<m:f><m:num>", 100)}<m:r><m:t>a</m:t></m:r>{HostileFiles.Repeat("</m:num></m:f>", 100)}</m:oMath></w:p>"));
        yield return ("equation-of-runs.docx", () => OfficeFiles.Docx($"<w:p><m:oMath>{string.Concat(Enumerable.Range(0, 250_000).Select(i => $"<m:r><m:t>{i:D40}</m:t></m:r>"))}</m:oMath></w:p>"));
        yield return ("run-of-texts.docx", () => OfficeFiles.Docx($"<w:p><w:r>{string.Concat(Enumerable.Range(0, 550_000).Select(i => $"<w:t>{i:D70}</w:t>"))}</w:r></w:p>"));
        yield return ("deep-boxes.docx", () => Nested("<w:p><w:r><w:pict><w:txbxContent>", "</w:txbxContent></w:pict></w:r></w:p>", 60));
        yield return ("endless-paragraphs.docx", () => OfficeFiles.Docx(HostileFiles.Repeat("<w:p/>", 1_200_000)));
        yield return ("long-paragraph.docx", () => OfficeFiles.Docx(OfficeFiles.P(HostileFiles.Repeat("kata ", 1_000_000))));
        yield return ("columns-10000.docx", () => OfficeFiles.Docx($"<w:tbl><w:tr>{HostileFiles.Repeat("<w:tc><w:p/></w:tc>", 10_000)}</w:tr></w:tbl>"));
        yield return ("rows-100000.docx", () => OfficeFiles.Docx($"<w:tbl>{HostileFiles.Repeat("<w:tr><w:tc><w:p/></w:tc></w:tr>", 100_000)}</w:tbl>"));
        yield return ("wide-span.docx", () => Cell("<w:gridSpan w:val=\"2147483647\"/>"));
        yield return ("negative-span.docx", () => Cell("<w:gridSpan w:val=\"-5\"/>"));
        yield return ("span-of-words.docx", () => Cell("<w:gridSpan w:val=\"banyak\"/>"));
        yield return ("row-begins-late.docx", () => OfficeFiles.Docx("<w:tbl><w:tr><w:trPr><w:gridBefore w:val=\"2147483647\"/></w:trPr><w:tc><w:p/></w:tc></w:tr></w:tbl>"));
        yield return ("merge-without-begin.docx", () => Cell("<w:vMerge/>"));
        yield return ("merged-rows-20000.docx", () => OfficeFiles.Docx($"<w:tbl>{HostileFiles.Repeat("<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr>", 20_000)}</w:tbl>"));
        yield return ("styles-in-a-circle.docx", () => OfficeFiles.Docx(
            "<w:p><w:pPr><w:pStyle w:val=\"A\"/></w:pPr><w:r><w:t>Isi</w:t></w:r></w:p>",
            ("styles", $"<w:styles {OfficeFiles.WordNames}><w:style w:styleId=\"A\"><w:basedOn w:val=\"B\"/></w:style><w:style w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style></w:styles>")));
        yield return ("numbering-in-a-circle.docx", () => Numbered("<w:numStyleLink w:val=\"A\"/>", "0"));
        yield return ("numbering-level-99.docx", () => Numbered("<w:lvl w:ilvl=\"0\"><w:lvlText w:val=\"%1.\"/></w:lvl>", "99"));
        yield return ("numbering-below-0.docx", () => Numbered("<w:lvl w:ilvl=\"0\"><w:lvlText w:val=\"%1.\"/></w:lvl>", "-1"));
        yield return ("numbering-from-the-end.docx", () => Numbered("<w:lvl w:ilvl=\"0\"><w:start w:val=\"2147483647\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"%1.\"/></w:lvl>", "0"));
        yield return ("numbering-of-long-text.docx", () => Numbered($"<w:lvl w:ilvl=\"0\"><w:lvlText w:val=\"{HostileFiles.Repeat("%1", 5_000)}\"/></w:lvl>", "0"));
        yield return ("control-characters.docx", () => OfficeFiles.Docx("<w:p><w:r><w:t>a&#1;b</w:t></w:r></w:p>"));
        yield return ("many-breaks.docx", () => OfficeFiles.Docx($"<w:p><w:r>{HostileFiles.Repeat("<w:br w:type=\"page\"/>", 50_000)}<w:t>a</w:t></w:r></w:p>"));
        yield return ("many-attributes.docx", () => OfficeFiles.Docx($"<w:p {string.Concat(Enumerable.Range(0, 20_000).Select(i => $"a{i}=\"1\" "))}/>"));
        yield return ("no-body.docx", () => OfficeFiles.Docx(""));
        yield return ("only-pictures.docx", () => OfficeFiles.Docx(HostileFiles.Repeat("<w:p><w:r><w:drawing/></w:r></w:p>", 10)));
    }

    private static byte[] Nested(string open, string close, int depth) => OfficeFiles.Docx(HostileFiles.Repeat(open, depth) + OfficeFiles.P("Isi") + HostileFiles.Repeat(close, depth));

    private static byte[] Cell(string properties) => OfficeFiles.Docx($"<w:tbl><w:tr><w:tc><w:tcPr>{properties}</w:tcPr>{OfficeFiles.P("Isi")}</w:tc></w:tr></w:tbl>");

    private static byte[] Numbered(string list, string level) => OfficeFiles.Docx(
        HostileFiles.Repeat($"<w:p><w:pPr><w:pStyle w:val=\"A\"/><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>Isi</w:t></w:r></w:p>", 3),
        ("numbering", $"<w:numbering {OfficeFiles.WordNames}><w:abstractNum w:abstractNumId=\"1\">{list}</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>"),
        ("styles", $"<w:styles {OfficeFiles.WordNames}><w:style w:styleId=\"A\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style></w:styles>"));
}
