using System.Text.Json.Serialization;

namespace Iki.Core;

/// <summary>The severity of a diagnostic.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public enum Severity
{
    /// <summary>Worth knowing; nothing need be done.</summary>
    Information,

    /// <summary>Probably a mistake; the definition or the figure is used all the same.</summary>
    Warning,

    /// <summary>The definition or the figure cannot be used.</summary>
    Error,
}
