using static Iki.Documents.Tests.Reading.Written;

namespace Iki.Documents.Tests.Reading;

/// <summary>Markdown, HTML, and the mixture that programs make of scans.</summary>
public sealed class MarkupTests
{
    [Fact]
    public void Headings_paragraphs_and_lists_of_Markdown()
    {
        Lines(Read("# KEPUTUSAN\n\n**Tugas** : menyusun\nrencana\n\nFUNGSI :\na. merencanakan;\nb. mengelola\n\n1) satu\n2) dua\n\n- titik\n", "a.md")).Should().Equal(
            "# KEPUTUSAN", "Tugas : menyusun rencana", "FUNGSI :", "[a.] merencanakan;", "[b.] mengelola", "[1)] satu", "[2)] dua", "[•] titik");
    }

    [Fact]
    public void A_list_in_an_item_without_text_stands_at_the_level_of_the_item()
    {
        Lines(Read("# A\n\n- a. satu\n- b. dua\n", "a.md")).Should().Equal("# A", "[a.] satu", "[b.] dua");
    }

    [Fact]
    public void A_table_of_pipes_has_its_head_line_breaks_and_equations()
    {
        Lines(Read("| SASARAN | RUMUS | SUMBER |\n|---|---|---|\n| Tertib | $\\frac{a}{b}$ | Data A<br>Data B |\n|  | Σ surat | 1. Satu<br>2. Dua |\n", "a.md")).Should().Equal(
            "‖ SASARAN | RUMUS | SUMBER |", "| Tertib | $\\frac{a}{b}$ | Data A⏎Data B |", "|  | Σ surat | [1.] Satu ¶ [2.] Dua |");
    }

    [Fact]
    public void Tabs_part_cells_and_a_table_goes_on_after_a_page_and_HTML_in_cells_is_read()
    {
        const string text = "**LAMPIRAN**\n\n<b>SASARAN</b>\t<b>INDIKATOR</b>\t<b>SUMBER DATA</b>\nTertib\tJumlah surat\t<ul style=\"list-style-type: none\"><li>• Seksi A</li><li>• Seksi B</li></ul>\n\n\tJumlah laporan\tSeksi <i>C</i>\n\n## BERIKUTNYA\n";
        var document = Read(text, "a.txt");
        document.Format.Should().Be(SourceFormat.Markdown);
        Lines(document).Should().Equal(
            "LAMPIRAN", "‖ SASARAN | INDIKATOR | SUMBER DATA |", "| Tertib | Jumlah surat | [•] Seksi A ¶ [•] Seksi B |", "|  | Jumlah laporan | Seksi C |", "## BERIKUTNYA");
    }

    [Fact]
    public void Places_tell_lines()
    {
        var document = Read("# A\n\nsatu\n\nSASARAN\tINDIKATOR\tSUMBER\na\tb\tc\n", "a.md");
        document.Blocks.Select(b => b.Place.Line).Should().Equal(1, 3, 5);
        document.Blocks.OfType<Table>().Single().Rows[1].Cells[2].Blocks[0].Place.Should().Be(new DocumentPlace { Line = 6, Table = 1, Row = 2, Column = 3 });
    }

    [Fact]
    public void A_list_that_was_run_into_one_line_of_a_cell_is_parted()
    {
        Lines(Read("# A\n\nX\tJumlah dokumen yang meliputi : 1. Renstra 2. Renja 3. RKA\tSeksi\n", "a.md"))[1].Should().Be("| X | Jumlah dokumen yang meliputi : ¶ [1.] Renstra ¶ [2.] Renja ¶ [3.] RKA | Seksi |");
    }

    [Fact]
    public void Marks_between_pages_and_page_numbers_are_no_text()
    {
        var document = Read("# A\n\n- 1 -\n\n{1}------------------------------------------------\n\nsatu\n", "a.md");
        Lines(document).Should().Equal("# A", "satu");
        document.Blocks[1].Place.Page.Should().Be(2);
        document.Furniture.Select(f => f.Text).Should().Equal("- 1 -");
    }

    [Fact]
    public void HTML_has_spans_nested_tables_and_numbered_lists()
    {
        const string html = "<!DOCTYPE html><html><body><h2>IKI</h2><table><thead><tr><th colspan=2>SASARAN</th><th rowspan=2>SUMBER</th></tr><tr><td>A<td>B</tr></thead>" +
            "<tr><td rowspan=2>Tertib<td><ol type=a start=2><li>satu<li>dua</ol><td>Seksi<tr><td><table><tr><td>x<td>y</table><td></table></body></html>";
        Lines(Read(html, "a.html")).Should().Equal(
            "## IKI", "‖ SASARAN{2x1} | SUMBER{1x2} |", "‖ A | B |", "| Tertib{1x2} | [b.] satu ¶ [c.] dua | Seksi |", "| «| x | y |» |  |");
    }

    [Fact]
    public void MathML_and_LaTeX_become_one_form()
    {
        const string html = "<!DOCTYPE html><body><p><math><mfrac><mrow><mo>∑</mo><mtext>surat masuk</mtext></mrow><msup><mi>b</mi><mn>2</mn></msup></mfrac><mo>×</mo><mn>100</mn><mo>%</mo></math></p>" +
            "<p><math display=block>\\frac{a}{b}</math></p><p><span class=\"math inline\">\\(a + b\\)</span></p><p><math><semantics><mi>q</mi><annotation encoding=\"application/x-tex\">\\sqrt{q}</annotation></semantics></math></p>";
        Lines(Read(html, "a.html")).Should().Equal("$\\frac{\\sum \\text{surat masuk}}{b^{2}} \\times 100 \\%$", "$\\frac{a}{b}$", "$a + b$", "$\\sqrt{q}$");
    }

    [Fact]
    public void Scripts_are_no_text_and_nothing_outside_is_fetched()
    {
        var read = DocumentReader.Read("<!DOCTYPE html><body><script>document.write('x')</script><img src=\"https://192.0.2.1/a.png\" alt=\"logo\">isi"u8.ToArray(), "a.html");
        Lines(read.Value).Should().Equal("logoisi");
        read.Diagnostics.Select(d => d.Code).Should().Equal("IKI7017", "IKI7013");
    }
}
