using System.Text.Json.Serialization;

namespace Iki.Core.Scoring;

/// <summary>The ratings of an employee and the resulting predikat, or why there is none.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record Appraisal
{
    internal Appraisal()
    {
    }

    /// <summary>Each rating that the regulation uses, whether it was given or not.</summary>
    public required EquatableList<AppraisedRating> Ratings { get; init; }

    /// <summary>The predikat; null for none.</summary>
    public CodedGrade? Predikat { get; init; }

    /// <summary>The regulation and article that make it of the ratings, or where it was imported from; null for none.</summary>
    public string? Citation { get; init; }

    /// <summary>The confidence in the rule; null where there is no predikat.</summary>
    public Confidence? Confidence { get; init; }

    /// <summary>Whether it is only a suggestion, because the regulation does not apply to the period.</summary>
    public bool IsSuggestion { get; init; }

    /// <summary>Whether the predikat may be presented as official: the rule is agreed by several sources, and it is not a suggestion.</summary>
    public bool IsOfficial => Confidence >= Scoring.Confidence.Agreed && !IsSuggestion;

    /// <summary>Why there is no predikat, and other remarks.</summary>
    public EquatableList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The ratings and the predikat in one line.</summary>
    /// <param name="language">The language of the reader.</param>
    public string ToString(Language language)
    {
        var ratings = string.Join("; ", Ratings.Select(r => r.ToString(language)));
        return Predikat is null ? ratings : $"{ratings} → {Predikat.Name}";
    }

    /// <summary>The ratings and the predikat in one line, in English.</summary>
    public override string ToString() => ToString(Language.English);
}

/// <summary>A rating that a regulation uses, with the level given.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record AppraisedRating
{
    internal AppraisedRating()
    {
    }

    /// <summary>The rating.</summary>
    public required AppraiserRating Rating { get; init; }

    /// <summary>The level that the appraiser gave; null where it is missing.</summary>
    public CodedGrade? Level { get; init; }

    /// <summary>The level that the office's own thresholds suggest; null for none. It never leads to a predikat.</summary>
    public CodedGrade? Suggested { get; init; }

    /// <summary>The figure out of which it is suggested, in percent points; null for none.</summary>
    public Rational? SuggestedBy { get; init; }

    /// <summary>The rating and its level: <c>Hasil kerja: Sesuai ekspektasi</c>.</summary>
    /// <param name="language">The language of the reader.</param>
    public string ToString(Language language) => $"{Rating.Label.In(language)}: {Level?.Name ?? "–"}";

    /// <summary>The rating and its level, in English.</summary>
    public override string ToString() => ToString(Language.English);
}
