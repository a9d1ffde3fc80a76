using System.Text.Json.Serialization;

namespace Iki.Core.Scoring;

/// <summary>
/// A regulation by which figures are rated, as data: how achievement is computed, the scale it is looked up in, scores, and
/// what overrides them, each with the article it comes from. Immutable; two with the same content are equal.
/// </summary>
[JsonConverter(typeof(IkiJsonConverter))]
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

    /// <summary>The confidence in its content, for rules without their own.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>What it rates.</summary>
    public required RegulationSubject Subject { get; init; }

    /// <summary>The days on which it applies; null where unknown.</summary>
    public DateRange? InForce { get; init; }

    /// <summary>The id of the regulation that took its place; null for none.</summary>
    public string? SupersededBy { get; init; }

    /// <summary>How achievement is computed: the first case that fits acts. Empty where it rates no achievement.</summary>
    public EquatableList<AchievementCase> Achievement { get; init; } = [];

    /// <summary>What a negative achievement counts as; null where it stays what it is.</summary>
    public NegativeAchievement? WhenNegative { get; init; }

    /// <summary>The index of a survey; null where it defines none.</summary>
    public SurveyIndex? Index { get; init; }

    /// <summary>A value combined out of several by weights; null where it defines none.</summary>
    public CombinedRules? Combined { get; init; }

    /// <summary>The scale of grades; null where it has none, or each group has its own.</summary>
    public RatingScale? Scale { get; init; }

    /// <summary>What overrides the scale; the first that fits acts.</summary>
    public EquatableList<ScoreOverride> Exceptions { get; init; } = [];

    /// <summary>The groups of positions, each with its own scale; empty where one scale applies to all.</summary>
    public EquatableList<RegulationGroup> Groups { get; init; } = [];

    /// <summary>The appraiser's ratings, and the resulting predikat; null where it has none.</summary>
    public AppraisalRules? Appraisal { get; init; }

    /// <summary>Credit points by predikat, level of post and months; null where it knows none.</summary>
    public CreditRules? Credit { get; init; }

    /// <summary>Figures with the results they must give; they are run when the file is read.</summary>
    public EquatableList<WorkedExample> Examples { get; init; } = [];

    /// <summary>Misprints of the regulation, with their corrections.</summary>
    public EquatableList<Erratum> Errata { get; init; } = [];

    /// <summary>Remarks by the author of the file.</summary>
    public EquatableList<Wording> Notes { get; init; } = [];

    /// <summary>Whether it applies to a period: the whole period lies within its dates.</summary>
    /// <param name="period">The period.</param>
    /// <exception cref="ArgumentException">The period was never set.</exception>
    public bool AppliesTo(Period period)
    {
        Period.ThrowIfUnset(period);
        return InForce is not { } dates || (dates.Contains(period.FirstDay) && dates.Contains(period.LastDay));
    }

    /// <summary>The group that a position names; null where it names none, or an unknown one.</summary>
    /// <param name="position">The position.</param>
    /// <exception cref="ArgumentNullException"><paramref name="position"/> is null.</exception>
    public RegulationGroup? GroupOf(Position position)
    {
        ArgumentNullException.ThrowIfNull(position);
        return position.GroupIn(Id) is { } name ? Groups.FirstOrDefault(g => g.IsCalled(name)) : null;
    }

    /// <summary>Every scale of indicators: its own, or that of each group.</summary>
    internal IEnumerable<RatingScale> Scales => Groups.Count > 0 ? Groups.Select(g => g.Scale) : Scale is null ? [] : [Scale];

    /// <summary>Whether scorecards are made by it: it rates indicators, or employees by an appraisal.</summary>
    internal bool IsForScorecards => Subject == RegulationSubject.Indicator || (Subject == RegulationSubject.Employee && Appraisal is not null);
}

/// <summary>What a regulation rates.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public enum RegulationSubject
{
    /// <summary>The achievement of an individual indicator (capaian IKI).</summary>
    Indicator,

    /// <summary>The combined value of the holder of a position: plan and conduct.</summary>
    Position,

    /// <summary>The achievement of a plan of government (kinerja rencana pembangunan).</summary>
    Plan,

    /// <summary>The index of a survey of satisfaction (SKM).</summary>
    Survey,

    /// <summary>An employee, or the position that the employee holds: predikat and credit points.</summary>
    Employee,

    /// <summary>An agency (the accountability of its performance, AKIP).</summary>
    Agency,
}
