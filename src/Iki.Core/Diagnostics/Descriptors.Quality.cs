namespace Iki.Core.Diagnostics;

/// <content>The quality of a definition: IKI6xxx.</content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor PercentageIsACount = new("IKI6001", Severity.Warning,
        "'{0}' is a percentage, but the printed formula is only a count: '{1}'. It does not say what it is a part of.",
        "'{0}' adalah persentase, sedangkan rumus tercetaknya hanya jumlah: '{1}'. Pembandingnya tidak disebut.");

    public static readonly DiagnosticDescriptor RatioWithoutHundred = new("IKI6002", Severity.Information,
        "The printed formula is a ratio without × 100 %: '{0}'.",
        "Rumus tercetak berupa rasio tanpa × 100%: '{0}'.");

    public static readonly DiagnosticDescriptor DifferentThings = new("IKI6003", Severity.Warning,
        "The name counts '{0}', but the printed formula counts '{1}' (name: '{2}'; printed formula: '{3}').",
        "Nama indikator menghitung '{0}', sedangkan rumus tercetak menghitung '{1}' (nama: '{2}'; rumus tercetak: '{3}').");

    public static readonly DiagnosticDescriptor OtherOffice = new("IKI6004", Severity.Warning,
        "The text names '{0}', but the catalog belongs to {1}. It was probably copied from another office.",
        "Teks ini menyebut '{0}', sedangkan katalog ini milik {1}. Mungkin teks itu tersalin dari unit kerja lain.");

    public static readonly DiagnosticDescriptor PeriodWordDiffers = new("IKI6005", Severity.Warning,
        "The text says '{0}', but the declared frequency is '{1:term}'.",
        "Teks menyebut '{0}', sedangkan frekuensi yang dinyatakan adalah '{1:term}'.");

    public static readonly DiagnosticDescriptor ItemsAndSources = new("IKI6006", Severity.Information,
        "Some items are named in the list of sources, but these are not: {0}.",
        "Sebagian butir disebut dalam daftar sumber, sedangkan butir berikut tidak: {0}.");

    public static readonly DiagnosticDescriptor ItemsInOtherOrder = new("IKI6007", Severity.Information,
        "The sources of '{0}' are printed in a different order from its items. Do not pair them by position.",
        "Sumber '{0}' tercetak dengan urutan yang berbeda dari butirnya. Jangan dipasangkan menurut urutan.");

    public static readonly DiagnosticDescriptor SourceMissing = new("IKI6008", Severity.Warning,
        "No source is printed for '{0}'.",
        "Sumber data untuk '{0}' tidak tercetak.");

    public static readonly DiagnosticDescriptor IndicatorTwice = new("IKI6009", Severity.Warning,
        "The same indicator with the same printed formula appears twice in this position: '{0}' ({1}).",
        "Indikator dan rumus tercetak yang sama ada dua kali pada jabatan ini: '{0}' ({1}).");

    public static readonly DiagnosticDescriptor ItemUnitsDiffer = new("IKI6010", Severity.Warning,
        "The total of '{0}' adds up items of different units: {1}.",
        "Total '{0}' menjumlahkan butir dengan satuan berbeda: {1}.");

    public static readonly DiagnosticDescriptor PolarityUndeclared = new("IKI6011", Severity.Information,
        "'{0}' counts something of which less is better ('{1}'), but declares no polarity.",
        "'{0}' menghitung sesuatu yang semakin sedikit semakin baik ('{1}'), tetapi polaritasnya tidak dinyatakan.");

    public static readonly DiagnosticDescriptor Unused = new("IKI6012", Severity.Information,
        "'{0}' is declared, but no formula uses it.",
        "'{0}' dinyatakan tetapi tidak dipakai rumus mana pun.");

    public static readonly DiagnosticDescriptor PlanEnded = new("IKI6013", Severity.Information,
        "The legal basis refers to a plan for {0}, which had already ended when the decree of {1} was issued.",
        "Dasar hukum menyebut rencana {0} yang sudah berakhir ketika keputusan tahun {1} ditetapkan.");

    public static readonly DiagnosticDescriptor FrequencyUndeclared = new("IKI6014", Severity.Information,
        "The figures of '{0}' come by {1:term}, but it declares no 'frequency'. With one, absent figures would be listed.",
        "Angka '{0}' dilaporkan per {1:term}, tetapi 'frequency' tidak dinyatakan. Bila dinyatakan, angka yang belum ada akan disebutkan.");

    public static readonly DiagnosticDescriptor PrintDiffers = new("IKI6020", Severity.Warning,
        "The reading is 'verbatim', but the formula is not built like the printed one: '{0}' was read as {1}.",
        "Penafsirannya 'verbatim', tetapi bentuk rumusnya tidak sama dengan rumus tercetak: '{0}' dibaca sebagai {1}.");

    public static readonly DiagnosticDescriptor ReadingsDrafted = new("IKI6021", Severity.Information,
        "Readings that a program drafted and nobody has confirmed: {0:number}. Compare each with the print, and say in its 'status' how it was read.",
        "Penafsiran yang disusun oleh program dan belum dikonfirmasi: {0:number}. Bandingkan masing-masing dengan rumus tercetak, lalu nyatakan hasilnya dalam 'status'.");

    public static readonly DiagnosticDescriptor AcceptanceNotNeeded = new("IKI6015", Severity.Warning,
        "'{0}' is accepted here, and nothing of the kind is found any more. Remove the acceptance.",
        "'{0}' diterima di sini, padahal temuan itu sudah tidak ada. Hapus penerimaan ini.");

    /// <summary>Whether a definition may accept findings of a code: warnings and information of percentages, units and quality.</summary>
    public static bool IsAcceptable(string code) =>
        OfUnits.Concat(OfQuality).Any(d => d.Code == code && d != AcceptanceNotNeeded);

    /// <summary>Warnings and information of percentages and units.</summary>
    private static DiagnosticDescriptor[] OfUnits => [PercentageOfUnitless, AcceptedAsPercentPoints, UnitsClash, ResultUnitDiffers, RateWithoutFactor, RatioForPercentage];

    /// <summary>The rules of quality, whose severity a host can change, or which it can switch off.</summary>
    public static readonly IReadOnlyList<DiagnosticDescriptor> OfQuality =
    [
        PercentageIsACount,
        RatioWithoutHundred,
        DifferentThings,
        OtherOffice,
        PeriodWordDiffers,
        ItemsAndSources,
        ItemsInOtherOrder,
        SourceMissing,
        IndicatorTwice,
        ItemUnitsDiffer,
        PolarityUndeclared,
        Unused,
        PlanEnded,
        FrequencyUndeclared,
        PrintDiffers,
        ReadingsDrafted,
        AcceptanceNotNeeded,
    ];
}
