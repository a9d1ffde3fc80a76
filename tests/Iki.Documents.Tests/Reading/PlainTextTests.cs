using System.Text;
using static Iki.Documents.Tests.Reading.Written;

namespace Iki.Documents.Tests.Reading;

/// <summary>Plain text: line by line, laid out in columns, with tabs.</summary>
public sealed class PlainTextTests
{
    [Fact]
    public void Flattened_text_is_given_line_by_line_with_the_places()
    {
        var document = Read("KEPUTUSAN CAMAT \n\nTUGAS :  menyusun \n\na. satu \n\nKINERJA INDIKATOR \n\n\n\nJumlah surat \n", "a.txt");
        Lines(document).Should().Equal("KEPUTUSAN CAMAT", "TUGAS : menyusun", "[a.] satu", "KINERJA INDIKATOR", "Jumlah surat");
        document.Blocks.Select(b => b.Place.Line).Should().Equal(1, 3, 5, 7, 11);
    }

    [Fact]
    public void Columns_of_blanks_are_a_table_whose_cells_go_on_over_lines()
    {
        const string text =
            """
            IKI KE-1

                                      INDIKATOR
                SASARAN                KINERJA                        RUMUS                    SUMBER DATA
                                       INDIVIDU
            Meningkatnya pela-    Persentase kehadiran    Jumlah kehadiran pegawai x 100%       Rekapitulasi daftar
            yanan perkantoran     pegawai                 Jumlah hari kerja x jumlah pegawai    hadir
                                  Persentase laporan      Jumlah laporan yang disampaikan       Buku ekspedisi
                                  tepat waktu             tepat waktu
            Tertibnya dana        Persentase penyera-     Realisasi dana x 100%                 SPJ
            kelurahan             pan dana                Pagu dana
            """;
        Lines(Read(text, "a.txt")).Should().Equal(
            "IKI KE-1",
            "‖ SASARAN | INDIKATOR KINERJA INDIVIDU | RUMUS | SUMBER DATA |",
            "| Meningkatnya pelayanan perkantoran | Persentase kehadiran pegawai | Jumlah kehadiran pegawai x 100%⏎Jumlah hari kerja x jumlah pegawai | Rekapitulasi daftar hadir |",
            "|  | Persentase laporan tepat waktu | Jumlah laporan yang disampaikan tepat waktu | Buku ekspedisi |",
            "| Tertibnya dana kelurahan | Persentase penyerapan dana | Realisasi dana x 100%⏎Pagu dana | SPJ |");
    }

    [Fact]
    public void A_full_cell_leaves_one_blank_before_the_next()
    {
        const string text =
            """
            NO   JABATAN        SASARAN STRATEGIS               INDIKATOR KINERJA               SUMBER
            1    Kasi Umum      Meningkatnya tertib             Persentase surat yang selesai   Register
                                administrasi
                                Menurunnya gangguan ketentraman Jumlah gangguan                 Laporan
                                dan ketertiban
            2    Kasi Desa      Meningkatnya pembinaan desa     Jumlah desa yang dibina         Seksi
            """;
        Lines(Read(text, "a.txt")).Should().Equal(
            "‖ NO | JABATAN | SASARAN STRATEGIS | INDIKATOR KINERJA | SUMBER |",
            "| 1 | Kasi Umum | Meningkatnya tertib administrasi | Persentase surat yang selesai | Register |",
            "|  |  | Menurunnya gangguan ketentraman dan ketertiban | Jumlah gangguan | Laporan |",
            "| 2 | Kasi Desa | Meningkatnya pembinaan desa | Jumlah desa yang dibina | Seksi |");
    }

    [Fact]
    public void Lines_that_are_set_in_below_a_word_go_on_and_page_numbers_are_furniture()
    {
        const string text = "Menimbang    : a. bahwa untuk mengukur kinerja setiap pejabat\n                  diperlukan ukuran;\n               b. bahwa perlu menetapkan keputusan.\n\n                    2\n\fKEDUA        : Keputusan ini berlaku.\n                    3\n";
        var document = Read(text, "a.txt");
        Lines(document).Should().Equal("Menimbang : a. bahwa untuk mengukur kinerja setiap pejabat diperlukan ukuran;", "[b.] bahwa perlu menetapkan keputusan.", "KEDUA : Keputusan ini berlaku.");
        document.Furniture.Select(f => f.Text).Should().Equal("2", "3");
        document.Blocks[^1].Place.Page.Should().Be(2);
        ((TextBlock)document.Blocks[1]).Indent.Should().Be(15);
    }

    [Fact]
    public void Tabs_before_colons_are_labels_and_no_table()
    {
        Lines(Read("Nomor\t: 1/2024\nTentang\t: IKI\n", "a.txt")).Should().Equal("Nomor : 1/2024", "Tentang : IKI");
    }

    [Theory]
    [InlineData("utf-16", "Σ surat × 100%")]
    [InlineData("utf-16BE", "Σ surat × 100%")]
    [InlineData("utf-8", "Σ surat × 100%")]
    public void Encodings_are_recognized(string encoding, string text) => Lines(Read(Encoding.GetEncoding(encoding).GetBytes(text), "a.txt")).Should().Equal(text);

    [Fact]
    public void What_is_not_UTF_8_is_read_as_Windows_1252_and_said_to_be_so()
    {
        var read = DocumentReader.Read((byte[])[.. "surat "u8, 0xD7, .. " 100%"u8], "a.txt");
        Lines(read.Value).Should().Equal("surat × 100%");
        read.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("IKI7016");
    }

    [Theory]
    [InlineData("pela-", "yanan", "pelayanan")]
    [InlineData("masing-", "masing unit", "masing-masing unit")]
    [InlineData("perundang-", "undangan", "perundang-undangan")]
    [InlineData("sehari-", "hari", "sehari-hari")]
    [InlineData("non-", "PNS", "non-PNS")]
    [InlineData("PENJELASAN/", "FORMULASI", "PENJELASAN/FORMULASI")]
    [InlineData("dan", "lain", "dan lain")]
    public void Hyphens_at_the_end_of_lines(string line, string next, string joined) => Iki.Documents.Reading.TextFolding.Join(line, next).Should().Be(joined);

    [Theory]
    [InlineData("a. satu", "a.", "satu")]
    [InlineData("1.Renstra", "1.", "Renstra")]
    [InlineData("(12) dua", "(12)", "dua")]
    [InlineData("iv) empat", "iv)", "empat")]
    [InlineData("1.2. bab", "1.2.", "bab")]
    [InlineData("\uF0B7 titik", "•", "titik")]
    [InlineData("- garis", "-", "garis")]
    public void Marks_of_lists(string text, string mark, string rest)
    {
        Iki.Documents.Reading.ListMark.Split(text, out var ownMark, out var ownRest).Should().BeTrue();
        (ownMark, ownRest).Should().Be((mark, rest));
    }

    [Theory]
    [InlineData("1.250 dokumen")]
    [InlineData("A.Md")]
    [InlineData("12 KIR")]
    [InlineData("1.")]
    [InlineData("2.5 persen")]
    [InlineData("Rp. 1.000")]
    [InlineData("-")]
    public void No_marks_of_lists(string text) => Iki.Documents.Reading.ListMark.Split(text, out _, out _).Should().BeFalse();

    [Fact]
    public void A_table_goes_on_over_a_form_feed_with_its_head_again_and_ends_where_a_label_begins()
    {
        const string text =
            """
            SASARAN              INDIKATOR              RUMUS                     SUMBER DATA
            Surat selesai        Persentase surat       Jumlah surat selesai /    Register
            tepat waktu          selesai                jumlah surat x 100%
                                 Jumlah surat masuk     Jumlah surat masuk        Agenda

            SASARAN              INDIKATOR              RUMUS                     SUMBER DATA
            Arsip tertata        Jumlah arsip           Jumlah arsip tertata      Daftar arsip
                                 Jumlah pindaian        Jumlah arsip dipindai     Daftar pindai
            Jabatan : Kepala Seksi Arsip
            Tugas   : Menata arsip
            """;
        Lines(Read(text.Replace("\\f", "\f", StringComparison.Ordinal), "a.txt")).Should().Equal(
            "‖ SASARAN | INDIKATOR | RUMUS | SUMBER DATA |",
            "| Surat selesai tepat waktu | Persentase surat selesai | Jumlah surat selesai / jumlah surat x 100% | Register |",
            "|  | Jumlah surat masuk | Jumlah surat masuk | Agenda |",
            "| Arsip tertata | Jumlah arsip | Jumlah arsip tertata | Daftar arsip |",
            "|  | Jumlah pindaian | Jumlah arsip dipindai | Daftar pindai |",
            "Jabatan : Kepala Seksi Arsip",
            "Tugas : Menata arsip");
    }
}
