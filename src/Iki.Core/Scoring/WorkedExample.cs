using System.Text.Json.Serialization;

namespace Iki.Core.Scoring;

/// <summary>Figures with the results they must give under a regulation; they are run when a regulation file is read.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record WorkedExample
{
    /// <summary>Where it comes from: the regulation's own example, or who worked it out.</summary>
    public required string From { get; init; }

    /// <summary>The polarity; null where it does not matter.</summary>
    public Polarity? Polarity { get; init; }

    /// <summary>The realization, or the value that the scale is of.</summary>
    public decimal? Realization { get; init; }

    /// <summary>The target, where it is a number.</summary>
    public decimal? Target { get; init; }

    /// <summary>The lower end of the target, where it is a range.</summary>
    public decimal? Min { get; init; }

    /// <summary>The upper end of the target, where it is a range.</summary>
    public decimal? Max { get; init; }

    /// <summary>Whether more than the target cannot be reached.</summary>
    public bool HighestAttainable { get; init; }

    /// <summary>The means of the elements of a survey.</summary>
    public EquatableList<decimal> Elements { get; init; } = [];

    /// <summary>The group of the position, where the regulation tells groups apart.</summary>
    public string? Group { get; init; }

    /// <summary>The grades of the indicators of an objective, whose score is stated; empty elsewhere.</summary>
    public EquatableList<string> Grades { get; init; } = [];

    /// <summary>The values that are combined, in the order of the components.</summary>
    public EquatableList<decimal> Components { get; init; } = [];

    /// <summary>The id of the weighting they are combined by; null where there is only one.</summary>
    public string? Weighting { get; init; }

    /// <summary>The levels of the ratings of an employee, in the order of the ratings.</summary>
    public EquatableList<string> Ratings { get; init; } = [];

    /// <summary>The combined value, as reported; null where none is stated.</summary>
    public decimal? Combined { get; init; }

    /// <summary>The achievement in percent points, as reported; null where none is stated.</summary>
    public decimal? Achievement { get; init; }

    /// <summary>The index of the survey, as reported; null where none is stated.</summary>
    public decimal? Index { get; init; }

    /// <summary>The grade; null where none is stated.</summary>
    public string? Grade { get; init; }

    /// <summary>The score, as reported; null where none is stated.</summary>
    public decimal? Score { get; init; }
}

/// <summary>A misprint of a regulation. It is recorded, and never computed with.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record Erratum
{
    /// <summary>Its place in the regulation.</summary>
    public required string Article { get; init; }

    /// <summary>What is printed.</summary>
    public required string Printed { get; init; }

    /// <summary>What is wrong with it.</summary>
    public required Wording Note { get; init; }

    /// <summary>The same figures with the correct results.</summary>
    public required WorkedExample Correct { get; init; }
}
