using Iki.Core;
using Iki.Core.Scoring;

namespace Iki.Reports.Texts;

/// <summary>A summary of scores in a line, without the counts that are 0.</summary>
internal static class SummaryText
{
    /// <summary>How many there are of each kind, why values are missing, and the weight that is not compared.</summary>
    public static string Of(ScoreSummary summary, Language language)
    {
        var why = summary.WithoutValue.Select(s => $"{Languages.Number(s.Count, language)} {ReportWords.OfStatus(s.Status, language)}");
        var reasons = summary.WithoutValue.Count == 0 ? "" : $" ({string.Join(", ", why)})";
        var weight = summary.OpenWeight == 0 ? ""
            : " " + Say.It(ReportWords.OpenWeight, language, NumberText.Of(summary.OpenWeight, language), NumberText.Of(summary.Weight, language));
        return $"{Say.Count(summary.Results, ReportWords.IndicatorRows, language)}: {string.Join(", ", Parts(summary, language))}{reasons}.{weight}";
    }

    private static IEnumerable<string> Parts(ScoreSummary summary, Language language)
    {
        var counts = new (int Count, Wording Word)[]
        {
            (summary.Exceeded, ReportWords.Exceeded), (summary.Reached, ReportWords.Reached), (summary.Missed, ReportWords.Missed),
            (summary.NotCompared, ReportWords.NotCompared), (summary.WithoutTarget, ReportWords.WithoutTarget),
            (summary.WithoutValue.Sum(s => s.Count), ReportWords.WithoutValue),
        };
        return counts.Where(c => c.Count > 0).Select(c => Say.It(c.Word, language, Languages.Number(c.Count, language)));
    }
}
