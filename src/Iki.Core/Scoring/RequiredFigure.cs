using System.Text.Json.Serialization;
using Iki.Core.Diagnostics;

namespace Iki.Core.Scoring;

/// <summary>The figure of a variable that is required for an indicator to reach a grade, if all other figures stay the same.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record RequiredFigure
{
    internal RequiredFigure()
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

    /// <summary>Whether the figure must be at least <see cref="Bound"/>, rather than at most.</summary>
    public required bool IsAtLeast { get; init; }

    /// <summary>Where the grade begins, exactly; a percentage in percent points.</summary>
    public required Rational Bound { get; init; }

    /// <summary>Whether <see cref="Bound"/> itself reaches the grade, and not only figures beyond it.</summary>
    public required bool IsInclusive { get; init; }

    /// <summary>The first whole number that reaches it, for a variable of whole numbers; else null.</summary>
    public Rational? WholeNumber { get; init; }

    /// <summary>The realization that has to be reported, in the indicator's unit.</summary>
    public required decimal Realization { get; init; }

    /// <summary>The resulting achievement, in percent points with 2 decimals.</summary>
    public decimal? Achievement { get; init; }

    /// <summary>The resulting score; null where the regulation gives none.</summary>
    public decimal? Score { get; init; }

    /// <summary>What is required, in one line, with numbers as a reader of the language writes them: <c>absen ≤ 86 hari: 98.51 %, Baik 109</c>.</summary>
    /// <param name="language">The language of the reader.</param>
    public string ToString(Language language)
    {
        var sign = (IsAtLeast, WholeNumber is not null || IsInclusive) switch { (true, true) => "≥", (true, false) => ">", (false, true) => "≤", _ => "<" };
        return $"{Variable} {sign} {ReaderNumbers.WithUnit(WholeNumber ?? Bound, Unit, language)}: "
            + $"{ReaderNumbers.WithUnit(ReaderNumbers.Of(Realization, Result.Decimals, language), Result.Unit, language)}, {ReaderNumbers.WithScore(Grade, Score, language)}";
    }

    /// <summary>What is required, in one line, in English.</summary>
    public override string ToString() => ToString(Language.English);
}
