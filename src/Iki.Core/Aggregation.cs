namespace Iki.Core;

/// <summary>How several figures of one variable become one (docs/definitions.md, Members: <c>aggregate</c>).</summary>
public enum Aggregation
{
    /// <summary>The figures added up; what a count of things done needs.</summary>
    Sum,

    /// <summary>The mean of the figures there are; over time each weighs as many months as its period has.</summary>
    Average,

    /// <summary>
    /// The figures of the latest period; what a head-count needs. An office that is silent in it, and reported before, is an absent
    /// observation. Without meaning over offices.
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
