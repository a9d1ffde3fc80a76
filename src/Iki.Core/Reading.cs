namespace Iki.Core;

/// <summary>How a printed formula was turned into an executable one, and how far the two differ.</summary>
public sealed record Reading
{
    /// <summary>Whether the cell itself is the formula.</summary>
    public required ReadingStatus Status { get; init; }

    /// <summary>How it was interpreted, or what is wrong with the printed formula and why; required where it was interpreted or corrected.</summary>
    public string? Note { get; init; }
}

/// <summary>How far an executable formula is from the printed one.</summary>
public enum ReadingStatus
{
    /// <summary>The cell itself is the formula.</summary>
    Verbatim,

    /// <summary>Something had to be read into the cell.</summary>
    Interpreted,

    /// <summary>The printed formula is wrong and was corrected.</summary>
    Corrected,

    /// <summary>A program drafted it from the print, and nobody has confirmed it yet: its results say so.</summary>
    Drafted,
}
