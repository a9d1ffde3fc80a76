using Iki.Core;

namespace Iki.Reports.Tests;

/// <summary>For every figure an auditor finds its source, office, period and who says so, in the report itself.</summary>
public class AuditTests
{
    [Fact]
    public void The_observations_behind_a_figure_stand_once_with_office_period_source_and_note()
    {
        var texts = Sample.Texts(Sample.Content().Blocks).ToArray();

        texts.Should().ContainInOrder(
            "Rincian angka",
            "R1 surat selesai (surat) selesai",
            "Desa Ilir | Jan–Mar 15; 15; 10 [sumber: Ekspedisi]",
            "Desa Ulu | Mei 60 [sumber: Ekspedisi]",
            "R2 surat masuk (surat) surat",
            "Desa Ilir | Jan–Mar 20; 15; 15 [sumber: Agenda Desa Ilir]",
            "Desa Ulu | Mei 70 [sumber: Agenda Desa Ulu; catatan: setelah dikoreksi]",
            "Kecamatan Rawa Biru | Rencana Kerja 1. Laporan Kinerja 2 [sumber: Subbagian Perencanaan]");
        texts.Should().Contain([
            "surat selesai selesai (4 angka; antarunit kerja: jumlah; antarwaktu: jumlah; rincian R1) | 100 surat",
            "surat masuk surat (4 angka; antarunit kerja: jumlah; antarwaktu: jumlah; rincian R2) | 120 surat",
        ]);
    }

    [Fact]
    public void A_figure_without_a_source_says_so_and_a_parameter_says_from_when_it_is_in_force()
    {
        var texts = Sample.Texts(Sample.Indicator(Sample.Content(), "1.2").Blocks).ToArray();

        texts.Should().Contain([
            "belanja | Rp4.512 | 2025 | sumber tidak disebutkan",
            "hari kerja efektif hariKerja | 240 hari | berlaku sejak 1 Januari 2025 | Catatan keputusan",
            "Semua angka: unit kerja Kecamatan Rawa Biru",
        ]);
    }

    // 4512 / 240 is 18.8, and two decimals are declared.
    [Theory]
    [InlineData(Language.Indonesian, "Realisasi: Rp18,80")]
    [InlineData(Language.English, "Realization: Rp 18.80")]
    public void Values_have_their_declared_decimals(Language language, string value) =>
        Sample.Texts(Sample.Indicator(Sample.Content(language), "1.2").Blocks).Should().Contain(value);

    [Fact]
    public void The_formula_its_working_its_reading_and_the_decree_stand_with_the_indicator()
    {
        var texts = Sample.Texts(Sample.Indicator(Sample.Content(), "1.1").Blocks).ToArray();

        // 100 of 120 are 5/6.
        texts.Should().ContainInOrder(
            "Target: 90,00%", "Realisasi: 83,33%", "Capaian: 92,59% ◊",
            @"Rumus sebagaimana tercetak: \frac{\text{surat selesai}}{\text{surat masuk}} \times 100\%",
            "Rumus yang dihitung: selesai ÷ surat × 100%",
            "Perhitungan", "= 100 ÷ 120 × 100%", "= 5 ÷ 6 × 100%", "≈ 83,33% (dibulatkan ke 2 desimal, angka 5 dibulatkan ke atas (menjauhi nol))");
        texts.Should().Contain([
            "Penafsiran rumus: ditafsirkan: Sel menyebut surat.", "Sumber data menurut keputusan: Subbagian Umum (unit kerja)", "Catatan keputusan: dihitung per tahun",
        ]);
    }

    // Of a figure that is missing the decree says who has it.
    [Fact]
    public void What_is_missing_is_named_with_who_has_it() => Sample.Texts(Sample.Indicator(Sample.Content(), "2.2").Blocks).Should().Contain([
        "Realisasi: –", "Data belum tersedia: rapat, 2025, Kecamatan Rawa Biru, dari Notulen",
        "Penafsiran rumus: disusun oleh program dan belum dikonfirmasi: drafted",
    ]);

    // 15 of 20, 15 of 15, 10 of 15 and, after a gap, 60 of 70.
    [Fact]
    public void The_months_have_their_values_and_gaps_where_there_are_none()
    {
        var trend = Sample.Indicator(Sample.Content(), "1.1").Blocks.OfType<ReportTrend>().Single();

        trend.Name.Should().Be("Per bulan tahun 2025, %");
        trend.Points.Select(p => p.Text).Should().Equal("75,00", "100,00", "66,67", "–", "85,71", "–", "–", "–", "–", "–", "–", "–");
        Sample.Indicator(Sample.Content(), "2.1").Blocks.OfType<ReportTrend>().Should().BeEmpty("its figures are of the year");
    }

    [Fact]
    public void Without_the_figures_a_report_has_what_the_card_holds()
    {
        var report = ScorecardReport.Content(Sample.Card());

        report.Mark.Should().BeNull();
        Sample.Texts(report.Blocks).Should().Contain(["Realisasi: 83,33%", "Rumus yang dihitung: selesai / surat * 100%"]).And.NotContain("Rincian angka");
    }

    [Fact]
    public void The_evaluator_of_another_catalog_is_refused()
    {
        var other = Sample.Options(catalog: Sample.Catalog.Replace("kasi/dokumen", "kasi/lain", StringComparison.Ordinal));
        FluentActions.Invoking(() => ScorecardReport.Content(Sample.Card(), other)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ScorecardReport.Html(null!)).Should().Throw<ArgumentNullException>();
    }
}
