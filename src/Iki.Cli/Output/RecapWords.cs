using Iki.Core;

namespace Iki.Cli.Output;

/// <summary>The texts of the tool about results side by side, in both languages.</summary>
internal static class RecapWords
{
    // No line breaks within it.
    public static readonly Wording UpTo = new("up\u00A0to\u00A0{0}", "s.d.\u00A0{0}");

    public static readonly Wording NotYearToDate = new(
        "--columns shows the figures since the start of the year itself, and cannot be combined with --year-to-date.",
        "--columns sudah menampilkan angka sejak awal tahun, sehingga tidak dapat dipakai bersama --year-to-date.");

    public static readonly Wording PageNeedsColumns = new(
        "--format html goes with --columns. For a page of targets and achievements use iki scorecard --format html.",
        "--format html dipakai bersama --columns. Untuk halaman target dan capaian pakai iki scorecard --format html.");

    public static readonly Wording WorkbookWhere = new(
        "A workbook is written to a file: add --output FILE.xlsx.", "Buku kerja ditulis ke berkas: tambahkan --output BERKAS.xlsx.");
}
