namespace Iki.Core.Scoring;

/// <summary>A value's place on a scale.</summary>
public sealed record Rating
{
    internal Rating()
    {
    }

    /// <summary>The number as it was looked up, rounded as the scale says.</summary>
    public required Rational LookedUp { get; init; }

    /// <summary>The band it lies in.</summary>
    public required RatingBand Band { get; init; }

    /// <summary>A band with a condition in which it lies too, where that was not said to be met; null for none.</summary>
    public RatingBand? Conditional { get; init; }

    /// <summary>The grade as shown.</summary>
    public string Grade => Band.Name;

    /// <summary>The confidence in it.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>Whether the grade is only a suggestion.</summary>
    public required bool IsSuggestion { get; init; }
}

/// <summary>The index of a survey and its place on the scale.</summary>
public sealed record SurveyScore
{
    internal SurveyScore()
    {
    }

    /// <summary>The index, exactly; with 28 digits where the formula of a regulation gives a number that is no fraction.</summary>
    public required Rational Exact { get; init; }

    /// <summary>The index as reported.</summary>
    public required decimal Index { get; init; }

    /// <summary>Its place on the scale; null where the regulation has none, or the index lies outside it.</summary>
    public Rating? Rating { get; init; }

    /// <summary>The steps to it.</summary>
    public required EquatableList<ScoreStep> Steps { get; init; }
}
