using Iki.Core;

namespace Iki.Documents.Tests.Figures;

/// <summary>What cells hold where figures belong.</summary>
public class CellTests
{
    [Fact]
    public void Percent_cells_are_in_percent_points_and_only_for_percentages()
    {
        var read = FigureCatalog.Read(new Book().Sheet("Data")
            .Row(1, "Variabel", "Nilai").Row(2, "kepuasan", (0.85, Book.Percent)).Row(3, "kepuasan", 85.5).Row(4, "kepuasan", "90 %").Row(5, "surat", (0.85, Book.Percent)).Row(6, "surat", "12%"));
        read.Figures().Should().Equal("kepuasan - - = 85 @ Data!B2", "kepuasan - - = 85.5 @ Data!B3", "kepuasan - - = 90 @ Data!B4");
        read.Told().Should().Equal("IKI7416 Data!B5", "IKI7416 Data!B6");
    }

    // 0.1 + 0.2 as a double is 0.30000000000000004; Excel shows 0.3 in fifteen digits. A format with two decimals hides nothing of the number.
    [Fact]
    public void A_number_has_the_fifteen_digits_that_Excel_shows()
    {
        var read = FigureCatalog.Read(new Book().Sheet("Data")
            .Row(1, "Variabel", "Nilai").Row(2, "surat", 0.1 + 0.2).Row(3, "surat", (1234.5678, Book.TwoDecimals)).Row(4, "surat", 1.125).Row(5, "surat", -7).Row(6, "surat", 1e15).Row(7, "surat", 1e-30));
        read.Figures().Should().Equal("surat - - = 0.3 @ Data!B2", "surat - - = 1234.5678 @ Data!B3", "surat - - = 1.125 @ Data!B4", "surat - - = -7 @ Data!B5");
        read.Told().Should().Equal("IKI7415 Data!B6", "IKI7415 Data!B7");
    }

    [Fact]
    public void Dates_errors_booleans_and_formulas_without_a_result_are_refused_with_the_cell()
    {
        var read = FigureCatalog.Read(new Book().Sheet("Data")
            .Row(1, "Variabel", "Nilai")
            .Row(2, "surat", (45780, Book.Day)).Row(3, "surat", "#DIV/0!").Row(4, "surat", "#REF!").Row(5, "surat", true).Row(6, "surat", "=B2*2").Row(7, "surat", "=[1]Lain!A1→42").Row(8, "surat", "nihil"));
        read.Figures().Should().Equal("surat - - = 42 @ Data!B7");
        read.Told().Should().Equal("IKI7411 Data!B2", "IKI7412 Data!B3", "IKI7412 Data!B4", "IKI7414 Data!B5", "IKI7413 Data!B6", "IKI7417 Data!B8");
        read.Counts().Should().Be("1 0 6 0 0");
        read.Diagnostics[0].Message(Language.Indonesian).Should().StartWith("Sel ini berisi tanggal (2025-05-03), padahal seharusnya angka");
    }

    // As the core reads figures that are texts: 1.250 may be 1250 or 1.25.
    [Fact]
    public void Points_of_thousands_in_a_text_are_doubtful_as_everywhere()
    {
        var read = FigureCatalog.Read(new Book().Sheet("Data").Row(1, "Variabel", "Periode", "Nilai").Row(2, "surat", "2025-01", "1.250").Row(3, "rapat", "2025-01", "1.250.000").Row(4, "kelahiran", "2025-01", "12 orang"));
        var data = DataFile.Load(FigureCatalog.Catalog, [], read.Rows, Period.OfYear(2025));
        data.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => $"{d.Code} {d.File} {d.Line} {d.Pointer}").Should().Equal("IKI5028 angka.xlsx 2 Data!C2", "IKI5001 angka.xlsx 4 Data!C4");
        data.Value.Tables.Single().Should().Be(new TableRows { File = "angka.xlsx", Read = 3, Used = 1, Blank = 0 });
    }

    [Fact]
    public void Every_cell_is_accounted_for_when_the_figures_are_loaded()
    {
        var read = FigureCatalog.Read(new Book().Sheet("Data")
            .Row(1, "Variabel", "Jan 2025", "Feb 2025").Row(2, "surat", 1, null).Row(3, "rapat", "-", "#N/A!").Row(4, "tidak dikenal sama sekali", 4, null).Row(5, "kelahiran", 2, 3).Row(6, "kelahiran", 2, 4));
        var rows = DataFile.Load(FigureCatalog.Catalog, [], read.Rows, Period.OfYear(2025)).Value.Tables.Single();
        (rows.Read, rows.Used, rows.Blank, rows.Refused).Should().Be((10, 2, 3, 5));
    }

    [Fact]
    public void A_figure_in_merged_cells_belongs_nowhere()
    {
        var read = FigureCatalog.Read(new Book().Sheet("Data").Row(1, "Variabel", "Jan 2025", "Feb 2025").Row(2, "surat", 10, null).Row(3, "rapat", 1, 2).Merge("B2:C2"));
        read.Figures().Should().Equal("rapat - 2025-01 = 1 @ Data!B3", "rapat - 2025-02 = 2 @ Data!C3");
        read.Told().Should().Equal("IKI7429 Data!B2");
    }

    [Fact]
    public void Hidden_rows_and_columns_are_read_and_told_and_a_hidden_sheet_is_not_read()
    {
        var read = FigureCatalog.Read(new Book()
            .Sheet("Data").Row(1, "Variabel", "Jan 2025", "Feb 2025").Row(2, "surat", 1, 2).HiddenRow(3, "rapat", 3, 4).HideColumn(3)
            .Sheet("Lama", "hidden").Row(1, "Variabel", "Nilai").Row(2, "surat", 9));
        read.Figures().Should().Equal("surat - 2025-01 = 1 @ Data!B2", "surat - 2025-02 = 2 @ Data!C2", "rapat - 2025-01 = 3 @ Data!B3", "rapat - 2025-02 = 4 @ Data!C3");
        read.Told().Should().Equal("IKI7408", "IKI7407");
        read.Diagnostics[0].Arguments.Should().Equal("Data", "3, C");
    }

    [Fact]
    public void A_protected_sheet_is_read()
    {
        FigureCatalog.Read(new Book().Sheet("Data").Row(1, "Variabel", "Nilai").Row(2, "surat", 4).Protect()).Figures().Should().Equal("surat - - = 4 @ Data!B2");
    }

    [Fact]
    public void Totals_are_held_against_the_rows_above_them()
    {
        var read = FigureCatalog.Read(new Book().Sheet("surat")
            .Row(1, "No", "Desa", "Januari 2025")
            .Row(2, 1, "Melati", 5).Row(3, 2, "Kenanga", 6).Row(4, null, "Sub Total", 11).Row(5, 3, "Kelurahan Dahlia", 4).Row(6, null, "Sub Total", 4).Row(7, null, "Jumlah", 15).Row(8, null, "Rata-rata", 5));
        read.Figures().Should().HaveCount(3);
        read.Told().Should().BeEmpty();
        read.Counts().Should().Be("3 0 0 4 0");
        FigureCatalog.Read(new Book().Sheet("surat").Row(1, "Desa", "Januari 2025").Row(2, "Melati", 5).Row(3, "Kenanga", 6).Row(4, "TOTAL", 12)).Told().Should().Equal("IKI7419 surat!B4");
    }

    [Fact]
    public void Two_tables_stand_on_a_sheet_below_and_beside_each_other()
    {
        var below = FigureCatalog.Read(new Book().Sheet("Data")
            .Row(1, "Unit kerja: Desa Melati").Row(2, "Uraian", "Jan 2025").Row(3, "surat", 1).Row(4, "Catatan: data sementara")
            .Row(6, "Unit kerja: Desa Kenanga").Row(7, "Uraian", "Jan 2025").Row(8, "surat", 2));
        below.Figures().Should().Equal("surat Desa Melati 2025-01 = 1 @ Data!B3", "surat Desa Kenanga 2025-01 = 2 @ Data!B8");
        below.IsCertain.Should().BeTrue();
        var beside = FigureCatalog.Read(new Book().Sheet("Data").Row(1, "Variabel", "Jan 2025", null, "Variabel", "Feb 2025").Row(2, "surat", 1, null, "rapat", 2));
        beside.Figures().Should().Equal("surat - 2025-01 = 1 @ Data!B2", "rapat - 2025-02 = 2 @ Data!E2");
    }

    [Fact]
    public void Headings_within_a_table_are_guessed_to_hold_for_the_rows_below_and_never_passed_over()
    {
        var book = new Book().Sheet("Data").Row(1, "Uraian", "Jan 2025").Row(2, "Desa Melati").Row(3, "surat", 1).Row(4, "Desa Kenanga").Row(5, "surat", 2);
        var read = FigureCatalog.Read(book);
        read.Figures().Should().BeEmpty();
        read.Told().Should().Equal("IKI7402");
        var confirmed = FigureCatalog.Read(book, new FigureTableOptions { Mapping = read.Mapping });
        confirmed.Figures().Should().Equal("surat Desa Melati 2025-01 = 1 @ Data!B3", "surat Desa Kenanga 2025-01 = 2 @ Data!B5");
    }

    [Fact]
    public void Figures_in_thousands_are_not_used_unless_confirmed()
    {
        FigureCatalog.Read(new Book().Sheet("Data").Row(1, "Realisasi (dalam ribuan rupiah)").Row(2, "Variabel", "Jan 2025").Row(3, "pajakDesa", 5)).Told().Should().Equal("IKI7402");
    }

    [Fact]
    public void A_form_of_another_catalog_is_refused_by_name_and_one_of_this_says_its_period()
    {
        static Book Form(string catalog) => new Book()
            .Sheet("Sekretariat").Row(1, "Formulir angka: IKI").Row(2, "Unit kerja: Desa Melati").Row(3, "Periode: Triwulan I 2025").Row(4, "Variabel", "Butir", "Uraian", "Satuan", "Sumber data", "Januari 2025", "Februari 2025", "Maret 2025")
            .Row(5, "surat", null, "surat yang dilayani", "surat", "Register", 1, null, 3).Row(6, "dokumen", "lkjip", "LKjIP", "dokumen", "Sekretariat", null, null, 1).Protect()
            .Sheet("Tentang formulir", "hidden").Row(1, "formVersion", "1").Row(2, "catalog", catalog).Row(3, "period", "2025-Q1");
        var own = FigureCatalog.Read(Form("sumber-asri-2025"));
        own.Figures().Should().Equal("surat Desa Melati 2025-01 = 1 @ Sekretariat!F5", "surat Desa Melati 2025-03 = 3 @ Sekretariat!H5", "dokumen.lkjip Desa Melati 2025-03 = 1 @ Sekretariat!H6");
        own.Period.Should().Be(Period.OfQuarter(2025, 1));
        own.Told().Should().BeEmpty();
        own.IsCertain.Should().BeTrue();
        var other = FigureCatalog.Read(Form("lain-2025"));
        other.Figures().Should().BeEmpty();
        other.Diagnostics.Single().Arguments.Should().Equal("lain-2025", "sumber-asri-2025");
    }

    [Fact]
    public void A_column_of_numbers_with_an_unknown_head_is_told()
    {
        FigureCatalog.Read(new Book().Sheet("Data").Row(1, "Variabel", "Nilai", "Luas wilayah").Row(2, "surat", 4, 17)).Told().Should().Equal("IKI7420 Data!C1");
    }
}
