using System.Collections.Frozen;

namespace Iki.Documents.Figures;

/// <summary>What heads of columns mean, in both languages.</summary>
internal static class HeadNames
{
    private static readonly (FigureColumnRole Role, string[] Names)[] Table =
    [
        (FigureColumnRole.Variable, ["variabel", "variable", "kode variabel", "id variabel", "nama variabel", "variable id", "variable name", "variable code", "kode data"]),
        (FigureColumnRole.Item, ["butir", "item", "rincian", "sub butir", "kode butir", "nama butir"]),
        (FigureColumnRole.Label, ["uraian", "uraian data", "label", "nama data", "jenis data", "indikator", "indicator", "description", "nama indikator", "komponen", "unsur", "uraian kegiatan", "kegiatan", "parameter", "jenis", "jenis kegiatan"]),
        (FigureColumnRole.Unit, ["satuan", "unit of measure", "satuan ukur", "uom"]),
        (FigureColumnRole.Period, ["periode", "period", "masa"]),
        (FigureColumnRole.Month, ["bulan", "month", "bln"]),
        (FigureColumnRole.Quarter, ["triwulan", "quarter", "tw", "kuartal"]),
        (FigureColumnRole.Semester, ["semester", "smt"]),
        (FigureColumnRole.Year, ["tahun", "year", "thn"]),
        (FigureColumnRole.Office, [
            "unit kerja", "kantor", "office", "desa", "kelurahan", "kecamatan", "opd", "skpd", "desa kelurahan", "kelurahan desa", "nama desa", "nama kelurahan", "nama unit kerja", "nama unit", "instansi",
            "wilayah", "nama kantor", "unit organisasi", "perangkat daerah", "satuan kerja", "satker", "village", "nama kecamatan", "nama desa kelurahan", "work unit", "office name",
        ]),
        (FigureColumnRole.Value, ["nilai", "value", "angka", "realisasi", "realization", "realisation", "figure", "nilai realisasi", "jumlah", "banyaknya", "amount", "isian"]),
        (FigureColumnRole.Text, ["teks", "text", "realisasi teks"]),
        (FigureColumnRole.Source, ["sumber", "sumber data", "source", "data source", "asal data"]),
        (FigureColumnRole.Note, ["keterangan", "ket", "catatan", "note", "notes", "remark", "remarks"]),
        (FigureColumnRole.Total, ["total", "grand total", "jumlah total", "total jumlah", "sub total", "subtotal"]),
        (FigureColumnRole.Ignored, ["no", "nomor", "no urut", "number", "nr", "target", "pagu"]),
    ];

    private static readonly FrozenDictionary<string, FigureColumnRole> Roles =
        Table.SelectMany(t => t.Names.Select(n => KeyValuePair.Create(n, t.Role))).ToFrozenDictionary();

    // What can be two things is settled by what stands below it, and else only guessed.
    private static readonly FrozenDictionary<string, FigureColumnRole> Guesses = new Dictionary<string, FigureColumnRole>
    {
        ["kode"] = FigureColumnRole.Variable, ["code"] = FigureColumnRole.Variable, ["id"] = FigureColumnRole.Variable, ["var"] = FigureColumnRole.Variable, ["nama"] = FigureColumnRole.Label, ["name"] = FigureColumnRole.Label,
        ["data"] = FigureColumnRole.Label, ["unit"] = FigureColumnRole.Unit, ["waktu"] = FigureColumnRole.Period, ["capaian"] = FigureColumnRole.Value, ["hasil"] = FigureColumnRole.Value, ["volume"] = FigureColumnRole.Value,
        ["bagian"] = FigureColumnRole.Office, ["seksi"] = FigureColumnRole.Office, ["dinas"] = FigureColumnRole.Office,
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> Totals = new[]
    {
        "jumlah", "total", "jumlah total", "total jumlah", "grand total", "sub total", "subtotal", "jumlah seluruhnya", "jumlah keseluruhan", "total keseluruhan", "sub jumlah", "rata rata", "average", "sum",
    }.ToFrozenSet();

    /// <summary>The role that a head names; null for none.</summary>
    public static FigureColumnRole? RoleOf(string folded) => Roles.TryGetValue(folded, out var role) ? role : null;

    /// <summary>The role that a head may name; null for none.</summary>
    public static FigureColumnRole? LikelyRoleOf(string folded) => Guesses.TryGetValue(folded, out var role) ? role : null;

    /// <summary>Whether the name of a row or column says a total.</summary>
    public static bool IsTotal(string folded) => Totals.Contains(folded);

    /// <summary>Whether it is the mean of the others, which is no sum.</summary>
    public static bool IsMean(string folded) => folded is "rata rata" or "average";

    /// <summary>Whether a head speaks of what is to be reached, and not of what was.</summary>
    public static bool IsTarget(string folded) => folded is "rencana" or "sasaran" || folded.Split(' ').Any(w => w is "target" or "pagu");

    /// <summary>Whether a line above a table says that its figures are in thousands or more: <c>(dalam ribuan rupiah)</c>.</summary>
    public static bool SaysScale(string folded) =>
        folded.Split(' ') is var words && words.Index().Any(w => w.Item is "dalam" or "in" && w.Index + 1 < words.Length && IsScaled(words[w.Index + 1]));

    /// <summary>Whether a unit is in thousands or more.</summary>
    public static bool IsScaled(string folded) =>
        folded.Split(' ').Any(w => w is "ribu" or "ribuan" or "juta" or "jutaan" or "miliar" or "milyar" or "miliaran" or "thousand" or "thousands" or "million" or "millions" or "ratusan");
}
