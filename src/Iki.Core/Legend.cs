using System.Text.Json.Serialization;
using Iki.Core.Numerics;

namespace Iki.Core;

/// <summary>
/// What an indicator's values are called, by bands: <c>Rendah</c>, <c>Sedang</c>, <c>Tinggi</c>. The bands fill the numbers without gap or overlap. The
/// word stands beside the value; it is no grade.
/// </summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record Legend
{
    /// <summary>0 … 12 decimals to which a value is rounded, once, to be looked up; null for the value as it is reported.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int? Decimals
    {
        get;
        init => field = DecimalPlaces.Checked(value);
    }

    /// <summary>How it is rounded to <see cref="Decimals"/>.</summary>
    public RoundingMode Rounding { get; init; }

    /// <summary>The least that can be looked up; null for no end.</summary>
    public decimal? Least { get; init; }

    /// <summary>The most that can be looked up; null for no end.</summary>
    public decimal? Most { get; init; }

    /// <summary>Where it comes from.</summary>
    public string? Source { get; init; }

    /// <summary>The bands, in the order printed; at least one.</summary>
    public required EquatableList<LegendBand> Bands { get; init; }

    /// <summary>The band of a number that is rounded already; null where it lies outside.</summary>
    internal LegendBand? Find(decimal number) =>
        number < Least || number > Most ? null : Bands.FirstOrDefault(b => b.Contains(number));
}

/// <summary>One band of a legend, in the unit of the indicator; a percentage in percent points.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record LegendBand
{
    /// <summary>The word: <c>Sedang</c>.</summary>
    public required string Word { get; init; }

    /// <summary>The band as printed: <c>100–199</c>.</summary>
    public string? Published { get; init; }

    /// <summary>The lowest number in it.</summary>
    public decimal? From { get; init; }

    /// <summary>The number it lies above, without that.</summary>
    public decimal? Above { get; init; }

    /// <summary>The highest number in it.</summary>
    public decimal? To { get; init; }

    /// <summary>The number it lies below, without that.</summary>
    public decimal? Below { get; init; }

    internal bool Contains(decimal number) => !(number < From || number <= Above || number > To || number >= Below);
}
