using Iki.Core;
using Iki.Documents;

namespace Iki.Cli.Output;

/// <summary>The words of <c>iki figures</c>.</summary>
internal static class FigureWords
{
    public static readonly Wording PeriodWanted = new("A data file says its period: give --period.", "Berkas data menyebut periodenya: berikan --period.");

    public static readonly Wording TitleOfSheet = new("{0}, sheet '{1}', from row {2}", "{0}, lembar '{1}', mulai baris {2}");

    public static readonly Wording TitleOfText = new("{0}, from line {1}", "{0}, mulai baris {1}");

    public static readonly Wording Column = new("Column", "Kolom");

    public static readonly Wording Head = new("Head", "Kepala kolom");

    public static readonly Wording Holds = new("Holds", "Berisi");

    public static readonly Wording Of = new("Of", "Untuk");

    public static readonly Wording Certain = new("Certain", "Pasti");

    public static readonly Wording Why = new("Why", "Alasan");

    public static readonly Wording Yes = new("yes", "ya");

    public static readonly Wording No = new("guessed", "perkiraan");

    public static readonly Wording Name = new("name in rows", "nama pada baris");

    public static readonly Wording WholeTable = new("whole table", "seluruh tabel");

    public static readonly Wording Counts = new(
        "Cells for figures: {0}. Figures: {1}; blank: {2}; refused: {3}. Rows of totals: {4}; other rows without figures: {5}.",
        "Sel angka: {0}. Angka: {1}; kosong: {2}; ditolak: {3}. Baris jumlah: {4}; baris lain tanpa angka: {5}.");

    public static readonly Wording Confirm = new(
        "What is guessed is not used. Write it with --write-mapping mapping.json, correct it, and give --mapping mapping.json, here or beside --data.",
        "Yang masih perkiraan tidak dipakai. Tulis dengan --write-mapping pemetaan.json, perbaiki, lalu berikan --mapping pemetaan.json, di sini atau bersama --data.");

    private static readonly Wording[] Roles =
    [
        new("not read", "tidak dibaca"), new("variable", "variabel"), new("item", "butir"), new("label", "uraian"), new("unit", "satuan"), new("period", "periode"), new("month", "bulan"), new("quarter", "triwulan"),
        new("semester", "semester"), new("year", "tahun"), new("office", "unit kerja"), new("figures", "angka"), new("words", "teks"), new("source", "sumber"), new("note", "catatan"), new("total, not read", "jumlah, tidak dibaca"),
    ];

    public static string RoleOf(FigureColumnRole role, Language language) => Roles[(int)role].In(language);
}
