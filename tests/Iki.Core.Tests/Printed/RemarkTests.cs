using Iki.Core.Printed;

namespace Iki.Core.Tests.Printed;

/// <summary>What stands in the cell beside the arithmetic: symbols explained, notes, lists, targets, other times.</summary>
public class RemarkTests
{
    [Theory]
    [InlineData("A/B x 100%\nKeterangan:\nA = jumlah usulan diterima\nB = jumlah usulan masuk")]
    [InlineData("A/B x 100%, dimana A = jumlah usulan diterima, B = jumlah usulan masuk")]
    [InlineData("A : B x 100 %; Ket. A: jumlah usulan diterima; B: jumlah usulan masuk")]
    [InlineData("A/B x 100% dengan A adalah jumlah usulan diterima dan B adalah jumlah usulan masuk")]
    [InlineData("jumlah usulan diterima (A) dibagi jumlah usulan masuk (B) dikalikan seratus persen atau A/B x 100% = 100")]
    public void Symbols_are_what_the_print_explains_them_as(string print)
    {
        var draft = Print.First(print);
        draft.Formula.Should().Be("usulanDiterima / usulanMasuk * 100%");
        draft.Names.Select(n => n.Label).Should().SatisfyRespectively(
            a => a.Should().StartWith("jumlah usulan diterima"), b => b.Should().StartWith("jumlah usulan masuk"));
        draft.Confidence.Should().Be(DraftConfidence.Clear);
    }

    [Fact]
    public void Symbols_that_are_not_explained_are_asked_about()
    {
        var draft = Print.First("A/B x 100%");
        draft.Names.Select(n => (n.Name, n.Label)).Should().Equal(("a", "A"), ("b", "B"));
        Print.Asked(draft).Should().Equal("What does each of these stand for: A, B? The print does not say it here.");
    }

    [Fact]
    public void A_formula_in_words_that_is_another_in_symbols_is_asked_about()
    {
        var draft = Print.First("jumlah hadir (A) dibagi jumlah pegawai (B) dikali 100% atau B/A - 1");
        draft.Formula.Should().Be("hadir / pegawai * 100%");
        draft.Confidence.Should().Be(DraftConfidence.Doubtful);
        Print.Asked(draft).Should().Contain(q => q.Contains("in words and in symbols", StringComparison.Ordinal));
    }

    [Fact]
    public void Notes_are_kept_apart()
    {
        var read = Print.Read("jumlah hadir / jumlah pegawai x 100% Catatan : hari kerja dalam 1 tahun = 240 hari");
        read.Drafts[0].Formula.Should().Be("hadir / pegawai * 100%");
        read.Notes.Should().Equal("hari kerja dalam 1 tahun = 240 hari");
        Print.Read("lama dirawat : pasien keluar; ideal 6–9 hari").Notes.Should().Equal("ideal 6–9 hari");
    }

    [Theory]
    [InlineData("Jumlah dokumen yang disusun, terdiri dari:\n1. Renstra\n2. Renja\n3. LKjIP")]
    [InlineData("Jumlah dokumen yang disusun yang meliputi : Renstra, Renja dan LKjIP")]
    [InlineData("Jumlah dokumen yang disusun Dokumen terdiri dari :\n- Renstra\n- Renja\n- LKjIP")]
    public void A_list_gives_the_items(string print)
    {
        var name = Print.First(print).Names.Should().ContainSingle().Subject;
        name.Name.Should().Be("dokumenDisusun");
        name.Label.Should().Be("Jumlah dokumen yang disusun");
        name.Items.Select(i => i.Label).Should().BeEquivalentTo("Renstra", "Renja", "LKjIP");
        name.Items.Select(i => i.Key).Should().Contain("lkjip");
    }

    [Fact]
    public void Quantities_in_a_list_are_added_up_and_asked_about()
    {
        var draft = Print.First("1. Jumlah surat masuk; 2. Jumlah surat keluar");
        draft.Formula.Should().Be("suratMasuk + suratKeluar");
        draft.Confidence.Should().Be(DraftConfidence.Likely);
        Print.Value(draft, 12, 30).Should().Be(42);
    }

    [Theory]
    [InlineData("a / b x 100% = 100", "'100'")]
    [InlineData("a / b x 100% = 85,5 %", "'85,5 %'")]
    [InlineData("a dibagi b dikalikan seratus persen sama dengan seratus", "'100'")]
    public void A_figure_behind_an_equals_sign_is_a_target(string print, string target)
    {
        var draft = Print.First(print);
        draft.Formula.Should().Be("a / b * 100%");
        Print.Asked(draft).Should().Contain(q => q.StartsWith(target, StringComparison.Ordinal));
    }

    [Fact]
    public void A_cell_with_a_target_alone_asks_what_is_measured()
    {
        var draft = Print.First("60 kali, berkurang");
        draft.Confidence.Should().Be(DraftConfidence.Doubtful);
        draft.Unit.Should().Be("kali");
        Print.Asked(draft).Should().Contain(q => q.Contains("lowerIsBetter", StringComparison.Ordinal)).And.Contain(q => q.Contains("What is measured?", StringComparison.Ordinal));
        Print.First("2 hari (kerja)", indicator: "Waktu penerbitan surat").Formula.Should().Be("hari");
    }

    [Theory]
    [InlineData("(PAD tahun ini - PAD tahun lalu) / PAD tahun lalu x 100%", "(pad - LastYear(pad)) / LastYear(pad) * 100%")]
    [InlineData("(Pt - Pt-1) / Pt-1 x 100%", "(p - LastYear(p)) / LastYear(p) * 100%")]
    [InlineData(@"\frac{P_t - P_{t-1}}{P_{t-1}} \times 100\%", "(p - LastYear(p)) / LastYear(p) * 100%")]
    [InlineData("(PDRB tahun n - PDRB tahun (n-1)) / PDRB tahun (n-1) x 100%", "(pdrb - LastYear(pdrb)) / LastYear(pdrb) * 100%")]
    [InlineData("(Jumlah kasus tahun lalu - tahun ini) / jumlah kasus tahun lalu x 100%", "(LastYear(kasus) - kasus) / LastYear(kasus) * 100%")]
    [InlineData("putus sekolah dibagi siswa tahun ajaran sebelumnya x 100%", "putusSekolah / LastYear(siswa) * 100%")]
    [InlineData("kunjungan bulan ini / kunjungan bulan lalu x 100%", "kunjungan / Previous(kunjungan) * 100%")]
    [InlineData("(kasus tahun 2018 - kasus tahun 2019) / kasus tahun 2018 x 100%", "(LastYear(kasus) - kasus) / LastYear(kasus) * 100%")]
    [InlineData("(A - B)/B x 100%\nKet: A = pendapatan tahun ini; B = pendapatan tahun lalu", "(pendapatan - LastYear(pendapatan)) / LastYear(pendapatan) * 100%")]
    public void Another_year_is_the_same_figure_at_another_time(string print, string formula)
    {
        Print.First(print).Formula.Should().Be(formula);
    }

    [Theory]
    [InlineData("putus sekolah dibagi siswa tahun ajaran sebelumnya x 100%", "school year")]
    [InlineData("(Pt - Pt-1) / Pt-1 x 100%", "Is t a year?")]
    [InlineData("(kasus tahun 2018 - kasus tahun 2019) / kasus tahun 2018 x 100%", "Two years are named")]
    [InlineData("kunjungan / hari pelayanan (250 hari) x 100%", "'(250 hari)' behind 'hari pelayanan'")]
    [InlineData("lama dirawat / pasien keluar (hidup + mati)", "does the parenthesis explain")]
    [InlineData("jumlah laporan (kumulatif)", "YearToDate")]
    [InlineData("R/T; 1 + (1 - R/T)", "The cell prints 2 formulas")]
    [InlineData("AA > 90-100; A > 80-90; BB > 70-80", "bands with words")]
    [InlineData("Hasil evaluasi Inspektorat", "names no arithmetic")]
    [InlineData("tanggal terima - tanggal batas", "is a date")]
    [InlineData("Nilai kerja (bobot 60%) + nilai perilaku (bobot 40%)", "'60' in parentheses was read as the weight")]
    [InlineData("Σ(nilai x bobot) / Σ bobot", "weighted mean")]
    [InlineData("jumlah", "What is counted?")]
    [InlineData("a x 1.250 / b", "'1.250' was read as 1250")]
    [InlineData("(a + b) / c x 100", "without a percent sign")]
    [InlineData("(a + b / c x 100%", "parentheses of the print do not match")]
    [InlineData("jumlah hadir x 100%", "names nothing to divide by")]
    [InlineData("P0 (1 - r)", "no sign is printed")]
    [InlineData("jumlah hadir / jumlah pegawai x", "Nothing stands behind 'x'")]
    public void What_is_decided_is_asked(string print, string question)
    {
        Print.Asked(Print.First(print)).Should().Contain(q => q.Contains(question, StringComparison.Ordinal));
    }

    [Fact]
    public void Questions_are_in_both_languages()
    {
        var question = Print.First("A/B x 100%").Questions[0];
        question.Text.Indonesian.Should().Be("Apa arti tiap lambang ini: A, B? Di sini tidak dijelaskan.");
        question.BearsOnValue.Should().BeFalse();
    }

    [Fact]
    public void Totals_of_what_is_linear_are_totals()
    {
        Print.First("Σ pegawai × (Σ hari kerja − Σ absen) / (Σ pegawai × hari kerja) × 100%").Formula
            .Should().Be("pegawai * (hariKerja - absen) / (pegawai * hariKerja) * 100%");
        Print.First("Σ(nilai unsur x 0,111) x 25").Formula.Should().Be("nilaiUnsur * 0.111 * 25");
        Print.First("Σj Σi skor / 10").Formula.Should().Be("skor / 10");
    }
}
