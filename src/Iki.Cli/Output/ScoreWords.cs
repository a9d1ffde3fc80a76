using Iki.Core;
using Iki.Core.Scoring;

namespace Iki.Cli.Output;

/// <summary>The texts of the tool about targets and scores, in both languages.</summary>
internal static class ScoreWords
{
    public static readonly (string English, string Indonesian) Target = ("Target", "Target");

    public static readonly (string English, string Indonesian) Realization = ("Realization", "Realisasi");

    public static readonly (string English, string Indonesian) Achievement = ("Achievement", "Capaian");

    public static readonly (string English, string Indonesian) Grade = ("Grade", "Predikat");

    public static readonly (string English, string Indonesian) Score = ("Score", "Nilai");

    public static readonly (string English, string Indonesian) ScoreColumn = ("Score", "Nilai capaian");

    public static readonly (string English, string Indonesian) Weight = ("Weight", "Bobot");

    public static readonly (string English, string Indonesian) Total = ("Weighted total", "Nilai total tertimbang");

    public static readonly (string English, string Indonesian) TotalSoFar = (
        "Weighted total of the weight that has a score, {0} of {1}", "Nilai total tertimbang atas bobot yang sudah bernilai, {0} dari {1}");

    public static readonly (string English, string Indonesian) RegulationSummary = (
        "{0}: {1}, {2}, {3}, {4}. {5}", "{0}: {1}, {2}, {3}, {4}. {5}");

    public static readonly (string One, string Several, string Indonesian) Cases = ("case", "cases", "kasus");

    public static readonly (string One, string Several, string Indonesian) Bands = ("band", "bands", "rentang");

    public static readonly (string One, string Several, string Indonesian) Examples = ("example", "examples", "contoh");

    public static readonly (string English, string Indonesian) Card = ("Scorecard", "Kartu capaian kinerja");

    public static readonly (string English, string Indonesian) Period = ("Period", "Periode");

    public static readonly (string English, string Indonesian) Office = ("Office", "Unit kerja");

    public static readonly (string English, string Indonesian) RatedBy = ("Rated by", "Dinilai menurut");

    public static readonly (string English, string Indonesian) NotRated = (
        "No regulation is applied: achievements are iki's own arithmetic and not official, and there are no grades",
        "Tidak ada peraturan yang diterapkan: capaian dihitung dengan cara iki sendiri dan bukan angka resmi, serta tidak ada predikat");

    public static readonly (string English, string Indonesian) Own = (
        "iki's own arithmetic, not based on a regulation; not official", "dihitung dengan cara iki sendiri karena tidak diatur dalam peraturan; bukan angka resmi");

    public static readonly (string English, string Indonesian) NotOfficial = (
        "not official: it rests on an unconfirmed rule, or on a policy where the regulation is silent",
        "bukan angka resmi: ada aturan yang belum terkonfirmasi, atau kebijakan untuk hal yang tidak diatur, yang ikut menentukan");

    public static readonly (string English, string Indonesian) Suggested = (
        "a suggestion to the appraiser, not an official grade", "saran bagi pejabat penilai, bukan predikat resmi");

    public static readonly (string English, string Indonesian) Aspect = ("Aspect", "Aspek");

    public static readonly (string English, string Indonesian) Objective = ("Objective", "Rencana kinerja");

    public static readonly (string English, string Indonesian) WorkObjective = ("Planned result", "Rencana hasil kerja");

    public static readonly (string English, string Indonesian) Predikat = ("Predikat", "Predikat");

    public static readonly (string English, string Indonesian) Group = ("Group", "Kelompok");

    public static readonly (string English, string Indonesian) SuggestedLevel = (
        "suggested by the office's own thresholds: {0} ({1})", "saran menurut ambang batas instansi sendiri: {0} ({1})");

    public static readonly (string English, string Indonesian) Distribution = (
        "Distribution of predikat, organization '{0}' ({1}, {2}; a guide)", "Distribusi predikat, organisasi '{0}' ({1}, {2}; pedoman)");

    public static readonly (string English, string Indonesian) NothingToReport = ("Nothing to report.", "Tidak ada yang perlu dilaporkan.");

    public static readonly (string English, string Indonesian) NoDistribution = (
        "--organization needs a regulation that says how predikat should be distributed, such as permenpanrb-6-2022.",
        "--organization memerlukan peraturan yang mengatur distribusi predikat, misalnya permenpanrb-6-2022.");

    public static readonly (string English, string Indonesian) Met = ("met", "tercapai");

    public static readonly (string English, string Indonesian) NotMet = ("not met", "tidak tercapai");

    public static readonly (string One, string Several, string Indonesian) StepsAbove = ("step above the target", "steps above the target", "tingkat di atas target");

    public static readonly (string One, string Several, string Indonesian) StepsBelow = ("step below the target", "steps below the target", "tingkat di bawah target");

    public static readonly (string English, string Indonesian) Exceeded = ("{0} exceeded the target", "{0} melampaui target");

    public static readonly (string English, string Indonesian) Reached = ("{0} reached the target", "{0} tepat mencapai target");

    public static readonly (string English, string Indonesian) Missed = ("{0} missed the target", "{0} tidak mencapai target");

    public static readonly (string English, string Indonesian) NotCompared = ("{0} without an achievement", "{0} tanpa capaian");

    public static readonly (string English, string Indonesian) WithoutTarget = ("{0} without a target", "{0} tanpa target");

    public static readonly (string English, string Indonesian) WithoutValue = ("{0} without a value", "{0} tanpa nilai");

    public static readonly (string English, string Indonesian) OpenWeight = (
        "Weight not compared with a target: {0} of {1}.", "Bobot yang belum dibandingkan dengan target: {0} dari {1}.");

    public static readonly (string English, string Indonesian) Cumulative = ("since the start of the year", "sejak awal tahun");

    public static readonly (string English, string Indonesian) HowComputed = ("How it was computed", "Cara perhitungannya");

    public static readonly (string English, string Indonesian) BarLabel = (
        "Achievement {0} %; the mark at 100 % is the target", "Capaian {0}%; tanda pada 100% adalah target");

    public static readonly (string English, string Indonesian) RatesValues = (
        "{0} rates a value, not an achievement. Name the indicators that have such a value with iki evaluate --indicator.",
        "{0} menilai suatu nilai, bukan capaian. Sebutkan indikator yang nilainya demikian dengan iki evaluate --indicator.");

    public static readonly (string English, string Indonesian) ReachWants = (
        "--reach takes a grade and requires --by VARIABLE and one --indicator.",
        "--reach menerima predikat, dan dipakai bersama --by VARIABEL dan satu --indicator.");

    public static readonly (string English, string Indonesian) ReachAlone = (
        "--reach writes text or json and cannot be combined with --position or --year-to-date.",
        "--reach menghasilkan text atau json, dan tidak dapat dipakai bersama --position atau --year-to-date.");

    public static readonly (string English, string Indonesian) RequiredFigure = (
        "{0} reaches '{1}' with {2} {3} {4}{5}.", "{0} mencapai '{1}' bila {2} {3} {4}{5}.");

    public static readonly (string English, string Indonesian) AtLeast = ("at least", "paling sedikit");

    public static readonly (string English, string Indonesian) AtMost = ("at most", "paling banyak");

    public static readonly (string English, string Indonesian) MoreThan = ("more than", "lebih dari");

    public static readonly (string English, string Indonesian) LessThan = ("less than", "kurang dari");

    public static readonly (string English, string Indonesian) Exactly = (" (exactly {0})", " (tepatnya {0})");

    public static readonly (string English, string Indonesian) ThenReported = (
        "The reported realization is then {0}, an achievement of {1} %.", "Realisasinya lalu dilaporkan sebesar {0}, dengan capaian {1}%.");

    public static readonly (string English, string Indonesian) NoRegulation = (
        "--reach needs a regulation that applies, or one named with --regulation.",
        "--reach memerlukan peraturan yang berlaku, atau yang disebut dengan --regulation.");

    /// <summary>The name of an aspect.</summary>
    public static string OfAspect(PerformanceAspect? aspect, Language language) => aspect switch
    {
        PerformanceAspect.Quantity => Words.Say(("quantity", "kuantitas"), language),
        PerformanceAspect.Quality => Words.Say(("quality", "kualitas"), language),
        PerformanceAspect.Time => Words.Say(("time", "waktu"), language),
        PerformanceAspect.Cost => Words.Say(("cost", "biaya"), language),
        _ => "–",
    };

    /// <summary>How sure a rule is, in a word or two.</summary>
    public static string OfConfidence(Confidence confidence, Language language) => Words.Say(
        confidence switch
        {
            Confidence.Read => ("read in the regulation", "dibaca dari naskah peraturan"),
            Confidence.Agreed => ("agreed by several sources", "disepakati beberapa sumber"),
            Confidence.Secondary => ("from one secondary source", "dari satu sumber sekunder"),
            _ => ("a policy, where the regulation is silent", "kebijakan, karena peraturan tidak mengaturnya"),
        },
        language);
}
