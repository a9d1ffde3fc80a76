using Iki.Core;

namespace Iki.Documents.Diagnostics;

/// <summary>What is found in a workbook of definitions.</summary>
internal static class WorkbookDiagnostics
{
    public static readonly DiagnosticDescriptor Unreadable = new("IKI7201", Severity.Error, new(
        "This is not a workbook that can be read. Open it in Excel or LibreOffice and save it as .xlsx, without a password.",
        "Ini bukan buku kerja yang dapat dibaca. Buka dengan Excel atau LibreOffice dan simpan sebagai .xlsx tanpa kata sandi."));

    public static readonly DiagnosticDescriptor NotDefinitions = new("IKI7202", Severity.Error, new(
        "This workbook has no sheet \"{0}\" or \"{1}\" and is no workbook of definitions. Make one with \"iki export\", or import it as a decree.",
        "Buku kerja ini tidak mempunyai lembar \"{0}\" atau \"{1}\" dan bukan buku kerja definisi. Buat dengan \"iki export\", atau impor sebagai keputusan."));

    public static readonly DiagnosticDescriptor UnknownSheet = new("IKI7203", Severity.Error, new(
        "The sheet \"{0}\" is none of a workbook of definitions, and is not read. Correct its name, delete it, or begin its name with # if it holds your own remarks. The sheets are: {1}.",
        "Lembar \"{0}\" tidak dikenal dalam buku kerja definisi dan tidak dibaca. Perbaiki namanya, hapus, atau awali namanya dengan # bila berisi catatan sendiri. Lembar yang dikenal: {1}."));

    public static readonly DiagnosticDescriptor SheetTwice = new("IKI7204", Severity.Error, new(
        "The sheets \"{0}\" and \"{1}\" are the same one. Move the rows of one to the other and delete it.",
        "Lembar \"{0}\" dan \"{1}\" adalah lembar yang sama. Pindahkan baris salah satunya ke yang lain lalu hapus."));

    public static readonly DiagnosticDescriptor UnknownColumn = new("IKI7205", Severity.Error, new(
        "The sheet \"{0}\" has no column \"{1}\", and what is below it is not read. Correct its head in cell {2}, delete it, or begin it with # if it holds your own remarks. The columns are: {3}.",
        "Lembar \"{0}\" tidak mempunyai kolom \"{1}\", dan isinya tidak dibaca. Perbaiki kepala kolom di sel {2}, hapus, atau awali dengan # bila berisi catatan sendiri. Kolom yang dikenal: {3}."));

    public static readonly DiagnosticDescriptor ColumnTwice = new("IKI7206", Severity.Error, new(
        "The cells {1} and {2} of the sheet \"{0}\" are heads of the same column. Keep one of them.",
        "Sel {1} dan {2} pada lembar \"{0}\" adalah kepala kolom yang sama. Sisakan salah satunya."));

    public static readonly DiagnosticDescriptor ColumnMissing = new("IKI7207", Severity.Error, new(
        "The sheet \"{0}\" has rows, but not the column \"{1}\" that each of them needs. Write this head into the first row and fill the column in.",
        "Lembar \"{0}\" berisi baris, tetapi tidak mempunyai kolom \"{1}\" yang wajib ada. Tulis kepala kolom itu pada baris pertama dan isi kolomnya."));

    public static readonly DiagnosticDescriptor NoHead = new("IKI7208", Severity.Error, new(
        "The cell {1} of the sheet \"{0}\" has a content, but its column has no head, and so it is not read. Write a head into the first row, or clear the cell.",
        "Sel {1} pada lembar \"{0}\" berisi, tetapi kolomnya tanpa kepala sehingga tidak dibaca. Tulis kepala kolom pada baris pertama, atau kosongkan sel itu."));

    public static readonly DiagnosticDescriptor CellMissing = new("IKI7209", Severity.Error, new(
        "The cell {1} of the sheet \"{0}\" is blank, but the row needs \"{2}\". Fill it in, or clear the row.",
        "Sel {1} pada lembar \"{0}\" kosong, padahal baris itu memerlukan \"{2}\". Isi sel itu, atau kosongkan barisnya."));

    public static readonly DiagnosticDescriptor WrongWord = new("IKI7210", Severity.Error, new(
        "The cell {1} of the sheet \"{0}\" says \"{2}\", which is none of the words for \"{3}\". Choose one of: {4}.",
        "Sel {1} pada lembar \"{0}\" berisi \"{2}\", yang bukan pilihan untuk \"{3}\". Pilih salah satu: {4}."));

    public static readonly DiagnosticDescriptor NotANumber = new("IKI7211", Severity.Error, new(
        "The cell {1} of the sheet \"{0}\" says \"{2}\" where \"{3}\" needs a number. Type it as a number.",
        "Sel {1} pada lembar \"{0}\" berisi \"{2}\", padahal \"{3}\" memerlukan bilangan. Ketik sebagai bilangan."));

    public static readonly DiagnosticDescriptor DateForText = new("IKI7212", Severity.Error, new(
        "The cell {1} of the sheet \"{0}\" was turned into the date {2} by the program, where \"{3}\" is a text. Format the cell as text and type it again.",
        "Sel {1} pada lembar \"{0}\" diubah program menjadi tanggal {2}, padahal \"{3}\" berupa teks. Format sel itu sebagai teks lalu ketik ulang."));

    public static readonly DiagnosticDescriptor FailedFormula = new("IKI7213", Severity.Error, new(
        "The cell {1} of the sheet \"{0}\" holds {2}: a formula of the workbook that fails. Type what the cell is to hold.",
        "Sel {1} pada lembar \"{0}\" berisi {2}: rumus buku kerja yang gagal. Ketik isi yang seharusnya."));

    public static readonly DiagnosticDescriptor UnknownReference = new("IKI7214", Severity.Error, new(
        "The cell {1} of the sheet \"{0}\" names \"{2}\", which is not on the sheet \"{3}\". Correct the name, or add it there.",
        "Sel {1} pada lembar \"{0}\" menyebut \"{2}\", yang tidak ada di lembar \"{3}\". Perbaiki namanya, atau tambahkan di sana."));

    public static readonly DiagnosticDescriptor GivenTwice = new("IKI7215", Severity.Error, new(
        "The cell {1} of the sheet \"{0}\" gives \"{2}\", which {3} has given before. Keep one of the rows.",
        "Sel {1} pada lembar \"{0}\" memberikan \"{2}\", yang sudah diberikan {3}. Sisakan salah satu barisnya."));

    public static readonly DiagnosticDescriptor UnknownField = new("IKI7216", Severity.Error, new(
        "The cell {1} of the sheet \"{0}\" says \"{2}\", which is no field of a catalog. The fields are: {3}.",
        "Sel {1} pada lembar \"{0}\" berisi \"{2}\", yang bukan isian katalog. Isian yang dikenal: {3}."));

    public static readonly DiagnosticDescriptor WrongLevel = new("IKI7217", Severity.Error, new(
        "The cell {1} of the sheet \"{0}\" says level {2}, where at most {3} can follow: an office stands directly below the one it belongs to. Correct the level.",
        "Sel {1} pada lembar \"{0}\" berisi tingkat {2}, padahal paling tinggi {3}: unit kerja ditulis tepat di bawah induknya. Perbaiki tingkatnya."));

    public static readonly DiagnosticDescriptor OneForm = new("IKI7218", Severity.Error, new(
        "The cell {1} of the sheet \"{0}\" gives a figure of \"{2}\" in another form than {3}: one figure, a list in order, or items. Use one form.",
        "Sel {1} pada lembar \"{0}\" memberikan angka \"{2}\" dalam bentuk lain dari {3}: satu angka, daftar berurutan, atau butir. Pakai satu bentuk."));

    public static readonly DiagnosticDescriptor FurtherProblems = new("IKI7219", Severity.Error, new(
        "There are {0} further problems. Correct the first ones and read the workbook again.",
        "Masih ada {0} masalah lain. Perbaiki yang pertama lalu baca kembali buku kerjanya."));

    public static readonly DiagnosticDescriptor TooLarge = new("IKI7220", Severity.Error, new(
        "This workbook is larger than is read: the limit {0} is {1}. Delete what does not belong to the definitions (often whole columns are filled down to the last row), or have the program allow more (DocumentLimits.{0}).",
        "Buku kerja ini lebih besar dari yang dibaca: batas {0} adalah {1}. Hapus yang bukan bagian definisi (sering kali satu kolom penuh terisi sampai baris terakhir), atau minta program mengizinkan lebih (DocumentLimits.{0})."));
}
