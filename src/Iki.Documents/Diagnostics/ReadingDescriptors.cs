using Iki.Core;

namespace Iki.Documents.Diagnostics;

/// <summary>What is found while a file is read, before anything is known of decrees: IKI7001 to IKI7099. The first argument is always the file's name.</summary>
internal static class ReadingDescriptors
{
    public static readonly DiagnosticDescriptor Empty = new("IKI7001", Severity.Error, new Wording(
        "'{0}' is empty. Copy or download the file again.",
        "'{0}' kosong. Salin atau unduh ulang berkas itu."));

    public static readonly DiagnosticDescriptor OldOffice = new("IKI7002", Severity.Error, new Wording(
        "'{0}' is a file of Word or Excel from before 2007 ({1}), which is not read. Open it in an office program and save it as {2}.",
        "'{0}' adalah berkas Word atau Excel sebelum 2007 ({1}), yang tidak dibaca. Buka di program perkantoran lalu simpan sebagai {2}."));

    public static readonly DiagnosticDescriptor PasswordNeeded = new("IKI7003", Severity.Error, new Wording(
        "'{0}' is protected by a password. Open it, save it without a password, and import that file.",
        "'{0}' dilindungi kata sandi. Buka, simpan tanpa kata sandi, lalu impor berkas itu."));

    public static readonly DiagnosticDescriptor Macros = new("IKI7004", Severity.Error, new Wording(
        "'{0}' contains macros, and such files are not opened. Save it as DOCX or XLSX, which have none.",
        "'{0}' berisi makro, dan berkas seperti itu tidak dibuka. Simpan sebagai DOCX atau XLSX, yang tanpa makro."));

    public static readonly DiagnosticDescriptor OtherKind = new("IKI7005", Severity.Error, new Wording(
        "'{0}' is a file of the kind {1}, which is not read. Save or export it as DOCX, XLSX, PDF with text, HTML, Markdown or plain text.",
        "'{0}' adalah berkas jenis {1}, yang tidak dibaca. Simpan atau ekspor sebagai DOCX, XLSX, PDF berteks, HTML, Markdown, atau teks biasa."));

    public static readonly DiagnosticDescriptor Image = new("IKI7006", Severity.Error, new Wording(
        "'{0}' is an image ({1}). Run OCR on it first and import the text or the PDF with text that it gives.",
        "'{0}' adalah gambar ({1}). Jalankan OCR dahulu, lalu impor teks atau PDF berteks hasilnya."));

    public static readonly DiagnosticDescriptor NotWhatItsNameSays = new("IKI7007", Severity.Warning, new Wording(
        "The name '{0}' says {1}, but the content is {2}. It is read as {2}; rename the file.",
        "Nama '{0}' menyebut {1}, tetapi isinya {2}. Berkas dibaca sebagai {2}; ganti namanya."));

    public static readonly DiagnosticDescriptor Damaged = new("IKI7008", Severity.Error, new Wording(
        "'{0}' is damaged or was not written as {1} should be⟨ ({2})⟩. Open it in the program that made it, save it again, and import that file.",
        "'{0}' rusak atau tidak ditulis sebagaimana mestinya {1}⟨ ({2})⟩. Buka di program pembuatnya, simpan ulang, lalu impor berkas itu."));

    public static readonly DiagnosticDescriptor BeyondLimit = new("IKI7009", Severity.Error, new Wording(
        "'{0}' is larger than allowed: the limit {1} is {2}. Split the document, or have the program allow more (DocumentLimits.{1}).",
        "'{0}' lebih besar daripada yang diizinkan: batas {1} adalah {2}. Bagi dokumen itu, atau izinkan lebih dalam program (DocumentLimits.{1})."));

    public static readonly DiagnosticDescriptor PdfPassword = new("IKI7010", Severity.Error, new Wording(
        "'{0}' is an encrypted PDF. Remove its password (open it, print or export it to a new PDF) and import that file.",
        "'{0}' adalah PDF terenkripsi. Hapus kata sandinya (buka, cetak atau ekspor ke PDF baru) lalu impor berkas itu."));

    public static readonly DiagnosticDescriptor Scanned = new("IKI7011", Severity.Error, new Wording(
        "'{0}' has no digital text; its pages are images. Run OCR on it first (for example: ocrmypdf in.pdf out.pdf) and import the result.",
        "'{0}' tidak berisi teks digital; halamannya berupa gambar. Jalankan OCR dahulu (misalnya: ocrmypdf masuk.pdf keluar.pdf) lalu impor hasilnya."));

    public static readonly DiagnosticDescriptor PagesWithoutText = new("IKI7012", Severity.Warning, new Wording(
        "These pages of '{0}' are images without text and are not read: {1}. Run OCR on them first if they matter.",
        "Halaman '{0}' berikut berupa gambar tanpa teks dan tidak dibaca: {1}. Jalankan OCR dahulu bila isinya penting."));

    public static readonly DiagnosticDescriptor ExternalReferences = new("IKI7013", Severity.Information, new Wording(
        "'{0}' refers to {1} things outside of itself (links, images, templates). They are never followed.",
        "'{0}' merujuk {1} hal di luar berkas (tautan, gambar, templat). Rujukan itu tidak pernah diikuti."));

    public static readonly DiagnosticDescriptor Hidden = new("IKI7014", Severity.Warning, new Wording(
        "Sheet '{1}' of '{0}' is hidden⟨ in part: {2}⟩. What is hidden is read all the same; delete it if it must not count.",
        "Lembar '{1}' dari '{0}' tersembunyi⟨ sebagian: {2}⟩. Yang tersembunyi tetap dibaca; hapus bila tidak boleh ikut."));

    public static readonly DiagnosticDescriptor TrackedChanges = new("IKI7015", Severity.Warning, new Wording(
        "'{0}' has {1} tracked changes. Insertions are read and deletions are left out, as if all were accepted; accept or reject them in Word to be sure.",
        "'{0}' memuat {1} perubahan terlacak. Sisipan dibaca dan hapusan ditinggalkan, seakan semua diterima; terima atau tolak di Word agar pasti."));

    public static readonly DiagnosticDescriptor EncodingGuessed = new("IKI7016", Severity.Warning, new Wording(
        "'{0}' is not UTF-8; it is read as Windows-1252. Check signs such as × and Σ, or save it as UTF-8.",
        "'{0}' bukan UTF-8; berkas dibaca sebagai Windows-1252. Periksa tanda seperti × dan Σ, atau simpan sebagai UTF-8."));

    public static readonly DiagnosticDescriptor Images = new("IKI7017", Severity.Information, new Wording(
        "'{0}' has {1} images or embedded objects, whose content is not read. If formulas or tables are among them, type them in or run OCR.",
        "'{0}' memuat {1} gambar atau objek sisipan yang isinya tidak dibaca. Bila ada rumus atau tabel di dalamnya, ketik ulang atau jalankan OCR."));

    public static readonly DiagnosticDescriptor NoText = new("IKI7018", Severity.Error, new Wording(
        "Nothing in '{0}' is text. If it holds scanned pages, run OCR on them first.",
        "Tidak ada teks di dalam '{0}'. Bila isinya halaman pindaian, jalankan OCR dahulu."));

    public static readonly DiagnosticDescriptor NotText = new("IKI7019", Severity.Error, new Wording(
        "'{0}' is of no kind that is read. Export it as DOCX, XLSX, PDF with text, HTML, Markdown or plain text.",
        "'{0}' bukan jenis berkas yang dibaca. Ekspor sebagai DOCX, XLSX, PDF berteks, HTML, Markdown, atau teks biasa."));
}
