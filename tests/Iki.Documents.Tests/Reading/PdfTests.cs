using static Iki.Documents.Tests.Reading.PdfFiles;
using static Iki.Documents.Tests.Reading.Written;

namespace Iki.Documents.Tests.Reading;

/// <summary>PDF files with digital text.</summary>
public sealed class PdfTests
{
    private static readonly double[] Columns = [60, 160, 320, 420];

    [Fact]
    public void Lines_that_the_width_of_the_page_parted_are_joined_and_others_are_not()
    {
        Lines(Read(Of(
            Text(60, 100, "KEPUTUSAN CAMAT", isBold: true) +
            Text(60, 130, "a. bahwa untuk mengukur kinerja setiap pejabat di lingkungan Kecamatan perlu") + Text(72, 143, "ditetapkan ukuran;") +
            Text(60, 156, "Ditetapkan di Sukamaju") + Text(60, 169, "Camat")), "a.pdf"))
            .Should().Equal("KEPUTUSAN CAMAT", "[a.] bahwa untuk mengukur kinerja setiap pejabat di lingkungan Kecamatan perlu ditetapkan ukuran;", "Ditetapkan di Sukamaju", "Camat");
    }

    [Fact]
    public void Ruling_lines_are_a_table_and_a_missing_line_makes_one_cell_of_two()
    {
        var lines = Line(60, 100, 420, 100) + Line(60, 120, 420, 120) + Line(160, 150, 420, 150) + Line(60, 170, 420, 170) + string.Concat(Columns.Select(x => Line(x, 100, x, 170)));
        var text = Text(64, 114, "SASARAN", true) + Text(164, 114, "RUMUS", true) + Text(324, 114, "SUMBER", true) +
            Text(64, 132, "Meningkatnya pela-") + Text(64, 144, "yanan") + Text(164, 132, "Jumlah surat selesai dan surat") + Text(164, 144, "masuk") + Text(324, 132, "Laporan A") + Text(324, 144, "Laporan B") +
            Text(164, 164, "Jumlah laporan") + Text(324, 164, "Seksi");
        Lines(Read(Of(lines + text), "a.pdf")).Should().Equal(
            "‖ SASARAN | RUMUS | SUMBER |", "| Meningkatnya pelayanan{1x2} | Jumlah surat selesai dan surat masuk | Laporan A⏎Laporan B |", "| Jumlah laporan | Seksi |");
    }

    [Fact]
    public void A_short_line_with_text_above_and_below_is_the_bar_of_a_fraction()
    {
        var text = Text(64, 114, "Persentase") + Text(170, 112, "surat selesai") + Line(168, 116, 234, 116) + Text(172, 127, "surat masuk") + Text(240, 119, "x 100%") + Text(324, 114, "Seksi");
        Lines(Read(Of(Grid(Columns, [100, 140]) + text), "a.pdf")).Should().Equal("| Persentase | $\\frac{\\text{surat selesai}}{\\text{surat masuk}} \\times 100 \\%$ | Seksi |");
    }

    [Fact]
    public void A_table_goes_on_over_pages_with_its_head_again_and_a_row_that_was_cut()
    {
        var head = Text(64, 114, "SASARAN", true) + Text(164, 114, "INDIKATOR", true) + Text(324, 114, "SUMBER", true);
        var first = Grid(Columns, [100, 120, 140]) + head + Text(64, 134, "Tertib") + Text(164, 134, "Jumlah surat yang") + Text(324, 134, "Seksi") + Text(290, 820, "Halaman 1");
        var second = Grid(Columns, [100, 120, 140, 160]) + head + Text(164, 134, "selesai") + Text(64, 154, "Aman") + Text(164, 154, "Jumlah pos") + Text(324, 154, "Linmas") + Text(290, 820, "Halaman 2");
        var document = Read(Of(first, second), "a.pdf");
        Lines(document).Should().Equal("‖ SASARAN | INDIKATOR | SUMBER |", "| Tertib | Jumlah surat yang selesai | Seksi |", "| Aman | Jumlah pos | Linmas |");
        document.Furniture.Select(f => f.Text).Should().Equal("Halaman 1", "Halaman 2");
        document.Blocks.OfType<Table>().Single().Rows.Select(r => r.Place.Page).Should().Equal(1, 1, 2);
    }

    [Fact]
    public void Running_heads_are_furniture_and_headings_that_come_again_are_not()
    {
        string Page(int number) => Text(60, 40, $"IKI Kecamatan Sukamaju {number}") + Text(200, 70, $"{number + 4}. INDIKATOR KINERJA INDIVIDU") + Text(60, 200, "Jabatan : Camat");
        var document = Read(Of(Page(1), Page(2), Page(3)), "a.pdf");
        Lines(document).Should().HaveCount(6).And.StartWith("[5.] INDIKATOR KINERJA INDIVIDU");
        document.Furniture.Select(f => f.Text).Should().Equal("IKI Kecamatan Sukamaju 1", "IKI Kecamatan Sukamaju 2", "IKI Kecamatan Sukamaju 3");
    }

    [Fact]
    public void Words_below_a_head_of_known_words_are_a_table_without_lines_that_goes_on_over_pages()
    {
        double[] columns = [50, 180, 300, 460];
        string[] head = ["SASARAN", "INDIKATOR KINERJA", "RUMUS PERHITUNGAN", "SUMBER DATA"];
        var first = PdfFiles.Text(50, 80, "Jabatan : Kepala Seksi Pelayanan") + Row(columns, 110, head)
            + Row(columns, 124, "Surat warga selesai", "Persentase surat selesai", "Jumlah surat selesai /", "Buku register")
            + Row(columns, 136, "tepat waktu", "tepat waktu", "jumlah surat x 100%", "surat")
            + Row(columns, 150, "", "Jumlah surat masuk", "Jumlah surat masuk", "Agenda");
        var second = Row(columns, 60, head)
            + Row(columns, 74, "Arsip tertata", "Jumlah arsip tertata", "Jumlah arsip tertata", "Daftar arsip")
            + Row(columns, 88, "", "Jumlah arsip dipindai", "Jumlah arsip dipindai", "Daftar pindai");
        Lines(Read(PdfFiles.Of(first, second), "a.pdf")).Should().Equal(
            "Jabatan : Kepala Seksi Pelayanan",
            "‖ SASARAN | INDIKATOR KINERJA | RUMUS PERHITUNGAN | SUMBER DATA |",
            "| Surat warga selesai tepat waktu | Persentase surat selesai tepat waktu | Jumlah surat selesai / jumlah surat x 100% | Buku register surat |",
            "|  | Jumlah surat masuk | Jumlah surat masuk | Agenda |",
            "| Arsip tertata | Jumlah arsip tertata | Jumlah arsip tertata | Daftar arsip |",
            "|  | Jumlah arsip dipindai | Jumlah arsip dipindai | Daftar pindai |");
    }

    [Fact]
    public void Columns_without_such_a_head_stay_lines()
    {
        double[] columns = [50, 220, 400];
        var page = Row(columns, 100, "Mengetahui", "Diperiksa oleh", "Dibuat oleh") + Row(columns, 114, "CAMAT", "SEKRETARIS", "KEPALA SEKSI") + Row(columns, 128, "Awan Putih", "Awan Putih", "Awan Putih");
        Read(PdfFiles.Of(page), "a.pdf").Blocks.Should().NotContain(b => b is Table);
    }

    private static string Row(double[] columns, double y, params string[] cells) => string.Concat(cells.Zip(columns, (text, x) => text.Length == 0 ? "" : PdfFiles.Text(x, y, text)));
}
