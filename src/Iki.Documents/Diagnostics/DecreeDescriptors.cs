using Iki.Core;

namespace Iki.Documents.Diagnostics;

/// <summary>What the reader of decrees asks and tells: IKI71xx.</summary>
internal static class DecreeDescriptors
{
    public static DiagnosticDescriptor FormulaQuestion { get; } = new("IKI7101", Severity.Warning, new(
        "{0}",
        "{0}"));

    public static DiagnosticDescriptor NoFormula { get; } = new("IKI7102", Severity.Warning, new(
        "⟨The cell '{0}' names nothing that can be computed. ⟩One figure that is given was drafted. Say how it is worked out, or confirm that it is given.",
        "⟨Sel '{0}' tidak menyebut apa pun yang dapat dihitung. ⟩Dibuat satu angka yang diisi langsung. Sebutkan cara menghitungnya, atau pastikan bahwa angka itu memang diisi."));

    public static DiagnosticDescriptor OtherReadings { get; } = new("IKI7103", Severity.Warning, new(
        "The print can also be read as '{0}'. Which is meant?",
        "Rumus tercetak juga dapat dibaca sebagai '{0}'. Mana yang dimaksud?"));

    public static DiagnosticDescriptor SharedVariable { get; } = new("IKI7104", Severity.Information, new(
        "'{0}' is printed in the same words for {1}; they were taken for one quantity. Are they?",
        "'{0}' tercetak dengan kata yang sama untuk {1}; semuanya dianggap satu besaran. Benarkah?"));

    public static DiagnosticDescriptor ListOfRatio { get; } = new("IKI7105", Severity.Warning, new(
        "The list of {0} items below the formula was taken for what '{1}' consists of. Is it?",
        "Daftar {0} butir di bawah rumus dianggap rincian dari '{1}'. Benarkah?"));

    public static DiagnosticDescriptor LabelMissing { get; } = new("IKI7106", Severity.Warning, new(
        "No label stands before '{0}'; it was taken for {1}. Is it?",
        "Tidak ada label di depan '{0}'; bagian itu dianggap {1}. Benarkah?"));

    public static DiagnosticDescriptor ObjectiveMissing { get; } = new("IKI7107", Severity.Warning, new(
        "No objective is printed for '{0}'. Which is it?",
        "Tidak ada sasaran yang tercetak untuk '{0}'. Apa sasarannya?"));

    public static DiagnosticDescriptor NameMissing { get; } = new("IKI7108", Severity.Warning, new(
        "The indicator has no name in the print; '{0}' was taken. Name it.",
        "Indikator ini tidak bernama dalam naskah; dipakai '{0}'. Beri nama."));

    public static DiagnosticDescriptor TargetWithoutPeriod { get; } = new("IKI7110", Severity.Warning, new(
        "The target '{0}' under '{1}' has no period that is known; it was left out. For which year is it?",
        "Target '{0}' di bawah '{1}' tidak jelas periodenya; target itu tidak dimasukkan. Untuk tahun berapa?"));

    public static DiagnosticDescriptor CellsGuessed { get; } = new("IKI7111", Severity.Warning, new(
        "The columns of the table are lost in this text, and the borders of the cells were guessed. Compare the row with the paper.",
        "Kolom tabelnya hilang dalam teks ini, dan batas selnya diperkirakan. Bandingkan baris ini dengan naskahnya."));

    public static DiagnosticDescriptor ParameterOfNote { get; } = new("IKI7112", Severity.Warning, new(
        "The note '{0}' was read as a parameter: {1} = {2}. Does it hold for a whole year?",
        "Catatan '{0}' dibaca sebagai parameter: {1} = {2}. Apakah berlaku untuk satu tahun?"));

    public static DiagnosticDescriptor FewerIsBetter { get; } = new("IKI7113", Severity.Information, new(
        "'{0}' was read as: less is better.",
        "'{0}' dibaca sebagai: semakin kecil semakin baik."));

    public static DiagnosticDescriptor StockVariable { get; } = new("IKI7114", Severity.Information, new(
        "'{0}' seems to be a stock: of several figures the last one counts, and they are not added up. Is that so?",
        "'{0}' tampaknya persediaan atau keadaan: dari beberapa angka, yang terakhir yang dipakai, tidak dijumlahkan. Benarkah?"));

    public static DiagnosticDescriptor TargetInSource { get; } = new("IKI7115", Severity.Warning, new(
        "'{0}' stands in the source cell and was read as the target. Is it?",
        "'{0}' tercetak di sel sumber data dan dibaca sebagai target. Benarkah?"));

    public static DiagnosticDescriptor FormulaRefused { get; } = new("IKI7116", Severity.Warning, new(
        "The draft '{0}' does not hold in this catalog ({1}). One figure that is given stands in its place. How is it worked out?",
        "Rancangan '{0}' tidak berlaku dalam katalog ini ({1}). Sebagai gantinya dipakai satu angka yang diisi langsung. Bagaimana cara menghitungnya?"));

    public static DiagnosticDescriptor RowWithoutName { get; } = new("IKI7117", Severity.Warning, new(
        "A row without an indicator was taken for a further formula of '{0}'. Is it?",
        "Baris tanpa indikator dianggap rumus lain dari '{0}'. Benarkah?"));

    public static DiagnosticDescriptor SourcesShared { get; } = new("IKI7118", Severity.Information, new(
        "No source is printed beside '{0}'; the cell may be one with that above it.",
        "Tidak ada sumber data yang tercetak di samping '{0}'; selnya mungkin menyatu dengan yang di atasnya."));

    public static DiagnosticDescriptor CountForPercentage { get; } = new("IKI7119", Severity.Warning, new(
        "The name says a percentage, but only '{0}' is printed. What is it a part of?",
        "Namanya menyebut persentase, sedangkan yang tercetak hanya '{0}'. Bagian dari apa?"));

    public static DiagnosticDescriptor TextLeftOver { get; } = new("IKI7120", Severity.Warning, new(
        "This was not used: '{0}'.",
        "Bagian ini tidak dipakai: '{0}'."));

    public static DiagnosticDescriptor ColumnUnknown { get; } = new("IKI7121", Severity.Warning, new(
        "The column '{0}' is not known; its cells were not used.",
        "Kolom '{0}' tidak dikenal; isinya tidak dipakai."));

    public static DiagnosticDescriptor CellUnread { get; } = new("IKI7122", Severity.Warning, new(
        "The cell '{0}' under '{1}' was not used.",
        "Sel '{0}' di bawah '{1}' tidak dipakai."));

    public static DiagnosticDescriptor PersonLeftOut { get; } = new("IKI7123", Severity.Information, new(
        "What is of a person (a name, a NIP, a rank, a signature) was left out: {0}.",
        "Keterangan tentang orang (nama, NIP, pangkat, tanda tangan) tidak dimasukkan: {0}."));

    public static DiagnosticDescriptor FurnitureLeftOut { get; } = new("IKI7124", Severity.Information, new(
        "Left out as the head or foot of pages: '{0}'.",
        "Tidak dimasukkan karena kepala atau kaki halaman: '{0}'."));

    public static DiagnosticDescriptor HeadingLeftOut { get; } = new("IKI7125", Severity.Information, new(
        "A heading that has no place in the catalog: '{0}'.",
        "Judul yang tidak mempunyai tempat dalam katalog: '{0}'."));

    public static DiagnosticDescriptor NothingFound { get; } = new("IKI7126", Severity.Warning, new(
        "No table of indicators was found in the document. Is it the annex of a decree on individual performance indicators?",
        "Tidak ditemukan tabel indikator dalam dokumen ini. Apakah ini lampiran keputusan tentang Indikator Kinerja Individu?"));

    public static DiagnosticDescriptor OfficeUnknown { get; } = new("IKI7127", Severity.Warning, new(
        "The office that issued the decree was not found. Which is it?",
        "Unit kerja yang menerbitkan keputusan tidak ditemukan. Apa namanya?"));

    public static DiagnosticDescriptor PositionUntitled { get; } = new("IKI7128", Severity.Warning, new(
        "A table of indicators stands before any position. Whose is it?",
        "Ada tabel indikator sebelum jabatan mana pun. Milik jabatan apa?"));

    public static DiagnosticDescriptor NoteComputes { get; } = new("IKI7129", Severity.Warning, new(
        "The note '{0}' computes, and the formula does not take it in. Does it change the formula?",
        "Catatan '{0}' berisi hitungan, tetapi rumus tidak memakainya. Apakah catatan itu mengubah rumusnya?"));

    public static DiagnosticDescriptor SatisfactionSurvey { get; } = new("IKI7130", Severity.Warning, new(
        "'{0}' was read as a survey of satisfaction after PermenPANRB 14/2017: the mean score of its elements, 1 to 4, times 25. Is it scored so?",
        "'{0}' dibaca sebagai survei kepuasan menurut PermenPANRB 14/2017: rata-rata nilai unsurnya, 1 sampai 4, dikali 25. Benarkah penilaiannya demikian?"));
}
