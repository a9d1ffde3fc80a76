using System.Text.Json.Serialization;

namespace Iki.Core;

/// <summary>A source of data (sumber data), as printed.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record DataSource
{
    /// <summary>The name as printed.</summary>
    public required string Name { get; init; }

    /// <summary>Its kind; null where that is not stated.</summary>
    public SourceKind? Kind { get; init; }

    /// <summary>A remark by the author of the definition.</summary>
    public string? Note { get; init; }
}

/// <summary>What a data source is.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public enum SourceKind
{
    /// <summary>An office or a part of one.</summary>
    Office,

    /// <summary>The holder of a position.</summary>
    Position,

    /// <summary>A register or book.</summary>
    Register,

    /// <summary>A document.</summary>
    Document,

    /// <summary>An application.</summary>
    Application,

    /// <summary>A survey.</summary>
    Survey,

    /// <summary>Another government agency.</summary>
    Agency,

    /// <summary>Anything else.</summary>
    Other,
}
