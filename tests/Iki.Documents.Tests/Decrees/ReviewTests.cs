using System.Text.RegularExpressions;
using Iki.Core;

namespace Iki.Documents.Tests.Decrees;

/// <summary>The page on which print and draft are compared.</summary>
public partial class ReviewTests
{
    private static readonly byte[] Paper = TestPaper.Read("puskesmas.md");

    [Fact]
    public void It_holds_every_indicator_with_print_and_formula_in_both_languages_and_nothing_from_elsewhere()
    {
        var draft = DecreeImport.Read(Paper, "puskesmas.md").Value;
        var page = DecreeReview.Write(draft, "puskesmas.md");
        foreach (var indicator in draft.Catalog.Indicators) page.Should().Contain($"id=\"{indicator.Id}\"");
        page.Should().Contain("<span class=\"id\" lang=\"id\">Naskah</span><span class=\"en\" lang=\"en\">Print</span>");
        page.Should().Contain("persalinanFasilitasKesehatan / seluruhPersalinan * 100%");
        page.Should().NotContain("<script").And.NotContain("http:").And.NotContain("https:").And.NotContain("url(");
    }

    [Fact]
    public void What_is_most_doubtful_comes_first()
    {
        var draft = DecreeImport.Read(Paper, "puskesmas.md").Value;
        var first = FirstArticle().Match(DecreeReview.Write(draft, "puskesmas.md")).Groups["id"].Value;
        first.Should().Be("petugas-promosi-kesehatan/kepuasan-pasien", "its cell names no arithmetic");
    }

    [Fact]
    public void Text_of_the_paper_is_text_on_the_page()
    {
        var paper = "| SASARAN | INDIKATOR KINERJA | RUMUS | SUMBER DATA |\n|---|---|---|---|\n| Tertib | Jumlah \\<i>laporan\\</i> & \"surat\" | Jumlah laporan | Buku |\n"u8.ToArray();
        var draft = DecreeImport.Read((byte[])[.. "Jabatan : Kasi Contoh\n\n"u8, .. paper], "a<b>.md").Value;
        var page = DecreeReview.Write(draft, "a<b>.md", Language.English);
        page.Should().Contain("a&lt;b&gt;.md").And.NotContain("<i>laporan");
    }

    [GeneratedRegex("<article[^>]*aria-labelledby=\"(?<id>[^\"]+)\"")]
    private static partial Regex FirstArticle();
}
