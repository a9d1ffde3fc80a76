using System.Globalization;
using Iki.Core.Diagnostics;

namespace Iki.Core.Scoring;

/// <summary>The credit points (angka kredit) that a predikat earns.</summary>
public sealed record CreditPoints
{
    private static readonly CountedWording OfMonths = new(new("{0} month", "{0} bulan"), new("{0} months", "{0} bulan"));

    internal CreditPoints()
    {
    }

    /// <summary>
    /// The points, exactly; what adds up points adds up these. With 28 digits where the formula of a regulation gives a number that is no fraction.
    /// </summary>
    public required Rational Exact { get; init; }

    /// <summary>The points as printed, rounded half away from zero. The regulation states no rounding.</summary>
    public required decimal Points { get; init; }

    /// <summary>The predikat, as the regulation names it.</summary>
    public required string Predikat { get; init; }

    /// <summary>The level of post, as the regulation names it.</summary>
    public required string Level { get; init; }

    /// <summary>The months.</summary>
    public required int Months { get; init; }

    /// <summary>The lowest confidence of all that had part in it.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>Whether it may be presented as official: agreed by several sources at least.</summary>
    public bool IsOfficial => Confidence >= Confidence.Agreed;

    /// <summary>The steps to it.</summary>
    public required EquatableList<ScoreStep> Steps { get; init; }

    /// <summary>Level, predikat, months and points in one line.</summary>
    /// <param name="language">The language of the reader.</param>
    public string ToString(Language language) =>
        $"{Level}, {Predikat}, {OfMonths.For(Months).Fill(language, Months.ToString(CultureInfo.InvariantCulture))}: {ReaderNumbers.WithUnit(Points, null, language)}";

    /// <summary>Level, predikat, months and points in one line, in English.</summary>
    public override string ToString() => ToString(Language.English);
}

/// <summary>A value combined out of several by weights, and its place on the scale.</summary>
public sealed record CombinedScore
{
    internal CombinedScore()
    {
    }

    /// <summary>The value, exactly.</summary>
    public required Rational Exact { get; init; }

    /// <summary>The value as reported.</summary>
    public required decimal Value { get; init; }

    /// <summary>The weights it was combined by.</summary>
    public required Weighting Weighting { get; init; }

    /// <summary>Its place on the scale; null where the regulation has none, or the value lies outside it.</summary>
    public Rating? Rating { get; init; }

    /// <summary>The lowest confidence of all that had part in it.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>Whether it may be presented as official: agreed by several sources at least.</summary>
    public bool IsOfficial => Confidence >= Confidence.Agreed && Rating?.IsSuggestion != true;

    /// <summary>The steps to it.</summary>
    public required EquatableList<ScoreStep> Steps { get; init; }
}
