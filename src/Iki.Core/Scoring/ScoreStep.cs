using System.Text.Json.Serialization;
using Iki.Core.Diagnostics;

namespace Iki.Core.Scoring;

/// <summary>One step from a realization to its score, as data: what is done, with which figures, with which result, and under which article.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record ScoreStep
{
    internal ScoreStep()
    {
    }

    /// <summary>What is done.</summary>
    public required Wording Label { get; init; }

    /// <summary>The formula, in the formula language; null where nothing is computed.</summary>
    public string? Formula { get; init; }

    /// <summary>The figures for the names in the formula.</summary>
    public EquatableList<ScoreFigure> Figures { get; init; } = [];

    /// <summary>
    /// The exact result; a percentage in percent points. Null where it is not a number, and where it is computed from a number that is no
    /// fraction (<see cref="IsApproximate"/>).
    /// </summary>
    public Rational? Exact { get; init; }

    /// <summary>Whether the result is, or is computed from, a root, a power or a logarithm that is no fraction.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>The result as shown: rounded as this step reports it.</summary>
    public decimal? Shown { get; init; }

    /// <summary>The decimals that it is reported with, and shown to people; null where there are none to keep to.</summary>
    public int? Decimals { get; init; }

    /// <summary>Its unit; null for none.</summary>
    public string? Unit { get; init; }

    /// <summary>The result in words, such as a grade; null for none.</summary>
    public string? Text { get; init; }

    /// <summary>The regulation and article it comes from; null where it comes only from the file or the definition.</summary>
    public string? Citation { get; init; }

    /// <summary>The confidence in it; null where no regulation is involved.</summary>
    public Confidence? Confidence { get; init; }

    /// <summary>The step in one line: <c>Score: 70 + … = 84  (PermenPANRB 8/2021, …)</c>.</summary>
    /// <param name="language">The language of the reader.</param>
    public string ToString(Language language)
    {
        var shown = Shown is { } value ? ReaderNumbers.WithUnit(ReaderNumbers.Of(value, Decimals, language), Unit, language) : Text;
        var way = Formula is null ? $"{(IsApproximate ? "≈ " : "")}{shown}" : shown is null ? Formula : $"{Formula} {(IsApproximate ? "≈" : "=")} {shown}";
        return Citation is null ? $"{Label.In(language)}: {way}" : $"{Label.In(language)}: {way}  ({Citation})";
    }

    /// <summary>The step in one line, in English.</summary>
    public override string ToString() => ToString(Language.English);
}

/// <summary>A figure of a step, under the name that the formula has for it.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record ScoreFigure
{
    internal ScoreFigure()
    {
    }

    /// <summary>The name: <c>realisasi</c>, <c>target</c>, <c>capaianBulat</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The figure; a percentage in percent points. Null where it is no fraction, or computed from a number that is none (<see cref="IsApproximate"/>).</summary>
    public Rational? Exact { get; private init; }

    /// <summary>The figure with at most 28 digits; null where it is too large for them.</summary>
    public decimal? Value { get; private init; }

    /// <summary>Whether the figure is, or is computed from, a root, a power or a logarithm that is no fraction.</summary>
    public bool IsApproximate { get; private init; }

    /// <summary>Its unit; null for none.</summary>
    public string? Unit { get; init; }

    internal static ScoreFigure Of(string name, Rational value, string? unit = null, bool isApproximate = false) => new()
    {
        Name = name,
        Exact = isApproximate ? null : value,
        Value = value.TryToDecimal(out var shown) ? shown : null,
        IsApproximate = isApproximate,
        Unit = string.IsNullOrEmpty(unit) ? null : unit,
    };
}
