using System.Text;

namespace Iki.Documents.Tests.Figures;

/// <summary>Tables as CSV, TSV and plain text.</summary>
public class TextTableTests
{
    [Theory]
    [InlineData(";")]
    [InlineData(",")]
    [InlineData("\t")]
    [InlineData("|")]
    public void The_content_tells_what_parts_the_cells(string separator)
    {
        var text = "Rekap layanan\n\nUraian;Satuan;Jan 2025;Feb 2025\n\"surat yang dilayani\";surat;12;13\nRapat koordinasi;kegiatan;;2\n".Replace(";", separator, StringComparison.Ordinal);
        var read = FigureCatalog.Read(Encoding.UTF8.GetBytes(text), "angka.txt");
        read.Figures().Should().Equal("surat - 2025-01 = 12 @ C4", "surat - 2025-02 = 13 @ D4", "rapat - 2025-02 = 2 @ D5");
        read.Counts().Should().Be("3 1 0 0 0");
    }

    // Every row has as many commas as semicolons.
    [Fact]
    public void Decimal_commas_are_no_separators()
    {
        var read = FigureCatalog.Read("Variabel;Jan 2025;Feb 2025\nsurat;1,5;2,5\nrapat;3,5;4,5\n"u8.ToArray(), "angka.csv");
        read.Figures().Should().Equal("surat - 2025-01 = 1,5 @ B2", "surat - 2025-02 = 2,5 @ C2", "rapat - 2025-01 = 3,5 @ B3", "rapat - 2025-02 = 4,5 @ C3");
    }

    [Fact]
    public void What_the_file_says_of_its_separator_holds()
    {
        var read = FigureCatalog.Read("sep=;\nUraian;Nilai\nsurat, a;1\nsurat;2\n"u8.ToArray(), "angka.csv");
        read.Told().Should().Equal("IKI7402");
        read.Figures().Should().Equal("surat - - = 2 @ B4");
    }

    [Fact]
    public void Windows_1252_and_UTF_16_are_told_from_UTF_8()
    {
        const string Text = "Uraian;Nilai;Keterangan\nsurat;4;“lengkap”\n";
        var latin = Text.Select(c => c switch { '“' => (byte)0x93, '”' => (byte)0x94, _ => (byte)c }).ToArray();
        var read = FigureCatalog.Read(latin, "angka.csv");
        (read.Rows.Single(r => r.Variable is not null).Note, read.Told().Single()).Should().Be(("“lengkap”", "IKI7016"));
        foreach (var encoding in new Encoding[] { Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF8 })
        {
            var wide = FigureCatalog.Read([.. encoding.GetPreamble(), .. encoding.GetBytes(Text)], "angka.csv");
            (wide.Rows.Single(r => r.Variable is not null).Note, wide.Told().Length).Should().Be(("“lengkap”", 0), encoding.WebName);
        }
    }

    [Fact]
    public void Cells_in_quotation_marks_hold_separators_lines_and_marks()
    {
        var read = FigureCatalog.Read("Uraian,Nilai,Keterangan\n\"surat yang dilayani\",\"1.234,5\",\"satu \"\"dua\"\"\ntiga, empat\"\nrapat,2,\n"u8.ToArray(), "angka.csv");
        read.Figures().Should().Equal("surat - - = 1.234,5 @ B2", "rapat - - = 2 @ B4");
        read.Rows.First(r => r.Variable == "surat").Note.Should().Be("satu \"dua\"\ntiga, empat");
    }

    [Fact]
    public void A_quotation_mark_that_is_missing_takes_no_rows_with_it()
    {
        FigureCatalog.Read("Uraian,Nilai,Keterangan\nsurat,1,\"tidak ditutup\nrapat,2,a\n"u8.ToArray(), "angka.csv").Told().Should().Equal("IKI7425");
        FigureCatalog.Read("Uraian,Nilai,Keterangan\nsurat,1,\"a\nrapat,2,b\nkelahiran,3,c\"\n"u8.ToArray(), "angka.csv").Told().Should().Equal("IKI7426");
    }

    [Fact]
    public void Errors_of_spreadsheets_are_refused_in_text_too()
    {
        FigureCatalog.Read("Uraian\tNilai\nsurat\t#DIV/0!\nrapat\t#N/A\n"u8.ToArray(), "angka.tsv").Told().Should().Equal("IKI7412 B2", "IKI7412 B3");
    }

    [Fact]
    public void A_text_without_a_table_is_told()
    {
        FigureCatalog.Read("Yth. Camat\n\nDengan hormat,\n"u8.ToArray(), "surat.txt").Told().Should().Equal("IKI7403");
    }
}
