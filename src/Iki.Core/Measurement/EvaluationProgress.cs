namespace Iki.Core;

/// <summary>How far the evaluation of many periods and offices is.</summary>
public sealed record EvaluationProgress
{
    internal EvaluationProgress()
    {
    }

    /// <summary>How many of the results, one for each period and office, have been handed out, from 1; the one that comes next is counted.</summary>
    public required long Done { get; init; }

    /// <summary>How many there will be; null where the periods are a sequence that cannot be counted without going through it.</summary>
    public required long? All { get; init; }

    /// <summary>The period of the one that comes next.</summary>
    public required Period Period { get; init; }

    /// <summary>The office of the one that comes next.</summary>
    public required string Office { get; init; }
}
