namespace Iki.Core.Scoring;

/// <summary>
/// A regulation by which figures are rated, as data: how achievement is computed, the scale it is looked up in, scores, and
/// what overrides them, each with the article it comes from. Immutable; two with the same content are equal.
/// </summary>
public sealed record Regulation
{
    /// <summary>The version of the format; 1.</summary>
    public const int FormatVersion = 1;

    /// <summary>What the file names as its JSON Schema; null where it names none.</summary>
    public string? Schema { get; init; }

    /// <summary>The stable id: <c>permenpanrb-8-2021</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The short title, as people cite it: <c>PermenPANRB 8/2021</c>.</summary>
    public required string Title { get; init; }

    /// <summary>The whole citation: number, year, title, annex.</summary>
    public required string Citation { get; init; }

    /// <summary>How sure its content is, where a rule of its own does not say otherwise.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>What it rates.</summary>
    public required RegulationSubject Subject { get; init; }

    /// <summary>The days between which it applies; null where that is not known.</summary>
    public DateRange? InForce { get; init; }

    /// <summary>The id of the regulation that took its place; null for none.</summary>
    public string? SupersededBy { get; init; }

    /// <summary>How achievement is computed: the first case that fits acts. Empty where it rates no achievement.</summary>
    public EquatableList<AchievementCase> Achievement { get; init; } = [];

    /// <summary>What a negative achievement counts as; null where it stays what it is.</summary>
    public NegativeAchievement? WhenNegative { get; init; }

    /// <summary>The index of a survey; null where it defines none.</summary>
    public SurveyIndex? Index { get; init; }

    /// <summary>The scale of grades; null where it has none.</summary>
    public RatingScale? Scale { get; init; }

    /// <summary>What overrides the scale; the first that fits acts.</summary>
    public EquatableList<ScoreOverride> Exceptions { get; init; } = [];

    /// <summary>Figures with what must come of them; reading the file works them out.</summary>
    public EquatableList<WorkedExample> Examples { get; init; } = [];

    /// <summary>What is misprinted in the regulation, with what is right.</summary>
    public EquatableList<Erratum> Errata { get; init; } = [];

    /// <summary>Remarks of whoever wrote the file.</summary>
    public EquatableList<Wording> Notes { get; init; } = [];

    /// <summary>Whether it applies to a period, which is decided by the period's last day.</summary>
    /// <param name="period">The period.</param>
    public bool AppliesTo(Period period) =>
        InForce is not { } dates || dates.Contains(period.LastDay);
}

/// <summary>What a regulation rates.</summary>
public enum RegulationSubject
{
    /// <summary>The achievement of an individual indicator (capaian IKI).</summary>
    Indicator,

    /// <summary>The value of a position's whole plan (nilai SKP).</summary>
    Position,

    /// <summary>The achievement of a plan of government (kinerja rencana pembangunan).</summary>
    Plan,

    /// <summary>The index of a survey of satisfaction (SKM).</summary>
    Survey,
}
