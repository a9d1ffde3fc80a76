using System.Text.Json.Serialization;
using Iki.Core.Diagnostics;

namespace Iki.Core;

/// <summary>An input that a result was computed from, or that it lacked.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record InputUsed
{
    /// <summary>Variable or parameter.</summary>
    public required SymbolRole Role { get; init; }

    /// <summary>As the formula names it: <c>pegawai</c>, <c>dokumen.lkjip</c>, <c>Previous(x)</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The same for a reader of a language: <c>TahunLalu(x)</c> for <c>LastYear(x)</c>.</summary>
    /// <param name="language">The language of the reader.</param>
    public string NameIn(Language language) => InputNames.In(Name, language);

    /// <summary>What the decree calls it.</summary>
    public required string Label { get; init; }

    /// <summary>
    /// The total, in percent points for a percentage; null where there is none. That of another indicator may be no fraction, and is then
    /// rounded to 28 digits (<see cref="IsApproximate"/>).
    /// </summary>
    public Rational? Value { get; init; }

    /// <summary>Whether the value comes of a root, a power or a logarithm that is no fraction, so that its digits never are all of it.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>The values of its items, of a parameter that is used as a whole and has some.</summary>
    public EquatableList<ParameterItem> Items { get; init; } = [];

    /// <summary>Its unit.</summary>
    public string? Unit { get; init; }

    /// <summary>Where it comes from.</summary>
    public string? Source { get; init; }

    /// <summary>The time of a variable's figures: <c>2018</c>, or <c>2018-01/2018-09</c> for months that do not form a period.</summary>
    public string? Period { get; init; }

    /// <summary>The first day on which the value of a parameter applies.</summary>
    public DateOnly? InForceFrom { get; init; }

    internal Variable? Variable { get; init; }

    internal string? Item { get; init; }

    internal MonthSpan? Months { get; init; }
}
