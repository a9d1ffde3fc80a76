using System.Text.Json.Serialization;

namespace Iki.Core;

/// <summary>An office (unit kerja) and the one it belongs to.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record Office
{
    /// <summary>The name as the decree prints it: <c>Kecamatan Lawang</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The name of the office it belongs to; null where it is not given.</summary>
    public string? Parent { get; init; }
}

/// <summary>An office with the offices below it, whose figures roll up to it.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record OfficeNode
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The offices directly below.</summary>
    public EquatableList<OfficeNode> Offices { get; init; } = [];
}
