namespace Iki.Core.Diagnostics;

/// <content>Figures and evaluation.</content>
internal static partial class Messages
{
    private static Row[] Data =>
    [
        new("IKI5001", Severity.Error,
            "'{0}' is not a number. A figure is written with digits, with '.' before decimals and without separators for thousands.",
            "'{0}' bukan bilangan. Angka ditulis dengan '.' sebelum desimal dan tanpa pemisah ribuan."),
        new("IKI5002", Severity.Error,
            "The figure {0} has more than {1} digits. It is refused rather than rounded.",
            "Angka {0} lebih dari {1} digit. Angka itu ditolak, bukan dibulatkan."),
        new("IKI5003", Severity.Warning,
            "'{0}' is a percentage and is given as {1}. Percentages are given in percent points: {2} if that is meant.",
            "'{0}' adalah persentase dan diisi {1}. Persentase diisi dalam poin persen: {2} bila itu maksudnya."),
        new("IKI5101", Severity.Error,
            "No figure is given for {0}.",
            "Belum ada angka untuk {0}."),
        new("IKI5102", Severity.Error,
            "'{0}' is 0, and nothing can be divided by it.",
            "'{0}' bernilai 0, sehingga tidak dapat menjadi pembagi."),
        new("IKI5103", Severity.Error,
            "The value has too many digits: more than 28 before and after the point together, or more than 65,536 bits on the way.",
            "Nilainya terlalu panjang: lebih dari 28 digit sebelum dan sesudah koma, atau lebih dari 65.536 bit di tengah perhitungan."),
        new("IKI5104", Severity.Error,
            "'{0}' has a figure for {1}, and '{2}' has none.",
            "'{0}' mempunyai angka untuk {1}, sedangkan '{2}' tidak."),
    ];
}
