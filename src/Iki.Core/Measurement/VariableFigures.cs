using System.Collections.Immutable;
using Iki.Core.Diagnostics;
using Iki.Core.Formulas.Evaluation;

namespace Iki.Core.Measurement;

/// <summary>
/// The figures of one variable for some months and an office: offices are combined within each observed period first, then the
/// periods (docs/definitions.md, Members).
/// </summary>
internal sealed class VariableFigures(Variable variable, ObservationStore store, OfficeRange offices)
{
    private readonly List<AbsentObservation> _absent = [];

    /// <summary>The observations that were expected and are not there, of the figures asked for so far.</summary>
    public IReadOnlyList<AbsentObservation> Absent => _absent;

    /// <summary>Whether a figure that is not there was counted as 0.</summary>
    public bool CountedAsZero { get; private set; }

    /// <summary>The items that are not there and were left out.</summary>
    public List<string> LeftOut { get; } = [];

    /// <summary>One number out of the figures behind it.</summary>
    public Cell TotalOf(FigureSet figures, string? item, string name)
    {
        var isOne = item is not null || variable.Items.Count == 0;
        return Totals.Of(isOne ? variable.Aggregate.Time : Aggregation.Sum, figures, name);
    }

    /// <summary>The figures behind the total: one per item, or one per observed period.</summary>
    public FigureSet Figures(MonthSpan months, string? item, Func<string?, string> nameOf) =>
        item is not null || variable.Items.Count == 0
            ? OverTime(months, item, nameOf(item))
            : OverItems(months, nameOf);

    private FigureSet OverItems(MonthSpan months, Func<string?, string> nameOf)
    {
        var figures = ImmutableArray.CreateBuilder<(string, Rational)>();
        var missing = ImmutableArray.CreateBuilder<string>();
        Failure? failure = null;
        var filledIn = 0;
        foreach (var item in variable.Items)
        {
            var name = nameOf(item.Key);
            var overTime = OverTime(months, item.Key, name);
            filledIn += overTime.FilledIn;
            var total = Totals.Of(variable.Aggregate.Time, overTime, name);
            if (total.Failure is null) figures.Add((item.Key, total.Number));
            else if (!total.IsMissing) failure = failure is null ? total.Failure : Failure.Merge(failure, total.Failure);
            else if (variable.WhenMissing == WhenMissing.Fail) missing.Add(name);
            else LeftOut.Add(name);
        }

        return new FigureSet(figures.DrainToImmutable(), failure) { Missing = missing.DrainToImmutable(), FilledIn = filledIn };
    }

    private FigureSet OverTime(MonthSpan months, string? item, string name)
    {
        var taken = new List<TakenFigure>();
        if (Take(months, item, name, taken) is { } failure) return new FigureSet([], failure);
        if (taken.Count == 0 && variable.WhenMissing == WhenMissing.Zero)
        {
            CountedAsZero = true;
            return new FigureSet([("", Rational.Zero)]) { FilledIn = 1 };
        }

        var absent = AbsentObservations.Of(variable, item, store, offices, months, taken);
        _absent.AddRange(absent);
        if (absent.Count > 0 && variable.WhenMissing == WhenMissing.Fail) return new FigureSet([.. Aggregated(taken)]) { Missing = [name] };
        if (variable.WhenMissing == WhenMissing.Zero)
        {
            CountedAsZero |= absent.Count > 0;
            taken.AddRange(absent.Select(a => new TakenFigure(a.Office, a.Period, Rational.Zero, IsFilledIn: true)));
        }

        taken.Sort(static (a, b) => a.Period.CompareTo(b.Period));
        for (var i = 1; i < taken.Count; i++)
        {
            // Of one office this was reported with the data; here two offices report for periods of different length.
            var (first, second) = (taken[i - 1].Period, taken[i].Period);
            if (first != second && first.Overlaps(second))
            {
                return new FigureSet([], Failure.OfInput(name, DiagnosticCollector.Said(c => c.OfficesDifferInPeriod(name, first.ToString(), second.ToString()))));
            }
        }

        var filledIn = taken.GroupBy(t => t.Period).Count(p => p.All(t => t.IsFilledIn));
        return new FigureSet([.. Aggregated(taken)]) { FilledIn = filledIn };
    }

    /// <summary>Gathers the figures of the months; says why that cannot be done.</summary>
    private Failure? Take(MonthSpan months, string? item, string name, List<TakenFigure> taken)
    {
        if (store.Find(variable.Name, item) is not { } column) return null;
        Period? wide = null;
        Diagnostic? refused = null;
        foreach (var entry in column.Of(offices))
        {
            var period = Period.Unpack(entry.Period);
            if (!period.Span.Overlaps(months) || column.FigureOf(entry) is not { } figure) continue;
            if (!months.Contains(period.Span)) wide ??= period;
            else if (figure.Problem is { } problem) refused ??= problem;
            else taken.Add(new TakenFigure(entry.Office, period, figure.Value));
        }

        if (wide is { } tooWide) return Failure.OfInput(name, DiagnosticCollector.Said(c => c.WiderThanAsked(name, tooWide.ToString())));
        return refused is null ? null : Failure.OfInput(name, refused);
    }

    /// <summary>One figure for each period: offices combined.</summary>
    private IEnumerable<(string Key, Rational Value)> Aggregated(List<TakenFigure> inTime) => inTime
        .GroupBy(t => t.Period)
        .Select(p => (p.Key.ToString(), Totals.Of(variable.Aggregate.Office, p.Select(t => t.Value).ToArray())));
}

/// <summary>A figure that takes part in a total.</summary>
internal readonly record struct TakenFigure(int Office, Period Period, Rational Value, bool IsFilledIn = false);
