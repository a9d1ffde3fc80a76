namespace Iki.Core.Tests.Seeds;

/// <summary>What the Lawang decree of 2018 prints, and how its catalog reads it.</summary>
public class LawangTests
{
    private static readonly Catalog Lawang = SeedFiles.Catalog("lawang-2018");

    [Fact]
    public void It_has_what_was_counted_in_the_print()
    {
        // Counted in the annex by two readers independently of each other.
        Lawang.Positions.Count.Should().Be(22);
        Lawang.Positions.Sum(p => p.Duties.Count).Should().Be(118);
        Lawang.Positions.Sum(p => p.Functions.Count).Should().Be(7);
        Lawang.Indicators.Count().Should().Be(55);
        Lawang.Indicators.Sum(i => Math.Max(1, i.Measures.Count)).Should().Be(56);
    }

    [Fact]
    public void The_number_keeps_the_blank_that_is_printed_in_it()
    {
        Lawang.Decree!.Number.Should().Be("188.45/ /35.07.25/2018");
    }

    [Fact]
    public void The_attendance_row_says_which_days_of_absence_it_means_and_why()
    {
        var row = Of("sekretaris-kecamatan/kehadiran-pns");
        row.PrintedFormula.Should().Contain(@"\sum \text{hari tidak masuk}");
        row.Reading!.Status.Should().Be(ReadingStatus.Interpreted);
        row.Reading.Note.Should().Contain("days per person").And.Contain("85 %").And.Contain("99.38 %");
        row.Notes.Should().Equal("hari kerja dalam 1 tahun = 240 hari kerja efektif");
        Lawang.Parameters.Single().Values.Single().Value.Should().Be(240);
    }

    [Fact]
    public void A_percentage_printed_without_its_hundred_percent_is_marked_as_corrected()
    {
        var row = Of("sekretaris-kecamatan/dokumen-perencanaan-dan-pelaporan");
        row.PrintedFormula.Should().NotContain("100");
        row.Formula.Should().EndWith("× 100%");
        row.Reading!.Status.Should().Be(ReadingStatus.Corrected);
    }

    [Fact]
    public void Two_formula_rows_with_no_operator_between_them_are_two_measures()
    {
        var row = Of("pengadministrasi-data-pembangunan/rekap-data-pembangunan-fisik");
        row.Formula.Should().BeNull();
        row.Measures.Select(m => m.PrintedFormula).Should().Equal(
            "Σ Pembangunan Fisik yang Terealisasi", "Σ Pembangunan Fisik yang direncanakan");
        row.Measures.Should().OnlyContain(m => m.Notes.Single() == "Pembangunan Fisik yang didanai Alokasi Dana Desa dan Dana Desa");
    }

    [Fact]
    public void One_indicator_text_under_two_objectives_is_two_indicators()
    {
        var twins = Lawang.Positions.Single(p => p.Id == "pengelola-keuangan").Objectives
            .SelectMany(o => o.Indicators).Where(i => i.Name == "Jumlah dokumen pemasukan dan pengeluaran keuangan").ToArray();
        twins.Select(i => i.Id).Should().OnlyHaveUniqueItems().And.HaveCount(2);
        twins.Select(i => i.Sources.Single().Name).Should().Equal("Bendahara", "Kasubag Umum, Kepegawaian, Keuangan dan Aset");
    }

    [Fact]
    public void Less_is_better_where_violations_are_counted()
    {
        Of("kasubag-umum-kepegawaian-keuangan-dan-aset/pelanggaran-disiplin").Polarity.Should().Be(Polarity.LowerIsBetter);
    }

    [Fact]
    public void Misspellings_stay_as_printed()
    {
        var statements = Lawang.Positions.SelectMany(p => p.Objectives).Select(o => o.Statement);
        statements.Should().Contain(["Tertib administtasi data pembangunan", "Menjaga kebersihan n kantor", "Tertib adminstrasi Survei Kepuasan Masyarakat"]);
    }

    private static Indicator Of(string id) => Lawang.Indicators.Single(i => i.Id == id);
}
