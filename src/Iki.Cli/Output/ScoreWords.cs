using Iki.Core;
using Iki.Core.Scoring;
using Iki.Reports.Texts;

namespace Iki.Cli.Output;

/// <summary>The texts of the tool about targets and scores, in both languages.</summary>
internal static class ScoreWords
{
    public static readonly Wording Target = new("Target", "Target");

    public static readonly Wording Realization = new("Realization", "Realisasi");

    public static readonly Wording Class = new("Class", "Kelas");

    public static readonly Wording Achievement = new("Achievement", "Capaian");

    public static readonly Wording Grade = new("Grade", "Predikat");

    public static readonly Wording Score = new("Score", "Nilai");

    public static readonly Wording ScoreColumn = new("Score", "Nilai capaian");

    public static readonly Wording Weight = new("Weight", "Bobot");

    public static readonly Wording Total = new("Weighted total", "Nilai total tertimbang");

    public static readonly Wording TotalSoFar = new(
        "Weighted total of the weight that has a score, {0} of {1}", "Nilai total tertimbang atas bobot yang sudah bernilai, {0} dari {1}");

    public static readonly Wording RegulationSummary = new(
        "{0}: {1}, {2}, {3}, {4}. {5}", "{0}: {1}, {2}, {3}, {4}. {5}");

    public static readonly Noun PositionsWithoutRatings = new(
        "{0} position has no ratings, and therefore no predikat (IKI5234).",
        "{0} positions have no ratings, and therefore no predikat (IKI5234).",
        "{0} jabatan belum diberi penilaian, sehingga belum mempunyai predikat (IKI5234).");

    public static readonly Noun Cases = new("{0} case", "{0} cases", "{0} kasus");

    public static readonly Noun Bands = new("{0} band", "{0} bands", "{0} rentang");

    public static readonly Noun Examples = new("{0} example", "{0} examples", "{0} contoh");

    public static readonly Wording Period = new("Period", "Periode");

    public static readonly Wording Office = new("Office", "Unit kerja");

    public static readonly Wording RatedBy = new("Rated by", "Dinilai menurut");

    public static readonly Wording Own = new(
        "iki's own arithmetic, not based on a regulation; not official", "dihitung dengan cara iki sendiri karena tidak diatur dalam peraturan; bukan angka resmi");

    public static readonly Wording NotOfficial = new(
        "not official: it rests on an unconfirmed rule, or on a policy where the regulation is silent",
        "bukan angka resmi: ada aturan yang belum terkonfirmasi, atau kebijakan untuk hal yang tidak diatur, yang ikut menentukan");

    public static readonly Wording Suggested = new(
        "a suggestion to the appraiser, not an official grade", "saran bagi pejabat penilai, bukan predikat resmi");

    public static readonly Wording Aspect = new("Aspect", "Aspek");

    public static readonly Wording Objective = new("Objective", "Rencana kinerja");

    public static readonly Wording WorkObjective = new("Planned result", "Rencana hasil kerja");

    public static readonly Wording Predikat = new("Predikat", "Predikat");

    public static readonly Wording SuggestedLevel = new(
        "suggested by the office's own thresholds: {0} ({1})", "saran menurut ambang batas instansi sendiri: {0} ({1})");

    public static readonly Wording Distribution = new(
        "Distribution of predikat, organization '{0}' ({1}, {2}; a guide)", "Distribusi predikat, organisasi '{0}' ({1}, {2}; pedoman)");

    public static readonly Wording NothingToReport = new("Nothing to report.", "Tidak ada yang perlu dilaporkan.");

    public static readonly Wording NoDistribution = new(
        "--organization needs a regulation that says how predikat should be distributed, such as permenpanrb-6-2022.",
        "--organization memerlukan peraturan yang mengatur distribusi predikat, misalnya permenpanrb-6-2022.");

    public static readonly Wording Met = new("met", "tercapai");

    public static readonly Wording NotMet = new("not met", "tidak tercapai");

    public static readonly Noun StepsAbove = new("{0} step above the target", "{0} steps above the target", "{0} tingkat di atas target");

    public static readonly Noun StepsBelow = new("{0} step below the target", "{0} steps below the target", "{0} tingkat di bawah target");

    public static readonly Wording Exceeded = new("{0} exceeded the target", "{0} melampaui target");

    public static readonly Wording Reached = new("{0} reached the target", "{0} tepat mencapai target");

    public static readonly Wording Missed = new("{0} missed the target", "{0} tidak mencapai target");

    public static readonly Wording NotCompared = new("{0} without an achievement", "{0} tanpa capaian");

    public static readonly Wording WithoutTarget = new("{0} without a target", "{0} tanpa target");

    public static readonly Wording WithoutValue = new("{0} without a value", "{0} tanpa nilai");

    public static readonly Wording OpenWeight = new(
        "Weight not compared with a target: {0} of {1}.", "Bobot yang belum dibandingkan dengan target: {0} dari {1}.");

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

    private static readonly Dictionary<PerformanceAspect, Wording> Aspects = new()
    {
        [PerformanceAspect.Quantity] = new("quantity", "kuantitas"),
        [PerformanceAspect.Quality] = new("quality", "kualitas"),
        [PerformanceAspect.Time] = new("time", "waktu"),
        [PerformanceAspect.Cost] = new("cost", "biaya"),
    };

    /// <summary>What an aspect is called.</summary>
    public static string OfAspect(PerformanceAspect? aspect, Language language) => aspect is { } known ? Aspects[known].In(language) : "–";

    /// <summary>How sure a rule is, in a word or two.</summary>
    public static string OfConfidence(Confidence confidence, Language language) => RatingWords.Of(confidence).In(language);
}
