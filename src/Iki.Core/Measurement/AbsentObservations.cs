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

        // A total contains what is below it: figures below it are enough, and it is enough for those below. Those below an office follow it.
        if (isTotal) expected = [.. expected.Zip(expected.Skip(1).Append(-1)).Where(o => !offices.IsAbove(o.First, o.Second)).Select(o => o.First)];
        var above = new Covering(covered, offices);
        foreach (var office in expected)
        {
            var own = covered.GetValueOrDefault(office) | (isTotal ? above.Of(office) : 0);
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
        foreach (ref readonly var entry in column.Of(range)) expected.Add(entry.Office);
        if (column.Others is { } others) expected.UnionWith(others.In(range));
        if (!offices.IsDeclared) return expected;
        var leaves = offices.Leaves(range).ToArray();
        if (expected.Overlaps(leaves)) expected.UnionWith(leaves);
        return expected;
    }

    /// <summary>What the totals of offices above one cover, asked for in the order of offices: each office is looked at once.</summary>
    private sealed class Covering(Dictionary<int, int> covered, OfficeNumbers offices)
    {
        private readonly int[] _inOrder = [.. covered.Keys.Order()];
        private readonly Stack<(int Office, int Months)> _above = new();
        private int _next;

        public int Of(int office)
        {
            for (; _next < _inOrder.Length && _inOrder[_next] < office; _next++)
            {
                Leave(_inOrder[_next]);
                _above.Push((_inOrder[_next], covered[_inOrder[_next]] | (_above.TryPeek(out var top) ? top.Months : 0)));
            }

            Leave(office);
            return _above.TryPeek(out var nearest) ? nearest.Months : 0;
        }

        private void Leave(int office)
        {
            while (_above.TryPeek(out var top) && !offices.IsAbove(top.Office, office)) _above.Pop();
        }
    }
}
