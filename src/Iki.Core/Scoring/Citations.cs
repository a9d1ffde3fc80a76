namespace Iki.Core.Scoring;

/// <summary>How a rule cites where it comes from.</summary>
internal static class Citations
{
    /// <summary>The regulation with the article; null for a policy of the library, unless it names its source.</summary>
    public static string? Of(Regulation regulation, string? article, Confidence? confidence) =>
        confidence == Confidence.Own ? article : article is null ? regulation.Title : $"{regulation.Title}, {article}";
}
