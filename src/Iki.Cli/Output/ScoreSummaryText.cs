using Iki.Core;
using Iki.Core.Scoring;

namespace Iki.Cli.Output;

/// <summary>A summary of scores in a line, without the counts that are 0.</summary>
internal static class ScoreSummaryText
{
    /// <summary>How many there are of each kind: <c>1 exceeded, 2 reached, 1 missed</c>.</summary>
    public static string Short(ScoreSummary summary, Language language) => string.Join(", ", Parts(summary, language));

    /// <summary>The same with the reasons for missing values, and the weight that is not compared.</summary>
    public static string Whole(ScoreSummary summary, Language language)
    {
        var parts = Short(summary, language);
        var why = summary.WithoutValue.Select(s => $"{s.Count} {Words.OfStatus(s.Status, language)}");
        var reasons = summary.WithoutValue.Count == 0 ? "" : $" ({string.Join(", ", why)})";
        var weight = summary.OpenWeight == 0 ? ""
            : " " + Words.Say(ScoreWords.OpenWeight, language, NumberText.Of(summary.OpenWeight, language), NumberText.Of(summary.Weight, language));
        return $"{Words.Count(summary.Results, Words.IndicatorRows, language)}: {parts}{reasons}.{weight}";
    }

    /// <summary>Whether anything was compared with a target, or could not be for a reason that the reader can mend.</summary>
    public static bool IsCompared(this ScoreSummary summary) => summary.WithoutTarget < summary.Results;

    private static IEnumerable<string> Parts(ScoreSummary summary, Language language)
    {
        var counts = new (int Count, Wording Word)[]
        {
            (summary.Exceeded, ScoreWords.Exceeded), (summary.Reached, ScoreWords.Reached), (summary.Missed, ScoreWords.Missed),
            (summary.NotCompared, ScoreWords.NotCompared), (summary.WithoutTarget, ScoreWords.WithoutTarget),
            (summary.WithoutValue.Sum(s => s.Count), ScoreWords.WithoutValue),
        };
        return counts.Where(c => c.Count > 0).Select(c => Words.Say(c.Word, language, c.Count));
    }
}
