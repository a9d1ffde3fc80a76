namespace Iki.Core.Measurement;

/// <summary>
/// The figures of an upper office out of totals that were combined once for all results; only where looking at each figure of each
/// office below it would give the same, and nothing is to be remarked.
/// </summary>
internal static class RolledUpFigures
{
    /// <summary>Takes one figure for each period that has any; false, and nothing is taken, where every figure has to be looked at.</summary>
    /// <param name="input">What is asked for.</param>
    /// <param name="column">The observations of it.</param>
    /// <param name="months">The months.</param>
    /// <param name="observations">The offices.</param>
    /// <param name="taken">What is taken.</param>
    /// <param name="source">The source that all of them name, if any.</param>
    public static bool Take(
        DeclaredInput input, ObservationColumn column, MonthSpan months, OfficeObservations observations, List<TakenFigure> taken, out string? source)
    {
        source = null;
        var (offices, rule, tree) = (observations.Offices, input.Variable.Aggregate, observations.Store.Tree);
        var isKnown = !input.IsOpenOverOffices && rule is { Time: not Aggregation.Latest, OverOffices: Aggregation.Sum or Aggregation.Average or Aggregation.Min or Aggregation.Max };
        if (!isKnown || offices.Last <= offices.First || column.TotalsOf(tree, rule.OverOffices, offices) is not { } totals) return false;
        var length = Period.MonthsIn(totals.Length);

        // Periods lie in each other or apart, so that within such months each is whole.
        if (months.First % length != 0 || months.Count % length != 0) return false;
        var reporters = totals.ReportersOf(offices.First);
        if (reporters.DoMeet && input.Variable.Offices != OfficeCoverage.Own) return false;
        var (fewest, last) = (int.MaxValue, 0);
        for (var month = months.First; month < months.First + months.Count; month += length)
        {
            var total = totals.Find(offices.First, month);
            if (total.IsSpecial) return Nothing(taken);
            fewest = Math.Min(fewest, total.Count);
            if (total.Count == 0) continue;
            var value = rule.OverOffices == Aggregation.Average ? total.Value / new Rational(total.Count) : total.Value;
            source = taken.Count == 0 || source == total.Source ? total.Source : null;
            if (taken.Count == 0 || rule.Time != Aggregation.First) last = total.Count;
            taken.Add(new TakenFigure(offices.First, Period.OfMonths(month, totals.Length), value));
        }

        return taken.Count == 0 || (HasAll(input.Variable, column, totals, reporters, tree, offices, fewest) && AreNoneSilent(rule, taken, last, reporters)) || Nothing(taken);
    }

    private static bool Nothing(List<TakenFigure> taken)
    {
        taken.Clear();
        return false;
    }

    /// <summary>Whether no observation is absent that the frequency expects, by the least number of offices in any period.</summary>
    private static bool HasAll(Variable variable, ObservationColumn column, OfficeTotals totals, Reporters reporters, OfficeTree tree, OfficeRange offices, int fewest)
    {
        if (variable.Frequency is not { } frequency) return true;
        if (frequency != totals.Length || column.Others?.In(offices).Any() == true) return false;
        if (!tree.IsDeclared || reporters.Leaves == 0) return fewest == reporters.Count;
        return reporters.Leaves == reporters.Count && fewest == tree.LeavesOf(tree.UpperOf(offices.First));
    }

    /// <summary>Whether all that reported at all did so in the period that counts, where the last or the first one does.</summary>
    private static bool AreNoneSilent(AggregationRule rule, List<TakenFigure> taken, int inCountingPeriod, Reporters reporters) =>
        rule.Time is not (Aggregation.Last or Aggregation.First) || taken.Count == 1 || inCountingPeriod == reporters.Count;
}
