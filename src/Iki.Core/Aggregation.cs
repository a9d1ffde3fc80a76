namespace Iki.Core;

/// <summary>How several figures of one variable become one (docs/definitions.md, Members: <c>aggregate</c>).</summary>
public enum Aggregation
{
    /// <summary>The figures added up; what a count of things done needs.</summary>
    Sum,

    /// <summary>The mean of the figures there are.</summary>
    Average,

    /// <summary>The latest figure in time; what a head-count needs. Without meaning over offices.</summary>
    Last,

    /// <summary>The earliest figure in time. Without meaning over offices.</summary>
    First,

    /// <summary>The smallest figure.</summary>
    Min,

    /// <summary>The largest figure.</summary>
    Max,
}
