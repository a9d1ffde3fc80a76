namespace Iki.Core.Scoring;

/// <summary>The confidence of several rules together.</summary>
internal static class Confidences
{
    /// <summary>The lowest of a rule's and of those that it says otherwise of.</summary>
    public static Confidence Lowest(Confidence whole, params ReadOnlySpan<Confidence?> parts)
    {
        var lowest = whole;
        foreach (var part in parts)
        {
            if (part < lowest) lowest = part.Value;
        }

        return lowest;
    }
}

/// <summary>How a rule cites where it comes from.</summary>
internal static class Citations
{
    /// <summary>The regulation with the article; null for a policy of one's own, unless it names where it comes from.</summary>
    public static string? Of(Regulation regulation, string? article, Confidence? confidence) =>
        confidence == Confidence.Own ? article : article is null ? regulation.Title : $"{regulation.Title}, {article}";
}
