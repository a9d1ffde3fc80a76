using System.Text.Json.Serialization;

namespace Iki.Core;

/// <summary>A quantity that formulas name and the data give figures of.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record Variable
{
    /// <summary>The name in formulas and data.</summary>
    public required string Name { get; init; }

    /// <summary>What the decree calls it.</summary>
    public required string Label { get; init; }

    /// <summary>The unit; <c>%</c> for a percentage, given in percent points; null where none is declared.</summary>
    public string? Unit { get; init; }

    /// <summary>How its figures become one, over time and over offices.</summary>
    public AggregationRule Aggregate { get; init; } = AggregationRule.Sum;

    /// <summary>Whether its figures are whole numbers.</summary>
    public bool Integer { get; init; }

    /// <summary>The smallest figure allowed.</summary>
    public decimal? Min { get; init; }

    /// <summary>The largest figure allowed.</summary>
    public decimal? Max { get; init; }

    /// <summary>How the figure of an office relates to the offices below it; null where the definition does not say.</summary>
    public OfficeCoverage? Offices { get; init; }

    /// <summary>What an absent figure counts as.</summary>
    public WhenMissing WhenMissing { get; init; }

    /// <summary>How often it is observed.</summary>
    public PeriodLength? Frequency { get; init; }

    /// <summary>Where its figures come from.</summary>
    public DataSource? Source { get; init; }

    /// <summary>Its items, in order, for a variable that consists of named ones.</summary>
    public EquatableList<Item> Items { get; init; } = [];

    /// <summary>What is accepted of what is found in the variable and in its figures; it is not told among the diagnostics then.</summary>
    public EquatableList<Acceptance> Accepted { get; init; } = [];

    /// <summary>
    /// Whether figures of several offices cannot be combined for want of a word: they are a mean, an extreme or a share over time,
    /// and to add those up over offices would be nonsense.
    /// </summary>
    internal bool IsOpenOverOffices => Aggregate.Office is null
        && (Aggregate.Time is Aggregation.Average or Aggregation.Min or Aggregation.Max || IsShare(Unit) || Items.Any(i => IsShare(i.Unit)));

    /// <summary>What the definition would say of both axes, as a rule that fits most such variables.</summary>
    internal AggregationRule Suggested =>
        new(Aggregate.Time, Aggregate.Time is Aggregation.Min or Aggregation.Max ? Aggregate.Time : Aggregation.Average);

    /// <summary>Whether the total speaks of every month, and not of the state at one of them.</summary>
    internal bool IsOverTime => Aggregate.Time is not (Aggregation.Last or Aggregation.First or Aggregation.Latest);

    /// <summary>Which of its items a key is; −1 for none.</summary>
    internal int PlaceOfItem(string key)
    {
        for (var i = 0; i < Items.Count; i++)
        {
            if (Items[i].Key.Equals(key, StringComparison.OrdinalIgnoreCase)) return i;
        }

        return -1;
    }

    private static bool IsShare(string? unit) => unit is "%" or "‰";
}

/// <summary>One named part of a variable ("terdiri dari …", "meliputi …").</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record Item
{
    /// <summary>The key in formulas and data: <c>lkjip</c> in <c>dokumen.lkjip</c>.</summary>
    public required string Key { get; init; }

    /// <summary>What the decree calls it.</summary>
    public required string Label { get; init; }

    /// <summary>The unit, where it differs from the variable's.</summary>
    public string? Unit { get; init; }

    /// <summary>Where its figures come from, where printed.</summary>
    public DataSource? Source { get; init; }
}

/// <summary>How a variable's figures become one: over offices within a period first, then over time.</summary>
/// <param name="Time">Over time.</param>
/// <param name="Office">
/// Over offices; <see cref="Aggregation.First"/>, <see cref="Aggregation.Last"/> and <see cref="Aggregation.Latest"/> have no meaning
/// there. Null where it is not stated: figures are then added up, except that a mean, an extreme or a percentage of several offices has no value.
/// </param>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record AggregationRule(Aggregation Time, Aggregation? Office = null)
{
    /// <summary>Added up over offices and over time. The default.</summary>
    public static AggregationRule Sum { get; } = new(Aggregation.Sum);

    /// <summary>Over offices, said or not.</summary>
    internal Aggregation OverOffices => Office ?? Aggregation.Sum;
}

/// <summary>How the figure of an office relates to those of the offices below it.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public enum OfficeCoverage
{
    /// <summary>It is the office's own, and is added to those of the offices below.</summary>
    Own,

    /// <summary>It contains those of the offices below, and replaces them.</summary>
    Total,
}

/// <summary>What an absent figure counts as. Missing is not zero unless the definition says so.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public enum WhenMissing
{
    /// <summary>What needs it is missing too. The default.</summary>
    Fail,

    /// <summary>It counts as 0.</summary>
    Zero,

    /// <summary>It is left out of aggregates, with no other effect.</summary>
    Skip,
}
