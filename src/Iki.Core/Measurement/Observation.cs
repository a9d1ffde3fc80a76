using System.Text.Json.Serialization;

namespace Iki.Core;

/// <summary>A figure of a variable, for a period and an office, with its source.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record Observation
{
    /// <summary>The name of the variable.</summary>
    public required string Variable { get; init; }

    /// <summary>The key of the item, for a variable that has items.</summary>
    public string? Item { get; init; }

    /// <summary>The period it is of.</summary>
    public required Period Period { get; init; }

    /// <summary>The office it is of; null for the office of the data set.</summary>
    public string? Office { get; init; }

    /// <summary>The figure; of a percentage in percent points. Null where there is a <see cref="Text"/> instead.</summary>
    public Figure? Value { get; init; }

    /// <summary>A realization in words, for a target in words.</summary>
    public string? Text { get; init; }

    /// <summary>Where the figure comes from.</summary>
    public string? Source { get; init; }

    /// <summary>A remark.</summary>
    public string? Note { get; init; }
}
