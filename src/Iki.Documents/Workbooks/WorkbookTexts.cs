using Iki.Core;

namespace Iki.Documents.Workbooks;

/// <summary>What the sheets for people say.</summary>
internal static class WorkbookTexts
{
    /// <summary>The title of the guide.</summary>
    public static readonly Wording Title = new("A catalog of indicators as a workbook", "Katalog indikator sebagai buku kerja");

    /// <summary>Its paragraphs.</summary>
    public static readonly IReadOnlyList<Wording> Guide =
    [
        new("Each sheet has a head in its first row, and below it one thing in each row. Columns with a yellow head must be filled in.",
            "Setiap lembar memiliki kepala tabel pada baris pertama, dan di bawahnya satu hal setiap baris. Kolom dengan kepala berwarna kuning wajib diisi."),
        new("A blank cell says nothing. Two quotation marks (\"\") are an empty text, where that means something else, as with a unit.",
            "Sel kosong berarti tidak diisi. Dua tanda kutip (\"\") berarti teks kosong, bila artinya berbeda, misalnya pada satuan."),
        new("Sheets and columns may be moved, and unused ones deleted. Names and words are read in English and in Indonesian.",
            "Lembar dan kolom boleh dipindahkan, dan yang tidak dipakai boleh dihapus. Nama dan kata dibaca dalam bahasa Indonesia maupun Inggris."),
        new("For remarks of your own, begin the name of a sheet or the head of a column with #: it is not read then.",
            "Untuk catatan sendiri, awali nama lembar atau kepala kolom dengan #: bagian itu tidak dibaca."),
        new("A number of more than 15 digits is typed as a text, because Excel would round it.",
            "Bilangan dengan lebih dari 15 angka diketik sebagai teks, karena Excel akan membulatkannya."),
        new("This sheet and the sheet of choices are for people; they are not read.",
            "Lembar ini dan lembar pilihan hanya untuk pembaca; keduanya tidak dibaca oleh program."),
    ];

    /// <summary>The heads of the table of columns.</summary>
    public static readonly IReadOnlyList<Wording> GuideHeads =
    [
        new("Sheet", "Lembar"), new("Column", "Kolom"), new("Required", "Wajib"), new("What it is", "Arti"), new("Words", "Pilihan kata"),
    ];

    /// <summary>What is said of a column that must be filled in.</summary>
    public static readonly Wording Required = new("yes", "ya");

    /// <summary>The head of the units to choose from.</summary>
    public static readonly Wording Units = new("Units", "Satuan");

    /// <summary>Units that decrees use, offered beside those of the catalog.</summary>
    public static readonly IReadOnlyList<string> CommonUnits =
        ["%", "orang", "dokumen", "laporan", "kegiatan", "kali", "hari", "bulan", "berkas", "surat", "unit", "indeks", "nilai", "Rp"];
}
