using System.Globalization;

namespace Iki.Core.Benchmarks.Country;

/// <summary>Invented names of offices, in the manner of real ones; each number has a name of its own.</summary>
internal static class OfficeNames
{
    private static readonly string[] First =
    [
        "Sumber", "Karang", "Banyu", "Tanjung", "Wono", "Kali", "Gunung", "Suka", "Mekar", "Sido", "Purwo", "Tirta", "Muara", "Batu", "Teluk", "Pulau", "Padang", "Lubuk", "Sungai", "Kampung",
    ];

    private static readonly string[] Second =
    [
        "agung", "asih", "rejo", "mulyo", "jaya", "makmur", "sari", "indah", "baru", "lama", "putih", "hitam", "panjang", "tinggi", "subur", "harapan", "bahagia", "damai", "raya", "kencana",
    ];

    private static readonly string[] Side = ["", " Lor", " Kidul", " Wetan", " Kulon", " Tengah", " Hulu", " Hilir"];

    /// <summary>Of at most 20 × 20 × 8 names without a number; those after them are numbered.</summary>
    public static string Village(int number) => Named("Desa", number);

    public static string Subdistrict(int number) => Named("Kecamatan", number);

    public static string District(int number) => Named(number % 5 == 0 ? "Kota" : "Kabupaten", number);

    private static string Named(string kind, int number)
    {
        var name = $"{kind} {First[number % 20]}{Second[number / 20 % 20]}{Side[number / 400 % 8]}";
        return number < 3_200 ? name : string.Create(CultureInfo.InvariantCulture, $"{name} {(number / 3_200) + 1}");
    }
}
