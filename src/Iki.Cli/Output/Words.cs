using System.Globalization;
using Iki.Core;
using Iki.Core.Definitions;
using Iki.Core.Printed;
using Iki.Reports.Texts;

namespace Iki.Cli.Output;

/// <summary>The texts of the tool itself, in both languages.</summary>
internal static class Words
{
    public static readonly Wording SeeHelp = new("See iki --help.", "Lihat iki --help.");

    public static readonly Wording MoreOfAKind = new(
        "and {0} more of this kind; --format json lists each.", "dan {0} lagi yang sejenis; --format json menampilkan semuanya.");

    public static readonly Wording CannotWrite = new("'{0}' cannot be written.", "'{0}' tidak dapat ditulis.");

    public static readonly Wording ExportWhere = new(
        "Say what to write: --output FILE.xlsx for the workbook of definitions, or .docx, .md or .html for the annex of the decree.",
        "Sebutkan yang akan ditulis: --output BERKAS.xlsx untuk buku kerja definisi, atau .docx, .md, atau .html untuk lampiran keputusan.");

    public static readonly Wording SchemaWithoutName = new(
        "Give --views the name of a schema, such as --views kinerja.", "Isi --views dengan nama skema, misalnya --views kinerja.");

    public static readonly Wording FormWhere = new(
        "Say what to write: --output FILE.xlsx for a workbook, or .csv or .html.",
        "Sebutkan yang akan ditulis: --output BERKAS.xlsx untuk buku kerja, atau .csv atau .html.");

    public static readonly Wording FormWritten = new(
        "Figures asked for: {0}. Needed for a value: {1}. Already there: {2}.",
        "Angka yang diminta: {0}. Wajib agar dapat dihitung: {1}. Sudah ada: {2}.");

    public static readonly Wording FormPeriodWanted = new(
        "A form needs a period: --period 2025, 2025-S1, 2025-Q3 or 2025-03.",
        "Formulir memerlukan periode: --period 2025, 2025-S1, 2025-Q3, atau 2025-03.");

    /// <summary>The columns of a form as a table, which is read back.</summary>
    public static readonly IReadOnlyList<Wording> FormColumns =
    [
        new("variable", "variabel"), new("item", "butir"), new("period", "periode"), new("office", "unit kerja"), new("value", "nilai"), new("text", "teks"),
        new("label", "uraian"), new("unit of measure", "satuan"), new("source", "sumber"), new("note", "catatan"),
    ];

    public static readonly Wording CannotRead = new("'{0}' cannot be read. Check the name and the permissions.", "'{0}' tidak dapat dibaca. Periksa nama dan izinnya.");

    public static readonly Wording DocumentTooLarge = new("'{0}' has more than {1} MiB.", "'{0}' lebih besar dari {1} MiB.");

    public static readonly Wording Importing = new("Reading the document", "Membaca dokumen");

    public static readonly Wording WorkbookRead = new("{0}: {1}, {2}.", "{0}: {1}, {2}.");

    public static readonly Wording ImportRead = new("{0}: {1}. The catalog is '{2}'.", "{0}: {1}. Katalognya '{2}'.");

    public static readonly Wording ImportCounts = new(
        "Positions: {0}. Duties: {1}. Functions: {2}. Rows: {3}.",
        "Jabatan: {0}. Tugas: {1}. Fungsi: {2}. Baris: {3}.");

    public static readonly Wording ImportFormulas = new(
        "Formulas: {0} compute of several figures, {1} count, {2} are one figure that is given.",
        "Rumus: {0} menghitung dari beberapa angka, {1} mencacah, {2} satu angka yang diisi.");

    public static readonly Wording ImportFindings = new(
        "Questions: {0}. Findings that affect a value: {1}. Pieces not used: {2}.",
        "Pertanyaan: {0}. Temuan yang memengaruhi nilai: {1}. Bagian yang tidak dipakai: {2}.");

    public static readonly Wording ImportMore = new("  … and {0} more: see --review or --format json.", "  … dan {0} lagi: lihat --review atau --format json.");

    public static readonly Wording ImportWritten = new(
        "Every formula is a draft that nobody has confirmed: compare it with the print, and change the 'status' of its reading in {0}.",
        "Setiap rumus baru rancangan yang disusun oleh program dan belum dikonfirmasi: bandingkan dengan rumus tercetak, lalu ubah 'status' penafsirannya dalam {0}.");

    public static readonly Wording ImportNotWritten = new(
        "No catalog was written: give --output catalog.json, and --review review.html for the page.",
        "Katalog tidak ditulis: tambahkan --output catalog.json, dan --review review.html untuk halamannya.");

    public static readonly Wording CatalogSummary = new(
        "{0}: {1}, {2}, {3}. {4}", "{0}: {1}, {2}, {3}. {4}");

    public static readonly Wording DataSummary = new("{0}: {1}. {2}", "{0}: {1}. {2}");

    // One of them and several, which English tells apart and Indonesian does not.
    public static readonly Noun Positions = new("{0} position", "{0} positions", "{0} jabatan");

    public static readonly Noun Indicators = new("{0} indicator", "{0} indicators", "{0} indikator");

    public static readonly Noun FormulaRows = new("{0} formula row", "{0} formula rows", "{0} baris rumus");

    public static readonly Noun HaveValue = new("{0} of {1} has a value.", "{0} of {1} have a value.", "{0} dari {1} mempunyai nilai.");

    public static readonly Noun Figures = new("{0} figure", "{0} figures", "{0} angka");

    public static readonly Noun Errors = new("{0} error", "{0} errors", "{0} kesalahan");

    public static readonly Noun Warnings = new("{0} warning", "{0} warnings", "{0} peringatan");

    public static readonly Wording NoSummary = new("{0}: {1}", "{0}: {1}");

    public static readonly Wording NoProblems = new("No problems.", "Tidak ada masalah.");

    public static readonly Wording AcceptedCount = new("{0} accepted.", "{0} temuan diterima.");

    public static readonly Wording AcceptedBecause = new("accepted: {0}", "diterima: {0}");

    public static readonly Wording Problems = new("{0}, {1}.", "{0}, {1}.");

    public static readonly Wording Indicator = new("Indicator", "Indikator");

    public static readonly Wording Value = new("Value", "Nilai");

    public static readonly Wording Unit = new("Unit", "Satuan");

    public static readonly Wording Status = new("Status", "Status");

    public static readonly Wording InWords = new("in words", "berupa kata-kata");

    public static readonly Wording InRow = new("Row: {0}", "Baris: {0}");

    public static readonly Wording InRows = new("Rows: {0}", "Baris: {0}");

    public static readonly Wording InRowsAndMore = new("Rows: {0}; and {1} more", "Baris: {0}; dan {1} lagi");

    public static readonly Wording UnknownIndicator = new(
        "The catalog has no indicator '{0}'.", "Katalog tidak mempunyai indikator '{0}'.");

    public static readonly Wording UnknownPosition = new(
        "The catalog has no position '{0}'.", "Katalog tidak mempunyai jabatan '{0}'.");

    public static readonly Wording NotAPeriod = new(
        "'{0}' is not a period. Write a period as 2018, 2018-S1, 2018-Q3 or 2018-03.",
        "'{0}' bukan periode. Penulisannya 2018, 2018-S1, 2018-Q3, atau 2018-03.");

    public static readonly Wording PeriodWanted = new(
        "Tables do not say which period to evaluate. Give --period.",
        "Tabel tidak menyebut periode yang dihitung. Sebutkan dengan --period.");

    public static readonly Wording Rating = new("Rating", "Penilaian");

    public static readonly Wording ReadingFigures = new("Reading figures", "Membaca angka");

    public static readonly Wording NotAnAssignment = new(
        "'{0}' does not have the form name=value.", "'{0}' tidak berbentuk nama=nilai.");

    public static readonly Wording SetTwice = new("'{0}' is set twice.", "'{0}' diisi dua kali.");

    public static readonly Wording BatchOrFormula = new(
        "Give a formula, or --batch to read requests from standard input.",
        "Tuliskan rumus, atau pakai --batch untuk membaca permintaan dari masukan standar.");

    public static readonly Wording BatchAlone = new(
        "--batch takes no formula, --set, --unit or --decimals; each request contains them.",
        "--batch tidak menerima rumus, --set, --unit, atau --decimals; semua itu ada dalam tiap permintaan.");

    public static readonly Wording PrintedAlone = new(
        "--printed takes the formula itself, and of the other options only --unit and --indicator.",
        "--printed memuat rumusnya sendiri, dan dari opsi lain hanya menerima --unit dan --indicator.");

    public static readonly Wording IndicatorOfPrint = new(
        "--indicator goes with --printed.", "--indicator dipakai bersama --printed.");

    public static readonly Wording Confidence = new("confidence: {0}", "keyakinan: {0}");

    public static readonly Wording UnitOfDraft = new("unit: {0}", "satuan: {0}");

    public static readonly Wording NoteOfPrint = new("Note: {0}", "Catatan: {0}");

    public static Wording Of(DraftConfidence confidence) => confidence switch
    {
        DraftConfidence.Clear => new("clear", "jelas"),
        DraftConfidence.Likely => new("likely", "mungkin"),
        _ => new("doubtful", "meragukan"),
    };

    public static readonly Wording Variables = new("Variables: {0}", "Variabel: {0}");

    public static readonly Wording ResultNumber = new("Result: a number", "Hasil: bilangan");

    public static readonly Wording ResultPercentage = new("Result: a percentage", "Hasil: persentase");

    public static readonly Wording ResultCondition = new("Result: a condition", "Hasil: syarat");

    public static readonly Wording ResultIn = new("Result: a number in {0}", "Hasil: bilangan dalam {0}");

    public static readonly Wording Exactly = new("exactly {0}", "tepatnya {0}");

    public static readonly Wording OutputNotWritten = new(
        "The output cannot be written.", "Keluaran tidak dapat ditulis.");

    public static readonly Wording InputNotRead = new(
        "Standard input cannot be read.", "Masukan standar tidak dapat dibaca.");

    public static readonly Wording OutputIsInput = new(
        "'{0}' is an input of this command and is not overwritten.", "'{0}' adalah masukan perintah ini, sehingga tidak ditimpa.");

    public static readonly Wording NotDecimals = new("--decimals takes 0 to 12.", "--decimals menerima 0 sampai 12.");

    public static readonly Wording UnknownOffice = new(
        "The catalog has no office '{0}'.", "Katalog tidak mempunyai unit kerja '{0}'.");

    public static readonly Wording NoChanges = new("Nothing changed.", "Tidak ada perubahan.");

    private static readonly Dictionary<ChangeKind, Wording> Changes = new()
    {
        [ChangeKind.Added] = new("added", "ditambahkan"),
        [ChangeKind.Removed] = new("removed", "dihapus"),
        [ChangeKind.Reworded] = new("reworded", "diubah redaksinya"),
        [ChangeKind.FormulaChanged] = new("formula changed", "rumus diubah"),
        [ChangeKind.TargetChanged] = new("target changed", "target diubah"),
        [ChangeKind.Moved] = new("moved", "dipindahkan"),
        [ChangeKind.Changed] = new("changed", "diubah"),
    };

    public static string Say(Wording words, Language language, params object[] arguments) => string.Format(
        CultureInfo.InvariantCulture,
        words.In(language),
        [.. arguments.Select(a => a is string text ? TerminalText.VisibleLines(text) : a)]);

    public static string Count(int count, Noun noun, Language language) => Say(noun.For(count), language, count);

    /// <summary>Of how many rows something holds: <c>3 of 4 indicator rows have a value.</c>, <c>1 of 1 indicator row has a value.</c></summary>
    public static string RowsThat(Noun hold, int count, int all, Language language) =>
        Say(all == 1 ? hold.One : hold.For(count), language, count, Count(all, ScoreNames.IndicatorRows, language));

    public static string OfChange(ChangeKind kind, Language language) => Changes[kind].In(language);

    public static string OfStatus(OutcomeStatus status, Language language) => RatingWords.Of(status).In(language);
}
