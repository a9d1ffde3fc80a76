using static Iki.Documents.Tests.Reading.OfficeFiles;
using static Iki.Documents.Tests.Reading.Written;

namespace Iki.Documents.Tests.Reading;

/// <summary>Word documents.</summary>
public sealed class WordTests
{
    private static string[] Docx(string body, params (string Name, string Xml)[] parts) => Lines(Read(OfficeFiles.Docx(body, parts), "a.docx"));

    [Fact]
    public void Headings_are_known_by_style_or_level_of_outline()
    {
        Docx(
            "<w:p><w:pPr><w:pStyle w:val=\"Judul2\"/></w:pPr><w:r><w:t>SATU</w:t></w:r></w:p><w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr><w:r><w:t>DUA</w:t></w:r></w:p>",
            ("styles", $"<w:styles {WordNames}><w:style w:type=\"paragraph\" w:styleId=\"Judul2\"><w:name w:val=\"heading 2\"/></w:style></w:styles>"))
            .Should().Equal("## SATU", "# DUA");
    }

    [Fact]
    public void Marks_of_lists_are_counted()
    {
        const string levels = "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"%1.\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.%2)\"/></w:lvl>";
        var numbering = $"<w:numbering {WordNames}><w:abstractNum w:abstractNumId=\"7\">{levels}</w:abstractNum><w:abstractNum w:abstractNumId=\"8\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"\uF0B7\"/></w:lvl></w:abstractNum>" +
            "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"8\"/></w:num><w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num></w:numbering>";
        Docx(Item("1", 0, "satu") + Item("1", 1, "dalam") + Item("1", 1, "lagi") + Item("1", 0, "dua") + Item("2", 0, "titik") + Item("3", 0, "anew"), ("numbering", numbering))
            .Should().Equal("[a.] satu", "  [a.1)] dalam", "  [a.2)] lagi", "[b.] dua", "[•] titik", "[a.] anew");
    }

    private static string Item(string number, int level, string text) => $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{number}\"/></w:numPr></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>";

    [Fact]
    public void Cells_span_rows_and_columns_and_heads_are_marked()
    {
        Docx("<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>" + Cell("SASARAN", "<w:vMerge w:val=\"restart\"/>") + Cell("TARGET", "<w:gridSpan w:val=\"2\"/>") + "</w:tr><w:tr><w:trPr><w:tblHeader/></w:trPr>" +
            Cell("", "<w:vMerge/>") + Cell("TW I") + Cell("TW II") + "</w:tr><w:tr>" + Cell("Tertib") + Cell("25") + Cell("<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>", raw: true) + "</w:tr></w:tbl>")
            .Should().Equal("‖ SASARAN{1x2} | TARGET{2x1} |", "‖ TW I | TW II |", "| Tertib | 25 |  |");
    }

    private static string Cell(string text, string properties = "", bool raw = false) => $"<w:tc><w:tcPr>{properties}</w:tcPr>{(raw ? text + "<w:p/>" : P(text))}</w:tc>";

    [Fact]
    public void Equations_become_LaTeX()
    {
        const string fraction = "<m:f><m:num><m:nary><m:naryPr><m:chr m:val=\"∑\"/></m:naryPr><m:sub/><m:sup/><m:e><m:r><m:t>hari hadir</m:t></m:r></m:e></m:nary></m:num><m:den><m:sSub><m:e><m:r><m:t>P</m:t></m:r></m:e><m:sub><m:r><m:t>t</m:t></m:r></m:sub></m:sSub></m:den></m:f>";
        Docx($"<w:p><m:oMathPara><m:oMath>{fraction}<m:r><m:t> x 100%</m:t></m:r></m:oMath></m:oMathPara></w:p>" +
            "<w:p><m:oMath><m:rad><m:deg/><m:e><m:d><m:e><m:r><m:t>a+b</m:t></m:r></m:e></m:d></m:e></m:rad></m:oMath></w:p>")
            .Should().Equal("$\\frac{\\sum \\text{hari hadir}}{P_{t}} \\times 100 \\%$", "$\\sqrt{(a+b)}$");
    }

    [Fact]
    public void An_underlined_line_in_a_cell_is_the_bar_of_a_fraction()
    {
        Docx("<w:tbl><w:tr><w:tc><w:p><w:r><w:rPr><w:u w:val=\"single\"/></w:rPr><w:t>Jumlah hadir</w:t></w:r><w:r><w:t xml:space=\"preserve\">  x 100%</w:t></w:r></w:p>" + P("Jumlah pegawai") + "</w:tc><w:tc>" +
            P("Jumlah A") + P("------ x 100%") + P("Jumlah B") + P("Ket : bulanan") + "</w:tc></w:tr></w:tbl>")
            .Should().Equal("| Jumlah hadir⏎------------ x 100%⏎Jumlah pegawai | Jumlah A⏎------ x 100%⏎Jumlah B ¶ Ket : bulanan |");
    }

    [Fact]
    public void Insertions_are_read_and_deletions_left_out_and_both_are_told()
    {
        var read = DocumentReader.Read(OfficeFiles.Docx("<w:p><w:r><w:t xml:space=\"preserve\">Jumlah </w:t></w:r><w:ins><w:r><w:t>surat</w:t></w:r></w:ins><w:del><w:r><w:delText>berkas</w:delText></w:r></w:del></w:p>"), "a.docx");
        Lines(read.Value).Should().Equal("Jumlah surat");
        read.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("IKI7015");
    }

    [Fact]
    public void Breaks_tabs_soft_hyphens_signs_boxes_and_notes()
    {
        Docx(
            "<w:p><w:r><w:t>Jabatan</w:t><w:tab/><w:t>: Camat</w:t><w:br/><w:t>pela</w:t><w:softHyphen/><w:t>yanan</w:t><w:sym w:font=\"Symbol\" w:char=\"F0B4\"/><w:noBreakHyphen/></w:r></w:p>" +
            $"<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>{P("dalam kotak")}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r></w:p>",
            ("footnotes", $"<w:footnotes {WordNames}><w:footnote w:type=\"separator\" w:id=\"0\"/><w:footnote w:id=\"1\">{P("catatan kaki")}</w:footnote></w:footnotes>"))
            .Should().Equal("Jabatan : Camat⏎pelayanan×-", "dalam kotak", "catatan kaki");
    }

    [Fact]
    public void Heads_and_feet_are_furniture_and_pages_are_counted_where_they_are_told()
    {
        var document = Read(OfficeFiles.Docx($"{P("satu")}<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>{P("dua")}", ("footer1", $"<w:ftr {WordNames}>{P("Halaman")}</w:ftr>")), "a.docx");
        document.Blocks.Select(b => b.Place.Page).Should().Equal(1, 2);
        document.Furniture.Select(f => f.Text).Should().Equal("Halaman");
    }
}
