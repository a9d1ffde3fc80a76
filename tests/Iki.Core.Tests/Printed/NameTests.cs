namespace Iki.Core.Tests.Printed;

/// <summary>Names out of phrases: short, apart from each other, and such as the language accepts.</summary>
public class NameTests
{
    [Theory]
    [InlineData("Jumlah laporan yang disampaikan tepat waktu", "laporanDisampaikanTepatWaktu")]
    [InlineData("Banyaknya usulan dalam Musrenbang", "usulanMusrenbang")]
    [InlineData("Σ PNS", "pns")]
    [InlineData("penduduk ≥ 15 tahun", "pendudukMinimal15Tahun")]
    [InlineData("Jumlah e-KTP yang terbit", "eKtpTerbit")]
    [InlineData("Median", "nilaiMedian")]
    [InlineData("Atau", "nilaiAtau")]
    [InlineData("Sisa", "nilaiSisa")]
    public void A_phrase_gives_a_name(string phrase, string name)
    {
        Print.First(phrase).Names.Should().ContainSingle().Which.Name.Should().Be(name);
    }

    [Fact]
    public void The_label_is_the_phrase_as_printed()
    {
        Print.First("Jumlah Dokumen  Anjab,\nABK yang tersusun").Names[0].Label.Should().Be("Jumlah Dokumen Anjab, ABK yang tersusun");
        Print.First("Jumlah peserta (laki-laki dan perempuan) / jumlah undangan").Names[0].Label.Should().Be("Jumlah peserta (laki-laki dan perempuan)");
    }

    [Fact]
    public void Phrases_that_begin_alike_get_names_that_differ()
    {
        var names = Print.First("jumlah bayi usia 0-11 bulan yang diimunisasi / jumlah bayi usia 0-11 bulan x 100%").Names;
        names.Select(n => n.Name).Should().Equal("bayiUsia011BulanDiimunisasi", "bayiUsia011Bulan");
    }

    [Fact]
    public void The_same_phrase_is_one_figure_whatever_its_case_and_its_sign_of_counting()
    {
        Print.First("(Jumlah hari kerja - jumlah absen) / Σ Hari Kerja x 100%").Names.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("X : Y x 100%", "nilaiX", "y")]
    [InlineData("x / y x 100%", "nilaiX", "y")]
    public void A_symbol_that_a_formula_would_take_for_a_sign_is_named_otherwise(string print, string above, string below)
    {
        Print.First(print).Names.Select(n => n.Name).Should().Equal(above, below);
    }

    [Theory]
    [InlineData("Jumlah laporan yang disusun", "laporan")]
    [InlineData("Jumlah pegawai yang dibina", "orang")]
    [InlineData("Jumlah pos kamling aktif", null)]
    public void A_count_has_the_unit_of_what_is_counted(string print, string? unit)
    {
        Print.First(print).Unit.Should().Be(unit);
    }
}
