namespace Iki.Core.Diagnostics;

/// <content>Functions over rows: IKI2020, IKI303x and IKI507x.</content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor AxisWanted = new("IKI2020", Severity.Error,
        "The first argument of '{0}' says what it goes through: month, quarter, semester, year, item, office or branch. '{1}' is not one of these.⟨ Did you mean '{2}'?⟩",
        "Argumen pertama '{0}' menyebut apa yang dihitung satu per satu: bulan, triwulan, semester, tahun, butir, unit, atau cabang. '{1}' bukan salah satunya.⟨ Mungkin maksudnya '{2}'?⟩");

    public static readonly DiagnosticDescriptor AxisWithinItself = new("IKI3030", Severity.Error,
        "A function over '{0}' cannot stand inside another one over '{0}'.",
        "Fungsi per '{0}' tidak dapat berada di dalam fungsi lain per '{0}'.");

    public static readonly DiagnosticDescriptor NothingHasItems = new("IKI3031", Severity.Error,
        "No variable in '{0}' has items to go through.",
        "Tidak ada variabel yang memiliki butir dalam '{0}'.");

    public static readonly DiagnosticDescriptor ItemsDiffer = new("IKI3032", Severity.Error,
        "'{0}' has the item '{1}', and '{2}' does not. All variables that are worked out item by item need the same items.",
        "'{0}' memiliki butir '{1}', sedangkan '{2}' tidak. Semua variabel yang dihitung per butir harus memiliki butir yang sama.");

    public static readonly DiagnosticDescriptor DivisorIsZeroInRow = new("IKI5070", Severity.Error,
        "'{0}' is 0 in {1}, and nothing can be divided by it.",
        "'{0}' bernilai 0 pada {1}, sehingga tidak dapat menjadi pembagi.");

    public static readonly DiagnosticDescriptor AxisNotShorter = new("IKI5071", Severity.Error,
        "The formula goes through each {0:term}, and {1} cannot be split into several of these. Ask for a longer period, or use a shorter unit of time in the formula.",
        "Rumus menghitung per {0:term}, sedangkan {1} tidak dapat dibagi menjadi beberapa {0:term}. Mintalah periode yang lebih panjang atau gunakan satuan waktu yang lebih pendek dalam rumus.");

    public static readonly DiagnosticDescriptor NoOfficeBelow = new("IKI5072", Severity.Error,
        "No office lies directly below '{0}', so there is nothing to go through.",
        "Tidak ada unit kerja langsung di bawah '{0}', sehingga tidak ada yang dapat dihitung.");

    public static readonly DiagnosticDescriptor RowsLeftOut = new("IKI5073", Severity.Information,
        "{0:number} of {1:number} rows do not count, because a figure that may be left out is missing in them: {2}.",
        "{0:number} dari {1:number} baris tidak dihitung karena angka yang boleh dilewati tidak ada di dalamnya: {2}.");

    public static readonly DiagnosticDescriptor ItemsDifferInFigures = new("IKI5074", Severity.Error,
        "The figures of '{0}' and '{1}' are not of the same items, so they cannot be worked out item by item.",
        "Angka '{0}' dan '{1}' tidak memiliki butir yang sama, sehingga tidak dapat dihitung per butir.");

    public static readonly DiagnosticDescriptor NoFigureHasItems = new("IKI5075", Severity.Error,
        "The formula goes through items, and no figures by item are given for any of these: {0}.",
        "Rumus menghitung per butir, tetapi tidak ada angka per butir untuk: {0}.");

    public static readonly DiagnosticDescriptor NoOfficesHere = new("IKI5076", Severity.Error,
        "The formula goes through offices, and figures given by name alone belong to no office. Evaluate it as part of a catalog.",
        "Rumus menghitung per unit kerja, sedangkan angka yang diberikan menurut nama saja tidak menyebut unit kerja. Hitunglah sebagai bagian dari katalog.");

    public static readonly DiagnosticDescriptor OfficesThatReported = new("IKI5077", Severity.Information,
        "The catalog declares no offices. The formula goes through the {0:number} that reported figures; offices that did not report are not known.",
        "Katalog tidak memuat daftar unit kerja. Rumus menghitung {0:number} unit kerja yang melapor; yang tidak melapor tidak diketahui.");

    public static readonly DiagnosticDescriptor ExamplesOfOffices = new("IKI5078", Severity.Error,
        "The formula goes through offices, and the figures of an example belong to no office, so its examples cannot be run. Remove them, and try the formula with a data file that has figures of several offices.",
        "Rumus menghitung per unit kerja, sedangkan angka dalam contoh tidak menyebut unit kerja, sehingga contohnya tidak dapat dihitung. Hapus contohnya, dan coba rumusnya dengan berkas data yang memuat angka beberapa unit kerja.");
}
