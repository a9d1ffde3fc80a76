namespace Iki.Core.Scoring;

/// <content>The results of the figures of an example.</content>
public sealed partial class Scorer
{
    /// <summary>The results of the figures of an example.</summary>
    internal WorkedOutcome Work(WorkedExample example)
    {
        if (example.Elements.Count > 0)
        {
            var survey = Regulation.Index is null ? null : ScoreSurvey(example.Elements.Select(e => (Rational)e)).ValueOrNull;
            return new WorkedOutcome { Index = survey?.Index, Grade = survey?.Rating?.Band.Grade };
        }

        if (example.Components.Count > 0) return WorkCombined(example);
        if (example.Ratings.Count > 0)
        {
            var given = (Regulation.Appraisal?.Ratings ?? []).Zip(example.Ratings, (rating, level) => GivenRating.Of(rating.Id, level)).ToArray();
            return new WorkedOutcome { Grade = Regulation.Appraisal is null ? null : Appraise(given).Predikat?.Name };
        }

        var group = example.Group is { } name ? _compiled.Groups.FirstOrDefault(g => g.Group.IsCalled(name)) : null;
        if (example.Grades.Count > 0) return new WorkedOutcome { Score = group is null ? null : Reported(ObjectiveScoring.Score(group, example.Grades, mean: null)?.Score) };
        if (example.Realization is not { } realization) return new WorkedOutcome();
        if (Regulation.Scale is { Subject: ScaleSubject.Value }) return new WorkedOutcome { Grade = Rate(realization)?.Band.Grade };
        var target = new Target
        {
            Period = Period.OfYear(1), Value = example.Target, Min = example.Min, Max = example.Max, HighestAttainable = example.HighestAttainable,
        };
        var rated = _compiled.Groups.Count > 0 && group is null
            ? Rated.OfAnyGroup(_compiled, realization, target, example.Polarity, unit: null)
            : Rated.Of(_compiled, group?.Scale ?? _compiled.Scale, realization, target, example.Polarity, unit: null);
        return new WorkedOutcome { Achievement = rated.Achievement, Grade = rated.Grade?.Grade, Score = rated.Score };
    }

    private WorkedOutcome WorkCombined(WorkedExample example)
    {
        var values = (Regulation.Combined?.Components ?? []).Zip(example.Components, (component, value) => (component.Name, (Rational)value)).ToArray();
        var combined = Regulation.Combined is null ? null : Combine(example.Weighting, values).ValueOrNull;
        return new WorkedOutcome { Combined = combined?.Value, Grade = combined?.Rating?.Band.Grade };
    }

    private static decimal? Reported(Rational? exact) => exact is { } number ? Rated.Reported(number) : null;
}

/// <summary>What came of the figures of an example, as far as there was something to come.</summary>
internal sealed record WorkedOutcome
{
    public decimal? Achievement { get; init; }

    public decimal? Index { get; init; }

    public decimal? Combined { get; init; }

    public string? Grade { get; init; }

    public decimal? Score { get; init; }
}
