using System.Text.Json.Serialization;

namespace Iki.Core;

/// <summary>How several figures of one variable become one (docs/definitions.md, Members: <c>aggregate</c>).</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public enum Aggregation
{
    /// <summary>The figures are added up, as for a count of things done.</summary>
    Sum,

    /// <summary>The mean of the available figures; over time each is weighted by the months of its period.</summary>
    Average,

    /// <summary>
    /// The figures of the latest period, as for a head-count. If an office reported before but not in that period, its
    /// observation is absent. Without meaning over offices.
    /// </summary>
    Last,

    /// <summary>The figures of the earliest period, as <see cref="Last"/> takes those of the latest. Without meaning over offices.</summary>
    First,

    /// <summary>The smallest figure.</summary>
    Min,

    /// <summary>The largest figure.</summary>
    Max,

    /// <summary>The latest figure of each office, however old. Without meaning over offices.</summary>
    Latest,
}
