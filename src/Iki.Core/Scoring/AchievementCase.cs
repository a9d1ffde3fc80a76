using System.Text.Json.Serialization;
using System.Diagnostics.CodeAnalysis;

namespace Iki.Core.Scoring;

/// <summary>
/// One way to compute achievement. It acts where polarity, kind of target and condition fit; one without a formula says that
/// there is no achievement.
/// </summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record AchievementCase
{
    /// <summary>What it is, for the explanation.</summary>
    public required Wording Label { get; init; }

    /// <summary>The polarity it is for; null for either.</summary>
    public Polarity? Polarity { get; init; }

    /// <summary>The kind of target it is for; null for either.</summary>
    public TargetKind? Target { get; init; }

    /// <summary>The condition under which it acts; null for always.</summary>
    /// <remarks>
    /// It and the formula may name <c>realisasi</c>, and <c>target</c> or <c>batasBawah</c> and <c>batasAtas</c>, as far as the
    /// kind of target says which.
    /// </remarks>
    [StringSyntax(TextSyntax.Formula)]
    public string? When { get; init; }

    /// <summary>The formula of the achievement, a percentage; null where there is none to compute.</summary>
    [StringSyntax(TextSyntax.Formula)]
    public string? Formula { get; init; }

    /// <summary>Its place in the regulation.</summary>
    public string? Article { get; init; }

    /// <summary>The confidence in it; null for the regulation's.</summary>
    public Confidence? Confidence { get; init; }
}

/// <summary>The kinds of target that a figure is measured by.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public enum TargetKind
{
    /// <summary>One number.</summary>
    Value,

    /// <summary>From one number to another.</summary>
    Range,
}

/// <summary>What an achievement below 0 counts as.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record NegativeAchievement
{
    /// <summary>What it is, for the explanation.</summary>
    public required Wording Label { get; init; }

    /// <summary>The formula it is replaced by, a percentage: <c>0%</c>.</summary>
    [StringSyntax(TextSyntax.Formula)]
    public required string Formula { get; init; }

    /// <summary>Its place in the regulation.</summary>
    public string? Article { get; init; }

    /// <summary>The confidence in it; null for the regulation's.</summary>
    public Confidence? Confidence { get; init; }
}
