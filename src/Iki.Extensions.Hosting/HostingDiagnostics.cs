using System.Globalization;
using Iki.Core;

namespace Iki.Extensions.Hosting;

/// <summary>What the store and the answers tell: IKI80xx.</summary>
internal static class HostingDiagnostics
{
    public const string NoPeriodCode = "IKI8016";

    public const string ChangedMeanwhileCode = "IKI8020";

    public const string NotWritableCode = "IKI8021";

    public const string NotWrittenCode = "IKI8022";

    public const string VersionKeptOutCode = "IKI8023";

    public const string AwayCode = "IKI8024";

    private const int Listed = 12;

    private static readonly DiagnosticDescriptor s_sourceFailed = new("IKI8001", Severity.Error, new(
        "The source '{0}' could not be read: {1} What it gave before stays.",
        "Sumber '{0}' tidak dapat dibaca: {1} Katalog yang sudah dimuat dari sumber itu tetap dipakai."));

    private static readonly DiagnosticDescriptor s_nothingGiven = new("IKI8002", Severity.Error, new(
        "The source '{0}' has no catalog. Check the path or the pattern, and from which folder it starts.",
        "Sumber '{0}' tidak berisi katalog. Periksa lokasi atau pola nama berkasnya, serta map awal pencariannya."));

    private static readonly DiagnosticDescriptor s_idTaken = new("IKI8003", Severity.Error, new(
        "The id '{0}' is that of the catalog in '{1}'. Give this catalog another id, or take one of them away.",
        "Id '{0}' sudah dipakai katalog dalam '{1}'. Ganti id katalog ini atau hapus salah satunya."));

    private static readonly DiagnosticDescriptor s_nameTwice = new("IKI8004", Severity.Error, new(
        "The source gives two documents with the name '{0}'; the first is used. Give each a name of its own.",
        "Sumber memuat dua dokumen bernama '{0}'; hanya yang pertama yang dipakai. Gunakan nama yang berbeda untuk setiap dokumen."));

    private static readonly DiagnosticDescriptor s_noCatalog = new("IKI8010", Severity.Error, new(
        "There is no catalog '{0}'.⟨ There are: {1}.⟩",
        "Tidak ada katalog '{0}'.⟨ Katalog yang tersedia: {1}.⟩"));

    private static readonly DiagnosticDescriptor s_noOffice = new("IKI8011", Severity.Error, new(
        "There is no catalog of the office '{0}'.⟨ There are those of: {1}.⟩",
        "Tidak ada katalog untuk unit kerja '{0}'.⟨ Tersedia untuk: {1}.⟩"));

    private static readonly DiagnosticDescriptor s_noneInForce = new("IKI8012", Severity.Error, new(
        "No catalog of the office '{0}' is in force on {1}.",
        "Tidak ada katalog untuk unit kerja '{0}' yang berlaku pada {1}."));

    private static readonly DiagnosticDescriptor s_severalInForce = new("IKI8013", Severity.Error, new(
        "Several catalogs of the office '{0}' are in force on {1}: {2}. Ask for one by its id.",
        "Ada beberapa katalog untuk unit kerja '{0}' yang berlaku pada {1}: {2}. Pilih salah satu dengan mencantumkan id-nya."));

    private static readonly DiagnosticDescriptor s_catalogWanted = new("IKI8014", Severity.Error, new(
        "The request does not say which catalog it is about. Name it, or an office and a period.⟨ There are: {0}.⟩",
        "Katalog yang dimaksud belum disebutkan. Cantumkan id katalog, atau unit kerja beserta periodenya.⟨ Katalog yang tersedia: {0}.⟩"));

    private static readonly DiagnosticDescriptor s_noFigures = new("IKI8015", Severity.Error, new(
        "Figures are sent as application/json (a data file), as text/csv (rows), or as a form.⟨ This is '{0}'.⟩",
        "Data harus dikirim sebagai application/json (berkas data), text/csv (tabel), atau isian formulir.⟨ Yang diterima: '{0}'.⟩"));

    private static readonly DiagnosticDescriptor s_noPeriod = new(NoPeriodCode, Severity.Error, new(
        "The request must name a period: ?period=2025, 2025-S1, 2025-Q3 or 2025-03.⟨ '{0}' is none.⟩",
        "Cantumkan periode, misalnya ?period=2025, 2025-S1, 2025-Q3, atau 2025-03.⟨ '{0}' bukan periode yang sah.⟩"));

    private static readonly DiagnosticDescriptor s_notOfThisSite = new("IKI8017", Severity.Error, new(
        "The form was not sent from a page of this application, or was open for too long. Open the page again and send it from there.",
        "Formulir ini tidak dikirim dari halaman aplikasi ini, atau masa berlakunya sudah habis. Muat ulang halamannya, lalu kirim kembali."));

    private static readonly DiagnosticDescriptor s_noIndicator = new("IKI8018", Severity.Error, new(
        "The catalog '{0}' has no indicator '{1}'. Of one with several measures, name one: indicator#measure.",
        "Indikator '{1}' tidak ada dalam katalog '{0}'. Untuk indikator yang terdiri atas beberapa ukuran, sebutkan salah satunya: indikator#ukuran."));

    private static readonly DiagnosticDescriptor s_noSuchOffice = new("IKI8019", Severity.Error, new(
        "The catalog '{0}' has no office '{1}'. There are: {2}.",
        "Unit kerja '{1}' tidak tercantum dalam katalog '{0}'. Yang tercantum: {2}."));

    private static readonly DiagnosticDescriptor s_changedMeanwhile = new(ChangedMeanwhileCode, Severity.Error, new(
        "The catalog '{0}' was changed by someone else meanwhile: ⟨it has the version {1}, and ⟩the edit is of {2}. Look at it as it is now, and edit it again.",
        "Katalog '{0}' sudah diubah oleh pengguna lain: ⟨versi terbaru {1}, sedangkan ⟩perubahan Anda dibuat dari versi {2}. Periksa isi terbarunya, lalu ulangi perubahan Anda."));

    private static readonly DiagnosticDescriptor s_notWritable = new(NotWritableCode, Severity.Error, new(
        "The source '{0}' takes no catalogs back. Edit it where it is kept.",
        "Perubahan tidak dapat disimpan ke sumber '{0}'. Ubah katalog langsung di tempat penyimpanannya."));

    private static readonly DiagnosticDescriptor s_notWritten = new(NotWrittenCode, Severity.Error, new(
        "The catalog could not be written to '{0}'. The log of the application says why.",
        "Katalog gagal disimpan ke '{0}'. Penyebabnya tercatat dalam log aplikasi."));

    private static readonly DiagnosticDescriptor s_versionKeptOut = new(VersionKeptOutCode, Severity.Error, new(
        "'{1}' has a newer version of the catalog '{0}', which is kept out because of its errors and would be lost. Mend that one, or take it away.",
        "Di '{1}' ada versi katalog '{0}' yang lebih baru, tetapi belum dipakai karena masih mengandung kesalahan, dan akan tertimpa. Perbaiki atau pindahkan dahulu versi itu."));

    private static readonly DiagnosticDescriptor s_away = new(AwayCode, Severity.Error, new(
        "The catalog '{0}' cannot be saved now: '{1}' cannot be read, so that nobody knows whether it has been changed. Try again when it is there.",
        "Katalog '{0}' belum dapat disimpan: '{1}' sedang tidak dapat dibaca, sehingga tidak diketahui apakah isinya sudah diubah. Coba lagi setelah berkas atau sumbernya tersedia."));

    private static readonly DiagnosticDescriptor s_formUnreadable = new("IKI8030", Severity.Error, new(
        "The form cannot be read: {0} If it has more fields than the application takes, raise its FormOptions.ValueCountLimit.",
        "Isian formulir tidak dapat dibaca: {0} Jika jumlah isiannya melebihi batas aplikasi, naikkan FormOptions.ValueCountLimit."));

    private static readonly DiagnosticDescriptor s_formTooLarge = new("IKI8031", Severity.Error, new(
        "The form would ask for {0} figures, and at most {1} are asked for at once. Name fewer offices, or a shorter period.",
        "Formulir ini akan memuat {0} angka, sedangkan batasnya {1}. Kurangi unit kerjanya atau persingkat periodenya."));

    public static Diagnostic SourceFailed(string source, string message) => Diagnostic.Of(s_sourceFailed, source, message);

    public static Diagnostic NothingGiven(string source) => Diagnostic.Of(s_nothingGiven, source);

    public static Diagnostic IdTaken(string file, string id, string other) => Diagnostic.Of(s_idTaken, id, other) with { File = file, Pointer = "/id" };

    public static Diagnostic NameTwice(string file) => Diagnostic.Of(s_nameTwice, file) with { File = file };

    public static Diagnostic NoCatalog(string id, IEnumerable<string> ids) => Diagnostic.Of(s_noCatalog, id, ListOf(ids));

    public static Diagnostic NoOffice(string office, IEnumerable<string> offices) => Diagnostic.Of(s_noOffice, office, ListOf(offices));

    public static Diagnostic NoneInForce(string office, DateOnly day) => Diagnostic.Of(s_noneInForce, office, Iso(day));

    public static Diagnostic SeveralInForce(string office, DateOnly day, IEnumerable<string> ids) => Diagnostic.Of(s_severalInForce, office, Iso(day), ListOf(ids));

    public static Diagnostic CatalogWanted(IEnumerable<string> ids) => Diagnostic.Of(s_catalogWanted, ListOf(ids));

    public static Diagnostic NoFigures(string? type) => Diagnostic.Of(s_noFigures, type ?? "");

    public static Diagnostic NoPeriod(string? text) => Diagnostic.Of(s_noPeriod, text ?? "");

    public static Diagnostic NoIndicator(string catalog, string id) => Diagnostic.Of(s_noIndicator, catalog, id);

    public static Diagnostic NoSuchOffice(string catalog, string office, IEnumerable<string> offices) => Diagnostic.Of(s_noSuchOffice, catalog, office, ListOf(offices));

    public static Diagnostic ChangedMeanwhile(string catalog, string? now, string seen) => Diagnostic.Of(s_changedMeanwhile, catalog, now ?? "", seen);

    public static Diagnostic VersionKeptOut(string catalog, string document) => Diagnostic.Of(s_versionKeptOut, catalog, NameOf(document));

    public static Diagnostic Away(string catalog, string document) => Diagnostic.Of(s_away, catalog, NameOf(document));

    public static Diagnostic NotWritable(string source) => Diagnostic.Of(s_notWritable, source);

    public static Diagnostic NotWritten(string document) => Diagnostic.Of(s_notWritten, NameOf(document));

    public static Diagnostic FormUnreadable(string message) => Diagnostic.Of(s_formUnreadable, message);

    public static Diagnostic FormTooLarge(long fields, long most) =>
        Diagnostic.Of(s_formTooLarge, fields.ToString(CultureInfo.InvariantCulture), most.ToString(CultureInfo.InvariantCulture));

    /// <summary>The name of a file without its folder: where files lie on a server is nothing for those who send it edits.</summary>
    public static string NameOf(string document) => Path.IsPathRooted(document) ? Path.GetFileName(document) : document;

    public static Diagnostic NotOfThisSite() => Diagnostic.Of(s_notOfThisSite);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string ListOf(IEnumerable<string> names)
    {
        var all = names.Distinct(StringComparer.Ordinal).ToArray();
        return string.Join(", ", all.Take(Listed)) + (all.Length > Listed ? ", …" : "");
    }
}
