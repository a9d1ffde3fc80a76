using System.Text.Json.Nodes;

namespace Iki.Cli.Tests;

/// <summary><c>iki import</c>: the summary, the catalog, the page, and what cannot be read.</summary>
public class ImportTests
{
    private const string Paper = """
        Jabatan : Kasi Contoh

        | SASARAN | INDIKATOR KINERJA | RUMUS | SUMBER DATA |
        |---|---|---|---|
        | Tertib surat | Persentase surat selesai | Jumlah surat selesai : Jumlah surat masuk x 100% | Buku register |
        | | Tingkat kepuasan | Hasil survei kepuasan | Survei |
        """;

    [Fact]
    public void The_summary_goes_to_the_output_and_the_catalog_to_its_file()
    {
        using var folder = new ScratchFolder();
        folder.Write("iki.md", Paper);
        var run = ToolRun.Of("import", folder["iki.md"], "--output", folder["catalog.json"], "--review", folder["review.html"]);
        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("Positions: 1. Duties: 0. Functions: 0. Rows: 2.").And.Contain("1 compute of several figures, 0 count, 1 are one figure that is given");
        run.Output.Should().Contain("! kasi-contoh/kepuasan:");
        ToolRun.Of("check", folder["catalog.json"]).ExitCode.Should().Be(0);
        folder.Read("review.html").Should().Contain("suratSelesai / suratMasuk * 100%");
    }

    [Fact]
    public void Programs_get_counts_findings_and_where_values_came_from()
    {
        using var folder = new ScratchFolder();
        folder.Write("iki.md", Paper);
        var told = JsonNode.Parse(ToolRun.Of("import", folder["iki.md"], "--format", "json").Output)!;
        ((int)told["counts"]!["rows"]!).Should().Be(2);
        told["findings"]!.AsArray().Select(f => (string?)f!["kind"]).Should().Contain("question");
        told["values"]!.AsArray().Should().Contain(v => (string?)v!["member"] == "name" && (string?)v["print"] == "Persentase surat selesai");
    }

    [Fact]
    public void A_file_that_is_not_there_cannot_be_read()
    {
        var run = ToolRun.Of("import", "tidak-ada.docx");
        run.ExitCode.Should().Be(3);
        run.Error.Should().Contain("tidak-ada.docx");
    }

    [Fact]
    public void What_is_no_document_is_a_diagnostic_and_leaves_the_catalog_as_it_was()
    {
        using var folder = new ScratchFolder();
        folder.Write("scan.pdf", "%PDF-1.7 rusak");
        folder.Write("catalog.json", "{}");
        var run = ToolRun.Of("import", folder["scan.pdf"], "--output", folder["catalog.json"]);
        run.ExitCode.Should().Be(1);
        run.Error.Should().Contain("IKI70");
        folder.Read("catalog.json").Should().Be("{}");
    }
}
