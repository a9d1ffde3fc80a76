using Iki.Core;

namespace Iki.Cli.Output;

/// <summary>The texts of the tool about the results of many periods and offices, in both languages.</summary>
internal static class EachWords
{
    public static readonly Wording Format = new(
        "--offices and --periods give many results: add --format csv or --format jsonl.",
        "--offices dan --periods menghasilkan banyak hasil: tambahkan --format csv atau --format jsonl.");

    public static readonly Wording FormatAlone = new(
        "--format jsonl goes with --offices or --periods.", "--format jsonl dipakai bersama --offices atau --periods.");

    public static readonly Wording Alone = new(
        "--offices and --periods cannot be combined with --columns or --year-to-date.",
        "--offices dan --periods tidak dapat dipakai bersama --columns atau --year-to-date.");

    public static readonly Wording NotPeriods = new(
        "'{0}' is neither a period nor month, quarter, semester or year.",
        "'{0}' bukan periode, dan bukan pula month, quarter, semester, atau year.");

    public static readonly Wording NoParts = new(
        "{0} has no such parts. Name a longer period with --period.", "{0} tidak mempunyai bagian seperti itu. Sebutkan periode yang lebih panjang dengan --period.");

    public static readonly Wording Evaluating = new("Evaluating", "Menghitung");

    public static readonly Wording Done = new(
        "Results: {0} ({1} periods, {2} offices); with a value: {3}.", "Hasil: {0} ({1} periode, {2} unit kerja); mempunyai nilai: {3}.");
}
