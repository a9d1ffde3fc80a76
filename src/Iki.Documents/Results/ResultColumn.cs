using Iki.Core;

namespace Iki.Documents.Results;

/// <summary>A column of a sheet of results: its head, its width, what it is, and how its cell is made.</summary>
/// <typeparam name="T">What a row of the sheet is about.</typeparam>
internal sealed record ResultColumn<T>
{
    /// <summary>Its head.</summary>
    public required Wording Head { get; init; }

    /// <summary>How wide it is, in characters.</summary>
    public int Width { get; init; } = 14;

    /// <summary>What it holds, for the sheet that explains.</summary>
    public required Wording About { get; init; }

    /// <summary>Makes its cell in a row.</summary>
    public required Func<T, ResultCell> Cell { get; init; }
}
