using System.Text.Json.Serialization;
using Iki.Core.Diagnostics;

namespace Iki.Core;

/// <summary>A figure that a result lacks: of which variable, item, office and period, and who has it.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record MissingFigure
{
    /// <summary>As the formula names it.</summary>
    public required string Name { get; init; }

    /// <summary>The same for a reader of a language: <c>TahunLalu(x)</c> for <c>LastYear(x)</c>.</summary>
    /// <param name="language">The language of the reader.</param>
    public string NameIn(Language language) => InputNames.In(Name, language);

    /// <summary>What the decree calls it.</summary>
    public required string Label { get; init; }

    /// <summary>The name of the variable; null where what is missing is not of one, such as the argument of a function of the host.</summary>
    public string? Variable { get; init; }

    /// <summary>The key of the item; null for a variable without items.</summary>
    public string? Item { get; init; }

    /// <summary>The office that the figure is of.</summary>
    public string? Office { get; init; }

    /// <summary>The period that the figure is of; null where the months form no period with a name, or the calendar has no such time.</summary>
    public Period? Period { get; init; }

    /// <summary>The time for which it is needed: <c>2018</c>, or <c>2018-01/2018-09</c> for months that form no period; null where the calendar has no such time.</summary>
    public string? Time { get; init; }

    /// <summary>Who has it, as the decree or the definition says; null where it says nothing.</summary>
    public DataSource? Source { get; init; }
}
