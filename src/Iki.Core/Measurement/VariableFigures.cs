using System.Collections.Immutable;
using Iki.Core.Diagnostics;
using Iki.Core.Formulas.Evaluation;

namespace Iki.Core.Measurement;

/// <summary>
/// The figures of one variable for some months and an office: offices are combined within each observed period first, then the
/// periods (docs/definitions.md, Members).
/// </summary>
internal sealed class VariableFigures
{
    private readonly Variable _variable;
    private readonly OfficeObservations _observations;
    private List<AbsentObservation>? _absent;
    private List<string>? _leftOut;
    private bool _hasObservations;
    private string? _source;

    public VariableFigures(DeclaredInput input, MonthSpan months, OfficeObservations observations)
    {
        (_variable, _observations) = (input.Variable, observations);
        var reference = input.Reference;
        var isOne = reference.Item is not null || _variable.Items.Count == 0;
        Figures = isOne ? OverTime(months, reference.Item, reference.Text) : OverItems(months, input);
        Total = Totals.Of(isOne ? _variable.Aggregate.Time : Aggregation.Sum, Figures, reference.Text);
        Used = input.Used(Total.Failure is null ? Total.Number : null, _source, months, observations.TextOf(months));
    }

    /// <summary>The figures behind the total: one per item, or one per observed period.</summary>
    public FigureSet Figures { get; }

    /// <summary>One number out of the figures behind it.</summary>
    public Cell Total { get; }

    /// <summary>What a result that they went into says of them.</summary>
    public InputUsed Used { get; }

    /// <summary>Whether there is anything that is not there, and that <c>whenMissing</c> says something of.</summary>
    public bool HasGaps => CountedAsZero || _absent is not null || _leftOut is not null;

    /// <summary>The observations that were expected and are not there.</summary>
    public IReadOnlyList<AbsentObservation> Absent => _absent ?? [];

    /// <summary>Whether a figure that is not there was counted as 0.</summary>
    public bool CountedAsZero { get; private set; }

    /// <summary>The items that are not there and were left out.</summary>
    public IReadOnlyList<string> LeftOut => _leftOut ?? [];

    private FigureSet OverItems(MonthSpan months, DeclaredInput input)
    {
        var figures = ImmutableArray.CreateBuilder<(string, Rational)>();
        var missing = ImmutableArray.CreateBuilder<string>();
        Failure? failure = null;
        var filledIn = 0;
        foreach (var item in _variable.Items)
        {
            var name = input.Reference.OfItem(item.Key).Text;
            var overTime = OverTime(months, item.Key, name);
            filledIn += overTime.FilledIn;
            var total = Totals.Of(_variable.Aggregate.Time, overTime, name);
            if (total.Failure is null) figures.Add((item.Key, total.Number));
            else if (!total.IsMissing) failure = failure is null ? total.Failure : Failure.Merge(failure, total.Failure);
            else if (_variable.WhenMissing == WhenMissing.Fail) missing.Add(name);
            else (_leftOut ??= []).Add(name);
        }

        return new FigureSet(figures.DrainToImmutable(), failure) { Missing = missing.DrainToImmutable(), FilledIn = filledIn };
    }

    private FigureSet OverTime(MonthSpan months, string? item, string name)
    {
        var taken = _observations.Taken;
        taken.Clear();
        if (Take(months, item, name, taken) is { } failure) return new FigureSet([], failure);
        if (taken.Count == 0 && _variable.WhenMissing == WhenMissing.Zero)
        {
            CountedAsZero = true;
            return new FigureSet([("", Rational.Zero)]) { FilledIn = 1 };
        }

        var absent = AbsentObservations.Of(_variable, item, _observations, months, taken);
        if (absent.Count > 0)
        {
            (_absent ??= []).AddRange(absent);
            if (_variable.WhenMissing == WhenMissing.Fail) return ByPeriod(InTime(taken)) with { Missing = [name] };
            if (_variable.WhenMissing == WhenMissing.Zero)
            {
                CountedAsZero = true;
                foreach (var (_, office, period) in absent) taken.Add(new TakenFigure(office, period, Rational.Zero, IsFilledIn: true));
            }
        }

        InTime(taken);
        for (var i = 1; i < taken.Count; i++)
        {
            var (first, second) = (taken[i - 1].Period, taken[i].Period);
            if (first != second && first.Overlaps(second)) return new FigureSet([], OfficesDiffer(name, first, second));
        }

        return ByPeriod(taken);
    }

    // Of one office this was reported with the data; here two offices report for periods of different length.
    private static Failure OfficesDiffer(string name, Period first, Period second) =>
        Failure.OfInput(name, DiagnosticCollector.Said(c => c.OfficesDifferInPeriod(name, first.ToString(), second.ToString())));

    /// <summary>Gathers the figures of the months; says why that cannot be done.</summary>
    private Failure? Take(MonthSpan months, string? item, string name, List<TakenFigure> taken)
    {
        if (_observations.Store.Find(_variable.Name, item) is not { } column) return null;
        Period? wide = null;
        Diagnostic? refused = null;
        foreach (ref readonly var entry in column.Of(_observations.Offices))
        {
            var span = entry.Months;
            if (!span.Overlaps(months)) continue;
            var isWithin = months.Contains(span);
            if (isWithin) NoteSource(column.SourceOf(entry));
            if (column.FigureOf(entry) is not { } figure) continue;
            var period = Period.Unpack(entry.Period);
            if (!isWithin) wide ??= period;
            else if (figure.Problem is { } problem) refused ??= problem;
            else taken.Add(new TakenFigure(entry.Office, period, figure.Value));
        }

        if (wide is { } tooWide) return TooWide(name, tooWide);
        return refused is null ? null : Failure.OfInput(name, refused);
    }

    private static Failure TooWide(string name, Period period) =>
        Failure.OfInput(name, DiagnosticCollector.Said(c => c.WiderThanAsked(name, period.ToString())));

    /// <summary>Keeps the source that the observations name, where all name the same.</summary>
    private void NoteSource(string? source)
    {
        _source = !_hasObservations || source == _source ? source : null;
        _hasObservations = true;
    }

    private static List<TakenFigure> InTime(List<TakenFigure> taken)
    {
        taken.Sort(static (a, b) => a.Period.CompareTo(b.Period));
        return taken;
    }

    /// <summary>One figure for each period, out of figures in time order: offices combined.</summary>
    private FigureSet ByPeriod(List<TakenFigure> inTime)
    {
        if (inTime is [{ IsFilledIn: false } only]) return new FigureSet([(_observations.TextOf(only.Period.Span), only.Value)]);
        var figures = ImmutableArray.CreateBuilder<(string, Rational)>(inTime.Count);
        var filledIn = 0;
        for (int start = 0, end; start < inTime.Count; start = end)
        {
            var period = inTime[start].Period;
            var isFilledIn = true;
            for (end = start; end < inTime.Count && inTime[end].Period == period; end++) isFilledIn &= inTime[end].IsFilledIn;
            if (isFilledIn) filledIn++;
            figures.Add((_observations.TextOf(period.Span), OverOffices(inTime, start, end)));
        }

        return new FigureSet(figures.DrainToImmutable()) { FilledIn = filledIn };
    }

    private Rational OverOffices(List<TakenFigure> figures, int start, int end)
    {
        if (end - start == 1) return figures[start].Value;
        var values = new Rational[end - start];
        for (var i = 0; i < values.Length; i++) values[i] = figures[start + i].Value;
        return Totals.Of(_variable.Aggregate.Office, values);
    }
}

/// <summary>A figure that takes part in a total.</summary>
internal readonly record struct TakenFigure(int Office, Period Period, Rational Value, bool IsFilledIn = false);
