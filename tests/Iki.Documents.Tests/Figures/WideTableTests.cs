using Iki.Core;

namespace Iki.Documents.Tests.Figures;

/// <summary>Tables with months, offices, variables or items as columns.</summary>
public class WideTableTests
{
    [Fact]
    public void Months_with_their_year_are_columns()
    {
        var read = FigureCatalog.Read(new Book().Sheet("Data")
            .Row(1, "Uraian", "Satuan", "Januari 2025", "Feb-25", "03/2025", (45748, Book.Month), (45778, Book.MonthInWords))
            .Row(2, "Surat yang dilayani", "surat", 1, 2, 3, 4, 5)
            .Row(3, "Kelahiran", "Jiwa", 6, null, "-", 0, "belum ada"));
        read.Figures().Should().Equal(
            "surat - 2025-01 = 1 @ Data!C2", "surat - 2025-02 = 2 @ Data!D2", "surat - 2025-03 = 3 @ Data!E2", "surat - 2025-04 = 4 @ Data!F2", "surat - 2025-05 = 5 @ Data!G2",
            "kelahiran - 2025-01 = 6 @ Data!C3", "kelahiran - 2025-04 = 0 @ Data!F3");
        read.Counts().Should().Be("7 3 0 0 0");
        read.Told().Should().Equal("IKI7418");
        read.Diagnostics.Single(d => d.Code == "IKI7418").Arguments.Should().Equal("Data", "2", "Data!E3");
    }

    [Fact]
    public void A_merged_year_stands_over_its_months_and_a_row_numbers_the_columns()
    {
        var read = FigureCatalog.Read(new Book().Sheet("Data")
            .Row(1, "REKAPITULASI PELAYANAN").Row(2, "Unit kerja", ": Desa Melati")
            .Row(4, "No", "Uraian", "Tahun 2025", null, "2026")
            .Row(5, null, null, "Jan", "Feb", "Jan")
            .Row(6, "(1)", "(2)", "(3)", "(4)", "(5)")
            .Row(7, 1, "surat", 10, 11, 12)
            .Merge("A1:E1", "A4:A5", "B4:B5", "C4:D4"));
        read.Figures().Should().Equal("surat Desa Melati 2025-01 = 10 @ Data!C7", "surat Desa Melati 2025-02 = 11 @ Data!D7", "surat Desa Melati 2026-01 = 12 @ Data!E7");
        read.Counts().Should().Be("3 0 0 0 1");
        read.IsCertain.Should().BeTrue();
    }

    [Fact]
    public void A_year_beside_and_not_merged_over_its_months_is_a_guess()
    {
        var book = new Book().Sheet("Data").Row(1, "Uraian", 2025, null).Row(2, null, "Jan", "Feb").Row(3, "surat", 1, 2);
        var read = FigureCatalog.Read(book);
        read.Figures().Should().Equal("surat - 2025-01 = 1 @ Data!B3");
        read.Told().Should().Equal("IKI7402");
        FigureCatalog.Read(book, new FigureTableOptions { AcceptGuesses = true }).Figures().Should().Equal("surat - 2025-01 = 1 @ Data!B3", "surat - 2025-02 = 2 @ Data!C3");
    }

    [Theory]
    [InlineData("Periode: 2025", true)]
    [InlineData("Tahun : 2025", true)]
    [InlineData("Tahun 2025", true)]
    [InlineData("Rekap kegiatan desa tahun 2025", false)]
    public void The_year_of_months_may_stand_in_a_line_above(string line, bool isCertain)
    {
        var read = FigureCatalog.Read(new Book().Sheet("Data").Row(1, line).Row(3, "Variabel", "Jan", "Agustus", "Desember").Row(4, "surat", 1, 2, 3));
        read.IsCertain.Should().Be(isCertain);
        read.Mapping.Tables.Single().Period.Should().Be("2025");
        if (isCertain) read.Figures().Should().Equal("surat - 2025-01 = 1 @ Data!B4", "surat - 2025-08 = 2 @ Data!C4", "surat - 2025-12 = 3 @ Data!D4");
        else read.Told().Should().Equal("IKI7402");
    }

    [Fact]
    public void The_year_that_is_asked_about_confirms_that_of_a_title_and_fills_in_where_none_stands()
    {
        var options = new FigureTableOptions { Period = Period.OfQuarter(2025, 1) };
        var titled = new Book().Sheet("Data").Row(1, "Rekap kegiatan desa tahun 2025").Row(2, "Variabel", "Jan", "Feb").Row(3, "surat", 1, 2);
        FigureCatalog.Read(titled, options).Figures().Should().Equal("surat - 2025-01 = 1 @ Data!B3", "surat - 2025-02 = 2 @ Data!C3");
        var bare = new Book().Sheet("Data").Row(1, "Variabel", "Jan", "Feb").Row(2, "surat", 1, 2);
        FigureCatalog.Read(bare, options).Figures().Should().Equal("surat - 2025-01 = 1 @ Data!B2", "surat - 2025-02 = 2 @ Data!C2");
        var open = FigureCatalog.Read(bare);
        open.Figures().Should().BeEmpty();
        open.Told().Should().Equal("IKI7409 Data!B2", "IKI7409 Data!C2");
    }

    [Fact]
    public void Quarters_semesters_and_years_are_columns_and_targets_are_none()
    {
        var read = FigureCatalog.Read(new Book().Sheet("Data")
            .Row(1, "Uraian", "TW I 2025", null, "Triwulan II Tahun 2025", null, "Semester 2 2025", "2024")
            .Row(2, null, "Target", "Realisasi", "Target", "Realisasi", "Realisasi", null)
            .Row(3, "surat", 100, 90, 100, 95, 200, 380)
            .Merge("A1:A2", "B1:C1", "D1:E1", "G1:G2"));
        read.Figures().Should().Equal("surat - 2025-Q1 = 90 @ Data!C3", "surat - 2025-Q2 = 95 @ Data!E3", "surat - 2025-S2 = 200 @ Data!F3", "surat - 2024 = 380 @ Data!G3");
        read.Told().Should().BeEmpty();
    }

    [Fact]
    public void Offices_are_columns_with_a_total_that_is_held_against_them()
    {
        var read = FigureCatalog.Read(new Book().Sheet("Data")
            .Row(1, "Periode", "Triwulan I 2025")
            .Row(3, "Uraian", "Desa Melati", "Ds. Kenanga", "Kel. Dahlia", "Jumlah")
            .Row(4, "surat", 1, 2, 3, 6)
            .Row(5, "rapat", 1, 1, 1, 4));
        read.Figures().Should().Equal(
            "surat Desa Melati 2025-Q1 = 1 @ Data!B4", "surat Desa Kenanga 2025-Q1 = 2 @ Data!C4", "surat Kelurahan Dahlia 2025-Q1 = 3 @ Data!D4",
            "rapat Desa Melati 2025-Q1 = 1 @ Data!B5", "rapat Desa Kenanga 2025-Q1 = 1 @ Data!C5", "rapat Kelurahan Dahlia 2025-Q1 = 1 @ Data!D5");
        read.Told().Should().Equal("IKI7419 Data!E5");
        read.Diagnostics.Single(d => d.Code == "IKI7419").Arguments.Should().Equal("4", "3");
    }

    [Fact]
    public void Variables_are_columns_and_offices_rows_with_a_row_of_totals()
    {
        var read = FigureCatalog.Read(new Book().Sheet("Januari")
            .Row(1, "Bulan", "Januari 2025")
            .Row(3, "No", "Desa/Kelurahan", "Surat yang dilayani", "Kelahiran (jiwa)", "Jumlah Penduduk")
            .Row(4, 1, "Desa Melati", 10, 2, 1000)
            .Row(5, 2, "Desa Kenanga", 20, 3, 2000)
            .Row(6, 3, "Kelurahan Dahlia", null, 1, 3000)
            .Row(7, null, "Jumlah", 30, 7, 6000)
            .Row(9, "Mengetahui, Camat"));
        read.Figures().Should().Equal(
            "surat Desa Melati 2025-01 = 10 @ Januari!C4", "kelahiran Desa Melati 2025-01 = 2 @ Januari!D4", "penduduk Desa Melati 2025-01 = 1000 @ Januari!E4",
            "surat Desa Kenanga 2025-01 = 20 @ Januari!C5", "kelahiran Desa Kenanga 2025-01 = 3 @ Januari!D5", "penduduk Desa Kenanga 2025-01 = 2000 @ Januari!E5",
            "kelahiran Kelurahan Dahlia 2025-01 = 1 @ Januari!D6", "penduduk Kelurahan Dahlia 2025-01 = 3000 @ Januari!E6");
        read.Counts().Should().Be("8 1 0 1 1");
        read.Told().Should().Equal("IKI7419 Januari!D7");
    }

    [Fact]
    public void Items_are_columns_below_their_variable()
    {
        var read = FigureCatalog.Read(new Book().Sheet("Data")
            .Row(1, "Unit kerja", "Dokumen perencanaan", null).Row(2, null, "LKjIP", "Rencana Kerja").Row(3, "Desa Melati", 1, 0).Merge("A1:A2", "B1:C1"));
        read.Figures().Should().Equal("dokumen.lkjip Desa Melati - = 1 @ Data!B3", "dokumen.renja Desa Melati - = 0 @ Data!C3");
    }

    [Fact]
    public void A_day_as_a_head_is_a_guess_and_one_within_a_month_is_none()
    {
        var read = FigureCatalog.Read(new Book().Sheet("Data").Row(1, "Variabel", (45658, Book.Day), (45703, Book.Day), (45658, Book.Month)).Row(2, "surat", 1, 2, 3));
        read.Figures().Should().Equal("surat - 2025-01 = 3 @ Data!D2");
        read.Told().Should().Equal("IKI7402", "IKI7420 Data!C1");
    }

    [Fact]
    public void The_sheet_or_a_line_above_names_the_office_or_the_variable()
    {
        var read = FigureCatalog.Read(new Book()
            .Sheet("Desa Melati").Row(1, "Uraian", "Jan 2025").Row(2, "surat", 1)
            .Sheet("kelahiran").Row(1, "Desa", "Jan 2025", "Feb 2025").Row(2, "Melati", 2, 3));
        read.Figures().Should().Equal("surat Desa Melati 2025-01 = 1 @ 'Desa Melati'!B2", "kelahiran Desa Melati 2025-01 = 2 @ kelahiran!B2", "kelahiran Desa Melati 2025-02 = 3 @ kelahiran!C2");
    }
}
