namespace Iki.Core.Benchmarks.Peers;

/// <summary>Something that evaluates formulas, as its documentation recommends to use it: a formula is compiled once, and evaluated with figures by their places.</summary>
internal sealed record Peer
{
    /// <summary>What the tables call it.</summary>
    public required string Name { get; init; }

    /// <summary>The dialect its formulas are written in.</summary>
    public required Dialect Dialect { get; init; }

    /// <summary>Whether a figure is handed over as a decimal; otherwise as a double.</summary>
    public bool InDecimal { get; init; }

    /// <summary>Makes an evaluation of a text with names: what it gives for figures in the order of the names. Null is a figure that is missing.</summary>
    public required Func<string, string[], Func<object?[], object?>> Compile { get; init; }

    /// <summary>A figure as this peer is handed it.</summary>
    public object Figure(decimal figure) => InDecimal || Dialect == Dialect.Iki ? figure : (double)figure;
}

/// <summary>The ways a formula is written for one or another of them.</summary>
internal enum Dialect
{
    Iki,
    NCalc,
    CSharp,
    JavaScript,
    Cel,
}
