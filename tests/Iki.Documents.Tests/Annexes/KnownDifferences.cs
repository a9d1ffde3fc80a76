namespace Iki.Documents.Tests.Annexes;

/// <summary>What does not come back of a seed although paper could hold it, line by line: a line that is lost begins with <c>-</c>, one that is new with <c>+</c>.</summary>
internal static class KnownDifferences
{
    // The cells are lists and nothing else, "1. …; 2. …": their lines come back as the printed formula, and are drafted as quantities that are added.
    private static readonly string[] Ngronggot =
    [
        "- 2 [Jumlah Administrasi Umum yang ditangani] item: Jumlah penanganan surat menyurat",
        "- 2 [Jumlah Administrasi Umum yang ditangani] item: Jumlah penanganan dokumen kepegawaian",
        "- 2 [Jumlah Administrasi Umum yang ditangani] item: Jumlah penanganan dokumen yang diarsip",
        "- 2 [Jumlah Dokumen Anjab, ABK] item: Jumlah Dokumen Anjab KecNgronggot",
        "- 2 [Jumlah Dokumen Anjab, ABK] item: Jumlah Dokumen ABK KecNgronggot",
        "- 3 [Jumlah pengelolaan administrasi keuangan dan inventarisasi barang Kecamatan Ngronggot] item: Jumlah penanganan administrasi keuangan",
        "- 3 [Jumlah pengelolaan administrasi keuangan dan inventarisasi barang Kecamatan Ngronggot] item: Jumlah inventarisasi barang Kecamatan Ngronggot",
        "- 4 [Jumlah Pembinaan, Sosialisasi keuangan , Tertib administrasi desa dan yang dilaksanakan] item: Jumlah perangkat desa yang mendapatkan pembinaan",
        "- 4 [Jumlah Pembinaan, Sosialisasi keuangan , Tertib administrasi desa dan yang dilaksanakan] item: Jumlah desa yang disupervisi administrasinya",
        "- 6 [Jumlah lomba desa yang diikuti] item: Jumlah desa pengikut lomba",
    ];

    /// <summary>Those of a seed, which are the same through Word, Markdown and HTML.</summary>
    public static IReadOnlyList<string> Of(string seed) => seed == "ngronggot-2019" ? Ngronggot : [];
}
