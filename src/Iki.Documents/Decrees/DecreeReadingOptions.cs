namespace Iki.Documents;

/// <summary>How a decree is read.</summary>
public sealed record DecreeReadingOptions
{
    /// <summary>The usual way.</summary>
    public static DecreeReadingOptions Default { get; } = new();

    /// <summary>The id of the catalog; null to make one of the office and the year.</summary>
    public string? Id { get; init; }

    /// <summary>The year of targets that the decree prints without one; null to take the decree's own.</summary>
    public int? Year { get; init; }

    /// <summary>Is told how far the work is, from 0 to 1; null for nobody.</summary>
    public IProgress<double>? Progress { get; init; }
}
