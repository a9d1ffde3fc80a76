using Iki.Core;
using Iki.Core.Scoring;

namespace Iki.Reports.Texts;

/// <summary>The texts of reports about targets and scores.</summary>
internal static class ReportWords
{
    public static readonly Wording Card = new("Scorecard", "Kartu capaian kinerja");
    public static readonly Wording Period = new("Period", "Periode");
    public static readonly Wording SinceStartOfYear = new("{0}, since the start of the year", "{0}, sejak awal tahun");
    public static readonly Wording Office = new("Office", "Unit kerja");
    public static readonly Wording Decree = new("Decree", "Keputusan");
    public static readonly Wording DecreeNumber = new("No. {0}", "Nomor {0}");
    public static readonly Wording DecreeYear = new("of {0}", "Tahun {0}");
    public static readonly Wording RatedBy = new("Rated by", "Dinilai menurut");
    public static readonly Wording Confidently = new("{0} ({1})", "{0} ({1})");
    public static readonly Wording Positions = new("Positions", "Jabatan");
    public static readonly Wording Position = new("Position", "Jabatan");
    public static readonly Wording Rows = new("Indicator rows", "Baris indikator");
    public static readonly Wording Rated = new("Rated", "Dinilai");
    public static readonly Wording NotRated = new("Not rated", "Belum dinilai");
    public static readonly Wording RatedOfAll = new("{0}: {1} rated, {2} not rated", "{0}: {1} dinilai, {2} belum dinilai");
    public static readonly Wording Grades = new("Grades", "Predikat");
    public static readonly Wording NothingRated = new("{0} rated nothing here", "Tidak ada yang dinilai menurut {0}");
    public static readonly Wording Summary = new("Summary", "Ringkasan");
    public static readonly Wording Number = new("No.", "No.");
    public static readonly Wording ForIndicators = new("indicators {0}", "indikator {0}");
    public static readonly Wording ForAll = new("all {0} indicator rows", "seluruh {0} baris indikator");
    public static readonly Wording ForPositions = new("positions {0}", "jabatan {0}");
    public static readonly Wording ForAllPositions = new("all {0} positions", "seluruh {0} jabatan");
    public static readonly Wording AllIllustrative = new("Illustrative figures, not a realization", "Angka ilustrasi, bukan realisasi");
    public static readonly Wording SomeIllustrative = new("Contains illustrative figures", "Memuat angka ilustrasi");
    public static readonly Wording IllustrativeWhy = new(
        "The sources of the figures say so themselves. This report is an example, and nothing to be signed or decided upon.",
        "Demikian menurut sumber angkanya sendiri. Laporan ini contoh, bukan dasar penandatanganan atau keputusan.");
    public static readonly Wording SomeIllustrativeWhy = new(
        "They are marked where they stand, as their sources say so themselves.", "Angka itu ditandai pada tempatnya, sesuai keterangan pada sumbernya.");
    public static readonly Wording Illustrative = new("illustrative", "ilustrasi");
    public static readonly Wording PageOf = new("Page {0} of {1}", "Halaman {0} dari {1}");
    public static readonly Wording Running = new("{0}, {1}, {2}", "{0}, {1}, {2}");

    public static readonly Wording NoRegulation = new(
        "No regulation is applied: achievements are iki's own arithmetic and not official, and there are no grades.",
        "Tidak ada peraturan yang diterapkan: capaian dihitung dengan cara iki sendiri dan bukan angka resmi, serta tidak ada predikat.");

    public static readonly Wording Target = new("Target", "Target");
    public static readonly Wording Realization = new("Realization", "Realisasi");
    public static readonly Wording CumulativeRealization = new("{0} (since the start of the year)", "{0} (sejak awal tahun)");
    public static readonly Wording Class = new("Class", "Kelas");
    public static readonly Wording Achievement = new("Achievement", "Capaian");
    public static readonly Wording Grade = new("Grade", "Predikat");
    public static readonly Wording Score = new("Score", "Nilai");
    public static readonly Wording Weight = new("Weight", "Bobot");
    public static readonly Wording Aspect = new("Aspect", "Aspek");
    public static readonly Wording Group = new("Group", "Kelompok");
    public static readonly Wording Total = new("Weighted total", "Nilai total tertimbang");
    public static readonly Wording TotalSoFar = new(
        "Weighted total of the weight that has a score, {0} of {1}", "Nilai total tertimbang atas bobot yang sudah bernilai, {0} dari {1}");
    public static readonly Wording Objective = new("Objective", "Rencana kinerja");
    public static readonly Wording Predikat = new("Predikat", "Predikat");
    public static readonly Wording SuggestedLevel = new(
        "suggested by the office's own thresholds: {0} ({1})", "saran menurut ambang batas instansi sendiri: {0} ({1})");
    public static readonly Wording Distribution = new(
        "Distribution of predikat, organization '{0}' ({1}, {2}; a guide)", "Distribusi predikat, organisasi '{0}' ({1}, {2}; pedoman)");
    public static readonly Wording NothingToReport = new("Nothing to report.", "Tidak ada yang perlu dilaporkan.");
    public static readonly Wording BarLabel = new(
        "Achievement {0}; the mark at {1} is the target", "Capaian {0}; tanda pada {1} adalah target");
    public static readonly Wording HowRated = new("How it was rated", "Cara penilaiannya");

    public static readonly Wording Own = new(
        "iki's own arithmetic, not based on a regulation; not official", "dihitung dengan cara iki sendiri karena tidak diatur dalam peraturan; bukan angka resmi");
    public static readonly Wording NotOfficial = new(
        "not official: it rests on an unconfirmed rule, or on a policy where the regulation is silent",
        "bukan angka resmi: ada aturan yang belum terkonfirmasi, atau kebijakan untuk hal yang tidak diatur, yang ikut menentukan");
    public static readonly Wording Suggested = new("a suggestion to the appraiser, not an official grade", "saran bagi pejabat penilai, bukan predikat resmi");

    public static readonly Wording Met = new("met", "tercapai");
    public static readonly Wording NotMet = new("not met", "tidak tercapai");
    public static readonly Noun StepsAbove = new("{0} step above the target", "{0} steps above the target", "{0} tingkat di atas target");
    public static readonly Noun StepsBelow = new("{0} step below the target", "{0} steps below the target", "{0} tingkat di bawah target");

    public static readonly Noun IndicatorRows = new("{0} indicator row", "{0} indicator rows", "{0} baris indikator");
    public static readonly Wording Exceeded = new("{0} exceeded the target", "{0} melampaui target");
    public static readonly Wording Reached = new("{0} reached the target", "{0} tepat mencapai target");
    public static readonly Wording Missed = new("{0} missed the target", "{0} tidak mencapai target");
    public static readonly Wording NotCompared = new("{0} without an achievement", "{0} tanpa capaian");
    public static readonly Wording WithoutTarget = new("{0} without a target", "{0} tanpa target");
    public static readonly Wording WithoutValue = new("{0} without a value", "{0} tanpa nilai");
    public static readonly Wording OpenWeight = new(
        "Weight not compared with a target: {0} of {1}.", "Bobot yang belum dibandingkan dengan target: {0} dari {1}.");

    public static readonly Wording NoPlace = new("……………………", "……………………");
    public static readonly Wording PlaceAndDate = new("{0}, {1}", "{0}, {1}");
    public static readonly Wording Signatures = new("Signatures", "Tanda tangan");

    private static readonly Dictionary<PerformanceAspect, Wording> Aspects = new()
    {
        [PerformanceAspect.Quantity] = new("quantity", "kuantitas"),
        [PerformanceAspect.Quality] = new("quality", "kualitas"),
        [PerformanceAspect.Time] = new("time", "waktu"),
        [PerformanceAspect.Cost] = new("cost", "biaya"),
    };

    public static string OfStatus(OutcomeStatus status, Language language) => RatingWords.Of(status).In(language);

    public static string OfAspect(PerformanceAspect aspect, Language language) => Aspects[aspect].In(language);

    /// <summary>How sure a rule is, in a word or two.</summary>
    public static string OfConfidence(Confidence confidence, Language language) => RatingWords.Of(confidence).In(language);
}
