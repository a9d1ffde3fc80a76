namespace Iki.Core.Scoring;

/// <summary>The figure of a variable that an indicator needs to reach a grade, all other figures being what they are.</summary>
public sealed record NeededFigure
{
    internal NeededFigure()
    {
    }

    /// <summary>The result as it is now.</summary>
    public required IndicatorResult Result { get; init; }

    /// <summary>The variable, or the item of one, as the formula names it.</summary>
    public required string Variable { get; init; }

    /// <summary>Its unit; null where none is declared.</summary>
    public string? Unit { get; init; }

    /// <summary>The grade to reach.</summary>
    public required string Grade { get; init; }

    /// <summary>Whether the figure must be at least <see cref="Bound"/>, and not at most.</summary>
    public required bool IsAtLeast { get; init; }

    /// <summary>Where the grade begins, exactly; a percentage in percent points.</summary>
    public required Rational Bound { get; init; }

    /// <summary>Whether the grade is reached at <see cref="Bound"/> itself, and not only beyond it.</summary>
    public required bool IsIncluded { get; init; }

    /// <summary>The first whole number that reaches it, for a variable of whole numbers; else null.</summary>
    public Rational? Whole { get; init; }

    /// <summary>The realization that has to be reported, in the indicator's unit.</summary>
    public required decimal Realization { get; init; }

    /// <summary>The achievement that it comes to, in percent points with 2 decimals.</summary>
    public decimal? Achievement { get; init; }

    /// <summary>The score that it comes to; null where the regulation gives none.</summary>
    public decimal? Score { get; init; }
}
