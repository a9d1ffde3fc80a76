using Iki.Core.Diagnostics;

namespace Iki.Core.Scoring;

/// <summary>
/// Achievement where no regulation says how it is computed: realization against target by arithmetic of the library's own, as rules of the same form
/// (docs/scoring.md, Achievement without a regulation). It has no scale: grades and scores come only from regulations.
/// </summary>
internal static class OwnAchievement
{
    /// <summary>The rules, compiled.</summary>
    public static CompiledRegulation Rules { get; } = CompiledRegulation.Compile(
        new Regulation
        {
            Id = "own",
            Title = "Iki.Core",
            Citation = "Iki.Core, docs/scoring.md",
            Confidence = Confidence.Own,
            Subject = RegulationSubject.Indicator,
            Achievement = [.. OfCloser(), .. OfHigherAndLower()],
            WhenNegative = new NegativeAchievement { Label = new("A negative achievement counts as 0 %", "Capaian negatif dihitung 0%"), Formula = "0%", Confidence = Confidence.Own },
        },
        DiagnosticCollector.ForFile(null));

    /// <summary>Whether a regulation says how achievement is computed for a polarity. Closer is better is a separate case, and has to be named.</summary>
    public static bool IsNeeded(Regulation regulation, Polarity polarity) =>
        regulation.Achievement.Count == 0 || (polarity == Polarity.CloserIsBetter && regulation.Achievement.All(c => c.Polarity != polarity));

    private static IEnumerable<AchievementCase> OfCloser() =>
    [
        Corner(new("Ideal value 0, and it is 0: fully achieved", "Nilai ideal 0 dan memang 0: tercapai penuh"),
            Polarity.CloserIsBetter, TargetKind.Value, "target = 0 and realisasi = 0", "100%"),
        Corner(new("Ideal value 0, and it is not: not achieved", "Nilai ideal 0 tetapi bukan 0: tidak tercapai"),
            Polarity.CloserIsBetter, TargetKind.Value, "target = 0", "0%"),
        Rule(new("Closer is better: 1 less the distance from the ideal value, as a share of it", "Semakin dekat makin baik: 1 dikurangi selisih terhadap nilai ideal, dibagi nilai ideal"),
            Polarity.CloserIsBetter, TargetKind.Value, null, "(1 - Abs(realisasi - target) / Abs(target)) * 100%"),
        Rule(new("Within the ideal range: fully achieved", "Di dalam rentang ideal: tercapai penuh"),
            Polarity.CloserIsBetter, TargetKind.Range, "realisasi >= batasBawah and realisasi <= batasAtas", "100%"),
        Corner(new("The end of the ideal range that is missed is 0: not achieved", "Batas rentang ideal yang tidak terpenuhi bernilai 0: tidak tercapai"),
            Polarity.CloserIsBetter, TargetKind.Range, "(realisasi < batasBawah and batasBawah = 0) or (realisasi > batasAtas and batasAtas = 0)", "0%"),
        Rule(new("Below the ideal range: 1 less the distance from its lower end, as a share of it", "Di bawah rentang ideal: 1 dikurangi selisih terhadap batas bawah, dibagi batas itu"),
            Polarity.CloserIsBetter, TargetKind.Range, "realisasi < batasBawah", "(1 - (batasBawah - realisasi) / Abs(batasBawah)) * 100%"),
        Rule(new("Above the ideal range: 1 less the distance from its upper end, as a share of it", "Di atas rentang ideal: 1 dikurangi selisih terhadap batas atas, dibagi batas itu"),
            Polarity.CloserIsBetter, TargetKind.Range, null, "(1 - (realisasi - batasAtas) / Abs(batasAtas)) * 100%"),
    ];

    private static IEnumerable<AchievementCase> OfHigherAndLower() =>
    [
        Corner(new("A negative target has no achievement", "Target negatif tidak mempunyai capaian"), null, TargetKind.Value, "target < 0", null),
        Corner(new("A target that starts below 0 has no achievement", "Target yang berawal di bawah 0 tidak mempunyai capaian"),
            null, TargetKind.Range, "batasBawah < 0", null),
        Corner(new("Target 0, nothing may happen and nothing did: fully achieved", "Target 0, tidak boleh terjadi dan memang tidak terjadi: tercapai penuh"),
            Polarity.LowerIsBetter, TargetKind.Value, "target = 0 and realisasi = 0", "100%"),
        Corner(new("Target 0, nothing may happen and something did: not achieved", "Target 0, tidak boleh terjadi tetapi terjadi: tidak tercapai"),
            Polarity.LowerIsBetter, TargetKind.Value, "target = 0", "0%"),
        Corner(new("Target 0 where more is better has no achievement", "Target 0 pada indikator yang semakin tinggi semakin baik tidak mempunyai capaian"),
            Polarity.HigherIsBetter, TargetKind.Value, "target = 0", null),
        Rule(new("More is better: realization by target", "Semakin tinggi semakin baik: realisasi dibagi target"),
            Polarity.HigherIsBetter, TargetKind.Value, null, "realisasi / target * 100%"),
        Rule(new("Less is better: twice the target less the realization, by target", "Semakin rendah semakin baik: dua kali target dikurangi realisasi, dibagi target"),
            Polarity.LowerIsBetter, TargetKind.Value, null, "(2 * target - realisasi) / target * 100%"),
        Rule(new("Within the range of the target: fully achieved", "Di dalam rentang target: tercapai penuh"),
            null, TargetKind.Range, "realisasi >= batasBawah and realisasi <= batasAtas", "100%"),
        Corner(new("Range from 0 to 0, exceeded where less is better: not achieved",
                "Rentang 0 sampai 0, terlampaui pada indikator yang semakin rendah semakin baik: tidak tercapai"),
            Polarity.LowerIsBetter, TargetKind.Range, "realisasi > batasAtas and batasAtas = 0", "0%"),
        Corner(new("The end of the range that is missed is 0: no achievement", "Batas rentang yang tidak terpenuhi bernilai 0: tidak ada capaian"),
            null, TargetKind.Range, "(realisasi < batasBawah and batasBawah = 0) or (realisasi > batasAtas and batasAtas = 0)", null),
        Rule(new("More is better, above the range: realization by its upper end", "Semakin tinggi semakin baik, di atas rentang: realisasi dibagi batas atasnya"),
            Polarity.HigherIsBetter, TargetKind.Range, "realisasi > batasAtas", "realisasi / batasAtas * 100%"),
        Rule(new("More is better, below the range: realization by its lower end", "Semakin tinggi semakin baik, di bawah rentang: realisasi dibagi batas bawahnya"),
            Polarity.HigherIsBetter, TargetKind.Range, null, "realisasi / batasBawah * 100%"),
        Rule(new("Less is better, above the range: twice its upper end less the realization, by that end",
                "Semakin rendah semakin baik, di atas rentang: dua kali batas atas dikurangi realisasi, dibagi batas atas"),
            Polarity.LowerIsBetter, TargetKind.Range, "realisasi > batasAtas", "(2 * batasAtas - realisasi) / batasAtas * 100%"),
        Rule(new("Less is better, below the range: twice its lower end less the realization, by that end",
                "Semakin rendah semakin baik, di bawah rentang: dua kali batas bawah dikurangi realisasi, dibagi batas bawah"),
            Polarity.LowerIsBetter, TargetKind.Range, null, "(2 * batasBawah - realisasi) / batasBawah * 100%"),
    ];

    private static AchievementCase Rule(Wording label, Polarity? polarity, TargetKind target, string? when, string? formula) =>
        new() { Label = label, Polarity = polarity, Target = target, When = when, Formula = formula };

    /// <summary>A case that stands in place of the rule, and is shown as such.</summary>
    private static AchievementCase Corner(Wording label, Polarity? polarity, TargetKind target, string when, string? formula) =>
        Rule(label, polarity, target, when, formula) with { Confidence = Confidence.Own };
}
