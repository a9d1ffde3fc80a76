using Iki.Core;

namespace Iki.Reports.Tests;

/// <summary>What stands first, what is said once, what is marked on every page, and where offices sign.</summary>
public class SummaryTests
{
    [Fact]
    public void The_summary_counts_what_is_rated_and_names_the_decree() => Sample.Texts(Sample.Content().Blocks).Should().ContainInOrder(
        "Periode: 2025", "Unit kerja: Kecamatan Rawa Biru", "Keputusan: Camat Rawa Biru Nomor 188/7/2025", "Jabatan: 2", "Baris indikator: 4: 1 dinilai, 3 belum dinilai",
        "1 | Sekretaris Kecamatan | 2 | 1 | 1", "2 | Kepala Seksi | 2 | 0 | 2");

    // The ratings of PermenPANRB 6/2022 are not given: it rates nothing, and is not named as what the card is rated by.
    [Fact]
    public void A_regulation_is_named_only_where_it_rated_something()
    {
        var options = Sample.Options();
        var results = options.Figures!.Evaluator.Evaluate(options.Figures.Data);
        var card = Regulations.ScorerFor(results.Catalog, results.Period).Value.Score(results);
        var texts = Sample.Texts(ScorecardReport.Content(card, options).Blocks).ToArray();

        card.Regulation!.Title.Should().Be("PermenPANRB 6/2022");
        texts.Should().NotContain(t => t.StartsWith("Dinilai menurut", StringComparison.Ordinal)).And.Contain("Tidak ada yang dinilai menurut PermenPANRB 6/2022.");
    }

    // 100 of 120 letters are finished, and the rule wants all of them to be.
    [Fact]
    public void A_rule_that_is_not_met_is_said_without_anybody_handing_it_on()
    {
        var catalog = Sample.Catalog.Replace("\"positions\": [", "\"rules\": [ { \"formula\": \"selesai >= surat\", \"message\": \"Masih ada surat yang belum selesai.\" } ], \"positions\": [", StringComparison.Ordinal);
        Sample.Texts(Sample.Content(catalog: catalog).Blocks).Should().ContainSingle(t => t.Contains("Masih ada surat yang belum selesai.", StringComparison.Ordinal));
    }

    [Fact]
    public void What_several_rows_share_is_said_once_with_their_numbers()
    {
        var catalog = Sample.Catalog.Replace("\"formula\": \"dokumen\"", "\"formula\": \"dokumen + rapat\"", StringComparison.Ordinal);
        var texts = Sample.Texts(Sample.Content(catalog: catalog).Blocks).ToArray();

        texts.Where(t => t.StartsWith("Belum ada angka untuk rapat.", StringComparison.Ordinal)).Should().Equal("Belum ada angka untuk rapat. (indikator 2.1, 2.2)");
    }

    [Theory]
    [InlineData("Angka ilustrasi, bukan realisasi", true)]
    [InlineData("Nilai ILUSTRATIF", true)]
    [InlineData("illustrative figures", true)]
    [InlineData("Data contoh untuk pelatihan", true)]
    [InlineData("angka  contoh", true)]
    [InlineData("Register Kecamatan Contoh", false)]
    [InlineData("Subbagian Ilustrasinya", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_figure_is_illustrative_where_its_source_says_so(string? source, bool isIllustrative) => IllustrativeSource.Says(source).Should().Be(isIllustrative);

    [Fact]
    public void If_all_figures_are_illustrative_every_page_says_so()
    {
        var data = Sample.Data.Replace("\"value\": 4512", "\"value\": 4512, \"source\": \"Angka ilustrasi\"", StringComparison.Ordinal)
            .Replace("Agenda", "Ilustrasi", StringComparison.Ordinal).Replace("Ekspedisi", "ilustrasi", StringComparison.Ordinal).Replace("Subbagian Perencanaan", "ilustrasi", StringComparison.Ordinal);
        Sample.Content(data: data).Mark.Should().Be("Angka ilustrasi, bukan realisasi");
        var page = Sample.Html(data: data);
        page.Should().Contain("@top-center { content: \"ANGKA ILUSTRASI, BUKAN REALISASI\"").And.Contain("<mark>Angka ilustrasi, bukan realisasi</mark>");
        page.Split("<mark>").Should().HaveCount(2, "every page says it, so that a mark at each figure would tell nothing more");
    }

    [Fact]
    public void If_some_are_each_of_them_is_marked_where_it_stands()
    {
        var page = Sample.Html(data: Sample.Data.Replace("Agenda Desa Ulu", "Agenda Desa Ulu, angka ilustrasi", StringComparison.Ordinal));

        page.Should().Contain("@top-center { content: \"MEMUAT ANGKA ILUSTRASI\"")
            .And.Contain("[sumber: Agenda Desa Ulu, angka ilustrasi; catatan: setelah dikoreksi]</span> <mark>ilustrasi</mark>")
            .And.Contain("[sumber: Agenda Desa Ilir]</span></td>");
    }

    [Fact]
    public void Without_such_figures_nothing_is_marked()
    {
        Sample.Content().Mark.Should().BeNull();
        Sample.Html().Should().NotContain("@top-center").And.NotContain("<mark>");
    }

    [Theory]
    [InlineData(Language.Indonesian, "Rawa Biru, 5 Januari 2026")]
    [InlineData(Language.English, "Rawa Biru, 5 January 2026")]
    public void Offices_sign_with_place_and_date(Language language, string when)
    {
        var options = Sample.Options(language) with { Place = "Rawa Biru", Date = new DateOnly(2026, 1, 5), SignedBy = ["Camat Rawa Biru", "Inspektorat"] };
        var signatures = ScorecardReport.Content(Sample.Card(), options).Blocks.OfType<ReportSignatures>().Single();

        signatures.When.Should().Be(when);
        signatures.Offices.Should().Equal("Camat Rawa Biru", "Inspektorat");
        ScorecardReport.Html(Sample.Card(), options).Should().Contain($"<p class=\"when\">{when}</p>\n<ul>\n<li>Camat Rawa Biru</li>\n<li>Inspektorat</li>\n</ul>");
    }

    [Fact]
    public void A_report_that_nobody_signs_has_no_room_for_it() => Sample.Content().Blocks.OfType<ReportSignatures>().Should().BeEmpty();
}
