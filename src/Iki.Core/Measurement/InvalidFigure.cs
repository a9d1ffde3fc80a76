using System.Text.Json.Serialization;
using Iki.Core.Diagnostics;

namespace Iki.Core;

/// <summary>A figure that a result would need and cannot use: it could not be read, or broke a bound, or is of a longer period than the one asked about.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record InvalidFigure
{
    internal InvalidFigure()
    {
    }

    /// <summary>As the formula names its input.</summary>
    public required string Name { get; init; }

    /// <summary>The same for a reader of a language: <c>TahunLalu(x)</c> for <c>LastYear(x)</c>.</summary>
    /// <param name="language">The language of the reader.</param>
    public string NameIn(Language language) => InputNames.In(Name, language);

    /// <summary>What the decree calls it.</summary>
    public required string Label { get; init; }

    /// <summary>The name of the variable.</summary>
    public required string Variable { get; init; }

    /// <summary>The key of the item; null for a variable without items.</summary>
    public string? Item { get; init; }

    /// <summary>The office that the figure is of.</summary>
    public required string Office { get; init; }

    /// <summary>The period that the figure is of.</summary>
    public required Period Period { get; init; }

    /// <summary>The figure as it was given: a text that is no number, a word, or a number with a decimal point.</summary>
    public required string Text { get; init; }

    /// <summary>The number; null where it could not be read.</summary>
    public Rational? Value { get; init; }

    /// <summary>The bound that it broke; null where it is not a bound that it broke.</summary>
    public decimal? Bound { get; init; }

    /// <summary>What is wrong with it.</summary>
    public required Diagnostic Problem { get; init; }

    /// <summary>Where it comes from, as it was given.</summary>
    public string? Source { get; init; }
}
