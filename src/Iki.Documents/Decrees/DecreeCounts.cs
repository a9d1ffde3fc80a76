namespace Iki.Documents;

/// <summary>How much was found in a decree.</summary>
public sealed record DecreeCounts
{
    internal DecreeCounts()
    {
    }

    /// <summary>Positions.</summary>
    public required int Positions { get; init; }

    /// <summary>Duties of all positions.</summary>
    public required int Duties { get; init; }

    /// <summary>Functions of all positions.</summary>
    public required int Functions { get; init; }

    /// <summary>Rows of tables, each an indicator or a measure.</summary>
    public required int Rows { get; init; }

    /// <summary>Formulas that compute something of several figures.</summary>
    public required int ComputedFormulas { get; init; }

    /// <summary>Formulas that are one counted figure.</summary>
    public required int CountFormulas { get; init; }

    /// <summary>Rows whose print names no arithmetic: one figure that is given, and a question.</summary>
    public required int GivenFigures { get; init; }

    /// <summary>Questions.</summary>
    public required int Questions { get; init; }

    /// <summary>Questions and doubts that bear on a value.</summary>
    public required int BearingOnValue { get; init; }

    /// <summary>Pieces of the paper that went nowhere.</summary>
    public required int LeftOut { get; init; }
}
