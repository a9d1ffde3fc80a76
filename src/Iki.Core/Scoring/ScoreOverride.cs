using System.Text.Json.Serialization;
using System.Diagnostics.CodeAnalysis;

namespace Iki.Core.Scoring;

/// <summary>A rule that gives a grade and a score in place of the scale.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record ScoreOverride
{
    /// <summary>What it is, for the explanation.</summary>
    public required Wording Label { get; init; }

    /// <summary>Whether it applies only to targets that cannot be exceeded.</summary>
    public bool HighestAttainable { get; init; }

    /// <summary>
    /// The condition, over <c>capaian</c> (before rounding) and <c>capaianBulat</c> (as looked up), in percent points, and
    /// <c>realisasi</c>.
    /// </summary>
    [StringSyntax(TextSyntax.Formula)]
    public required string When { get; init; }

    /// <summary>The grade, which is one of the scale's.</summary>
    public required string Grade { get; init; }

    /// <summary>The formula of the score, over the same names; null for no score.</summary>
    public string? Score { get; init; }

    /// <summary>Its place in the regulation.</summary>
    public string? Article { get; init; }

    /// <summary>The confidence in it; null for the regulation's.</summary>
    public Confidence? Confidence { get; init; }
}
