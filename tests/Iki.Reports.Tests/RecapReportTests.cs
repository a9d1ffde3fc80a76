using Iki.Core;
using Iki.Core.Scoring;

namespace Iki.Reports.Tests;

/// <summary>Results side by side as a report.</summary>
public class RecapReportTests
{
    // By hand: 15/20, 15/15, 10/15 and 60/70 of the letters; of the year 100/120. The target of 90 is the year's.
    [Fact]
    public void Months_stand_side_by_side_with_the_whole_and_a_chart()
    {
        var content = RecapReport.Content(Recap(RecapColumns.Month));
        content.IsAcross.Should().BeTrue();
        content.Mark.Should().BeNull();
        content.Running.Should().Be("Rekapitulasi, Kecamatan Rawa Biru, 2025");
        var indicator = Indicators(content)[0];
        indicator.Name.Should().Be("Persentase surat selesai (%)");
        var table = indicator.Blocks.OfType<ReportTable>().Single();
        table.Columns.Select(c => c.Head).Should().Equal("Uraian", "Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des", "2025");
        Cells(table, "Realisasi").Should().Equal("75,00", "100,00", "66,67", "–", "85,71", "–", "–", "–", "–", "–", "–", "–", "83,33");
        Cells(table, "Target").Should().Equal("–", "–", "–", "–", "–", "–", "–", "–", "–", "–", "–", "–", "90,00");
        var trend = indicator.Blocks.OfType<ReportTrend>().Single();
        trend.Points.Select(p => p.Value).Should().Equal(75m, 100m, 66.67m, null, 85.71m, null, null, null, null, null, null, null);
        indicator.Blocks.OfType<ReportLine>().Select(l => l.Text).Should()
            .Contain("Apr, Jun, Jul, Agu, Sep, Okt, Nov, Des: Belum ada angka untuk selesai, surat.");
    }

    [Fact]
    public void Offices_have_a_total_and_no_chart()
    {
        var indicator = Indicators(RecapReport.Content(Recap(RecapColumns.Office), new RecapReportOptions { Language = Language.English }))[0];
        var table = indicator.Blocks.OfType<ReportTable>().Single();
        table.Columns.Select(c => c.Head).Should().Equal("Figure", "Desa Ilir", "Desa Ulu", "Total");

        // 40 of 50 letters, and 60 of 70.
        Cells(table, "Realization").Should().Equal("80.00", "85.71", "83.33");
        indicator.Blocks.OfType<ReportTrend>().Should().BeEmpty();
    }

    [Theory]
    [InlineData("Angka ilustrasi", "Ekspedisi", "Memuat angka ilustrasi")]
    [InlineData("Angka ilustrasi", "ilustrasi", "Angka ilustrasi, bukan realisasi")]
    public void Illustrative_figures_say_so_on_every_page(string letters, string done, string mark)
    {
        var data = """
            { "formatVersion": 1, "catalog": "rawa-biru-2025", "period": "2025", "observations": [
              { "variable": "surat", "value": 10, "source": "@1" }, { "variable": "selesai", "value": 5, "source": "@2" } ] }
            """.Replace("@1", letters, StringComparison.Ordinal).Replace("@2", done, StringComparison.Ordinal);
        var recap = Recap(RecapColumns.Quarter, data);
        recap = recap with { Rows = [recap.Rows[0]] };
        RecapReport.Content(recap).Mark.Should().Be(mark);
        RecapReport.Html(recap).Should().Contain(mark.ToUpperInvariant()).And.Contain("size: A4 landscape");
    }

    [Fact]
    public void A_page_runs_nothing_of_a_catalog()
    {
        var evaluator = CatalogFile.ReadEvaluator(Sample.Catalog.Replace("Jumlah dokumen", "<script>alert(1)</script>", StringComparison.Ordinal)).Value;
        var page = RecapReport.Html(Core.Scoring.Recap.Of(evaluator, DataFile.Read(evaluator.Catalog, Sample.Data).Value, RecapColumns.Quarter));
        page.Should().Contain("&lt;script&gt;alert(1)").And.NotContain("<script").And.Contain("default-src 'none'");
    }

    private static Recap Recap(RecapColumns columns, string data = Sample.Data)
    {
        var evaluator = CatalogFile.ReadEvaluator(Sample.Catalog).Value;
        return Core.Scoring.Recap.Of(evaluator, DataFile.Read(evaluator.Catalog, data).Value, columns);
    }

    private static ReportIndicator[] Indicators(ReportContent content) => [.. content.Blocks.OfType<ReportSection>().SelectMany(s => s.Blocks).OfType<ReportIndicator>()];

    private static IEnumerable<string> Cells(ReportTable table, string line) =>
        table.Rows.Single(r => r.Cells[0][0].Text == line).Cells.Skip(1).Select(c => string.Concat(c.Select(p => p.Text)));
}
