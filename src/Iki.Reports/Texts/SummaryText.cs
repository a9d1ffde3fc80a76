using Iki.Core;
using Iki.Core.Scoring;

namespace Iki.Reports.Texts;

/// <summary>A summary of scores in a line, without the counts that are 0; for reports and the tool.</summary>
internal static class SummaryText
{
    /// <summary>How many there are of each kind: <c>1 exceeded, 2 reached, 1 missed</c>.</summary>
    public static string Short(ScoreSummary summary, Language language) => string.Join(", ", Parts(summary, language));

    /// <summary>How many there are of each kind, why values are missing, and the weight that is not compared.</summary>
    public static string Of(ScoreSummary summary, Language language)
    {
        var why = summary.WithoutValue.Select(s => $"{Languages.Number(s.Count, language)} {RatingWords.Of(s.Status).In(language)}");
        var reasons = summary.WithoutValue.Count == 0 ? "" : $" ({string.Join(", ", why)})";
        var weight = summary.OpenWeight == 0 ? ""
            : " " + Say.It(ScoreNames.OpenWeight, language, NumberText.Of(summary.OpenWeight, language), NumberText.Of(summary.Weight, language));
        return $"{Say.Count(summary.Results, ScoreNames.IndicatorRows, language)}: {Short(summary, language)}{reasons}.{weight}";
    }

    /// <summary>Whether anything was compared with a target, or could not be for a reason that the reader can mend.</summary>
    public static bool IsCompared(ScoreSummary summary) => summary.WithoutTarget < summary.Results;

    private static IEnumerable<string> Parts(ScoreSummary summary, Language language)
    {
        var counts = new (int Count, Wording Word)[]
        {
            (summary.Exceeded, ScoreNames.Exceeded), (summary.Reached, ScoreNames.Reached), (summary.Missed, ScoreNames.Missed),
            (summary.NotCompared, ScoreNames.NotCompared), (summary.WithoutTarget, ScoreNames.WithoutTarget),
            (summary.WithoutValue.Sum(s => s.Count), ScoreNames.WithoutValue),
        };
        return counts.Where(c => c.Count > 0).Select(c => Say.It(c.Word, language, Languages.Number(c.Count, language)));
    }
}
