namespace Iki.Core.Scoring;

/// <summary>The confidence of several rules together.</summary>
internal static class Confidences
{
    /// <summary>The lowest of the whole's and of those of its parts that say otherwise.</summary>
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
