namespace Iki.Core.Measurement;

/// <summary>An observation that was expected and is not there.</summary>
internal readonly record struct AbsentObservation(string Name, int Office, Period Period);

/// <summary>
/// What a variable that says how often it is observed lacks. It is expected from every office that reports it at all; and once
/// one office without others below it reports it, from all such offices.
/// </summary>
internal static class AbsentObservations
{
    public static IReadOnlyList<AbsentObservation> Of(
        Variable variable, string? item, OfficeObservations observations, MonthSpan months, List<TakenFigure> taken)
    {
        // Where there is nothing at all, the variable itself is missing.
        if (variable.Frequency is not { } frequency || taken.Count == 0) return [];
        var absent = new List<AbsentObservation>();
        var covered = taken.SelectMany(t => t.Period.Span.Months.Select(m => (t.Office, m))).ToHashSet();
        var store = observations.Store;
        var column = store.Find(variable.Name, item)!;
        foreach (var office in Expected(column, store.Offices, observations.Offices))
        {
            foreach (var period in months.Split(frequency))
            {
                if (!period.Span.Months.Any(m => covered.Contains((office, m)))) absent.Add(new AbsentObservation(column.Name, office, period));
            }
        }

        return absent;
    }

    private static SortedSet<int> Expected(ObservationColumn column, OfficeNumbers offices, OfficeRange range)
    {
        var expected = new SortedSet<int>();
        foreach (var entry in column.Of(range)) expected.Add(entry.Office);
        if (!offices.IsDeclared) return expected;
        var leaves = offices.Leaves(range).ToArray();
        if (expected.Overlaps(leaves)) expected.UnionWith(leaves);
        return expected;
    }
}
