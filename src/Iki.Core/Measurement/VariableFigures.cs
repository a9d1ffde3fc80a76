using System.Collections.Immutable;
using Iki.Core.Diagnostics;
using Iki.Core.Formulas.Evaluation;

namespace Iki.Core.Measurement;

/// <summary>
/// The figures of one variable for some months and an office: offices are combined within each observed period first, then the
/// periods (docs/definitions.md, Policies).
/// </summary>
internal sealed class VariableFigures
{
    private readonly DeclaredInput _input;
    private readonly Variable _variable;
    private readonly MonthSpan _months;
    private readonly OfficeObservations _observations;
    private List<AbsentObservation>? _absent;
    private List<string>? _leftOut;
    private List<(string? Item, TakenFigure Figure)>? _contained;
    private DiagnosticCollector? _remarks;
    private bool _hasObservations;
    private string? _source;

    public VariableFigures(DeclaredInput input, MonthSpan months, OfficeObservations observations)
    {
        (_input, _variable, _months, _observations) = (input, input.Variable, months, observations);
        var reference = input.Reference;
        var series = reference.Item is not null || _variable.Items.Count == 0 ? OverTime(reference.Item, reference.Text) : OverItems();
        (Figures, Total, Unequal) = (series.Figures, series.Total, series.Unequal);
        Used = input.Used(Total.Failure is null ? Total.Number : null, _source, months, observations.TextOf(months));
    }

    /// <summary>The figures behind the total: one per item, or one per observed period.</summary>
    public FigureSet Figures { get; }

    /// <summary>One number out of the figures.</summary>
    public Cell Total { get; }

    /// <summary>Two periods of the figures behind the total that differ in length, if any do.</summary>
    public (Period Longer, Period Shorter)? Unequal { get; }

    /// <summary>What a result that uses them reports about them.</summary>
    public InputUsed Used { get; }

    /// <summary>The months that there are figures of, as bits.</summary>
    public int Covered { get; private set; }

    /// <summary>Whether there is anything that is not there, and that <c>whenMissing</c> says something of.</summary>
    public bool HasGaps => CountedAsZero || _absent is not null || _leftOut is not null;

    /// <summary>The observations that were expected and are not there.</summary>
    public IReadOnlyList<AbsentObservation> Absent => _absent ?? [];

    /// <summary>Whether a figure that is not there was counted as 0.</summary>
    public bool CountedAsZero { get; private set; }

    /// <summary>The items that are not there and were left out.</summary>
    public IReadOnlyList<string> LeftOut => _leftOut ?? [];

    /// <summary>Remarks about how the figures were combined; null for nothing.</summary>
    public DiagnosticCollector? Remarks => _remarks;

    /// <summary>Whether an observation does not count, because the figure of an office above contains it.</summary>
    public bool IsContained(Observation observation) => _contained is not null && _contained.Exists(c =>
        c.Item == observation.Item && c.Figure.Period == observation.Period && _observations.Store.Offices.NameOf(c.Figure.Office) == observation.Office);

    private Series OverItems()
    {
        var figures = ImmutableArray.CreateBuilder<(string, Rational)>();
        var missing = ImmutableArray.CreateBuilder<string>();
        Failure? failure = null;
        var filledIn = 0;
        foreach (var item in _variable.Items)
        {
            var name = _input.Reference.OfItem(item.Key).Text;
            var overTime = OverTime(item.Key, name);
            filledIn += overTime.Figures.FilledIn;
            var total = overTime.Total;
            if (total.Failure is null) figures.Add((item.Key, total.Number));
            else if (!total.IsMissing) failure = failure is null ? total.Failure : Failure.Merge(failure, total.Failure);
            else if (_variable.WhenMissing == WhenMissing.Fail) missing.Add(name);
            else (_leftOut ??= []).Add(name);
        }

        var set = new FigureSet(figures.DrainToImmutable(), failure) { Missing = missing.DrainToImmutable(), FilledIn = filledIn };
        return new Series(set, Totals.Of(Aggregation.Sum, set, _input.Reference.Text));
    }

    private Series OverTime(string? item, string name)
    {
        var taken = _observations.Taken;
        taken.Clear();
        var isRolledUp = TakeRolledUp(item, taken);
        if (!isRolledUp && Take(item, name, taken) is { } failure) return Series.Of(failure);
        if (taken.Count == 0)
        {
            // Of an item its owner takes nothing but that it is missing, and names it.
            if (_variable.WhenMissing != WhenMissing.Zero) return new Series(new FigureSet([]), new Cell(_input.Missing));
            CountedAsZero = true;
            return new Series(new FigureSet([("", Rational.Zero)]) { FilledIn = 1 }, new Cell(Rational.Zero));
        }

        if (isRolledUp) return OfficesAndPeriods.Combine(_variable.Aggregate, taken, _observations, name);
        var offices = _observations.Store.Offices;
        var absent = AbsentObservations.Of(_variable, item, _observations, _months, taken);
        if (UpperOffices.Of(_variable, name, _months, taken, offices) is { } upper)
        {
            if (upper.Settle(taken, _remarks ??= DiagnosticCollector.ForFile(null)) is { } unsettled) return Series.Of(unsettled);
            foreach (var figure in upper.Contained) (_contained ??= []).Add((item, figure));
        }

        SilentOffices.Add(_variable, item, taken, offices, ref absent);
        return Combined(taken, absent is { Count: > 0 } ? absent : null, name);
    }

    /// <summary>The figures combined, with what <c>whenMissing</c> makes of those that are absent.</summary>
    private Series Combined(List<TakenFigure> taken, List<AbsentObservation>? absent, string name)
    {
        if (absent is not null)
        {
            (_absent ??= []).AddRange(absent);
            if (_variable.WhenMissing == WhenMissing.Zero)
            {
                CountedAsZero = true;
                foreach (var (_, _, office, period) in absent) taken.Add(new TakenFigure(office, period, Rational.Zero, IsFilledIn: true));
            }
        }

        if (_input.IsOpenOverOffices && AreOfSeveralOffices(taken)) return Series.Of(OfficesNotSaid(name));
        if (_variable.Aggregate.Time == Aggregation.Latest && AreOfSeveralOffices(taken))
        {
            OlderFigures.Tell(name, taken, _observations.Store.Offices, _remarks ??= DiagnosticCollector.ForFile(null));
        }

        var combined = OfficesAndPeriods.Combine(_variable.Aggregate, taken, _observations, name);
        return absent is not null && _variable.WhenMissing == WhenMissing.Fail ? combined.Lacking(name) : combined;
    }

    private static bool AreOfSeveralOffices(List<TakenFigure> taken)
    {
        foreach (var figure in taken)
        {
            if (figure.Office != taken[0].Office) return true;
        }

        return false;
    }

    /// <summary>Takes the figures of an upper office combined with those below it, where that was done once for all results.</summary>
    private bool TakeRolledUp(string? item, List<TakenFigure> taken)
    {
        if (_observations.Store.Find(_variable.Name, item) is not { } column) return false;
        if (!RolledUpFigures.Take(_input, column, _months, _observations, taken, out var source)) return false;
        foreach (var figure in taken) Covered |= MonthSets.Of(_months, figure.Period.Span);
        if (taken.Count > 0) NoteSource(source);
        return true;
    }

    /// <summary>Gathers the figures of the months, in the order of offices; says why that cannot be done.</summary>
    private Failure? Take(string? item, string name, List<TakenFigure> taken)
    {
        if (_observations.Store.Find(_variable.Name, item) is not { } column) return null;
        Period? wide = null;
        Diagnostic? refused = null;
        foreach (ref readonly var entry in column.Of(_observations.Offices))
        {
            var span = entry.Months;
            if (!span.Overlaps(_months)) continue;
            var isWithin = _months.Contains(span);
            if (isWithin) NoteSource(column.SourceOf(entry));
            if (column.FigureOf(entry) is not { } figure) continue;
            var period = Period.Unpack(entry.Period);
            if (!isWithin)
            {
                wide ??= period;
            }
            else if (figure.Problem is { } problem)
            {
                refused ??= problem;
            }
            else
            {
                taken.Add(new TakenFigure(entry.Office, period, figure.Value));
                Covered |= MonthSets.Of(_months, span);
            }
        }

        if (wide is { } tooWide) return TooWide(name, tooWide);
        return refused is null ? null : Failure.OfInput(name, refused);
    }

    // A separate method, so that the closure is allocated only if there is something to report.
    private Failure OfficesNotSaid(string name) => Failure.OfInput(name, DiagnosticCollector.Said(c => c.OfficesNotSaid(name, _variable.Suggested)));

    private static Failure TooWide(string name, Period period) =>
        Failure.OfInput(name, DiagnosticCollector.Said(c => c.WiderThanAsked(name, period.ToString())));

    /// <summary>Keeps the source that the observations name, where all name the same.</summary>
    private void NoteSource(string? source)
    {
        _source = !_hasObservations || source == _source ? source : null;
        _hasObservations = true;
    }
}
