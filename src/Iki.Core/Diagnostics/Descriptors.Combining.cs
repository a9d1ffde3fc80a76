namespace Iki.Core.Diagnostics;

/// <content>How figures of several offices and periods become one: IKI4055, IKI4057 to IKI4064 and IKI5121 to IKI5139.</content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor OfficesOpen = new("IKI4055", Severity.Warning,
        "'{0}' says how its figures combine over time, but not over offices. Where several offices give figures, it has no value. State both: {1}",
        "'{0}' hanya menyebut cara menggabungkan angka antarwaktu, bukan antarunit kerja. Bila beberapa unit kerja mengisi angka, nilainya tidak dapat dihitung. Sebutkan keduanya: {1}");

    public static readonly DiagnosticDescriptor RatesAddedUp = new("IKI4057", Severity.Warning,
        "'{0}' is in ‰, and its figures of several periods are added up. State how they combine: {1}",
        "'{0}' bersatuan ‰, sedangkan angkanya dari beberapa periode dijumlahkan. Sebutkan cara menggabungkannya: {1}");

    public static readonly DiagnosticDescriptor OfficesNotSaid = new("IKI5121", Severity.Error,
        "'{0}' has figures of several offices, but its definition does not say how they combine. State it there: {1}",
        "'{0}' mempunyai angka dari beberapa unit kerja, sedangkan definisinya tidak menyebut cara menggabungkannya. Sebutkan di definisinya: {1}");

    public static readonly DiagnosticDescriptor LatestIsOlder = new("IKI5122", Severity.Information,
        "For '{0}' the latest figure of each office counts. Older than {1}: {2}.",
        "Untuk '{0}' dipakai angka terbaru tiap unit kerja. Yang lebih lama dari {1}: {2}.");

    public static readonly DiagnosticDescriptor OfficesMeet = new("IKI5123", Severity.Warning,
        "'{0}' has figures of an office and of offices below it for the same time, and all of them count: {1}. State in its definition whether the upper figure is the office's own (\"offices\": \"own\") or contains those below (\"offices\": \"total\").",
        "'{0}' mempunyai angka suatu unit kerja dan angka unit kerja di bawahnya untuk waktu yang sama, dan semuanya dihitung: {1}. Sebutkan dalam definisinya apakah angka unit kerja atas adalah angkanya sendiri (\"offices\": \"own\") atau sudah mencakup unit kerja di bawahnya (\"offices\": \"total\").");

    public static readonly DiagnosticDescriptor TotalDiffers = new("IKI5124", Severity.Warning,
        "For '{0}' the figure of an upper office is used, but all offices below it reported something else: {1}.",
        "Untuk '{0}' dipakai angka unit kerja atas, sedangkan semua unit kerja di bawahnya melaporkan angka lain: {1}.");

    public static readonly DiagnosticDescriptor TotalDiffersFromPart = new("IKI5125", Severity.Information,
        "For '{0}' the figure of an upper office is used; it differs from what the offices below it have reported so far: {1}.",
        "Untuk '{0}' dipakai angka unit kerja atas; angka itu berbeda dari gabungan unit kerja di bawahnya yang sudah melapor: {1}.");

    public static readonly DiagnosticDescriptor AverageOfUnequal = new("IKI5126", Severity.Information,
        "Average counts every figure of '{0}' once, although their periods differ in length: {1} counts as much as {2}.",
        "RataRata menghitung setiap angka '{0}' satu kali walaupun periodenya tidak sama panjang: {1} sama bobotnya dengan {2}.");

    public static readonly DiagnosticDescriptor MonthsDiffer = new("IKI5127", Severity.Information,
        "'{0}' covers {1}, but its divisor '{2}' covers {3}.",
        "'{0}' mencakup {1}, sedangkan '{2}' sebagai pembaginya mencakup {3}.");

    public static readonly DiagnosticDescriptor GrowthFromNegative = new("IKI5128", Severity.Information,
        "'{0}', the base of the growth, is negative, so the sign misleads: a rise comes out negative and a fall positive.",
        "'{0}', dasar perhitungan pertumbuhan, bernilai negatif. Tandanya menyesatkan: kenaikan menjadi negatif dan penurunan menjadi positif.");
}
