using Iki.Core;

namespace Iki.Documents.Tests.Figures;

/// <summary>Tables with a figure a row.</summary>
public class LongTableTests
{
    [Fact]
    public void Indonesian_heads_name_the_columns()
    {
        var read = FigureCatalog.Read(new Book().Sheet("Data")
            .Row(1, "Variabel", "Butir", "Periode", "Unit Kerja", "Nilai", "Sumber", "Keterangan")
            .Row(2, "surat", null, "2025-01", "Desa Melati", 12, "Register", "lengkap")
            .Row(3, "dokumen", "lkjip", "Februari 2025", "desa  kenanga", 1.5)
            .Row(4, "dokumen", "Rencana Kerja", "TW I 2025", "KELURAHAN DAHLIA", null));
        read.Figures().Should().Equal("surat Desa Melati 2025-01 = 12 @ Data!E2", "dokumen.lkjip Desa Kenanga 2025-02 = 1.5 @ Data!E3");
        read.Counts().Should().Be("2 1 0 0 0");
        read.Told().Should().BeEmpty();
        read.IsCertain.Should().BeTrue();
        var first = read.Rows.First(r => r.Variable == "surat");
        (first.Source, first.Note, first.File, first.Line).Should().Be(("Register", "lengkap", "angka.xlsx", 2));
    }

    [Fact]
    public void Offices_are_named_by_name_code_or_path_and_none_of_several_is_guessed()
    {
        var catalog = FigureCatalog.Catalog with
        {
            Offices =
            [
                new OfficeNode { Name = "Dusun Barat", Offices = [new OfficeNode { Name = "RW 1", Code = "35.99.01.2001" }, new OfficeNode { Name = "RW 2" }] },
                new OfficeNode { Name = "Dusun Timur", Offices = [new OfficeNode { Name = "RW 1" }] },
            ],
        };
        var book = new Book().Sheet("Data").Row(1, "Variabel", "Unit Kerja", "Nilai")
            .Row(2, "surat", "35.99.01.2001", 1).Row(3, "surat", "dusun timur/rw 1", 2).Row(4, "surat", "Dusun Barat / RW 2", 3).Row(5, "surat", "RW 1", 4);
        var read = FigureTable.Read(catalog, book.Bytes(), "angka.xlsx", null);
        read.Figures().Should().Equal(
            "surat Dusun Barat / RW 1 - = 1 @ Data!C2", "surat Dusun Timur / RW 1 - = 2 @ Data!C3", "surat RW 2 - = 3 @ Data!C4", "surat RW 1 - = 4 @ Data!C5");
        var data = DataSet.FromRows(catalog, Period.OfYear(2025), read.Rows);
        data.Value.Observations.Select(o => o.Office).Should().Equal("Dusun Barat / RW 1", "RW 2", "Dusun Timur / RW 1");
        data.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => (d.Code, d.Line)).Should().Equal(("IKI5053", 5));
    }

    [Fact]
    public void English_heads_and_labels_name_them_too_below_a_title_and_an_empty_row()
    {
        var read = FigureCatalog.Read(new Book().Sheet("Sheet1")
            .Row(1, "Figures of the sub-district")
            .Row(3, "No.", "Description", "Year", "Month", "Office", "Value", "Remarks")
            .Row(4, 1, "Surat yang dilayani", 2025, "January", "Desa Melati", 7)
            .Row(5, 2, "Rapat Koordinasi", 2025, 2, "Desa Melati", 3));
        read.Figures().Should().Equal("surat Desa Melati 2025-01 = 7 @ Sheet1!F4", "rapat Desa Melati 2025-02 = 3 @ Sheet1!F5");
        read.IsCertain.Should().BeTrue();
    }

    [Fact]
    public void Padding_columns_and_empty_rows_are_skipped()
    {
        var read = FigureCatalog.Read(new Book().Sheet("Data")
            .Row(2, null, "Kode variabel", null, "Nilai")
            .Row(3, null, "surat", null, 4)
            .Row(5, null, "rapat", null, 2)
            .Row(9, null, "kelahiran", null, 1));
        read.Figures().Should().Equal("surat - - = 4 @ Data!D3", "rapat - - = 2 @ Data!D5", "kelahiran - - = 1 @ Data!D9");
        read.Counts().Should().Be("3 0 0 0 0");
    }

    [Fact]
    public void What_a_head_means_that_can_be_two_things_is_settled_by_what_stands_below()
    {
        var read = FigureCatalog.Read(new Book().Sheet("Data").Row(1, "Kode", "Unit", "Jumlah").Row(2, "surat", "Desa Melati", 4).Row(3, "rapat", "Desa Kenanga", 5));
        read.Figures().Should().Equal("surat Desa Melati - = 4 @ Data!C2", "rapat Desa Kenanga - = 5 @ Data!C3");
        read.IsCertain.Should().BeTrue();
        read.Mapping.Tables.Single().Columns.Select(c => c.Role).Should().Equal(FigureColumnRole.Variable, FigureColumnRole.Office, FigureColumnRole.Value);
    }

    [Fact]
    public void A_row_that_names_no_variable_and_a_label_of_two_are_refused_with_the_cell()
    {
        var read = FigureCatalog.Read(new Book().Sheet("Data")
            .Row(1, "Uraian", "Satuan", "Nilai")
            .Row(2, "panjang jalan beraspal", "km", 4)
            .Row(3, "Realisasi pajak", null, 5)
            .Row(4, "Realisasi pajak", "Rp", 6)
            .Row(5, "kelahiran", "ribu jiwa", 7));
        read.Figures().Should().Equal("pajakDesa - - = 6 @ Data!C4");
        read.Told().Should().Equal("IKI7405 Data!A2", "IKI7406 Data!A3", "IKI7427 Data!B5");
        read.Counts().Should().Be("1 0 3 0 0");
    }

    [Fact]
    public void A_near_label_is_only_a_guess_that_is_told_and_can_be_confirmed()
    {
        var book = new Book().Sheet("Data").Row(1, "Uraian", "Nilai").Row(2, "Jumlah kelahiran", 4).Row(3, "surat yg dilayani", 9).Row(4, "rapat", 1);
        var read = FigureCatalog.Read(book);
        read.Figures().Should().Equal("rapat - - = 1 @ Data!B4");
        read.Counts().Should().Be("1 0 2 0 0");
        var asked = read.Diagnostics.Single(d => d.Code == "IKI7402");
        asked.Message(Language.Indonesian).Should().StartWith("Lembar 'Data': tabel mulai baris 1 sebagian hanya perkiraan, dan 2 angka belum dipakai sebelum dipastikan: 'Jumlah kelahiran' → kelahiran; 'surat yg dilayani' → surat. ");
        var mapping = FigureMappingFile.Read(FigureMappingFile.Write(read.Mapping)).Value;
        var confirmed = FigureCatalog.Read(book, new FigureTableOptions { Mapping = mapping });
        confirmed.Figures().Should().Equal("kelahiran - - = 4 @ Data!B2", "surat - - = 9 @ Data!B3", "rapat - - = 1 @ Data!B4");
        confirmed.IsCertain.Should().BeTrue();
    }

    [Fact]
    public void Items_stand_below_their_variable()
    {
        var read = FigureCatalog.Read(new Book().Sheet("Data")
            .Row(1, "No", "Uraian", "Realisasi")
            .Row(2, 1, "Dokumen perencanaan")
            .Row(3, null, "a. LKjIP", 1)
            .Row(4, null, "b. Rencana Kerja", 2));
        read.Figures().Should().Equal("dokumen.lkjip - - = 1 @ Data!C3", "dokumen.renja - - = 2 @ Data!C4");
        read.Counts().Should().Be("2 0 0 0 1");
    }

    [Fact]
    public void An_office_that_the_catalog_does_not_have_and_a_blank_one_are_not_passed_over()
    {
        var read = FigureCatalog.Read(new Book().Sheet("Data")
            .Row(1, "Variabel", "Desa", "Nilai").Row(2, "surat", "Melati", 4).Row(3, "rapat", null, 5).Row(4, "surat", "Desa Anggrek Bulan", 6).Row(5, "surat", "Dahlia", 7));
        read.Figures().Should().Equal("surat Desa Melati - = 4 @ Data!C2");
        read.Told().Should().Equal("IKI7410 Data!B4", "IKI7402");
        read.Counts().Should().Be("1 0 3 0 0");
    }
}
