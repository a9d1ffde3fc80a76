namespace Iki.Core.Scoring;

/// <summary>The confidence of several rules together.</summary>
internal static class Confidences
{
    /// <summary>The lowest of the confidence of the whole and those of its parts.</summary>
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
