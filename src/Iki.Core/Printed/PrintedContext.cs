namespace Iki.Core.Printed;

/// <summary>What stands beside a printed formula in its row, and helps to read it.</summary>
public sealed record PrintedContext
{
    /// <summary>Nothing is known.</summary>
    public static PrintedContext None { get; } = new();

    /// <summary>The name of the indicator: a "Persentase" is read as a percentage.</summary>
    public string? Indicator { get; init; }

    /// <summary>The unit of the indicator: <c>%</c> makes a ratio a percentage, another unit keeps it from being one.</summary>
    public string? Unit { get; init; }
}
