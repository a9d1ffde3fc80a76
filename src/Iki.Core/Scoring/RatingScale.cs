using System.Text.Json.Serialization;

namespace Iki.Core.Scoring;

/// <summary>A scale of grades. Its bands fill it without gap or overlap, but for bands with a condition.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record RatingScale
{
    /// <summary>What is looked up in it.</summary>
    public required ScaleSubject Subject { get; init; }

    /// <summary>To how many decimals it is rounded before; null for not at all. Achievement counts in percent points.</summary>
    public int? Decimals { get; init; }

    /// <summary>How it is rounded.</summary>
    public RoundingMode Rounding { get; init; }

    /// <summary>The least that can be looked up; null for no end.</summary>
    public decimal? Least { get; init; }

    /// <summary>The most that can be looked up; null for no end.</summary>
    public decimal? Most { get; init; }

    /// <summary>Whether a grade is only a suggestion to the appraiser.</summary>
    public bool IsSuggestion { get; init; }

    /// <summary>Its place in the regulation.</summary>
    public string? Article { get; init; }

    /// <summary>The confidence in it; null for the regulation's.</summary>
    public Confidence? Confidence { get; init; }

    /// <summary>The bands, as the regulation prints them from top to bottom.</summary>
    public required EquatableList<RatingBand> Bands { get; init; }

    /// <summary>A number as it is looked up.</summary>
    internal Rational Rounded(Rational number) => Decimals is { } decimals ? number.Round(decimals, Rounding) : number;

    /// <summary>Whether numbers are rounded before they are looked up.</summary>
    internal bool Rounds => Decimals is not null;

    /// <summary>Whether a number, rounded for it, lies on the scale at all.</summary>
    internal bool Holds(Rational rounded) => !(Least is { } least && rounded < least) && !(Most is { } most && rounded > most);

    /// <summary>The band of a number rounded for the scale; one with a condition only where that is met.</summary>
    internal RatingBand? Find(Rational rounded, bool isConditionMet)
    {
        if (!Holds(rounded)) return null;
        return Bands.Where(b => b.Contains(rounded)).OrderByDescending(b => b.Condition is not null && isConditionMet)
            .FirstOrDefault(b => b.Condition is null || isConditionMet);
    }
}

/// <summary>What a scale is a scale of.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public enum ScaleSubject
{
    /// <summary>An achievement, in percent points.</summary>
    Achievement,

    /// <summary>A value as it is: an index, or the value of a plan.</summary>
    Value,
}

/// <summary>One band of a scale: from one number to another, with its grade and score.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record RatingBand
{
    /// <summary>The grade as printed: <c>Sangat Baik</c>.</summary>
    public required string Grade { get; init; }

    /// <summary>The letter that goes with it: <c>A</c>; null for none.</summary>
    public string? Letter { get; init; }

    /// <summary>The band as printed: <c>101–110</c>.</summary>
    public string? Published { get; init; }

    /// <summary>The lowest number in it.</summary>
    public decimal? From { get; init; }

    /// <summary>The number it lies above, without that.</summary>
    public decimal? Above { get; init; }

    /// <summary>The highest number in it.</summary>
    public decimal? To { get; init; }

    /// <summary>The number it lies below, without that.</summary>
    public decimal? Below { get; init; }

    /// <summary>What else must be met, which a number cannot tell; such a band may overlap another.</summary>
    public Wording? Condition { get; init; }

    /// <summary>The formula of the score, over <c>capaian</c> and <c>capaianBulat</c> in percent points; null for no score.</summary>
    public string? Score { get; init; }

    /// <summary>The lowest score of the grade.</summary>
    public decimal? LeastScore { get; init; }

    /// <summary>The highest score of the grade.</summary>
    public decimal? MostScore { get; init; }

    /// <summary>Its place in the regulation.</summary>
    public string? Article { get; init; }

    /// <summary>How sure it is; null for the scale's.</summary>
    public Confidence? Confidence { get; init; }

    /// <summary>The grade as it is shown: <c>A (Sangat Baik)</c>.</summary>
    public string Name => Letter is null ? Grade : $"{Letter} ({Grade})";

    internal bool Contains(Rational number) =>
        !(From is { } from && number < from) && !(Above is { } above && number <= above)
        && !(To is { } to && number > to) && !(Below is { } below && number >= below);
}
