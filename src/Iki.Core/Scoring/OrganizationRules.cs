using System.Text.Json.Serialization;

namespace Iki.Core.Scoring;

/// <summary>The grades of an organization (capaian kinerja organisasi), and how the predikat of its staff are expected to be distributed.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record OrganizationRules
{
    /// <summary>The grades of the organization, the best first.</summary>
    public required EquatableList<CodedGrade> Grades { get; init; }

    /// <summary>Where in the regulation they stand.</summary>
    public string? Article { get; init; }

    /// <summary>How sure they are; null for the regulation's.</summary>
    public Confidence? Confidence { get; init; }

    /// <summary>What the distribution is compared with; null for nothing.</summary>
    public PredikatDistribution? Distribution { get; init; }

    /// <summary>The grade of a name; null for none.</summary>
    /// <param name="name">The name; capitals and spaces at the ends do not matter.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public CodedGrade? Find(string name) => CodedGrade.Find(Grades, name);
}

/// <summary>How the predikat of the staff should be distributed. A guide: checked and reported, never enforced.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record PredikatDistribution
{
    /// <summary>Where it comes from: <c>SE MenPANRB 3/2023</c>.</summary>
    public required string Citation { get; init; }

    /// <summary>The confidence in it; null for the regulation's.</summary>
    public Confidence? Confidence { get; init; }

    /// <summary>What is expected at which grade of the organization.</summary>
    public required EquatableList<DistributionGuide> Guides { get; init; }
}

/// <summary>What is expected of the staff of an organization of a certain grade.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record DistributionGuide
{
    /// <summary>The grade of the organization.</summary>
    public required string Organization { get; init; }

    /// <summary>The limits.</summary>
    public required EquatableList<DistributionLimit> Limits { get; init; }
}

/// <summary>How many of the staff may or should have one of some grades; one limit or several.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record DistributionLimit
{
    /// <summary>The grades, counted together.</summary>
    public required EquatableList<string> Grades { get; init; }

    /// <summary>The least share of the staff, in percent points, included; null for none.</summary>
    public decimal? LeastPercent { get; init; }

    /// <summary>The greatest share of the staff, in percent points, included; null for none.</summary>
    public decimal? MostPercent { get; init; }

    /// <summary>The least number of employees; null for none.</summary>
    public int? LeastCount { get; init; }

    /// <summary>The greatest number of employees; null for none.</summary>
    public int? MostCount { get; init; }
}
