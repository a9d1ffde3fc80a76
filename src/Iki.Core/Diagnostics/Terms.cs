using System.Collections.Frozen;

namespace Iki.Core.Diagnostics;

/// <summary>Words that messages are put together from; one that all languages share needs no row.</summary>
internal static class Terms
{
    private static readonly FrozenDictionary<string, Wording> ByEnglish = new Wording[]
    {
        new("line", "baris"),
        new("warning", "peringatan"),
        new("information", "informasi"),
        new("an object", "objek"),
        new("a list", "daftar"),
        new("a text", "teks"),
        new("a text, or an object with one in each language", "teks, atau objek yang memuat teks dalam setiap bahasa"),
        new("a number", "bilangan"),
        new("a whole number", "bilangan bulat"),
        new("true or false", "true atau false"),
        new("year", "tahun"),
        new("quarter", "triwulan"),
        new("month", "bulan"),
        new("semester", "semester"),
        new("nothing", "tanpa nilai"),
        new("no end", "tanpa batas"),
        new("a decimal comma, and points between whole groups of three digits", "koma desimal, dan titik di antara kelompok tiga angka"),
        new("a decimal point, and commas between whole groups of three digits", "titik desimal, dan koma di antara kelompok tiga angka"),
        new("an Excel workbook", "buku kerja Excel"),
        new("a Word document", "dokumen Word"),
        new("an OpenDocument spreadsheet", "lembar kerja OpenDocument"),
        new("an OpenDocument text", "dokumen OpenDocument"),
        new("a ZIP archive, as Excel workbooks and Word documents are", "arsip ZIP, seperti halnya buku kerja Excel dan dokumen Word"),
        new("a PDF document", "dokumen PDF"),
        new("an RTF document", "dokumen RTF"),
        new("an HTML page", "halaman HTML"),
        new("an XML document", "dokumen XML"),
        new("an Excel or Word file of the old kind (.xls, .doc)", "berkas Excel atau Word jenis lama (.xls, .doc)"),
        new("a compressed file", "berkas terkompresi"),
        new("not text", "bukan teks"),
        new("Previous", "Sebelumnya"),
        new("LastYear", "TahunLalu"),
        new("YearToDate", "SejakAwalTahun"),
        new("DaysInPeriod", "HariDalamPeriode"),
    }.ToFrozenDictionary(w => w.English, StringComparer.Ordinal);

    /// <summary>A word in the reader's language; other texts come back as they are.</summary>
    public static string In(string term, Language language) =>
        ByEnglish.TryGetValue(term, out var wording) ? wording.In(language) : term;
}
