using System.Collections.Frozen;

namespace Iki.Core.Formulas.Functions;

/// <summary>Every function of the language (docs/formula-syntax.md, Functions): both names, signature and documentation.</summary>
internal static class FunctionTable
{
    private const int Many = int.MaxValue;

    /// <summary>The rows, in the order of the documentation.</summary>
    public static readonly IReadOnlyList<FunctionRow> Rows =
    [
        new(FunctionId.Sum, "Sum", "Jumlah", Signature.FiguresOrNumbers, 1, Many, "x | a, b, …",
            "The sum of a variable's figures or items, or of the arguments; missing if there are none.",
            "Jumlah angka atau butir suatu variabel, atau jumlah argumennya; kosong bila tidak ada satu pun."),
        new(FunctionId.Count, "Count", "Cacah", Signature.Figures, 1, 1, "x",
            "How many figures or items of a variable are present; 0 if there are none.",
            "Banyaknya angka atau butir variabel yang ada; 0 bila tidak ada satu pun."),
        new(FunctionId.ItemCount, "ItemCount", "JumlahButir", Signature.Declaration, 1, 1, "x",
            "How many items a variable declares, present or not.",
            "Banyaknya butir yang dinyatakan suatu variabel, ada datanya atau tidak."),
        new(FunctionId.Average, "Average", "RataRata", Signature.FiguresOrNumbers, 1, Many, "x | a, b, …",
            "The mean of a variable's figures, or of the arguments; missing if there are none.",
            "Rata-rata angka suatu variabel, atau rata-rata argumennya; kosong bila tidak ada satu pun."),
        new(FunctionId.Min, "Min", "Min", Signature.FiguresOrNumbers, 1, Many, "x | a, b, …",
            "The smallest of a variable's figures, or of the arguments; missing if there are none.",
            "Angka terkecil suatu variabel, atau argumen terkecil; kosong bila tidak ada satu pun."),
        new(FunctionId.Max, "Max", "Maks", Signature.FiguresOrNumbers, 1, Many, "x | a, b, …",
            "The largest of a variable's figures, or of the arguments; missing if there are none.",
            "Angka terbesar suatu variabel, atau argumen terbesar; kosong bila tidak ada satu pun."),
        new(FunctionId.Median, "Median", "Median", Signature.FiguresOrNumbers, 1, Many, "x | a, b, …",
            "The middle one of a variable's figures, or of the arguments; of an even number the mean of the middle two.",
            "Nilai tengah angka suatu variabel, atau argumennya; bila genap, rata-rata dua nilai tengah."),
        new(FunctionId.First, "First", "Awal", Signature.Figures, 1, 1, "x",
            "A variable's first figure in time; missing if there is none.",
            "Angka paling awal suatu variabel menurut waktu; kosong bila tidak ada."),
        new(FunctionId.Last, "Last", "Akhir", Signature.Figures, 1, 1, "x",
            "A variable's last figure in time; missing if there is none.",
            "Angka paling akhir suatu variabel menurut waktu; kosong bila tidak ada."),
        new(FunctionId.WeightedAverage, "WeightedAverage", "RataRataTertimbang", Signature.PairedFigures, 2, 2, "x, w",
            "The mean of x weighted by w, paired by period or item; a period or item in one of them only is invalid input.",
            "Rata-rata x yang ditimbang dengan w, dipasangkan per periode atau butir; yang tanpa pasangan adalah masukan tidak sah."),
        new(FunctionId.Percent, "Percent", "Persen", Signature.Numbers, 2, 2, "part, whole",
            "part / whole * 100%.",
            "bagian / keseluruhan * 100%."),
        new(FunctionId.Growth, "Growth", "Pertumbuhan", Signature.Numbers, 2, 2, "now, before",
            "(now - before) / before * 100%.",
            "(kini - dahulu) / dahulu * 100%."),
        new(FunctionId.Previous, "Previous", "Sebelumnya", Signature.OtherTime, 1, 2, "x | x, n",
            "The total of x one period (n periods) of the same length before.",
            "Total x satu periode (n periode) yang sama panjang sebelumnya."),
        new(FunctionId.LastYear, "LastYear", "TahunLalu", Signature.OtherTime, 1, 1, "x",
            "The total of x in the same period of the year before.",
            "Total x pada periode yang sama tahun sebelumnya."),
        new(FunctionId.YearToDate, "YearToDate", "SejakAwalTahun", Signature.OtherTime, 1, 1, "x",
            "The total of x from the start of the year to the end of the period.",
            "Total x sejak awal tahun sampai akhir periode."),
        new(FunctionId.If, "If", "Jika", Signature.Branches, 3, 3, "c, a, b",
            "a where the condition c holds, else b; the other one is not looked at.",
            "a bila syarat c terpenuhi, selain itu b; yang lain tidak dihitung."),
        new(FunctionId.Coalesce, "Coalesce", "BilaKosong", Signature.Alternatives, 2, Many, "a, b, …",
            "The first of the arguments that is not missing.",
            "Argumen pertama yang tidak kosong."),
        new(FunctionId.IsMissing, "IsMissing", "Kosong", Signature.Presence, 1, 1, "x",
            "Whether x is missing.",
            "Apakah x kosong."),
        new(FunctionId.Abs, "Abs", "Mutlak", Signature.Numbers, 1, 1, "x",
            "The number without its sign.",
            "Nilai mutlak."),
        new(FunctionId.Round, "Round", "Bulatkan", Signature.NumberAndDigits, 1, 2, "x | x, d",
            "x rounded to d decimals (−28 … 28; 0 if not given), a half away from zero; of a percentage in percent points.",
            "x dibulatkan ke d desimal (−28 … 28; 0 bila tidak ditulis), setengah menjauhi nol; persentase dalam poin persen."),
        new(FunctionId.Floor, "Floor", "BulatkanKeBawah", Signature.Numbers, 1, 1, "x",
            "The largest whole number not above x; of a percentage in percent points.",
            "Bilangan bulat terbesar yang tidak melebihi x; persentase dalam poin persen."),
        new(FunctionId.Ceiling, "Ceiling", "BulatkanKeAtas", Signature.Numbers, 1, 1, "x",
            "The smallest whole number not below x; of a percentage in percent points.",
            "Bilangan bulat terkecil yang tidak kurang dari x; persentase dalam poin persen."),
        new(FunctionId.Clamp, "Clamp", "Batasi", Signature.Numbers, 3, 3, "x, lo, hi",
            "x, but at least lo and at most hi.",
            "x, tetapi paling kecil bawah dan paling besar atas."),
        new(FunctionId.Mod, "Mod", "Sisa", Signature.Numbers, 2, 2, "a, b",
            "What is left of a after taking b as often as it goes; has the sign of b.",
            "Sisa a dibagi b; tandanya mengikuti b."),
    ];

    private static readonly FrozenDictionary<string, FunctionRow> ByName = Rows
        .SelectMany(r => new[] { r.English, r.Indonesian }.Distinct(StringComparer.OrdinalIgnoreCase).Select(n => (Name: n, Row: r)))
        .ToFrozenDictionary(p => p.Name, p => p.Row, StringComparer.OrdinalIgnoreCase);

    /// <summary>Every name, of both languages.</summary>
    public static IEnumerable<string> Names => ByName.Keys;

    public static FunctionRow? Find(string name) => ByName.GetValueOrDefault(name);
}
