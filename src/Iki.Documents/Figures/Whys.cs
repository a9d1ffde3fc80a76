using Iki.Core;

namespace Iki.Documents.Figures;

/// <summary>Why something of a table was understood as it was.</summary>
internal static class Whys
{
    public static Wording KnownHead { get; } = new("known head", "kepala kolom dikenal");

    public static Wording LikelyHead { get; } = new("the head can be something else too", "kepala kolom ini dapat juga berarti lain");

    public static Wording NamesBelow { get; } = new("names of variables stand below it", "di bawahnya ada nama variabel");

    public static Wording OfficesBelow { get; } = new("names of offices stand below it", "di bawahnya ada nama unit kerja");

    public static Wording PeriodHead { get; } = new("the head says the period", "kepala kolom menyebut periode");

    public static Wording OfficeHead { get; } = new("the head says the office", "kepala kolom menyebut unit kerja");

    public static Wording VariableHead { get; } = new("the head says the variable", "kepala kolom menyebut variabel");

    public static Wording NotRead { get; } = new("unknown head: not read", "kepala kolom tidak dikenal: tidak dibaca");

    public static Wording NotFigures { get; } = new("holds no figures that are read", "tidak berisi angka yang dibaca");

    public static Wording OnlyNumbers { get; } = new("the only column of numbers", "satu-satunya kolom berisi bilangan");

    public static Wording TwoValues { get; } = new("several columns could hold the figures", "beberapa kolom dapat berisi angkanya");

    public static Wording SumOfOthers { get; } = new("a total of the other columns: not read", "jumlah kolom lain: tidak dibaca");

    public static Wording DayOfHead { get; } = new("the head is a day and was taken for its month", "kepala kolom berupa tanggal dan dianggap bulannya");

    public static Wording Spread { get; } = new("the year or group stands to the left in the row above, and the cells are not merged", "tahun atau kelompoknya ada di sebelah kiri pada baris atas, dan selnya tidak digabung");

    public static Wording LabelOf(string name) => new($"label of {name}", $"label dari {name}");

    public static Wording NearLabel(string label) => new($"near the label '{label}'", $"mirip label '{label}'");

    public static Wording NearName(string name) => new($"near the name '{name}'", $"mirip nama '{name}'");

    public static Wording NearOffice(string office) => new($"near the office '{office}'", $"mirip unit kerja '{office}'");

    public static Wording OtherUnit(string unit, string own) => new($"the unit is '{unit}' here and '{own}' in the catalog", $"satuannya '{unit}' di sini dan '{own}' dalam katalog");

    public static Wording YearOfTitle(int year) => new($"the year {year} was taken from a text above the table", $"tahun {year} diambil dari tulisan di atas tabel");

    public static Wording Section(string text) => new($"'{text}' was taken to hold for the rows below it", $"'{text}' dianggap berlaku untuk baris di bawahnya");

    public static Wording FromAbove { get; } = new("blank names of rows were taken from the row above", "nama baris yang kosong diambil dari baris di atasnya");

    public static Wording Scaled(string text) => new($"'{text}': figures are read as they stand, not in thousands or millions", $"'{text}': angka dibaca apa adanya, tidak dalam ribuan atau jutaan");
}
