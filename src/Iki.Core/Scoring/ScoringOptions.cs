namespace Iki.Core.Scoring;

/// <summary>How strictly a regulation is applied.</summary>
public sealed record ScoringOptions
{
    /// <summary>A regulation outside its dates gives suggestions, with a warning on every figure.</summary>
    public static ScoringOptions Lenient { get; } = new();

    /// <summary>A regulation outside its dates is refused.</summary>
    public static ScoringOptions Strict { get; } = new() { IsStrict = true };

    /// <summary>Whether a regulation is refused outside its dates.</summary>
    public bool IsStrict { get; init; }
}
