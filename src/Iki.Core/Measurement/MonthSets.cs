namespace Iki.Core.Measurement;

/// <summary>Months of a span, a year at most, as the bits of a number.</summary>
internal static class MonthSets
{
    /// <summary>The months of a part, as far as they lie in the span.</summary>
    public static int Of(MonthSpan span, MonthSpan part)
    {
        var first = Math.Max(part.First, span.First);
        var end = Math.Min(part.First + part.Count, span.First + span.Count);
        return end <= first ? 0 : ((1 << (end - first)) - 1) << (first - span.First);
    }

    /// <summary>The months as text, those that follow each other together: <c>2024-Q1, 2024-05/2024-06</c>.</summary>
    public static string TextOf(MonthSpan span, int months)
    {
        var runs = new List<string>();
        for (int start = 0, end; start < span.Count; start = end + 1)
        {
            for (end = start; end < span.Count && (months & (1 << end)) != 0; end++)
            {
            }

            if (end > start) runs.Add(new MonthSpan(span.First + start, end - start).ToString());
        }

        return string.Join(", ", runs);
    }
}
