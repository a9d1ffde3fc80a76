using Iki.Core;
using Iki.Core.Scoring;
using Iki.Reports.Texts;

namespace Iki.Cli.Output;

/// <summary>Ratings and predikat, as tables and pages show them.</summary>
internal static class AppraisalText
{
    /// <summary>The objectives of a position that have something to show, each with its indicators.</summary>
    public static IEnumerable<(Objective Objective, IReadOnlyList<IndicatorScore> Scores)> ByObjective(PositionScore position)
    {
        var byIndicator = position.Indicators.ToLookup(s => s.Result.Indicator.Id, StringComparer.Ordinal);
        return position.Position.Objectives
            .Select(o => (o, (IReadOnlyList<IndicatorScore>)[.. o.Indicators.SelectMany(i => byIndicator[i.Id])]))
            .Where(o => o.Item2.Count > 0);
    }

    /// <summary>Each rating in a line, and in the last the predikat with its article.</summary>
    public static IEnumerable<string> Lines(Appraisal appraisal, Language language)
    {
        foreach (var rating in appraisal.Ratings) yield return $"{rating.Rating.Label.In(language)}: {ScoreText.OfRating(rating, language)}";
        yield return $"{Words.Say(ScoreNames.Predikat, language)}: {ScoreText.OfPredikat(appraisal) ?? ReportTable.None}";
    }

    /// <summary>Whether nothing was given and nothing suggested: no rating and no predikat.</summary>
    public static bool IsEmpty(Appraisal appraisal) => appraisal.Predikat is null && appraisal.Ratings.All(r => r.Level is null && r.Suggested is null) && appraisal.Diagnostics.All(d => d.Code == "IKI5234");

    /// <summary>How many positions have nothing to show a predikat by; null for none.</summary>
    public static string? WithoutRatings(Scorecard card, Language language)
    {
        var count = card.Positions.Count(p => p.Appraisal is { } appraisal && IsEmpty(appraisal));
        return count == 0 ? null : Words.Count(count, ScoreWords.PositionsWithoutRatings, language);
    }
}
