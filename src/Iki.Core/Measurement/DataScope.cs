using Iki.Core.Measurement;

namespace Iki.Core;

/// <summary>
/// What results of some periods and offices need of the figures, so that a large file can be read for them alone: see
/// <see cref="CatalogEvaluator.ScopeOf"/>. The months of the periods, those before them in the same year, and those that <c>Previous</c> and <c>LastYear</c>
/// reach from any of these; the offices, and all below them.
/// </summary>
public sealed class DataScope
{
    private readonly MonthSpan[] _months;

    internal DataScope(IEnumerable<MonthSpan> months, EquatableList<Period> periods, EquatableList<string> offices)
    {
        _months = NeededMonths.Merged(months);
        (Periods, Offices) = (periods, offices);
    }

    /// <summary>The periods that results are asked of.</summary>
    public EquatableList<Period> Periods { get; }

    /// <summary>The offices that results are asked of; empty for all.</summary>
    public EquatableList<string> Offices { get; }

    /// <summary>Whether a figure of some months is needed.</summary>
    internal bool Needs(MonthSpan span)
    {
        foreach (var needed in _months)
        {
            if (needed.Overlaps(span)) return true;
        }

        return false;
    }

    /// <summary>Whether figures of all of some months are there.</summary>
    internal bool Has(MonthSpan span) => Array.Exists(_months, m => m.Contains(span));

    /// <summary>Whether figures of all of some offices are there.</summary>
    internal bool Has(OfficeRange range, OfficeNumbers offices) =>
        Offices.Count == 0 || range.Last < range.First || Offices.Any(o => offices.Below(o) is var own && own.First <= range.First && own.Last >= range.Last);
}
