using System.Text.Json.Serialization;
using System.Diagnostics.CodeAnalysis;

namespace Iki.Core.Scoring;

/// <summary>One of the groups of positions that a regulation tells apart, with the scale that is theirs.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record RegulationGroup
{
    /// <summary>The id by which a position names it: <c>pimpinan</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Who belongs to it.</summary>
    public required Wording Label { get; init; }

    /// <summary>Other names by which a position may name it, such as the kinds of posts in it.</summary>
    public EquatableList<string> Members { get; init; } = [];

    /// <summary>The scale of grades and scores of its indicators.</summary>
    public required RatingScale Scale { get; init; }

    /// <summary>What overrides the scale; the first that fits acts.</summary>
    public EquatableList<ScoreOverride> Exceptions { get; init; } = [];

    /// <summary>
    /// How the grades of the indicators of an objective become the score of that objective; the first that fits acts. Empty where
    /// scores stay those of indicators.
    /// </summary>
    public EquatableList<ObjectiveRule> Objectives { get; init; } = [];

    /// <summary>Its place in the regulation.</summary>
    public string? Article { get; init; }

    /// <summary>Every name of it: id and members.</summary>
    internal IEnumerable<string> Names => Members.Prepend(Id);

    internal bool IsCalled(string name) => Names.Contains(name, StringComparer.OrdinalIgnoreCase);
}

/// <summary>How many indicators of which grades give an objective (rencana kinerja) which score.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record ObjectiveRule
{
    /// <summary>What it is, for the explanation.</summary>
    public required Wording Label { get; init; }

    /// <summary>
    /// The condition, over <c>jumlah</c>, how many indicators the objective has, and each grade of the scale by its name, how many of
    /// them have it: <c>jumlah = 3 and [Sangat Kurang] >= 2</c>. Null for always.
    /// </summary>
    [StringSyntax(TextSyntax.Formula)]
    public string? When { get; init; }

    /// <summary>The formula of the score, over the same names and <c>nilai</c>, the scores of its indicators by their weights.</summary>
    public required string Score { get; init; }

    /// <summary>Its place in the regulation.</summary>
    public string? Article { get; init; }

    /// <summary>The confidence in it; null for the regulation's.</summary>
    public Confidence? Confidence { get; init; }
}
