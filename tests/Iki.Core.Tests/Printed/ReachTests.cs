using Iki.Core.Printed;

namespace Iki.Core.Tests.Printed;

/// <summary>How far a slash reaches that was a fraction bar once, and which signs divide at all: both readings where there are two, with why.</summary>
public class ReachTests
{
    [Fact]
    public void A_figure_behind_the_divisor_stands_below_the_bar_or_beside_it()
    {
        var drafts = Print.Read("Jumlah hari hadir / Jumlah pegawai x hari kerja x 100%").Drafts;
        drafts.Select(d => d.Formula).Should().Equal("hariHadir / (pegawai * hariKerja) * 100%", "hariHadir / pegawai * hariKerja * 100%");
        drafts[0].Confidence.Should().Be(DraftConfidence.Likely);
        Print.Asked(drafts[0]).Should().ContainSingle(q => q.Contains("above the fraction bar", StringComparison.Ordinal));

        // 4,600 days of 20 × 240 = 4,800: 95.83 %.
        Print.Value(drafts[0], 4600, 20, 240).Should().Be(95.83m);
    }

    [Theory]
    [InlineData("Nilai aset tahun ini - nilai aset tahun lalu / nilai aset tahun lalu x 100%", "(nilaiAset - LastYear(nilaiAset)) / LastYear(nilaiAset) * 100%")]
    [InlineData("Pagu - realisasi / Pagu x 100%", "(pagu - realisasi) / pagu * 100%")]
    [InlineData("jumlah sembuh + jumlah membaik / jumlah pasien x 100%", "(sembuh + membaik) / pasien * 100%")]
    [InlineData("Jumlah hadir ditambah jumlah izin dibagi jumlah pegawai dikali 100%", "(hadir + izin) / pegawai * 100%")]
    [InlineData("1 - (jumlah temuan / jumlah pemeriksaan) x 100%", "(1 - temuan / pemeriksaan) * 100%")]
    public void Terms_before_a_division_stand_above_the_bar_where_nothing_else_can_be_computed(string print, string formula)
    {
        // A percentage and a plain number cannot be added, so that there is one reading.
        Print.Formulas(print).Should().Equal(formula);
    }

    [Theory]
    [InlineData("jumlah A + jumlah B / jumlah C", "(a + b) / c", "a + b / c")]
    [InlineData("nilai teori + nilai praktik / 2", "(nilaiTeori + nilaiPraktik) / 2", "nilaiTeori + nilaiPraktik / 2")]
    [InlineData("nilai ujian / jumlah soal x bobot", "nilaiUjian / soal * bobot", "nilaiUjian / (soal * bobot)")]
    [InlineData("jumlah skor / jumlah unsur + skor tambahan", "skor / unsur + skorTambahan", "skor / (unsur + skorTambahan)")]
    public void Where_both_can_be_computed_both_are_given(string print, string likelier, string other)
    {
        Print.Formulas(print).Should().ContainInOrder(likelier, other);
        Print.First(print).Questions.Should().NotBeEmpty();
    }

    [Fact]
    public void A_slash_with_no_space_about_it_divides_or_belongs_to_a_name()
    {
        Print.First("Jumlah RT/RW aktif / Jumlah RT/RW x 100%").Formula.Should().Be("rtRwAktif / rtRw * 100%");
        Print.First("XY/YZ X 100%").Formula.Should().Be("xy / yz * 100%");
        Print.First("Jumlah hadir/jumlah pegawai x 100%").Formula.Should().Be("hadir / pegawai * 100%");
        Print.First("tamat/sedang kursus dibagi peserta dikali 100%").Formula.Should().Be("tamatSedangKursus / peserta * 100%");
        Print.Formulas("Jumlah dokumen GU/LS/TU yang diperiksa").Should().StartWith(["dokumenGuLsTuDiperiksa"]);
        Print.Formulas("Jumlah buku/jurnal yang dibaca").Should().StartWith(["bukuJurnalDibaca", "buku / jurnalDibaca"]);
    }

    [Fact]
    public void Words_divide_where_nothing_else_does()
    {
        Print.Formulas("laporan ditindaklanjuti terhadap laporan masuk").Should()
            .Equal("laporanDitindaklanjuti / laporanMasuk", "laporanDitindaklanjutiLaporanMasuk", "laporanDitindaklanjuti / laporanMasuk * 100%");
        Print.Formulas("Survei kepuasan pegawai terhadap layanan").Should().Equal("surveiKepuasanPegawaiLayanan");
        Print.First("Jumlah selesai dari jumlah seluruh permohonan x 100%").Formula.Should().Be("selesai / seluruhPermohonan * 100%");
        Print.First("nilai persepsi per unsur / jumlah unsur x 25").Formula.Should().Be("nilaiPersepsiUnsur / unsur * 25");
        Print.First("Jumlah bantuan yang dibagi kepada warga").Formula.Should().Be("bantuanDibagiKepadaWarga");
        Print.First("Jumlah SK kenaikan pangkat : Jumlah usulan x 100%").Formula.Should().Be("skKenaikanPangkat / usulan * 100%");
    }

    [Fact]
    public void Rates_say_per_how_many()
    {
        var draft = Print.First("Jumlah kematian ibu / Jumlah kelahiran hidup x 100.000");
        draft.Formula.Should().Be("kematianIbu / kelahiranHidup * 100000");
        draft.Unit.Should().Be("per 100.000");
        draft.Confidence.Should().Be(DraftConfidence.Clear);

        // 41 of 39,120 are 104.81 per 100,000.
        Print.Value(draft, 41, 39120).Should().Be(104.81m);
        Print.First("(kematian bayi : kelahiran) x 1.000 kelahiran hidup").Unit.Should().Be("per 1.000 kelahiran hidup");
        Print.First("Jumlah dokter / jumlah penduduk x 1 000").Formula.Should().Be("dokter / penduduk * 1000");
        Print.First("mati > 48 jam / pasien keluar x 1000 permil").Unit.Should().Be("‰");
        Print.First("Jumlah kematian per 1.000 penduduk").Should().Match<FormulaDraft>(d => d.Formula == "kematian / penduduk * 1000" && d.Unit == "per 1.000 penduduk" && d.Questions.Count > 0);
    }

    [Fact]
    public void A_hundred_without_a_percent_sign_is_asked_about()
    {
        var drafts = Print.Read("(jumlah hadir : jumlah pegawai) x 100").Drafts;
        drafts.Select(d => (d.Formula, d.Unit)).Should().Equal(("hadir / pegawai * 100%", "%"), ("hadir / pegawai * 100", null));
        Print.Asked(drafts[0]).Should().ContainSingle(q => q.Contains("without a percent sign", StringComparison.Ordinal));
        Print.Read("(jumlah hadir : jumlah pegawai) x 100", unit: "%").Drafts.Select(d => (d.Formula, d.Confidence))
            .First().Should().Be(("hadir / pegawai * 100%", DraftConfidence.Clear));
        Print.First("(H - H0)/(H1 - H0) x 100").Formula.Should().Be("(h - h0) / (h1 - h0) * 100");
    }

    [Fact]
    public void A_ratio_without_a_hundred_is_a_percentage_where_its_row_says_so()
    {
        Print.Formulas("jumlah hadir / jumlah pegawai").Should().Equal("hadir / pegawai", "hadir / pegawai * 100%");
        Print.Formulas("jumlah hadir / jumlah pegawai", indicator: "Persentase kehadiran").Should().Equal("hadir / pegawai * 100%", "hadir / pegawai");
        Print.Formulas("jumlah biaya / jumlah peserta", unit: "Rp").Should().Equal("biaya / peserta");
        Print.First("jumlah hadir / jumlah pegawai", indicator: "Persentase kehadiran").Questions.Should().NotBeEmpty();
    }
}
