using Iki.Core;
using Iki.Reports.Texts;

namespace Iki.Cli.Output;

/// <summary>The texts of the tool about targets and scores, in both languages.</summary>
internal static class ScoreWords
{
    public static readonly Wording ScoreColumn = new("Score", "Nilai capaian");

    public static readonly Wording RegulationSummary = new(
        "{0}: {1}, {2}, {3}, {4}. {5}", "{0}: {1}, {2}, {3}, {4}. {5}");

    public static readonly Noun PositionsWithoutRatings = new(
        "{0} position has no ratings, and therefore no predikat (IKI5234).",
        "{0} positions have no ratings, and therefore no predikat (IKI5234).",
        "{0} jabatan belum diberi penilaian, sehingga belum mempunyai predikat (IKI5234).");

    public static readonly Noun Cases = new("{0} case", "{0} cases", "{0} kasus");

    public static readonly Noun Bands = new("{0} band", "{0} bands", "{0} rentang");

    public static readonly Noun Examples = new("{0} example", "{0} examples", "{0} contoh");

    public static readonly Wording WorkObjective = new("Planned result", "Rencana hasil kerja");

    public static readonly Wording NoDistribution = new(
        "--organization needs a regulation that says how predikat should be distributed, such as permenpanrb-6-2022.",
        "--organization memerlukan peraturan yang mengatur distribusi predikat, misalnya permenpanrb-6-2022.");

    public static readonly Wording Cumulative = new("since the start of the year", "sejak awal tahun");

    public static readonly Wording RatesValues = new(
        "{0} rates a value, not an achievement. Name the indicators that have such a value with iki evaluate --indicator.",
        "{0} menilai suatu nilai, bukan capaian. Sebutkan indikator yang nilainya demikian dengan iki evaluate --indicator.");

    public static readonly Wording ReachWants = new(
        "--reach takes a grade and requires --by VARIABLE and one --indicator.",
        "--reach menerima predikat, dan dipakai bersama --by VARIABEL dan satu --indicator.");

    public static readonly Wording ReachAlone = new(
        "--reach writes text or json and cannot be combined with --position or --year-to-date.",
        "--reach menghasilkan text atau json, dan tidak dapat dipakai bersama --position atau --year-to-date.");

    public static readonly Wording ReportWants = new(
        "--place, --date and --signed-by belong to a report: add --format html or docx.",
        "--place, --date, dan --signed-by dipakai untuk laporan: tambahkan --format html atau docx.");

    public static readonly Wording DocxWhere = new(
        "A Word document goes to a file: add --output kartu.docx.", "Dokumen Word ditulis ke berkas: tambahkan --output kartu.docx.");

    public static readonly Wording NotADay = new("'{0}' is not a day; write 2026-01-05.", "'{0}' bukan tanggal; tulis 2026-01-05.");

    public static readonly Wording SignedByPerson = new(
        "--signed-by takes an office such as 'Camat Lawang', and no number of a person: '{0}'.",
        "--signed-by diisi jabatan atau unit kerja, misalnya 'Camat Lawang', bukan nomor induk seseorang: '{0}'.");

    public static readonly Wording RequiredFigure = new(
        "{0} reaches '{1}' with {2} {3} {4}{5}.", "{0} mencapai '{1}' bila {2} {3} {4}{5}.");

    public static readonly Wording AtLeast = new("at least", "paling sedikit");

    public static readonly Wording AtMost = new("at most", "paling banyak");

    public static readonly Wording MoreThan = new("more than", "lebih dari");

    public static readonly Wording LessThan = new("less than", "kurang dari");

    public static readonly Wording Exactly = new(" (exactly {0})", " (tepatnya {0})");

    public static readonly Wording ThenReported = new(
        "The reported realization is then {0}, an achievement of {1} %.", "Realisasinya lalu dilaporkan sebesar {0}, dengan capaian {1}%.");

    public static readonly Wording NoRegulation = new(
        "--reach needs a regulation that applies, or one named with --regulation.",
        "--reach memerlukan peraturan yang berlaku, atau yang disebut dengan --regulation.");
}
