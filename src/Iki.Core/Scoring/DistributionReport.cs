using System.Text.Json.Serialization;

namespace Iki.Core.Scoring;

/// <summary>The predikat of a staff compared with what is expected of an organization of a certain grade. It only reports; nothing is enforced.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record DistributionReport
{
    internal DistributionReport()
    {
    }

    /// <summary>The grade of the organization.</summary>
    public required CodedGrade Organization { get; init; }

    /// <summary>Each predikat with how many have it, in the order of the regulation.</summary>
    public required EquatableList<PredikatShare> Shares { get; init; }

    /// <summary>How many of the staff have a predikat; shares are of these.</summary>
    public required int Staff { get; init; }

    /// <summary>How many have none.</summary>
    public required int WithoutPredikat { get; init; }

    /// <summary>What the distribution is compared with: <c>SE MenPANRB 3/2023</c>.</summary>
    public required string Citation { get; init; }

    /// <summary>The confidence in it.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>What differs from what is expected; empty where nothing does.</summary>
    public required EquatableList<Diagnostic> Findings { get; init; }
}

/// <summary>How many of a staff have a predikat.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record PredikatShare
{
    internal PredikatShare()
    {
    }

    /// <summary>The predikat.</summary>
    public required CodedGrade Predikat { get; init; }

    /// <summary>How many have it.</summary>
    public required int Count { get; init; }

    /// <summary>How much of the staff that is, in percent points with 2 decimals; null where nobody has a predikat.</summary>
    public decimal? Percent { get; init; }
}
