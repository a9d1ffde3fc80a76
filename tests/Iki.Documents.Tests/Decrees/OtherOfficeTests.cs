using Iki.Core;

namespace Iki.Documents.Tests.Decrees;

/// <summary>Papers of other kinds of offices, in other layouts; the offices are invented.</summary>
public class OtherOfficeTests
{
    [Fact]
    public void One_table_for_all_has_a_row_above_the_rows_of_each_position()
    {
        var draft = Read("puskesmas.md");
        draft.Catalog.Positions.Select(p => (p.Title, Rows: p.Objectives.Sum(o => o.Indicators.Count)))
            .Should().Equal(("Bidan Koordinator", 2), ("Petugas Promosi Kesehatan", 2));
        var birth = draft.Catalog.Indicators.First();
        birth.Formula.Should().Be("persalinanFasilitasKesehatan / seluruhPersalinan * 100%");
        birth.Definition.Should().Be("Persalinan yang ditolong tenaga kesehatan di fasilitas");
        birth.Responsible.Should().Be("Bidan Koordinator");
        birth.Notes.Should().Equal("dihitung kumulatif");
        birth.Targets.Should().Equal(
            new Target { Period = Period.Parse("2022-S1"), Value = 45 },
            new Target { Period = Period.Parse("2022-S2"), Value = 90 });
    }

    [Fact]
    public void Targets_that_are_none_are_left_out_and_ranges_have_two_ends()
    {
        var last = Read("puskesmas.md").Catalog.Indicators.ToList();
        last[2].Targets.Should().Equal(new Target { Period = Period.Parse("2022-S2"), Value = 65.5m });
        last[3].Targets.Should().Equal(new Target { Period = Period.Parse("2022-S2"), Min = 80, Max = 90 });
    }

    [Fact]
    public void A_column_that_is_not_known_is_told_with_its_cells()
    {
        var draft = Read("puskesmas.md");
        var told = draft.Findings.Where(f => f.Code is "IKI7121" or "IKI7122").Select(f => f.Text.Indonesian);
        told.Should().Equal("Kolom 'Anggaran' tidak dikenal; isinya tidak dipakai.", "Sel '5.000.000' di bawah 'Anggaran' tidak dipakai.");
    }

    [Fact]
    public void What_is_of_a_person_is_left_out_and_not_repeated()
    {
        foreach (var paper in new[] { "puskesmas.md", "inspektorat.html" })
        {
            var draft = Read(paper);
            var all = CatalogFile.Write(draft.Catalog) + string.Join('\n', draft.Findings.Select(f => f.Text.English)) + DecreeReview.Write(draft, paper);
            all.Should().NotContain("KARANGAN").And.NotContain("19700101");
            draft.Findings.Should().Contain(f => f.Code == "IKI7123");
        }
    }

    [Fact]
    public void A_decree_has_its_number_date_issuer_and_texts()
    {
        var catalog = Read("puskesmas.md").Catalog;
        catalog.Office.Should().Be(new Office { Name = "Puskesmas Sumber Waras", Parent = "Kabupaten Contohan" });
        var decree = catalog.Decree!;
        (decree.Number, decree.Year, decree.Date, decree.Place, decree.Issuer).Should().Be(("445/17/PKM-SW/2022", 2022, "2022-01-03", "Sumber Waras", "Kepala Puskesmas Sumber Waras"));
        decree.Considerations.Should().Equal("bahwa setiap pegawai perlu mempunyai ukuran kinerja;", "bahwa ukuran itu perlu ditetapkan dengan keputusan.");
        decree.Rulings.Should().Equal("Indikator Kinerja Individu sebagaimana tercantum dalam lampiran.");
    }

    [Fact]
    public void Labels_in_a_table_of_two_columns_and_cells_that_span_rows()
    {
        var draft = Read("inspektorat.html");
        var position = draft.Catalog.Positions.Should().ContainSingle().Subject;
        position.Title.Should().Be("Auditor Ahli Muda");
        position.Duties.Should().Equal("Melaksanakan pengawasan intern pada perangkat daerah.");
        position.Functions.Should().Equal("penyusunan program kerja pengawasan;", "pelaksanaan audit;");
        position.Objectives.Select(o => o.Statement).Should().Equal("Meningkatnya kualitas pengawasan intern", "Meningkatnya kapabilitas auditor");
        var indicators = draft.Catalog.Indicators.ToList();
        indicators.Select(i => i.Formula).Should().Equal("temuanSelesaiDitindaklanjuti / temuan * 100%", "laporanHasilAuditTerbit", "jamPelatihan / auditor");
        indicators[1].Sources.Select(s => s.Name).Should().Equal("Laporan hasil pemeriksaan");
        draft.Catalog.Variables.Single(v => v.Name == "laporanHasilAuditTerbit").Items.Select(i => i.Label).Should().Equal("audit kinerja", "audit dengan tujuan tertentu");
        indicators[2].Notes.Should().Equal("termasuk pelatihan mandiri");
    }

    [Fact]
    public void Labels_that_are_missing_or_misspelt_are_read_and_told()
    {
        var draft = Read("sekretariat.md");
        var position = draft.Catalog.Positions.Should().ContainSingle().Subject;
        position.Title.Should().Be("Kepala Bagian Persidangan");
        position.Duties.Should().Equal("Menyiapkan bahan rapat paripurna;", "Menyusun risalah rapat.");
        draft.Findings.Should().Contain(f => f.Code == "IKI7106");
    }

    [Fact]
    public void Several_indicators_in_one_cell_are_as_many_rows()
    {
        var indicators = Read("sekretariat.md").Catalog.Indicators.ToList();
        indicators.Select(i => i.Name).Should().Equal("Persentase risalah rapat yang selesai tepat waktu", "Jumlah rapat paripurna yang difasilitasi");
        indicators[0].Targets.Select(t => (t.Period.ToString(), t.Value ?? 0)).Should().Equal(("2024", 95m), ("2025", 97m));
    }

    [Fact]
    public void Text_without_columns_is_cut_into_cells()
    {
        var draft = Read("sekolah.txt");
        var indicators = draft.Catalog.Indicators.ToList();
        indicators.Select(i => i.Name).Should().Equal(
            "Jumlah perangkat pembelajaran yang disusun", "Jumlah supervisi kelas yang dilaksanakan", "Jumlah laporan hasil belajar yang disampaikan");
        draft.Catalog.Positions[0].Objectives.Select(o => o.Statement).Should().Equal("Meningkatkan mutu pembelajaran di kelas", "Mengevaluasi hasil belajar peserta didik");
        indicators[0].Sources.Select(s => s.Name).Should().Equal("Dokumen kurikulum");
        indicators[1].Sources.Select(s => s.Name).Should().Equal("Jurnal supervisi");
        draft.About(indicators[0].Id).Should().Contain(f => f.Code == "IKI7111");
    }

    [Fact]
    public void Marks_of_functions_are_told_by_themselves_whatever_marks_the_duties_have()
    {
        var position = Read("rsud.md").Catalog.Positions.Should().ContainSingle().Subject;
        position.Duties.Should().Equal("Mengelola pelayanan kefarmasian;", "Membina petugas farmasi.");
        position.Functions.Should().Equal("perencanaan kebutuhan obat;", "pengendalian persediaan obat.");
        position.Objectives.Select(o => o.Statement).Should().Equal("Tertibnya persediaan obat", "Terlayaninya resep");
    }

    [Fact]
    public void A_cell_that_is_a_numbered_list_alone_is_one_figure_by_items()
    {
        var draft = Read("rsud.md");
        var indicators = draft.Catalog.Indicators.ToList();
        indicators.Select(i => i.Formula).Should().Equal(
            "laporanFarmasiDisusun", "dokumenFarmasiLengkap / ItemCount(dokumenFarmasiLengkap) * 100%", "apotekSatelitDibuka", "resepTerlayani / resepMasuk * 100%");
        indicators[0].PrintedFormula.Should().Be("1. Jumlah laporan persediaan obat; 2. Jumlah laporan mutu pelayanan");
        indicators[0].Definition.Should().Be("Laporan yang diterima direktur");
        Items("laporanFarmasiDisusun").Should().Equal("Jumlah laporan persediaan obat", "Jumlah laporan mutu pelayanan");
        Items("dokumenFarmasiLengkap").Should().Equal("Jumlah berkas resep", "Jumlah berkas pengadaan", "Jumlah berkas pemusnahan");
        Items("apotekSatelitDibuka").Should().Equal("Jumlah apotek satelit");
        draft.About(indicators[1].Id).Should().Contain(f => f.Kind == DecreeFindingKind.Question && f.BearsOnValue);

        IEnumerable<string> Items(string variable) => draft.Catalog.Variables.Single(v => v.Name == variable).Items.Select(i => i.Label);
    }

    [Fact]
    public void Targets_of_single_months_have_their_months()
    {
        var indicators = Read("rsud.md").Catalog.Indicators.ToList();
        indicators[0].Targets.Should().Equal(new Target { Period = Period.Parse("2023-06"), Value = 6 }, new Target { Period = Period.Parse("2023-12"), Value = 12 });
        indicators[2].Targets.Should().Equal(new Target { Period = Period.Parse("2023-12"), Value = 1 });
    }

    [Theory]
    [InlineData("rsud.md")]
    [InlineData("puskesmas.md")]
    [InlineData("inspektorat.html")]
    [InlineData("sekretariat.md")]
    [InlineData("sekolah.txt")]
    public void Every_draft_loads(string paper)
    {
        var read = CatalogFile.Read(CatalogFile.Write(Read(paper).Catalog));
        read.Diagnostics.Where(d => d.Severity == Severity.Error).Should().BeEmpty();
    }

    private static DecreeDraft Read(string paper) => DecreeImport.Read(TestPaper.Read(paper), paper).Value;
}
