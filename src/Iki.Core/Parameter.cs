namespace Iki.Core;

/// <summary>A named value with dates of force and a source, such as 240 effective working days a year.</summary>
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

    /// <summary>The value in force on a day; one without an end applies until the next starts.</summary>
    internal ParameterValue? ValueOn(DateOnly day)
    {
        for (var i = Values.Count - 1; i >= 0; i--)
        {
            if (Values[i].From <= day) return Values[i].To is null || Values[i].To >= day ? Values[i] : null;
        }

        return null;
    }

    /// <summary>Whether what is in force on the first day of a period is not in force on all of its days.</summary>
    internal bool ChangesWithin(Period period)
    {
        var (first, last) = (period.FirstDay, period.LastDay);
        var atFirst = ValueOn(first)?.Value;
        foreach (var value in Values)
        {
            if (IsOther(value.From) || (value.To is { } to && to < DateOnly.MaxValue && IsOther(to.AddDays(1)))) return true;
        }

        return false;

        bool IsOther(DateOnly day) => day > first && day <= last && ValueOn(day)?.Value != atFirst;
    }
}

/// <summary>A parameter's value and when it applies.</summary>
public sealed record ParameterValue
{
    /// <summary>The first day on which it applies.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day on which it applies; null until the next value starts.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The value; of a percentage in percent points.</summary>
    public required decimal Value { get; init; }

    /// <summary>Where it comes from, where that differs from the parameter's.</summary>
    public string? Source { get; init; }
}
