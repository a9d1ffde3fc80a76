using Iki.Core;

namespace Iki.Reports.Texts;

/// <summary>What reports and the tool call the parts of a score.</summary>
internal static class ScoreNames
{
    public static readonly Wording Period = new("Period", "Periode");
    public static readonly Wording Office = new("Office", "Unit kerja");
    public static readonly Wording RatedBy = new("Rated by", "Dinilai menurut");
    public static readonly Wording Target = new("Target", "Target");
    public static readonly Wording Realization = new("Realization", "Realisasi");
    public static readonly Wording CumulativeRealization = new("{0} (since the start of the year)", "{0} (sejak awal tahun)");
    public static readonly Wording Class = new("Class", "Kelas");
    public static readonly Wording Achievement = new("Achievement", "Capaian");
    public static readonly Wording Grade = new("Grade", "Predikat");
    public static readonly Wording Score = new("Score", "Nilai");
    public static readonly Wording Weight = new("Weight", "Bobot");
    public static readonly Wording Aspect = new("Aspect", "Aspek");
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
    public static readonly Wording Exceeded = new("{0} exceeded the target", "{0} melampaui target");
    public static readonly Wording Reached = new("{0} reached the target", "{0} tepat mencapai target");
    public static readonly Wording Missed = new("{0} missed the target", "{0} tidak mencapai target");
    public static readonly Wording NotCompared = new("{0} without an achievement", "{0} tanpa capaian");
    public static readonly Wording WithoutTarget = new("{0} without a target", "{0} tanpa target");
    public static readonly Wording WithoutValue = new("{0} without a value", "{0} tanpa nilai");
    public static readonly Wording OpenWeight = new(
        "Weight not compared with a target: {0} of {1}.", "Bobot yang belum dibandingkan dengan target: {0} dari {1}.");
    public static readonly Noun IndicatorRows = new("{0} indicator row", "{0} indicator rows", "{0} baris indikator");

    private static readonly Dictionary<PerformanceAspect, Wording> Aspects = new()
    {
        [PerformanceAspect.Quantity] = new("quantity", "kuantitas"),
        [PerformanceAspect.Quality] = new("quality", "kualitas"),
        [PerformanceAspect.Time] = new("time", "waktu"),
        [PerformanceAspect.Cost] = new("cost", "biaya"),
    };

    /// <summary>What an aspect is called.</summary>
    public static Wording Of(PerformanceAspect aspect) => Aspects[aspect];
}
