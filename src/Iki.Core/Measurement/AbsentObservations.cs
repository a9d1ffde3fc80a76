namespace Iki.Core.Measurement;

/// <summary>An observation that was expected and is not there.</summary>
internal readonly record struct AbsentObservation(string Name, string? Item, int Office, Period Period);

/// <summary>
/// What a variable that says how often it is observed lacks. It is expected from every office that reports it at all; and once
/// one office without others below it reports it, from all such offices.
/// </summary>
internal static class AbsentObservations
{
    /// <summary>What is absent; null where that is unknown.</summary>
    public static List<AbsentObservation>? Of(
        Variable variable, string? item, OfficeObservations observations, MonthSpan months, List<TakenFigure> taken)
    {
        // Where there is nothing at all, the variable itself is missing.
        return variable.Frequency is { } frequency && taken.Count > 0 ? Of(variable, frequency, item, observations, months, taken) : null;
    }

    private static List<AbsentObservation> Of(
        Variable variable, PeriodLength frequency, string? item, OfficeObservations observations, MonthSpan months, List<TakenFigure> taken)
    {
        var absent = new List<AbsentObservation>();
        var offices = observations.Store.Offices;
        var column = observations.Store.Find(variable.Name, item)!;
        var isTotal = variable.Offices == OfficeCoverage.Total;
        var covered = taken.GroupBy(t => t.Office).ToDictionary(g => g.Key, g => g.Aggregate(0, (set, t) => set | MonthSets.Of(months, t.Period.Span)));
        var expected = Expected(column, offices, observations.Offices);

        // A total contains what is below it: figures below it are enough, and it is enough for those below.
        if (isTotal) expected = [.. expected.Where(o => !expected.Any(below => offices.IsAbove(o, below)))];
        foreach (var office in expected)
        {
            var own = covered.Where(c => c.Key == office || (isTotal && offices.IsAbove(c.Key, office))).Aggregate(0, (set, c) => set | c.Value);
            var periods = months.Split(frequency);

            // Of the latest figures one is enough, however old.
            if (variable.Aggregate.Time == Aggregation.Latest) periods = own == 0 ? periods.TakeLast(1) : [];
            foreach (var period in periods.Where(p => (own & MonthSets.Of(months, p.Span)) == 0))
            {
                absent.Add(new AbsentObservation(column.Name, column.Item, office, period));
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
