using System.Text.Json.Serialization;

namespace Iki.Core;

/// <summary>A named value with dates of force and a source, such as 240 effective working days a year.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record Parameter
{
    /// <summary>The name in formulas.</summary>
    public required string Name { get; init; }

    /// <summary>What the decree calls it.</summary>
    public required string Label { get; init; }

    /// <summary>The unit; null where none is declared.</summary>
    public string? Unit { get; init; }

    /// <summary>The length of period it answers for; null for any.</summary>
    public PeriodLength? Per { get; init; }

    /// <summary>Where it comes from.</summary>
    public string? Source { get; init; }

    /// <summary>Its values, each with the dates between which it applies.</summary>
    public required EquatableList<ParameterValue> Values { get; init; }

    /// <summary>What is accepted of what is found in the parameter; it is not told among the diagnostics then.</summary>
    public EquatableList<Acceptance> Accepted { get; init; } = [];

    /// <summary>The value in force on a day; one without an end applies until the next starts.</summary>
    internal ParameterValue? ValueOn(DateOnly day)
    {
        for (var i = Values.Count - 1; i >= 0; i--)
        {
            if (Values[i].From <= day) return Values[i].To is null || Values[i].To >= day ? Values[i] : null;
        }

        return null;
    }

    /// <summary>The keys of its items, in the order of its first value; empty for a parameter of one number.</summary>
    internal IEnumerable<string> ItemKeys => Values.Count == 0 ? [] : Values[0].Items.Select(i => i.Key);

    /// <summary>Whether what is in force on the first day of a period, of the whole or of one item, is not in force on all of its days.</summary>
    internal bool ChangesWithin(Period period, string? item)
    {
        var (first, last) = (period.FirstDay, period.LastDay);
        var atFirst = ValueOn(first);
        foreach (var value in Values)
        {
            if (IsOther(value.From) || (value.To is { } to && to < DateOnly.MaxValue && IsOther(to.AddDays(1)))) return true;
        }

        return false;

        bool IsOther(DateOnly day) => day > first && day <= last && !AreSame(ValueOn(day), atFirst);

        bool AreSame(ParameterValue? a, ParameterValue? b) => a is null || b is null ? a is null && b is null
            : item is not null ? a.Of(item) == b.Of(item)
            : a.Value == b.Value && a.Items.All(i => i.Value == b.Of(i.Key));
    }
}

/// <summary>A parameter's value and when it applies.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record ParameterValue
{
    /// <summary>The first day on which it applies.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day on which it applies; null until the next value starts.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The value; of a percentage in percent points. Null where it consists of items.</summary>
    public decimal? Value { get; init; }

    /// <summary>The value of each item, in order; empty where it is one number.</summary>
    public EquatableList<ParameterItem> Items { get; init; } = [];

    /// <summary>Where it comes from, where that differs from the parameter's.</summary>
    public string? Source { get; init; }

    /// <summary>The one number, or the sum of the items.</summary>
    internal Rational Total => Items.Count == 0 ? Rational.FromDecimal(Value!.Value) : Items.Aggregate(Rational.Zero, (sum, i) => sum + Rational.FromDecimal(i.Value));

    /// <summary>The value of an item; null where there is none such.</summary>
    internal decimal? Of(string key)
    {
        foreach (var item in Items)
        {
            if (item.Key.Equals(key, StringComparison.OrdinalIgnoreCase)) return item.Value;
        }

        return null;
    }
}

/// <summary>The value of one item of a parameter, such as the weight of one document.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record ParameterItem
{
    /// <summary>The key in formulas: <c>renja</c> in <c>bobot.renja</c>.</summary>
    public required string Key { get; init; }

    /// <summary>The value; of a percentage in percent points.</summary>
    public required decimal Value { get; init; }
}
