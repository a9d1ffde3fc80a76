namespace Iki.Office.Tests;

/// <summary>What does not come back of a seed through a PDF, line by line: a line that is lost begins with <c>-</c>, one that is new with <c>+</c>.</summary>
internal static class PrintedDifferences
{
    // Words beside a fraction, on its line, are taken for a part of it. A cell that is a list and nothing else loses the semicolons of its lines, and is
    // drafted as quantities that are added.
    private static readonly string[] Ngronggot =
    [
        @"- 1 [Persentase kehadiran PNS lingkup Kecamatan Ngronggot] formula: JumlahPNShadirtepatwaktu\frac{JumlahPNShadirtepatwaktu}{JumlahSeluruhPNSKec.Ngronggot}\times100\%",
        @"- 1 [Persentase Tingkat kelancaran administrasi keuangan] formula: \frac{Jumlahdokumenkeuanganyangtepatwaktu}{Jumlahseluruhdokumenkeuangan}\times100\%DokumenKeuanganterdiridari:",
        "- 2 [Jumlah Administrasi Umum yang ditangani] formula: 1.Jumlahpenanganansuratmenyurat;2.Jumlahpenanganandokumenkepegawaian;3.Jumlahpenanganandokumenyangdiarsip",
        "- 2 [Jumlah Administrasi Umum yang ditangani] item: Jumlah penanganan surat menyurat",
        "- 2 [Jumlah Administrasi Umum yang ditangani] item: Jumlah penanganan dokumen kepegawaian",
        "- 2 [Jumlah Administrasi Umum yang ditangani] item: Jumlah penanganan dokumen yang diarsip",
        "- 2 [Jumlah Dokumen Anjab, ABK] item: Jumlah Dokumen Anjab KecNgronggot",
        "- 2 [Jumlah Dokumen Anjab, ABK] item: Jumlah Dokumen ABK KecNgronggot",
        "- 3 [Jumlah pengelolaan administrasi keuangan dan inventarisasi barang Kecamatan Ngronggot] formula: 1.Jumlahpenangananadministrasikeuangan;2.JumlahinventarisasibarangKecamatanNgronggot",
        "- 3 [Jumlah pengelolaan administrasi keuangan dan inventarisasi barang Kecamatan Ngronggot] item: Jumlah penanganan administrasi keuangan",
        "- 3 [Jumlah pengelolaan administrasi keuangan dan inventarisasi barang Kecamatan Ngronggot] item: Jumlah inventarisasi barang Kecamatan Ngronggot",
        "- 4 [Jumlah Pembinaan, Sosialisasi keuangan , Tertib administrasi desa dan yang dilaksanakan] formula: 1.Jumlahperangkatdesayangmendapatkanpembinaan;2.Jumlahdesayangdisupervisiadministrasinya",
        "- 4 [Jumlah Pembinaan, Sosialisasi keuangan , Tertib administrasi desa dan yang dilaksanakan] item: Jumlah perangkat desa yang mendapatkan pembinaan",
        "- 4 [Jumlah Pembinaan, Sosialisasi keuangan , Tertib administrasi desa dan yang dilaksanakan] item: Jumlah desa yang disupervisi administrasinya",
        "- 6 [Jumlah lomba desa yang diikuti] item: Jumlah desa pengikut lomba",
        @"+ 1 [Persentase kehadiran PNS lingkup Kecamatan Ngronggot] formula: \frac{JumlahPNShadirtepatwaktuJumlahPNShadirtepatwaktu}{JumlahSeluruhPNSKec.Ngronggot}\times100\%",
        @"+ 1 [Persentase Tingkat kelancaran administrasi keuangan] formula: \frac{Jumlahdokumenkeuanganyangtepatwaktu}{JumlahseluruhdokumenkeuanganDokumenKeuanganterdiridari:}\times100\%",
        "+ 2 [Jumlah Administrasi Umum yang ditangani] formula: 1.Jumlahpenanganansuratmenyurat2.Jumlahpenanganandokumenkepegawaian3.Jumlahpenanganandokumenyangdiarsip",
        "+ 3 [Jumlah pengelolaan administrasi keuangan dan inventarisasi barang Kecamatan Ngronggot] formula: 1.Jumlahpenangananadministrasikeuangan2.JumlahinventarisasibarangKecamatanNgronggot",
        "+ 4 [Jumlah Pembinaan, Sosialisasi keuangan , Tertib administrasi desa dan yang dilaksanakan] formula: 1.Jumlahperangkatdesayangmendapatkanpembinaan2.Jumlahdesayangdisupervisiadministrasinya",
    ];

    // A blank behind a slash at the end of a line cannot be seen.
    private static readonly string[] Wonoasih =
    [
        "- 6 duty: Mengantar surat, dokumen atau barang-barang sesuai dengan ketentuan yang berlaku agar mobilitas/ pendistribusian surat dan barang dapat tersampaikan.",
        "- 15 duty: Mengantar surat dokumen atau barang-barang sesuai dengan ketentuan yang berlaku agar mobilitas/ pendistribusian surat dan barang dapat tersampaikan dengan cepat",
        "+ 6 duty: Mengantar surat, dokumen atau barang-barang sesuai dengan ketentuan yang berlaku agar mobilitas/pendistribusian surat dan barang dapat tersampaikan.",
        "+ 15 duty: Mengantar surat dokumen atau barang-barang sesuai dengan ketentuan yang berlaku agar mobilitas/pendistribusian surat dan barang dapat tersampaikan dengan cepat",
    ];

    /// <summary>Those of a seed.</summary>
    public static IReadOnlyList<string> Of(string seed) => seed switch
    {
        "ngronggot-2019" => Ngronggot,
        "wonoasih-2024" => Wonoasih,
        _ => [],
    };
}
