using Iki.Core;
using Iki.Reports.Texts;

namespace Iki.Cli.Output;

/// <summary>The texts of the tool about the results of many periods and offices, in both languages.</summary>
internal static class EachWords
{
    public static readonly Wording Format = new(
        "--offices and --periods give many results: add --format csv, jsonl or parquet.",
        "--offices dan --periods memberikan lebih dari satu hasil; tambahkan --format csv, jsonl, atau parquet.");

    public static readonly Wording ParquetWhere = new(
        "Name the Parquet file to write with --output.", "Sebutkan berkas Parquet yang akan ditulis dengan --output.");

    public static readonly Wording ParquetAlone = new(
        "--format parquet cannot be combined with --columns or --year-to-date.", "--format parquet tidak dapat dipakai bersama --columns atau --year-to-date.");

    public static readonly Wording FormatAlone = new(
        "--format jsonl goes with --offices or --periods.", "--format jsonl dipakai bersama --offices atau --periods.");

    public static readonly Wording Alone = new(
        "--offices and --periods cannot be combined with --columns or --year-to-date.",
        "--offices dan --periods tidak dapat dipakai bersama --columns atau --year-to-date.");

    public static readonly Wording NotPeriods = new(
        "'{0}' is neither a period nor month, quarter, semester or year.",
        "'{0}' tidak dikenal. Tulis periode, misalnya 2025-Q1, atau month, quarter, semester, atau year.");

    public static readonly Wording NoParts = new(
        "{0} has no such parts. Name a longer period with --period.", "Periode {0} tidak dapat dibagi seperti itu. Pilih periode yang lebih panjang dengan --period.");

    public static readonly Wording Evaluating = new("Evaluating", "Menghitung");

    public static readonly Wording Left = new("{0}: {1}%, about {2} left.", "{0}: {1}%, sisa waktu sekitar {2}.");

    public static readonly Wording Took = new("{0}: {1}%, after {2}.", "{0}: {1}%, selesai dalam {2}.");

    public static readonly Noun Periods = new("{0} period", "{0} periods", "{0} periode");

    public static readonly Noun Offices = new("{0} office", "{0} offices", "{0} unit kerja");

    public static readonly Wording MoreOfAKind = new("and {0} more of this kind.", "dan {0} lagi yang sejenis.");

    public static readonly Wording Done = new(
        "Results: {0} ({1}, {2}); with a value: {3}.", "Hasil: {0} ({1}, {2}); {3} di antaranya bernilai.");
}
