using System.Text.Json.Serialization;

namespace Iki.Core;

/// <summary>How an exact number becomes one with fewer decimals. A value is rounded once, when it leaves.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public enum RoundingMode
{
    /// <summary>To the nearest; a half goes away from zero: 2.5 → 3, −2.5 → −3. The default of a definition.</summary>
    HalfAwayFromZero,

    /// <summary>To the nearest; a half goes to the even neighbour: 2.5 → 2, 3.5 → 4.</summary>
    HalfEven,

    /// <summary>Away from zero: 2.1 → 3, −2.1 → −3.</summary>
    Up,

    /// <summary>Toward zero: 2.9 → 2, −2.9 → −2.</summary>
    Down,
}
