namespace Iki.Core.Tests.Seeds;

/// <summary>What the Wonoasih decree of 2024 prints that a naive model loses, and how its catalog reads it.</summary>
public class WonoasihTests
{
    private static readonly Catalog Wonoasih = SeedFiles.Catalog("wonoasih-2024");

    [Fact]
    public void It_has_what_was_counted_in_the_print()
    {
        Wonoasih.Positions.Count.Should().Be(31);
        Wonoasih.Positions.Sum(p => p.Duties.Count).Should().Be(326);
        Wonoasih.Positions.Sum(p => p.Functions.Count).Should().Be(10);
        Wonoasih.Indicators.Count().Should().Be(117);
    }

    [Fact]
    public void The_three_decrees_together_have_what_was_counted()
    {
        var all = new[] { "lawang-2018", "ngronggot-2019", "wonoasih-2024" }.Select(SeedFiles.Catalog).ToArray();
        all.Sum(c => c.Positions.Count).Should().Be(59);
        all.Sum(c => c.Positions.Sum(p => p.Duties.Count)).Should().Be(497);
        all.Sum(c => c.Positions.Sum(p => p.Functions.Count)).Should().Be(27);
        all.Sum(c => c.Indicators.Sum(i => Math.Max(1, i.Measures.Count))).Should().Be(197);
        all.Sum(c => c.Indicators.Sum(i => i.Targets.Count)).Should().Be(5);
    }

    [Fact]
    public void The_date_has_a_month_and_no_day()
    {
        Wonoasih.Decree!.Date.Should().Be("2024-01");
        Wonoasih.Decree.Number.Should().Be("188.4/02/KEP/425.503/2024");
        Wonoasih.Decree.Considerations.Should().HaveCount(2);
        Wonoasih.Decree.LegalBasis.Should().HaveCount(11);
        Wonoasih.Decree.Rulings.Select(r => r.Split(':')[0]).Should().Equal("KESATU", "KEDUA", "KETIGA");
    }

    [Fact]
    public void A_list_of_twenty_two_items_broken_over_a_page_is_one_list()
    {
        var items = Wonoasih.Variables.Single(v => v.Name == "kasubagProgramDokumen").Items;
        items.Should().HaveCount(22);
        items.Select(i => i.Label).Should().Contain(l => l.Contains("Casscading")).And.Contain(l => l.Contains("Rancana Aksi"));
    }

    [Fact]
    public void A_target_printed_in_the_source_column_is_a_target()
    {
        var row = Of("pengelola-barang-milik-negara/kartu-inventaris-ruangan");
        row.Targets.Should().Equal(new Target { Period = Period.Parse("2024"), Value = 12, Unit = "KIR" });
        row.Sources.Select(s => s.Name).Should().Equal("Aplikasi SIASAD");
        row.Sources[0].Note.Should().Contain("12 KIR");
    }

    [Fact]
    public void A_number_in_a_sources_name_is_no_target()
    {
        var row = Wonoasih.Indicators.Single(i => i.Sources.Any(s => s.Name == "Buku Register 32 Jenis Pelayanan"));
        row.Targets.Should().BeEmpty();
    }

    [Fact]
    public void One_source_cell_shared_by_several_indicators_stands_in_each()
    {
        var rows = Wonoasih.Positions.Single(p => p.Id == "kepala-seksi-pelayanan-kelurahan").Objectives.SelectMany(o => o.Indicators).ToArray();
        rows.Should().HaveCount(4);
        rows.Select(r => r.Sources).Distinct().Should().ContainSingle().Which.Should().HaveCount(3);
    }

    [Fact]
    public void Where_no_source_is_printed_there_is_none()
    {
        Wonoasih.Indicators.Where(i => i.Sources.Count == 0).Select(i => i.Id)
            .Should().Equal("kepala-sub-bagian-tata-usaha/laporan-penatausahaan-bmd");
    }

    [Fact]
    public void Items_and_sources_whose_names_differ_are_not_paired()
    {
        // The seventh item prints Laporan Kinerja, the seventh source Laporan Kegiatan.
        var row = Of("kepala-seksi-pemerintahan/laporan-administrasi-pemerintahan");
        var items = Wonoasih.Variables.Single(v => v.Name == "kasiPemerintahanLaporan").Items;
        row.Sources.Should().HaveCount(7);
        items.Should().HaveCount(7);
        items[6].Label.Should().Be("Laporan Kinerja");
        row.Sources[6].Name.Should().Be("Laporan Kegiatan");
        items[6].Source.Should().BeNull();
    }

    [Fact]
    public void Positions_of_the_kelurahan_stand_for_each_and_report_to_the_lurah()
    {
        var kelurahan = Wonoasih.Positions.Where(p => p.Office == "Kelurahan").ToArray();
        kelurahan.Should().HaveCount(11);
        kelurahan.Count(p => p.ReportsTo == "lurah").Should().BeGreaterThanOrEqualTo(3);
    }

    private static Indicator Of(string id) => Wonoasih.Indicators.Single(i => i.Id == id);
}
