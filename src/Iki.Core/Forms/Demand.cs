namespace Iki.Core.Forms;

/// <summary>That formulas take a variable, or an item of it, for some months and an office with all below it.</summary>
internal sealed class Demand
{
    private readonly HashSet<string> _askers = new(StringComparer.Ordinal);

    public required Variable Variable { get; init; }

    public required MonthSpan Months { get; init; }

    /// <summary>The length of period the formula is worked out for, which is that of the figures unless something says otherwise.</summary>
    public required PeriodLength Length { get; init; }

    public required string Office { get; init; }

    /// <summary>Whether a formula that asks has no value without it, whatever the other figures are.</summary>
    public bool IsCertain { get; private set; }

    /// <summary>The formula rows that ask for it.</summary>
    public IReadOnlyCollection<string> Askers => _askers;

    public void Add(bool isCertain, string? asker)
    {
        IsCertain |= isCertain;
        if (asker is not null) _askers.Add(asker);
    }
}
