using Iki.Documents.Tests.Figures;

namespace Iki.Office.Tests;

/// <summary>Tables of figures that LibreOffice itself saved.</summary>
public sealed class FiguresInOfficeTests : IDisposable
{
    private readonly Office _office = new();

    public void Dispose() => _office.Dispose();

    // LibreOffice computes 12 + 15 = 27 and 0.85 when it saves; before that no result is stored, and none is made up.
    [Fact]
    public void Formulas_have_results_once_the_office_has_saved_them()
    {
        var book = new Book().Sheet("Desa Melati")
            .Row(1, "Uraian", "Satuan", (45658, Book.Month), (45689, Book.Month), "Jumlah")
            .Row(2, "Surat yang dilayani", "surat", 12, 15, "=C2+D2").Row(3, "Rapat koordinasi", "kegiatan", "=1+1", null, "=SUM(C3:D3)").Row(4, "Kepuasan masyarakat", "%", (0.85, Book.Percent), "=0/0");
        FigureCatalog.Read(book).Told().Should().Equal("IKI7413 'Desa Melati'!C3", "IKI7413 'Desa Melati'!D4");
        var saved = FigureCatalog.Read(_office.Saved(book.Bytes(), "xlsx", "xlsx"));
        saved.Figures().Should().Equal(
            "surat Desa Melati 2025-01 = 12 @ 'Desa Melati'!C2", "surat Desa Melati 2025-02 = 15 @ 'Desa Melati'!D2", "rapat Desa Melati 2025-01 = 2 @ 'Desa Melati'!C3",
            "kepuasan Desa Melati 2025-01 = 85 @ 'Desa Melati'!C4");
        saved.Told().Should().Equal("IKI7412 'Desa Melati'!D4");
    }

    [Fact]
    public void Merged_heads_and_hidden_rows_stay_when_the_office_saves_them()
    {
        var book = new Book().Sheet("Data").Row(1, "Uraian", "Tahun 2025", null).Row(2, null, "Jan", "Feb").Row(3, "surat", 1, 2).HiddenRow(4, "rapat", 3, 4).Merge("A1:A2", "B1:C1");
        var saved = FigureCatalog.Read(_office.Saved(book.Bytes(), "xlsx", "xlsx"));
        saved.Figures().Should().Equal("surat - 2025-01 = 1 @ Data!B3", "surat - 2025-02 = 2 @ Data!C3", "rapat - 2025-01 = 3 @ Data!B4", "rapat - 2025-02 = 4 @ Data!C4");
        saved.Told().Should().Equal("IKI7408");
    }

    [Fact]
    public void A_table_of_text_is_the_same_as_a_workbook_of_the_office()
    {
        var text = "Variabel,Periode,Nilai\nsurat,2025-Q1,12\nrapat,2025-Q1,2.5\n"u8.ToArray();
        FigureCatalog.Read(text, "angka.csv").Rows.Where(r => r.Variable is not null).Select(r => $"{r.Variable} {r.Period} {r.Value}").Should().Equal("surat 2025-Q1 12", "rapat 2025-Q1 2.5");
        FigureCatalog.Read(_office.Saved(text, "csv", "xlsx")).Rows.Where(r => r.Variable is not null).Select(r => $"{r.Variable} {r.Period} {r.Number?.ToString(System.Globalization.CultureInfo.InvariantCulture)}").Should().Equal("surat 2025-Q1 12", "rapat 2025-Q1 2.5");
    }
}
