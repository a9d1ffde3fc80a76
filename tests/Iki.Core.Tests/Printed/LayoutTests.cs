using Iki.Core.Printed;

namespace Iki.Core.Tests.Printed;

/// <summary>The ways a fraction comes into a text: signs, LaTeX, MathML, HTML, bars over lines, what a scan leaves of them.</summary>
public class LayoutTests
{
    [Theory]
    [InlineData("Jumlah surat selesai / Jumlah surat masuk x 100%")]
    [InlineData("Jumlah surat selesai : Jumlah surat masuk X 100 %")]
    [InlineData("(Jumlah surat selesai ÷ Jumlah surat masuk) × 100%")]
    [InlineData("[Jumlah surat selesai / Jumlah surat masuk] x 100%")]
    [InlineData("{Jumlah surat selesai / Jumlah surat masuk} · 100％")]
    [InlineData("Σ surat selesai / ∑ surat masuk x 100%")]
    [InlineData("Jumlah surat selesai dibagi jumlah surat masuk dikali 100%")]
    [InlineData("Jumlah surat selesai dibagi dengan jumlah surat masuk kemudian dikalikan seratus persen")]
    [InlineData("Jumlah surat selesai dibandingkan dengan jumlah surat masuk dikalikan 100 persen")]
    [InlineData(@"\frac{\text{Jumlah surat selesai}}{\text{Jumlah surat masuk}} \times 100\%")]
    [InlineData(@"$$\dfrac{\sum \mathrm{surat~selesai}}{\sum \mathrm{surat~masuk}}\cdot 100\,\%$$")]
    [InlineData("<math><mfrac><mtext>Jumlah surat selesai</mtext><mrow><mtext>Jumlah surat masuk</mtext></mrow></mfrac><mo>&#xD7;</mo><mn>100</mn><mo>%</mo></math>")]
    [InlineData("<p>Jumlah surat selesai</p><hr/><p>Jumlah surat masuk</p> x 100%")]
    [InlineData("Jumlah surat selesai\n-------------------- x 100%\nJumlah surat masuk")]
    [InlineData("Jumlah surat selesai\r\n____________________\r\nJumlah surat masuk        x 100%")]
    [InlineData("Persentase =   Jumlah surat selesai\n               ──────────────────── × 100%\n               Jumlah surat masuk")]
    [InlineData("Jumlah surat selesai ------ X 100% Jumlah surat masuk")]
    [InlineData("Jumlah surat\nselesai\n—————————— x 100%\nJumlah surat\nmasuk")]
    [InlineData("Rumus : Jumlah surat selesai / Jumlah surat masuk x 100%")]
    [InlineData("Jumlah\u00A0surat selesai\u200B / Jumlah su\u00ADrat masuk x 100%")]
    public void A_fraction_is_read_however_it_is_printed(string print)
    {
        var draft = Print.First(print);
        draft.Formula.Should().Be("suratSelesai / suratMasuk * 100%");
        draft.Unit.Should().Be("%");

        // 30 of 40 are 75 %.
        Print.Value(draft, 30, 40).Should().Be(75);
    }

    [Theory]
    [InlineData("Jumlah surat selesai\nJumlah surat masuk")]
    [InlineData("Σ surat selesai\n          x 100%\nΣ surat masuk")]
    [InlineData("Surat selesai\nSurat masuk x 100%")]
    [InlineData("surat selesai x 100 surat masuk")]
    public void Where_the_bar_is_lost_it_is_assumed_and_asked_about(string print)
    {
        var draft = Print.First(print);
        draft.Formula.Should().StartWith("suratSelesai / suratMasuk");
        draft.Confidence.Should().Be(DraftConfidence.Doubtful);
        Print.Asked(draft).Should().Contain(q => q.StartsWith("No fraction bar is printed", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Jumlah hadir / jumlah pegawai x lOO%", "'lOO%'")]
    [InlineData("Jumlah hadir / jumlah pegawai x 1OO %", "'1OO%'")]
    [InlineData("Jumlah hadir / jumlah pegawai x 100 o/o", "'100 o/o'")]
    public void What_a_scan_misreads_is_mended_and_asked_about(string print, string written)
    {
        var draft = Print.First(print);
        draft.Formula.Should().Be("hadir / pegawai * 100%");
        Print.Asked(draft).Should().ContainSingle(q => q.StartsWith(written, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(@"\frac{a + b}{c} - d", "(a + b) / c - d")]
    [InlineData(@"\frac{a}{\frac{b}{c}}", "a / (b / c)")]
    [InlineData(@"\left( a - \frac{b}{2} \right) \times 3", "(a - b / 2) * 3")]
    [InlineData("½ x alas x tinggi", "0.5 * alas * tinggi")]
    [InlineData("0,25 x A + 0,75 x B", "0.25 * a + 0.75 * b")]
    [InlineData("1.250.000 x pegawai", "1250000 * pegawai")]
    [InlineData("2½ x pegawai", "2.5 * pegawai")]
    [InlineData("(A+B+C)/3", "(a + b + c) / 3")]
    [InlineData("(T1-T0)/T0", "(t1 - t0) / t0")]
    [InlineData("50% x nilai uji + 50% x nilai kinerja", "50% * nilaiUji + 50% * nilaiKinerja")]
    [InlineData("(P0-14 + P65+) / P15-64", "(p014 + p65) / p1564")]
    [InlineData("Nilai kerja (bobot 60%) + nilai perilaku (bobot 40%)", "60% * nilaiKerja + 40% * nilaiPerilaku")]
    [InlineData("Σ(nilai x bobot) / Σ bobot", "WeightedAverage(nilai, bobot)")]
    [InlineData("1 - (T - R) / T x 100", "(1 - (t - r) / t) * 100%")]
    [InlineData("MAX(10, n) + RATA-RATA(nilai unsur)", "Max(10, n) + Average(nilaiUnsur)")]
    public void Arithmetic_is_read_as_it_is_printed(string print, string formula)
    {
        Print.First(print).Formula.Should().Be(formula);
    }
}
