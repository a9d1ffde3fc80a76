using System.Text.Json.Serialization;

namespace Iki.Core.Scoring;

/// <summary>A value that is combined out of several others by weights, such as that of a plan and of conduct.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record CombinedRules
{
    /// <summary>What it is, for the explanation.</summary>
    public required Wording Label { get; init; }

    /// <summary>What it is combined of, in the order of the weights.</summary>
    public required EquatableList<CombinedComponent> Components { get; init; }

    /// <summary>The weights; where there are several sets, one has to be named.</summary>
    public required EquatableList<Weighting> Weightings { get; init; }

    /// <summary>The decimals it is reported with, half away from zero.</summary>
    public required int Decimals { get; init; }

    /// <summary>Its place in the regulation.</summary>
    public string? Article { get; init; }

    /// <summary>The confidence in it; null for the regulation's.</summary>
    public Confidence? Confidence { get; init; }
}

/// <summary>One of the values that a combined value consists of.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record CombinedComponent
{
    /// <summary>The name it has: <c>skp</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What it is called.</summary>
    public required Wording Label { get; init; }

    /// <summary>The least it can be; null for no end.</summary>
    public decimal? Least { get; init; }

    /// <summary>The most it can be; null for no end.</summary>
    public decimal? Most { get; init; }
}

/// <summary>One set of weights.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record Weighting
{
    /// <summary>The id by which it is named: <c>70-30</c>.</summary>
    public required string Id { get; init; }

    /// <summary>When it is used; null where that needs no word.</summary>
    public Wording? Label { get; init; }

    /// <summary>A weight for each component, in hundredths; they sum to 100.</summary>
    public required EquatableList<decimal> Weights { get; init; }

    /// <summary>The confidence in it; null for the rule's.</summary>
    public Confidence? Confidence { get; init; }
}
