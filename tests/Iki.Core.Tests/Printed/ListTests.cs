using Iki.Core.Printed;

namespace Iki.Core.Tests.Printed;

/// <summary>Lists below a formula: as invented decrees print them, in the ways that real ones do.</summary>
public class ListTests
{
    [Theory]
    [InlineData("Jumlah laporan aset yang selesai\na) laporan triwulan\nb) laporan semester", "laporan triwulan|laporan semester")]
    [InlineData("Jumlah laporan aset yang selesai\n1. laporan triwulan\n2. laporan semester", "laporan triwulan|laporan semester")]
    [InlineData("Jumlah laporan aset yang selesai\n- laporan triwulan\n- laporan semester", "laporan triwulan|laporan semester")]
    [InlineData("Jumlah laporan aset yang selesai terdiri dari :\n1. Laporan KIB A / B\n2. Laporan mutasi", "Laporan KIB A / B|Laporan mutasi")]
    [InlineData("Jumlah laporan aset yang selesai terdiri dari :\n1. Daftar tanah, bangunan\n2. Laporan mutasi", "Daftar tanah, bangunan|Laporan mutasi")]
    [InlineData("Jumlah laporan aset yang selesai, meliputi laporan tanah, laporan gedung dan laporan jalan", "laporan tanah|laporan gedung|laporan jalan")]
    public void Marked_lines_are_items(string print, string items)
    {
        var draft = Print.First(print);
        draft.Formula.Should().Be("laporanAsetSelesai");
        draft.Names.Single().Items.Select(i => i.Label).Should().Equal(items.Split('|'));
    }

    [Fact]
    public void A_list_of_formulas_is_none_of_items()
    {
        var read = Print.Read("Nilai:\n1. hadir / pegawai x 100%\n2. selesai / masuk x 100%");
        read.Drafts[0].Names.Should().OnlyContain(n => n.Items.Count == 0);
        read.Drafts[0].Formula.Should().Be("hadir / pegawai * 100%");
    }

    [Fact]
    public void A_percentage_of_which_only_a_listed_count_is_printed_is_divided_by_the_list()
    {
        var read = Print.Read("Jumlah dokumen yang disusun, terdiri dari:\n1. Renja\n2. RKT\n3. LKjIP", "Persentase dokumen tersusun");
        read.Drafts.Select(d => d.Formula).Should().Equal("dokumenDisusun / ItemCount(dokumenDisusun) * 100%", "dokumenDisusun");
        read.Drafts[0].Questions.Should().Contain(q => q.BearsOnValue);
    }

    [Fact]
    public void A_note_that_computes_is_asked_about()
    {
        var read = Print.Read("Jumlah petugas hadir / Jumlah petugas x 100%\nKeterangan : Jumlah petugas x Jumlah hari piket");
        read.Drafts[0].Formula.Should().Be("petugasHadir / petugas * 100%");
        read.Drafts[0].Questions.Should().ContainSingle().Which.BearsOnValue.Should().BeTrue();
    }

    [Theory]
    [InlineData("Jumlah PNS hadir / Jumlah PNS x 100%")]
    [InlineData("KK miskin / KK x 100%")]
    public void Words_of_every_decree_are_no_symbols(string print) => Print.First(print).Questions.Should().BeEmpty();

    [Theory]
    [InlineData("‰", "mati / keluar", "mati / keluar * 1000‰", true)]
    [InlineData("‰", "mati / keluar x 1000", "mati / keluar * 1000‰", false)]
    [InlineData("per 100.000 kelahiran hidup", "kematian ibu / kelahiran hidup", "kematianIbu / kelahiranHidup * 100000", true)]
    [InlineData("per 1.000 penduduk", "kasus / penduduk x 1.000", "kasus / penduduk * 1000", false)]
    public void The_unit_tells_the_factor(string unit, string print, string formula, bool isAsked)
    {
        var draft = Print.First(print, unit: unit);
        (draft.Formula, draft.Unit).Should().Be((formula, unit));
        draft.Questions.Any(q => q.BearsOnValue).Should().Be(isAsked);
    }

    [Theory]
    [InlineData("%")]
    [InlineData("‰")]
    public void A_factor_that_is_not_of_the_unit_is_asked_about(string unit)
    {
        var draft = Print.First("kematian ibu / kelahiran hidup x 100.000", unit: unit);
        (draft.Formula, draft.Unit, draft.Confidence).Should().Be(("kematianIbu / kelahiranHidup * 100000", "per 100.000", DraftConfidence.Doubtful));
        draft.Questions.Should().Contain(q => q.BearsOnValue);
    }

    [Theory]
    [InlineData("warga miskin dibagi warga", "wargaMiskin / warga * 100%")]
    [InlineData("berkas lengkap / seluruh berkas", "berkasLengkap / seluruhBerkas * 100%")]
    [InlineData("pendapatan daerah / penduduk", "pendapatanDaerah / penduduk")]
    public void Some_of_a_whole_are_rather_a_percentage_of_it(string print, string formula)
    {
        var draft = Print.First(print);
        draft.Formula.Should().Be(formula);
        draft.Questions.Should().Contain(q => q.BearsOnValue, "× 100 % is not printed");
    }

    [Fact]
    public void The_days_of_a_period_need_no_figure()
    {
        var draft = Print.First("(hari perawatan / (tempat tidur x hari dalam satu periode)) x 100%");
        draft.Formula.Should().Be("hariPerawatan / (tempatTidur * DaysInPeriod()) * 100%");
        draft.Names.Select(n => n.Name).Should().Equal("hariPerawatan", "tempatTidur");
        draft.Questions.Should().ContainSingle().Which.BearsOnValue.Should().BeFalse("whether all days or working days are meant is a question of meaning");
    }

    [Fact]
    public void A_square_before_a_letter_is_a_square()
    {
        var draft = Print.First("√(((Ci/Lij)²M + (Ci/Lij)²R)/2)");
        draft.Formula.Should().Be("Sqrt((MaxOver(item, ci / lij) ^ 2 + AverageOver(item, ci / lij) ^ 2) / 2)");
        draft.Questions.Count(q => q.BearsOnValue).Should().Be(2, "what M and R stand for is not printed");
    }
}
