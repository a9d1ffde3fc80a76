using System.Globalization;
using System.IO.Compression;
using System.Text;
using Iki.Core;
using Iki.Documents.Tests.Reading;

namespace Iki.Documents.Tests.Figures;

/// <summary>Files that are damaged, too large or made to hurt.</summary>
public class HostileTableTests
{
    [Theory]
    [InlineData("", "IKI7001")]
    [InlineData("PK\u0003\u0004rusak", "IKI7008")]
    [InlineData("%PDF-1.7", "IKI7428")]
    [InlineData("<html><table></table></html>", "IKI7428")]
    public void What_is_no_table_is_told(string content, string code)
    {
        var read = FigureCatalog.Read(Encoding.Latin1.GetBytes(content), "angka.csv");
        read.Told().First(t => t != "IKI7007").Should().Be(code);
        read.Mapping.Tables.Should().BeEmpty();
        DataFile.Load(FigureCatalog.Catalog, [], read.Rows, Period.OfYear(2025)).HasErrors.Should().BeTrue();
    }

    [Fact]
    public void An_encrypted_workbook_says_what_to_do()
    {
        byte[] compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[64], .. Encoding.Unicode.GetBytes("EncryptedPackage")];
        FigureCatalog.Read(compound).Told().Should().Equal("IKI7003");
    }

    [Fact]
    public void A_cell_in_the_last_column_and_too_many_rows_are_beyond_the_limits()
    {
        var wide = new Book().Sheet("Data").Row(1, "Variabel", "Nilai").Row(2, [.. new object?[16_383], 5]);
        FigureCatalog.Read(wide).Diagnostics.Single().Arguments.Should().Equal("angka.xlsx", "Columns", "200");
        var tall = new Book().Sheet("Data").Row(1, "Variabel", "Nilai");
        for (var row = 2; row < 200; row++) tall.Row(row, "surat", row);
        FigureCatalog.Read(tall, new FigureTableOptions { Limits = DocumentLimits.Default with { Rows = 100 } }).Diagnostics.Single().Arguments.Should().Equal("angka.xlsx", "Rows", "100");
        FigureCatalog.Read(tall).Counts().Should().Be("198 0 0 0 0");
    }

    [Fact]
    public void Merges_over_the_whole_sheet_cost_nothing_and_hide_no_figures()
    {
        var read = FigureCatalog.Read(new Book().Sheet("Data").Row(1, "Variabel", "Nilai").Row(2, "surat", 1).Row(3, "rapat", 2).Merge("D1:XFD1048576", "C5:XFD1048576"));
        read.Figures().Should().Equal("surat - - = 1 @ Data!B2", "rapat - - = 2 @ Data!B3");
    }

    [Fact]
    public void A_part_that_unpacks_without_end_is_refused()
    {
        var bytes = OfficeFiles.Zip(
            [
                ("[Content_Types].xml", s => s.Write("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>"u8)),
                ("xl/worksheets/sheet1.xml", s =>
                {
                    var zeros = new byte[1 << 20];
                    for (var i = 0; i < 80; i++) s.Write(zeros);
                }),
            ],
            CompressionLevel.SmallestSize);
        FigureCatalog.Read(bytes).Told().Should().Equal("IKI7009");
    }

    [Fact]
    public void Thousands_of_names_that_are_none_end_within_the_budget()
    {
        var text = new StringBuilder("Uraian;Nilai\nsurat;1\n");
        for (var i = 0; i < 20_000; i++) text.Append(CultureInfo.InvariantCulture, $"kegiatan yang tidak dikenal sama sekali nomor {i} dari semua;5\n");
        var read = FigureCatalog.Read(Encoding.UTF8.GetBytes(text.ToString()), "angka.csv");
        read.Counts().Should().Be("1 0 20000 0 0");
    }

    [Fact]
    public void A_formula_in_a_text_is_a_text()
    {
        var read = FigureCatalog.Read("Uraian;Nilai\nsurat;=1+1\nrapat;@SUM(A1)\n"u8.ToArray(), "angka.csv");
        DataFile.Load(FigureCatalog.Catalog, [], read.Rows, Period.OfYear(2025)).Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => $"{d.Code} {d.Pointer}").Should().Equal("IKI5001 B2", "IKI5001 B3");
    }
}
