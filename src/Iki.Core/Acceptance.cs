using System.Text.Json.Serialization;

namespace Iki.Core;

/// <summary>
/// A warning or an information about a definition that somebody has looked at and lets stand. It counts for what it is declared on and for all within that.
/// </summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record Acceptance
{
    /// <summary>The code that is accepted: <c>IKI6008</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Why it may stand.</summary>
    public required string Why { get; init; }
}

/// <summary>A finding that the definition accepts, and that is therefore not among the diagnostics.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record AcceptedFinding
{
    internal AcceptedFinding()
    {
    }

    /// <summary>What was found.</summary>
    public required Diagnostic Diagnostic { get; init; }

    /// <summary>Why it may stand.</summary>
    public required string Why { get; init; }
}
