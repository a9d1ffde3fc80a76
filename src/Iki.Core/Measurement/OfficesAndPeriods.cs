using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Iki.Core.Diagnostics;
using Iki.Core.Formulas.Evaluation;

namespace Iki.Core.Measurement;

/// <summary>
/// Figures of offices and periods → one figure for each period, offices combined, and one for all of them (docs/definitions.md,
/// Policies: aggregate).
/// </summary>
internal static class OfficesAndPeriods
{
    public static Series Combine(AggregationRule rule, List<TakenFigure> taken, OfficeObservations observations, string name)
    {
        if (taken is [{ IsFilledIn: false } only]) return Series.Of(observations.TextOf(only.Period.Span), only.Value);
        taken.Sort(TakenFigure.InTime);
        var inTime = CollectionsMarshal.AsSpan(taken);
        var figures = ImmutableArray.CreateBuilder<(string, Rational)>(inTime.Length);
        var (filledIn, months, byMonths) = (0, 0, Rational.Zero);
        (Period Longer, Period Shorter)? unequal = null;
        for (int start = 0, end; start < inTime.Length; start = end)
        {
            end = EndOfPeriod(inTime, start);
            var (period, last) = (inTime[start].Period, inTime[end - 1].Period);
            if (unequal is null && start > 0 && period.Length != inTime[0].Period.Length) unequal = InOrder(inTime[0].Period, period);
            if (IsFilledIn(inTime[start..end])) filledIn++;
            if (OfPeriod(rule, inTime[start..end], period) is not { } figure) return Series.Of(PeriodsDiffer(name, period, last));
            if (Evaluator.Bounded(figure).Failure is { } tooLarge) return Series.Of(tooLarge);
            figures.Add((observations.TextOf(period.Span), figure));
            months += period.MonthCount;
            if (rule.Time == Aggregation.Average) byMonths += figure * new Rational(period.MonthCount);
        }

        var set = new FigureSet(figures.DrainToImmutable()) { FilledIn = filledIn };
        var total = rule.Time switch
        {
            Aggregation.Average when months > 0 => new Cell(byMonths / new Rational(months)),
            Aggregation.Latest when inTime.Length > 0 => new Cell(OfLatest(rule, inTime)),
            _ => Totals.Of(rule.Time, set, name),
        };
        return new Series(set, total) { Unequal = unequal };
    }

    /// <summary>Of one office this was reported with the data; of two it is a matter of how they combine.</summary>
    public static Failure PeriodsDiffer(string name, Period first, Period second) =>
        Failure.OfInput(name, DiagnosticCollector.Said(c => c.OfficesDifferInPeriod(name, first.ToString(), second.ToString())));

    /// <summary>Where the figures end that lie in one period with the first of them, which is the longest: periods lie in each other or apart.</summary>
    public static int EndOfPeriod(ReadOnlySpan<TakenFigure> inTime, int start)
    {
        var period = inTime[start].Period;
        var end = start + 1;
        while (end < inTime.Length && (inTime[end].Period == period || inTime[end].Period.Overlaps(period))) end++;
        return end;
    }

    /// <summary>
    /// Figures that lie in one period combined over offices; null where that cannot be done. Where they are of periods of different
    /// length, those of each office are first combined over the whole.
    /// </summary>
    /// <param name="rule">How.</param>
    /// <param name="figures">The figures in time; left in another order.</param>
    /// <param name="period">The period.</param>
    public static Rational? OfPeriod(AggregationRule rule, Span<TakenFigure> figures, Period period)
    {
        if (figures.Length == 1) return figures[0].Value;
        if (figures[^1].Period == figures[0].Period) return Totals.Of(rule.OverOffices, ValuesOf(figures));
        var fit = FitOf(rule);
        if (fit == Fit.Never) return null;
        figures.Sort(TakenFigure.ByOffice);
        var values = new List<Rational>();
        for (int start = 0, end; start < figures.Length; start = end)
        {
            for (end = start + 1; end < figures.Length && figures[end].Office == figures[start].Office; end++)
            {
            }

            var own = figures[start..end];
            if (fit == Fit.WhereWhole && MonthsOf(own) < period.MonthCount) return null;
            values.Add(OverTime(rule.Time, own));
        }

        return Totals.Of(rule.OverOffices, CollectionsMarshal.AsSpan(values));
    }

    /// <summary>The figures of one office as one.</summary>
    private static Rational OverTime(Aggregation word, ReadOnlySpan<TakenFigure> inTime)
    {
        if (word != Aggregation.Average) return Totals.Of(word, ValuesOf(inTime));
        var sum = Rational.Zero;
        foreach (var figure in inTime) sum += figure.Value * new Rational(figure.Period.MonthCount);
        return sum / new Rational(MonthsOf(inTime));
    }

    /// <summary>The latest figure of each office, combined.</summary>
    private static Rational OfLatest(AggregationRule rule, ReadOnlySpan<TakenFigure> inTime)
    {
        var latest = new Dictionary<int, Rational>();
        foreach (var figure in inTime) latest[figure.Office] = figure.Value;
        return Totals.Of(rule.OverOffices, latest.Values.ToArray());
    }

    /// <summary>
    /// Whether combining the months of each office first, and then the offices, gives the same as combining the offices month by month.
    /// Offices are meant to be combined month by month; where one of them gives only a longer period, that is impossible, and the other
    /// order may take its place only if the two commute. Two sums do, and so do two minima or two maxima. A mean and a sum do if every
    /// office covers the whole period, because every office then has the same months. A sum of monthly maxima does not: the maximum of a
    /// quarter does not tell in which month it was.
    /// </summary>
    private static Fit FitOf(AggregationRule rule) => (rule.Time, rule.OverOffices) switch
    {
        (Aggregation.Sum, Aggregation.Sum) or (Aggregation.Min, Aggregation.Min) or (Aggregation.Max, Aggregation.Max) => Fit.Always,
        (Aggregation.Last or Aggregation.First or Aggregation.Latest, _) => Fit.Always,
        (Aggregation.Sum, Aggregation.Average) or (Aggregation.Average, Aggregation.Sum or Aggregation.Average) => Fit.WhereWhole,
        _ => Fit.Never,
    };

    private static (Period Longer, Period Shorter) InOrder(Period a, Period b) => a.Length > b.Length ? (a, b) : (b, a);

    private static bool IsFilledIn(ReadOnlySpan<TakenFigure> figures)
    {
        foreach (var figure in figures)
        {
            if (!figure.IsFilledIn) return false;
        }

        return true;
    }

    private static int MonthsOf(ReadOnlySpan<TakenFigure> figures)
    {
        var months = 0;
        foreach (var figure in figures) months += figure.Period.MonthCount;
        return months;
    }

    private static Rational[] ValuesOf(ReadOnlySpan<TakenFigure> figures)
    {
        var values = new Rational[figures.Length];
        for (var i = 0; i < values.Length; i++) values[i] = figures[i].Value;
        return values;
    }

    private enum Fit
    {
        Never,

        /// <summary>Where every office gives the whole period.</summary>
        WhereWhole,
        Always,
    }
}
