using System.Text.Json.Serialization;
using System.Diagnostics.CodeAnalysis;

namespace Iki.Core.Scoring;

/// <summary>How the index of a survey is computed from the mean of each of its elements.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record SurveyIndex
{
    /// <summary>What it is, for the explanation.</summary>
    public required Wording Label { get; init; }

    /// <summary>The formula over <c>unsur</c>, the means of the elements: <c>Average(unsur) * 25</c>.</summary>
    [StringSyntax(TextSyntax.Formula)]
    public required string Formula { get; init; }

    /// <summary>The decimals it is reported with, half away from zero.</summary>
    public required int Decimals { get; init; }

    /// <summary>The lowest mean an element can have.</summary>
    public required decimal LeastScore { get; init; }

    /// <summary>The highest mean an element can have.</summary>
    public required decimal MostScore { get; init; }

    /// <summary>The elements that the regulation lists; a survey may use fewer.</summary>
    public EquatableList<string> Elements { get; init; } = [];

    /// <summary>Its place in the regulation.</summary>
    public string? Article { get; init; }

    /// <summary>The confidence in it; null for the regulation's.</summary>
    public Confidence? Confidence { get; init; }
}
