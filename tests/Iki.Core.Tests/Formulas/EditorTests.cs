using Iki.Core.Formulas;

namespace Iki.Core.Tests.Formulas;

/// <summary>What an editor of formulas asks the language for: colours, functions to complete, fixes to apply.</summary>
public class EditorTests
{
    // Expected by hand from the language's alphabet: formula-language.md, 1.
    [Theory]
    [InlineData("Σ pegawai × 2.5%", "Operator:Σ Name:pegawai Operator:× Number:2.5%")]
    [InlineData("Jumlah(dokumen.[Laporan Kinerja], 1)", "Function:Jumlah Punctuation:( Name:dokumen.[Laporan Kinerja] Punctuation:, Number:1 Punctuation:)")]
    [InlineData("bukan a = b atau benar ? 1 : !c", "Keyword:bukan Name:a Operator:= Name:b Keyword:atau Keyword:benar Operator:? Number:1 Operator:: Operator:! Name:c")]
    [InlineData("1 $ 'teks' ^ a & b", "Number:1 Invalid:$ Invalid:'teks' Operator:^ Name:a Invalid:& Name:b")]
    [InlineData("(a +", "Punctuation:( Name:a Operator:+")]
    [InlineData("   ", "")]
    public void A_text_is_told_apart_into_tokens_right_or_wrong(string text, string expected)
    {
        var tokens = FormulaToken.ReadAll(text).Select(t => $"{t.Kind}:{text.Substring(t.Span.Start, t.Span.Length)}");
        string.Join(' ', tokens).Should().Be(expected);
    }

    [Fact]
    public void A_name_is_given_without_its_brackets()
    {
        var tokens = FormulaToken.ReadAll("[ hari  kerja ] + dokumen.[Laporan Kinerja] + abs(1)");
        tokens.Select(t => (t.Name, t.Item)).Where(n => n.Name is not null).Should().Equal(
            ("hari kerja", null), ("dokumen", "Laporan Kinerja"), ("abs", null));
    }

    [Fact]
    public void A_text_beyond_the_highest_limit_has_no_tokens()
    {
        FormulaToken.ReadAll(new string('1', 16_385)).Should().BeEmpty();
    }

    // The 24 rows of formula-language.md, 6.
    [Fact]
    public void Every_function_is_described_in_both_languages()
    {
        FunctionDescription.All.Select(f => $"{f.Name(Language.English)}={f.Name(Language.Indonesian)}").Should().Equal(
            "Sum=Jumlah", "Count=Cacah", "ItemCount=JumlahButir", "Average=RataRata", "Min=Min", "Max=Maks", "Median=Median", "First=Awal",
            "Last=Akhir", "WeightedAverage=RataRataTertimbang", "Percent=Persen", "Growth=Pertumbuhan", "Previous=Sebelumnya",
            "LastYear=TahunLalu", "YearToDate=SejakAwalTahun", "If=Jika", "Coalesce=BilaKosong", "IsMissing=Kosong", "Abs=Mutlak",
            "Round=Bulatkan", "Floor=BulatkanKeBawah", "Ceiling=BulatkanKeAtas", "Clamp=Batasi", "Mod=Sisa",
            "SumOver=JumlahPer", "AverageOver=RataRataPer", "MinOver=MinPer", "MaxOver=MaksPer", "CountOver=CacahPer", "ShareOver=PorsiPer",
            "Power=Pangkat", "Root=Akar", "Sqrt=AkarKuadrat", "Ln=Ln", "Exp=Exp", "DaysInPeriod=HariDalamPeriode");
        var percent = FunctionDescription.All.Single(f => f.Name(Language.English) == "Percent");
        percent.Parameters(Language.English).Should().Be("part, whole");
        percent.Parameters(Language.Indonesian).Should().Be("bagian, keseluruhan");
        percent.Documentation(Language.Indonesian).Should().Be("bagian / keseluruhan * 100%.");
    }

    [Theory]
    [InlineData("", "1 + 2$", "1 + 2")]
    [InlineData("", "a * 1.234,5", "a * 1234.5")]
    [InlineData("", "a + ٣٤", "a + 34")]
    [InlineData("", "a => b", "a >= b")]
    [InlineData("", "a x 2", "a × 2")]
    [InlineData("", "(a + b", "(a + b)")]
    [InlineData("", "a + b)", "a + b")]
    [InlineData("", "Σ(a × b)", "(a × b)")]
    [InlineData("", "+a", "a")]
    [InlineData("", "a * 1.250.000", "a * 1250000")]
    [InlineData("numbers id", "a * 1.5", "a * 1,5")]
    [InlineData("numbers id", "a * 1,250,000", "a * 1250000")]
    [InlineData("numbers en", "a * 1.250.000,5", "a * 1250000.5")]
    [InlineData("numbers en", "Max(1,2)", "Max(1; 2)")]
    [InlineData("numbers id", "Maks(a, 2)", "Maks(a; 2)")]
    [InlineData("numbers id; capaian = 95 %", "capaian >= 92,5", "capaian >= 92,5%")]
    [InlineData("numbers id; result %", "hadir / pegawai * 1,5", "hadir / pegawai * 1,5 * 100%")]
    [InlineData("declared; hari kerja = 1", "harikerja + 1", "[hari kerja] + 1")]
    [InlineData("declared; pegawai = 1", "2 * pegwai", "2 * pegawai")]
    [InlineData("", "Jmlah(a, b)", "Jumlah(a, b)")]
    [InlineData("dokumen = {lkjip: 1; Laporan Kinerja: 2}", "dokumen.[Laporan Kinarja]", "dokumen.[Laporan Kinerja]")]
    [InlineData("capaian = 95 %", "capaian >= 90", "capaian >= 90%")]
    [InlineData("result %", "hadir / pegawai", "hadir / pegawai * 100%")]
    [InlineData("capaian = 50 %; n = 3", "1 + capaian * n / 100%", "1 + capaian / 100% * n / 100%")]
    [InlineData("capaian = 50 %; n = 3", "(capaian + 1%) * n", "(capaian + 1%) / 100% * n")]
    [InlineData("capaian = 50 %; n = 3", "(n + n) * capaian", "capaian / 100% * (n + n)")]
    [InlineData("capaian = 50 %; n = 3", "(n > 1 ? n : 1) * capaian", "capaian / 100% * (n > 1 ? n : 1)")]
    [InlineData("result %", "Σ hadir / Σ pegawai", "Σ hadir / Σ pegawai * 100%")]
    [InlineData("result %", " (hadir / pegawai) ", "(hadir / pegawai) * 100%")]
    [InlineData("result %", "a / b × 100", "a / b × 100%")]
    [InlineData("result %", "100", "100%")]
    [InlineData("result %", "(a + Σ b) / Σ a * 100", "(a + Σ b) / Σ a * 100%")]
    [InlineData("pegawai last = [24, 25]", "1 + Sum(pegawai)", "1 + pegawai")]
    public void The_fix_that_a_message_offers_can_be_put_in(string given, string text, string corrected)
    {
        var setup = CaseSetup.Parse(given);
        var diagnostic = Formula.Compile(text, setup.Scope, setup.Target, numbers: setup.Numbers).Diagnostics[0];
        Fix.Of(diagnostic)!.Apply(text).Should().Be(corrected);
        Formula.Compile(corrected, setup.Scope, setup.Target, numbers: setup.Numbers).Diagnostics.Should().NotContain(d => d.Code == diagnostic.Code);
    }

    [Theory]
    [InlineData("100 - a / b * 100")]
    [InlineData("100 * a / b100")]
    [InlineData("a / b * 100 + 100")]
    [InlineData("-a / b * 100")]
    [InlineData("a > b ? 100 : a / b * 100")]
    [InlineData("a * 100 / b")]
    [InlineData("Round(a / b * 100)")]
    public void Percent_points_that_no_single_sign_makes_a_percentage_have_no_fix(string text)
    {
        var diagnostic = Formula.Compile(text, target: new FormulaTarget { Unit = "%" }).Diagnostics.Single();
        diagnostic.Code.Should().Be("IKI3009");
        Fix.Of(diagnostic).Should().BeNull();
    }

    [Theory]
    [InlineData("1.50.000")]
    [InlineData("1.250")]
    [InlineData("1 < x < 3")]
    [InlineData("zzzz(1)")]
    public void Where_it_cannot_be_known_what_was_meant_no_fix_is_offered(string text)
    {
        Fix.Of(Formula.Compile(text).Diagnostics[0]).Should().BeNull();
    }

    // Worked by hand: each way to part the digits into numbers that leaves a formula.
    [Theory]
    [InlineData("", "a * 1.250", "a * 1250", "a * 1.25")]
    [InlineData("", "a * 12,375%", "a * 12375%", "a * 12.3750%")]
    [InlineData("", "Round(1,5)", "Round(1, 5)", "Round(1.5)")]
    [InlineData("", "Maks(a, 1,5)", "Maks(a, 1, 5)", "Maks(a, 1.5)")]
    [InlineData("", "Max(a; 1,250)", "Max(a; 1250)", "Max(a; 1.25)")]
    [InlineData("", "Clamp(a,0,1,2)", "Clamp(a,0, 1.2)", "Clamp(a,0.1, 2)")]
    [InlineData("", "Sum(a, 1.250,5)", "Sum(a, 1250, 5)", "Sum(a, 1.25, 5)", "Sum(a, 1250.5)")]
    [InlineData("numbers en", "Sum(1,2,345)", "Sum(1; 2; 345)", "Sum(1; 2,345)")]
    [InlineData("numbers id", "Jumlah(1,2,3)", "Jumlah(1; 2; 3)", "Jumlah(1; 2,3)", "Jumlah(1,2; 3)")]
    public void Every_reading_of_a_number_is_offered(string given, string text, params string[] readings)
    {
        var setup = CaseSetup.Parse(given);
        var diagnostic = Formula.Compile(text, numbers: setup.Numbers).Diagnostics.Single();
        Fix.Of(diagnostic).Should().BeNull();
        Fix.AllOf(diagnostic).Select(c => c.Apply(text)).Should().BeEquivalentTo(readings);
        foreach (var reading in readings) Formula.Compile(reading, numbers: setup.Numbers).Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void A_diagnostic_with_one_fix_has_no_others()
    {
        var diagnostic = Formula.Compile("1,5").Diagnostics.Single();
        Fix.AllOf(diagnostic).Should().Equal(Fix.Of(diagnostic)!);
        Fix.AllOf(Formula.Compile("a & 2").Diagnostics[0]).Should().BeEmpty();
    }

    [Fact]
    public void A_diagnostic_of_a_file_has_no_fix()
    {
        Fix.Of(CatalogFile.Read("{").Diagnostics[0]).Should().BeNull();
    }
}
