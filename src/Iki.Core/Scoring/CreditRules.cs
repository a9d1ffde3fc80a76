using System.Text.Json.Serialization;
using System.Diagnostics.CodeAnalysis;

namespace Iki.Core.Scoring;

/// <summary>How many credit points (angka kredit) a functional official earns by predikat, level of post and months.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record CreditRules
{
    /// <summary>What it is, for the explanation.</summary>
    public required Wording Label { get; init; }

    /// <summary>
    /// The formula, over <c>persentase</c> in percent points, <c>koefisien</c> a year and <c>bulan</c>:
    /// <c>persentase / 100 * koefisien * bulan / 12</c>.
    /// </summary>
    [StringSyntax(TextSyntax.Formula)]
    public required string Formula { get; init; }

    /// <summary>The decimals that are printed, half away from zero.</summary>
    public required int Decimals { get; init; }

    /// <summary>What percentage each predikat earns.</summary>
    public required EquatableList<CreditPercentage> Percentages { get; init; }

    /// <summary>What each level of post earns in a year.</summary>
    public required EquatableList<CreditCoefficient> Coefficients { get; init; }

    /// <summary>Figures with the results they must give; they are run when the file is read.</summary>
    public EquatableList<CreditExample> Examples { get; init; } = [];

    /// <summary>Its place in the regulation.</summary>
    public string? Article { get; init; }

    /// <summary>The confidence in it; null for the regulation's.</summary>
    public Confidence? Confidence { get; init; }
}

/// <summary>What percentage of the coefficient a predikat earns.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record CreditPercentage
{
    /// <summary>The predikat.</summary>
    public required string Grade { get; init; }

    /// <summary>What else it is called.</summary>
    public EquatableList<string> Aliases { get; init; } = [];

    /// <summary>The percentage, in percent points.</summary>
    public required decimal Percentage { get; init; }

    /// <summary>The confidence in it; null for the rule's.</summary>
    public Confidence? Confidence { get; init; }

    internal IEnumerable<string> Names => Aliases.Prepend(Grade);
}

/// <summary>What a level of post (jenjang) earns in a year.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record CreditCoefficient
{
    /// <summary>The level: <c>Ahli Pertama</c>.</summary>
    public required string Level { get; init; }

    /// <summary>What else it is called.</summary>
    public EquatableList<string> Aliases { get; init; } = [];

    /// <summary>Credit points a year at 100 %.</summary>
    public required decimal Coefficient { get; init; }

    /// <summary>The confidence in it; null for the rule's.</summary>
    public Confidence? Confidence { get; init; }

    internal IEnumerable<string> Names => Aliases.Prepend(Level);
}

/// <summary>A predikat, a level and months, with the credit points they must give.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record CreditExample
{
    /// <summary>Where it comes from.</summary>
    public required string From { get; init; }

    /// <summary>The predikat.</summary>
    public required string Grade { get; init; }

    /// <summary>The level of post.</summary>
    public required string Level { get; init; }

    /// <summary>The months, 1 … 12.</summary>
    public required int Months { get; init; }

    /// <summary>The credit points as printed.</summary>
    public required decimal Points { get; init; }
}
