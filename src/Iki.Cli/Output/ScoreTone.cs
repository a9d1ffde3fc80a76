using Iki.Core;
using Iki.Core.Scoring;

namespace Iki.Cli.Output;

/// <summary>Achievements and grades in the colour of whether the target was reached.</summary>
internal static class ScoreTone
{
    public static ReportCell OfAchievement(IndicatorScore score, Language language) => new(ScoreCells.OfAchievement(score, language), Of(score));

    public static ReportCell OfGrade(IndicatorScore score) => new(ScoreCells.OfGrade(score), Of(score));

    public static ReportCell OfBar(IndicatorScore score) => new(AchievementBar.Of(score), Of(score));

    /// <summary>The tone of a predikat: regulations list the best first.</summary>
    public static Tone OfPredikat(Appraisal appraisal, Regulation? regulation)
    {
        if (appraisal.Predikat is not { } predikat || regulation?.Appraisal is not { } rules) return Tone.Plain;
        var place = rules.Grades.ToList().FindIndex(g => g.Code == predikat.Code);
        return place < 0 ? Tone.Plain : place * 2 < rules.Grades.Count - 1 ? Tone.Good : place * 2 == rules.Grades.Count - 1 ? Tone.Doubtful : Tone.Bad;
    }

    private static Tone Of(IndicatorScore score) => score switch
    {
        { IsTextMet: true } or { Achievement: >= 100 } => Tone.Good,
        { IsTextMet: false } or { Achievement: not null } => Tone.Doubtful,
        _ => Tone.Plain,
    };
}
