using Iki.Core;

namespace Iki.Documents.Diagnostics;

/// <summary>What is found in tables of figures: IKI74xx.</summary>
internal static class FigureDescriptors
{
    public static readonly DiagnosticDescriptor TableRead = new("IKI7401", Severity.Information, new(
        "⟨Sheet '{0}': ⟩the table from row {1} has {2:number} cells for figures: figures: {3:number}; blank: {4:number}; refused: {5:number}. Rows of totals: {6:number}; other rows without figures: {7:number}.",
        "⟨Lembar '{0}': ⟩tabel mulai baris {1} mempunyai {2:number} sel angka: angka: {3:number}; kosong: {4:number}; ditolak: {5:number}. Baris jumlah: {6:number}; baris lain tanpa angka: {7:number}."));

    public static readonly DiagnosticDescriptor ToConfirm = new("IKI7402", Severity.Error, new(
        "⟨Sheet '{0}': ⟩the table from row {1} was only guessed in part, and {2:number} figures are not used until that is confirmed: {3}. See it with 'iki figures FILE --catalog CATALOG --write-mapping mapping.json', correct that file, and give it with --mapping mapping.json.",
        "⟨Lembar '{0}': ⟩tabel mulai baris {1} sebagian hanya perkiraan, dan {2:number} angka belum dipakai sebelum dipastikan: {3}. Lihat dengan 'iki figures BERKAS --catalog KATALOG --write-mapping pemetaan.json', perbaiki berkas itu, lalu berikan dengan --mapping pemetaan.json."));

    public static readonly DiagnosticDescriptor NoTable = new("IKI7403", Severity.Error, new(
        "No table of figures was found in '{0}'. A table has a head that names what stands below it: 'Variabel' or 'Uraian', and 'Nilai', months or offices; and its rows name variables of the catalog by their ids or labels.",
        "Tidak ditemukan tabel angka dalam '{0}'. Tabel angka mempunyai kepala kolom: 'Variabel' atau 'Uraian', dan 'Nilai', bulan, atau unit kerja; dan barisnya menyebut variabel katalog menurut id atau labelnya."));

    public static readonly DiagnosticDescriptor SheetWithoutTable = new("IKI7404", Severity.Warning, new(
        "No table of figures was found on the sheet '{0}', and nothing of it is read.",
        "Tidak ditemukan tabel angka pada lembar '{0}', dan isinya tidak dibaca."));

    public static readonly DiagnosticDescriptor RowUnnamed = new("IKI7405", Severity.Error, new(
        "'{0}' names no variable of the catalog, and {1:number} figures of the row are not used. Write the id or the label of the variable.",
        "'{0}' bukan variabel katalog, dan {1:number} angka pada baris itu tidak dipakai. Tulis id atau label variabelnya."));

    public static readonly DiagnosticDescriptor LabelOfSeveral = new("IKI7406", Severity.Error, new(
        "'{0}' is the label of several variables: {1}. {2:number} figures of the row are not used. Write the id of the one that is meant, or its unit where that differs.",
        "'{0}' adalah label beberapa variabel: {1}. {2:number} angka pada baris itu tidak dipakai. Tulis id variabel yang dimaksud, atau satuannya bila berbeda."));

    public static readonly DiagnosticDescriptor HiddenSheet = new("IKI7407", Severity.Warning, new(
        "The sheet '{0}' is hidden and is not read. Show it if its figures count.",
        "Lembar '{0}' tersembunyi dan tidak dibaca. Tampilkan bila angkanya ikut dihitung."));

    public static readonly DiagnosticDescriptor HiddenCells = new("IKI7408", Severity.Warning, new(
        "The sheet '{0}' has hidden rows or columns, which are read all the same: {1}. Delete them if they must not count.",
        "Lembar '{0}' mempunyai baris atau kolom tersembunyi, yang tetap dibaca: {1}. Hapus bila tidak boleh ikut."));

    public static readonly DiagnosticDescriptor PeriodUnknown = new("IKI7409", Severity.Error, new(
        "The period of this figure is not certain: '{0}'. Write it as 'Januari 2025', 'Triwulan I 2025' or 2025-01, with its year, as a text or as a cell that shows month and year.",
        "Periode angka ini tidak pasti: '{0}'. Tulis sebagai 'Januari 2025', 'Triwulan I 2025', atau 2025-01, lengkap dengan tahunnya, sebagai teks atau sel yang menampilkan bulan dan tahun."));

    public static readonly DiagnosticDescriptor OfficeUnknown = new("IKI7410", Severity.Error, new(
        "'{0}' is no office of the catalog, and {1:number} figures are not used. Write its name as the catalog has it.",
        "'{0}' bukan unit kerja dalam katalog, dan {1:number} angka tidak dipakai. Tulis namanya seperti dalam katalog."));

    public static readonly DiagnosticDescriptor DateForFigure = new("IKI7411", Severity.Error, new(
        "The cell is a date ({0}) where a figure belongs: a spreadsheet makes one of 3-5 or 3.5. Format the cell as a number and type the figure again.",
        "Sel ini berisi tanggal ({0}), padahal seharusnya angka: program lembar kerja mengubah 3-5 atau 3.5 menjadi tanggal. Ubah format sel menjadi bilangan lalu ketik ulang angkanya."));

    public static readonly DiagnosticDescriptor FailedFormula = new("IKI7412", Severity.Error, new(
        "The formula of the cell failed: {0}. Correct the formula, or type the figure.",
        "Rumus pada sel ini gagal: {0}. Perbaiki rumusnya, atau ketik angkanya."));

    public static readonly DiagnosticDescriptor NotComputed = new("IKI7413", Severity.Error, new(
        "The cell holds a formula without its result, and no formula is run. Open the file in Excel or LibreOffice, let it calculate, and save it.",
        "Sel ini berisi rumus tanpa hasilnya, dan rumus tidak pernah dijalankan. Buka berkas di Excel atau LibreOffice, biarkan dihitung, lalu simpan."));

    public static readonly DiagnosticDescriptor YesOrNo = new("IKI7414", Severity.Error, new(
        "The cell holds {0}, which is no figure. Type a number, 1 or 0 perhaps.",
        "Sel ini berisi {0}, yang bukan angka. Ketik bilangan, misalnya 1 atau 0."));

    public static readonly DiagnosticDescriptor TooLong = new("IKI7415", Severity.Error, new(
        "The number {0} is longer than the 15 digits that a spreadsheet keeps. Type it as a text, if it is a figure at all.",
        "Bilangan {0} lebih panjang daripada 15 angka yang disimpan program lembar kerja. Ketik sebagai teks, bila memang angka."));

    public static readonly DiagnosticDescriptor PercentForNumber = new("IKI7416", Severity.Error, new(
        "The cell shows {0}%, but '{1}' is not in percent⟨ but in {2}⟩. Type the number itself.",
        "Sel ini menampilkan {0}%, padahal '{1}' bukan dalam persen⟨, melainkan {2}⟩. Ketik bilangannya sendiri."));

    public static readonly DiagnosticDescriptor NoneOrUnknown = new("IKI7417", Severity.Error, new(
        "'{0}' can mean none or not known. Type 0 for none, and leave the cell blank for what is not reported.",
        "'{0}' dapat berarti nol atau belum diketahui. Ketik 0 bila memang nol, dan kosongkan sel bila belum dilaporkan."));

    public static readonly DiagnosticDescriptor WordsForBlank = new("IKI7418", Severity.Information, new(
        "⟨Sheet '{0}': ⟩{1:number} cells with '-', 'n/a', 'belum ada' or the like were taken as not reported; the first is {2}.",
        "⟨Lembar '{0}': ⟩{1:number} sel berisi '-', 'n/a', 'belum ada', atau sejenisnya dianggap belum dilaporkan; yang pertama {2}."));

    public static readonly DiagnosticDescriptor TotalDiffers = new("IKI7419", Severity.Warning, new(
        "The total says {0}, but the figures that it stands for add up to {1}. Totals are not read; check the figures.",
        "Jumlahnya tertulis {0}, tetapi angka yang dijumlahkan menghasilkan {1}. Jumlah tidak dibaca; periksa angkanya."));

    public static readonly DiagnosticDescriptor ColumnNotRead = new("IKI7420", Severity.Warning, new(
        "The column '{0}' holds numbers and is not read: its head is not known. Name a variable, a period or an office there, or delete it.",
        "Kolom '{0}' berisi bilangan dan tidak dibaca: kepala kolomnya tidak dikenal. Tulis variabel, periode, atau unit kerja di sana, atau hapus."));

    public static readonly DiagnosticDescriptor OtherCatalog = new("IKI7421", Severity.Error, new(
        "The form was made for the catalog '{0}', and this is '{1}'. Nothing of it is read.",
        "Formulir ini dibuat untuk katalog '{0}', sedangkan ini '{1}'. Isinya tidak dibaca."));

    public static readonly DiagnosticDescriptor MappingOfOther = new("IKI7422", Severity.Error, new(
        "The mapping was made for another table: cell {0} says '{1}', and the mapping has '{2}'. Make the mapping anew.",
        "Pemetaan ini dibuat untuk tabel lain: sel {0} berisi '{1}', sedangkan dalam pemetaan '{2}'. Buat pemetaannya lagi."));

    public static readonly DiagnosticDescriptor MappingUnreadable = new("IKI7423", Severity.Error, new(
        "The mapping cannot be read: {0}. Make it with 'iki figures FILE --catalog CATALOG --write-mapping mapping.json'.",
        "Pemetaan tidak dapat dibaca: {0}. Buat dengan 'iki figures BERKAS --catalog KATALOG --write-mapping pemetaan.json'."));

    public static readonly DiagnosticDescriptor MappingOfOtherCatalog = new("IKI7424", Severity.Error, new(
        "The mapping is for the catalog '{0}', and this is '{1}'.",
        "Pemetaan ini untuk katalog '{0}', sedangkan ini '{1}'."));

    public static readonly DiagnosticDescriptor QuoteOpen = new("IKI7425", Severity.Error, new(
        "'{0}' has a quotation mark that is never closed. Close it or take it out.",
        "'{0}' mempunyai tanda kutip yang tidak ditutup. Tutup atau hapus tanda itu."));

    public static readonly DiagnosticDescriptor QuoteSwallows = new("IKI7426", Severity.Error, new(
        "'{0}' has a cell in quotation marks whose lines look like rows: there is one quotation mark too few or too many. Nothing is read.",
        "'{0}' mempunyai sel dalam tanda kutip yang isinya tampak seperti baris tabel: ada tanda kutip yang kurang atau berlebih. Isinya tidak dibaca."));

    public static readonly DiagnosticDescriptor ScaledUnit = new("IKI7427", Severity.Error, new(
        "The unit is '{0}' here, and the catalog has '{1}': the figures would be too small. Type the figures in full.",
        "Satuannya '{0}' di sini, sedangkan dalam katalog '{1}': angkanya akan terlalu kecil. Ketik angkanya secara utuh."));

    public static readonly DiagnosticDescriptor NotFiguresFile = new("IKI7428", Severity.Error, new(
        "'{0}' is no table of figures that is read. Save it as .xlsx, .csv, .tsv or .txt.",
        "'{0}' bukan tabel angka yang dibaca. Simpan sebagai .xlsx, .csv, .tsv, atau .txt."));

    public static readonly DiagnosticDescriptor MergedFigure = new("IKI7429", Severity.Error, new(
        "The figure stands in merged cells ({0}), and it is not certain to which row and column it belongs. Unmerge them and type the figure where it belongs.",
        "Angka ini berada di sel yang digabung ({0}), sehingga baris dan kolomnya tidak pasti. Pisahkan selnya dan ketik angkanya di tempatnya."));

    public static readonly DiagnosticDescriptor MappingUnused = new("IKI7430", Severity.Error, new(
        "The mapping has a table on the sheet '{0}' of '{1}', and there is none. Make the mapping anew.",
        "Pemetaan memuat tabel pada lembar '{0}' dari '{1}', padahal lembar itu tidak ada. Buat pemetaannya lagi."));
}
