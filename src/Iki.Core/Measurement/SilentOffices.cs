namespace Iki.Core.Measurement;

/// <summary>
/// Offices that reported, and not in the period that counts where the last or the first one does: without them a head-count
/// would be that of the others (docs/definitions.md, Policies: aggregate).
/// </summary>
internal static class SilentOffices
{
    /// <summary>Adds the observations that these offices owe.</summary>
    /// <param name="variable">The variable.</param>
    /// <param name="item">The item; null for the variable itself.</param>
    /// <param name="byOffice">The figures that count, in the order of offices.</param>
    /// <param name="offices">The offices.</param>
    /// <param name="absent">What is absent.</param>
    public static void Add(Variable variable, string? item, List<TakenFigure> byOffice, OfficeNumbers offices, ref List<AbsentObservation>? absent)
    {
        if (variable.Aggregate.Time is not (Aggregation.Last or Aggregation.First) || byOffice.Count < 2) return;
        var isLast = variable.Aggregate.Time == Aggregation.Last;
        var counting = Counting(byOffice, isLast);
        if (!DoAllCount(byOffice, counting, isLast)) Add(variable, item, byOffice, counting, offices, absent ??= []);
    }

    private static void Add(
        Variable variable, string? item, List<TakenFigure> byOffice, Period counting, OfficeNumbers offices, List<AbsentObservation> absent)
    {
        var isLast = variable.Aggregate.Time == Aggregation.Last;
        var name = item is null ? variable.Name : $"{variable.Name}.{item}";
        var edge = EdgeOf(counting, isLast);
        var counted = byOffice.Where(f => EdgeOf(f.Period, isLast) == edge).Select(f => f.Office).ToHashSet();
        var known = absent.Where(a => a.Period.Overlaps(counting)).Select(a => a.Office).ToHashSet();
        foreach (var office in byOffice.GroupBy(f => f.Office).Where(g => !counted.Contains(g.Key) && !known.Contains(g.Key)))
        {
            if (variable.Offices == OfficeCoverage.Total && IsContained(office.Key, counted, offices)) continue;
            var length = office.Min(f => f.Period.Length);
            if (length > counting.Length) length = counting.Length;
            absent.Add(new AbsentObservation(name, item, office.Key, Period.OfMonths(isLast ? edge - Period.MonthsIn(length) : edge, length)));
        }
    }

    /// <summary>The period that counts: the last or the first one, of those that end or start together the longest.</summary>
    private static Period Counting(List<TakenFigure> figures, bool isLast)
    {
        var counting = figures[0].Period;
        foreach (var figure in figures)
        {
            var (edge, best) = (EdgeOf(figure.Period, isLast), EdgeOf(counting, isLast));
            var isBetter = edge == best ? figure.Period.Length > counting.Length : isLast ? edge > best : edge < best;
            if (isBetter) counting = figure.Period;
        }

        return counting;
    }

    private static bool DoAllCount(List<TakenFigure> byOffice, Period counting, bool isLast)
    {
        var (reporting, present, edge) = (0, 0, EdgeOf(counting, isLast));
        for (var i = 0; i < byOffice.Count; i++)
        {
            if (i == 0 || byOffice[i].Office != byOffice[i - 1].Office) reporting++;
            if (EdgeOf(byOffice[i].Period, isLast) == edge) present++;
        }

        return present == reporting;
    }

    /// <summary>The month after a period, or its first: where the last one ends and the first one starts.</summary>
    private static int EdgeOf(Period period, bool isLast) => isLast ? period.Span.First + period.Span.Count : period.Span.First;

    /// <summary>Whether a total above an office counts, or every office below it.</summary>
    private static bool IsContained(int office, HashSet<int> counted, OfficeNumbers offices) =>
        counted.Any(c => offices.IsAbove(c, office))
        || offices.AreWhole(office, leaf => counted.Any(c => c == leaf || (offices.IsAbove(office, c) && offices.IsAbove(c, leaf))));
}
