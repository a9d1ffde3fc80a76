using System.Text.Json.Serialization;

namespace Iki.Core;

/// <summary>What an indicator should reach in a period: a number, a range, or a text.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record Target
{
    /// <summary>The period it is set for.</summary>
    public required Period Period { get; init; }

    /// <summary>The number, in the indicator's unit.</summary>
    public decimal? Value { get; init; }

    /// <summary>The lower end of a range.</summary>
    public decimal? Min { get; init; }

    /// <summary>The upper end of a range.</summary>
    public decimal? Max { get; init; }

    /// <summary>The text, such as <c>WTP</c>.</summary>
    public string? Text { get; init; }

    /// <summary>The unit as printed, where it differs from the indicator's.</summary>
    public string? Unit { get; init; }

    /// <summary>Whether it counts from the start of the year (25, 50, 75, 100), and not only for the period.</summary>
    public bool Cumulative { get; init; }

    /// <summary>The starting value.</summary>
    public decimal? Baseline { get; init; }

    /// <summary>Whether more cannot be reached (PermenPANRB 8/2021, Lampiran Bab VI).</summary>
    public bool HighestAttainable { get; init; }
}
