namespace Iki.Core.Tests.Seeds;

/// <summary>What the Ngronggot table of 2019 prints that a naive model loses, and how its catalog reads it.</summary>
public class NgronggotTests
{
    private static readonly Catalog Ngronggot = SeedFiles.Catalog("ngronggot-2019");

    [Fact]
    public void It_has_what_was_counted_in_the_print()
    {
        // Counted by two readers independently of each other; a numbered list of counts is a list of items.
        Ngronggot.Positions.Count.Should().Be(6);
        Ngronggot.Positions.Sum(p => p.Duties.Count).Should().Be(53);
        Ngronggot.Positions.Sum(p => p.Functions.Count).Should().Be(10);
        Ngronggot.Indicators.Count().Should().Be(24);
    }

    [Fact]
    public void No_decree_is_printed()
    {
        Ngronggot.Decree.Should().BeNull();
    }

    [Fact]
    public void A_note_redefines_the_denominator_of_attendance_by_month()
    {
        var row = Of("sekretaris-kecamatan/kehadiran-pns");
        row.Notes.Should().Equal("Jumlah PNS x Jumlah hari Kerja dalam 1 bulan");
        row.Formula.Should().Be("Σ hadirTepatWaktu / (Σ pns × Σ hariKerja) × 100%");
        Variable("hadirTepatWaktu").Unit.Should().Be("orang × hari");
        Variable("pns").Aggregate.Time.Should().Be(Aggregation.Last);
        row.Reading!.Note.Should().Contain("person-days");
    }

    [Fact]
    public void A_percentage_whose_formula_is_only_a_count_gets_its_implied_whole_and_says_so()
    {
        var row = Of("sekretaris-kecamatan/sarana-dan-prasarana");
        row.PrintedFormula.Should().Be("Jumlah sarana dan prasarana yang tercukupi dan dipelihara dengan baik");
        row.Formula.Should().EndWith("/ Σ sarprasDibutuhkan × 100%");
        row.Reading!.Status.Should().Be(ReadingStatus.Corrected);
    }

    [Fact]
    public void Six_listed_documents_are_the_implied_denominator()
    {
        var row = Of("sekretaris-kecamatan/dokumen-perencanaan-dan-laporan");
        row.Formula.Should().Contain("ItemCount(dokumenPerencanaanTepatWaktu)");
        Variable("dokumenPerencanaanTepatWaktu").Items.Select(i => i.Label).Should().Equal(
            "Dokumen LKjIP", "Dokumen LPPD", "Dokumen Restra", "Dokumen Renja", "Dokumen DPA / RKA", "Dokumen RKT");
        row.Reading!.Status.Should().Be(ReadingStatus.Corrected);
    }

    [Fact]
    public void The_crime_row_looks_at_the_year_before()
    {
        // (46 − 39) / 57 × 100 % = 7/57; 46 and 57 are the figures of 2018 in data.json.
        Of("kasi-ketentraman-dan-ketertiban/gangguan-ketentraman-dan-ketertiban").Formula
            .Should().Be("(LastYear(kriminalitas) − kriminalitas) / LastYear(pelanggaran) × 100%");
        SeedFiles.Results("ngronggot-2019").Results.Single(r => r.Id.EndsWith("gangguan-ketentraman-dan-ketertiban", StringComparison.Ordinal))
            .Exact!.Value.ToString().Should().Be("7/57");
    }

    [Fact]
    public void The_survey_is_an_index_over_seven_named_elements()
    {
        Of("kasubag-tata-usaha/kepuasan-masyarakat").Formula.Should().Be("Average(unsurSkm) / 4 × 100%");
        Variable("unsurSkm").Items.Count.Should().Be(7);
        Variable("unsurSkm").Items[6].Label.Should().Be("Penanganan Pengadaan Saran dan Masukan");
    }

    [Fact]
    public void Items_are_paired_with_sources_by_name_only()
    {
        // Printed: items LPPD, Laporan Keuangan Daerah, LKPJIP; sources LKJiP, LPPD, Laporan Keuangan Kecamatan Ngronggot.
        var items = Variable("programDokumenPelaporan").Items;
        items.Select(i => i.Source?.Name).Should().Equal("Dokumen LPPD", null, null);
        Of("kasubag-program-evaluasi-dan-keuangan/dokumen-pelaporan").Sources.Select(s => s.Name).Should().Equal(
            "Dokumen LKJiP", "Dokumen LPPD", "Dokumen Laporan Keuangan Kecamatan Ngronggot");
    }

    [Fact]
    public void Another_offices_name_stays_in_the_text_and_is_remarked_on()
    {
        foreach (var id in new[] { "kasubag-program-evaluasi-dan-keuangan/dokumen-pelaporan", "kasi-ketentraman-dan-ketertiban/operasi-pengendalian-keamanan" })
        {
            Of(id).PrintedFormula.Should().Contain("Kademangan");
            Of(id).Reading!.Note.Should().Contain("Kademangan");
        }
    }

    private static Indicator Of(string id) => Ngronggot.Indicators.Single(i => i.Id == id);

    private static Variable Variable(string name) => Ngronggot.Variables.Single(v => v.Name == name);
}
