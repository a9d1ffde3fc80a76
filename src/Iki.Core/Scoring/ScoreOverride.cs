namespace Iki.Core.Scoring;

/// <summary>What gives a grade and a score in place of the scale.</summary>
public sealed record ScoreOverride
{
    /// <summary>What it is, for the explanation.</summary>
    public required Wording Label { get; init; }

    /// <summary>Whether it is for targets alone beyond which nothing can be reached.</summary>
    public bool HighestAttainable { get; init; }

    /// <summary>
    /// The condition, over <c>capaian</c> (before rounding) and <c>capaianBulat</c> (as looked up), in percent points, and
    /// <c>realisasi</c>.
    /// </summary>
    public required string When { get; init; }

    /// <summary>The grade, which is one of the scale's.</summary>
    public required string Grade { get; init; }

    /// <summary>The formula of the score, over the same names; null for no score.</summary>
    public string? Score { get; init; }

    /// <summary>Where in the regulation it stands.</summary>
    public string? Article { get; init; }

    /// <summary>How sure it is; null for the regulation's.</summary>
    public Confidence? Confidence { get; init; }
}
