using System.Text.Json.Serialization;
using Iki.Core.Measurement;

namespace Iki.Core;

/// <summary>The results of a catalog for a period and an office, in catalog order.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record ResultSet
{
    internal ResultSet()
    {
    }

    /// <summary>The catalog.</summary>
    public required Catalog Catalog { get; init; }

    /// <summary>The period.</summary>
    public required Period Period { get; init; }

    /// <summary>The office.</summary>
    public required string Office { get; init; }

    /// <summary>Whether the figures cover the period's year from its start, and not only the period.</summary>
    public bool IsYearToDate { get; init; }

    /// <summary>
    /// The results with the figures from the start of the period's year to the end of the period; these results themselves where
    /// they are those. Computed when first requested.
    /// </summary>
    public ResultSet YearToDate => SinceStartOfYear?.Value ?? this;

    internal DeferredResults? SinceStartOfYear { get; init; }

    /// <summary>The appraisers' ratings of the holders of the positions, for this period and office.</summary>
    public EquatableList<PositionRatings> Ratings { get; init; } = [];

    /// <summary>One result for each formula row.</summary>
    public required EquatableList<IndicatorResult> Results { get; init; }

    /// <summary>The result of an indicator or measure; null where there is none of that id.</summary>
    /// <param name="id">The indicator's id, or <c>indicator#measure</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public IndicatorResult? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Results.FirstOrDefault(r => r.Id == id);
    }

    /// <summary>The rules of the catalog that the data do not meet, each with the figures that break it.</summary>
    public required EquatableList<Diagnostic> BrokenRules { get; init; }

    /// <summary>Remarks about the evaluation as a whole, such as a catalog that is not in force.</summary>
    public EquatableList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Everything a reader of the results as a whole should know: <see cref="Diagnostics"/> and <see cref="BrokenRules"/>.</summary>
    public EquatableList<Diagnostic> Remarks => [.. Diagnostics, .. BrokenRules];

    /// <summary>Period and office, and below them each result in a line: its id, and its value or why there is none.</summary>
    /// <param name="language">The language of the reader.</param>
    public string ToString(Language language) =>
        string.Join('\n', Results.Select(r => $"{r.Id}: {(r.IsInWords ? r.Text : r.Outcome.ToString(r.Decimals, language))}").Prepend($"{Period}, {Office}"));

    /// <summary>Period and office, and each result in a line, in English.</summary>
    public override string ToString() => ToString(Language.English);
}
