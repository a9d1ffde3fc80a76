using Iki.Core.Diagnostics;
using Iki.Core.Formulas.Evaluation;

namespace Iki.Core.Measurement;

/// <summary>
/// Figures of an office for the time for which offices below it have some too: the variable says whether they are its own or
/// contain those below (docs/definitions.md, Policies: offices).
/// </summary>
internal sealed class UpperOffices
{
    private readonly Variable _variable;
    private readonly string _name;
    private readonly MonthSpan _months;
    private readonly OfficeNumbers _offices;
    private readonly List<Reporter> _reporters = [];
    private readonly List<(TakenFigure Figure, Reporter Upper)> _below = [];

    private UpperOffices(Variable variable, string name, MonthSpan months, OfficeNumbers offices)
    {
        _variable = variable;
        _name = name;
        _months = months;
        _offices = offices;
    }

    /// <summary>The figures that the figure of an office above contains.</summary>
    public IEnumerable<TakenFigure> Contained => _variable.Offices == OfficeCoverage.Total ? _below.Select(b => b.Figure) : [];

    /// <summary>How to treat the figures; null if no office and one below it both report, or if the definition says that both count.</summary>
    /// <param name="variable">The variable.</param>
    /// <param name="name">Its name, with that of the item.</param>
    /// <param name="months">The requested months.</param>
    /// <param name="byOffice">The figures in the order of offices.</param>
    /// <param name="offices">The offices.</param>
    public static UpperOffices? Of(Variable variable, string name, MonthSpan months, List<TakenFigure> byOffice, OfficeNumbers offices)
    {
        if (variable.Offices == OfficeCoverage.Own) return null;

        // In the order of offices those below one follow it.
        var meet = false;
        for (var i = 1; i < byOffice.Count && !meet; i++) meet = offices.IsAbove(byOffice[i - 1].Office, byOffice[i].Office);
        return meet ? new UpperOffices(variable, name, months, offices) : null;
    }

    /// <summary>Removes the figures that do not count, and reports remarks; a failure where it is unclear which these are.</summary>
    public Failure? Settle(List<TakenFigure> byOffice, DiagnosticCollector diagnostics)
    {
        foreach (var office in byOffice.GroupBy(f => f.Office)) _reporters.Add(new Reporter(office.Key, [.. office], office.Aggregate(0, (set, f) => set | MonthsOf(f))));
        if (FindBelow() is { } failure) return failure;
        if (_below.Count == 0) return null;
        if (_variable.Offices is null)
        {
            diagnostics.OfficesMeet(_name, EntryList.Of(_below.GroupBy(b => (b.Upper.Office, Common(b.Upper, b.Figure))).Select(g =>
                $"{_offices.NameOf(g.Key.Office)}, {g.Key.Item2} ({EntryList.Of(g.Select(b => _offices.NameOf(b.Figure.Office)).Distinct(), ", ")})")));
            return null;
        }

        var contained = _below.Select(b => b.Figure).ToHashSet();
        byOffice.RemoveAll(contained.Contains);
        CompareTotals(diagnostics);
        return null;
    }

    /// <summary>The figures that have one of an office above for the same months; the nearest above counts.</summary>
    private Failure? FindBelow()
    {
        var above = new Stack<Reporter>();
        foreach (var reporter in _reporters)
        {
            while (above.TryPeek(out var top) && !_offices.IsAbove(top.Office, reporter.Office)) above.Pop();
            foreach (var figure in reporter.Figures)
            {
                var months = MonthsOf(figure);
                if (above.FirstOrDefault(u => (u.Months & months) != 0) is not { } upper) continue;
                var isWhole = (upper.Months & months) == months;
                if (_variable.Offices == OfficeCoverage.Total && !isWhole)
                {
                    return OfficesAndPeriods.PeriodsDiffer(_name, upper.Figures.First(f => f.Period.Overlaps(figure.Period)).Period, figure.Period);
                }

                _below.Add((figure, upper));
            }

            above.Push(reporter);
        }

        return null;
    }

    /// <summary>Compares every total with the combined figures of the offices below it.</summary>
    private void CompareTotals(DiagnosticCollector diagnostics)
    {
        var (whole, partial) = (new List<string>(), new List<string>());
        foreach (var total in _below.GroupBy(b => b.Upper))
        {
            var upper = total.Key;
            TakenFigure[] inTime = [.. upper.Figures, .. total.Select(b => b.Figure)];
            inTime.AsSpan().Sort(TakenFigure.InTime);
            for (int start = 0, end; start < inTime.Length; start = end)
            {
                end = OfficesAndPeriods.EndOfPeriod(inTime, start);
                var period = inTime[start].Period;
                TakenFigure[] lower = [.. inTime[start..end].Where(f => f.Office != upper.Office)];
                if (lower.Length == 0 || (_variable.IsOpenOverOffices && lower.Any(f => f.Office != lower[0].Office))) continue;
                TakenFigure[] own = [.. inTime[start..end].Where(f => f.Office == upper.Office)];
                if (OfficesAndPeriods.OfPeriod(_variable.Aggregate, own, period) is not { } figure) continue;
                var isWhole = IsWhole(upper.Office, lower, period);
                if (OfficesAndPeriods.OfPeriod(_variable.Aggregate, lower, period) is not { } sum || figure == sum) continue;
                (isWhole ? whole : partial).Add($"{_offices.NameOf(upper.Office)}, {period}: {DiagnosticCollector.Shown(figure)} ≠ {DiagnosticCollector.Shown(sum)}");
            }
        }

        if (whole.Count > 0) diagnostics.TotalDiffers(_name, EntryList.Of(whole));
        if (partial.Count > 0) diagnostics.TotalDiffersFromPart(_name, EntryList.Of(partial));
    }

    /// <summary>Whether every office below one gave figures for all of a period, or one between the two did.</summary>
    private bool IsWhole(int upper, TakenFigure[] lower, Period period)
    {
        var months = MonthSets.Of(_months, period.Span);
        return _offices.AreWhole(upper, leaf => lower
            .Where(f => f.Office == leaf || _offices.IsAbove(f.Office, leaf))
            .Aggregate(0, (set, f) => set | MonthsOf(f)) == months);
    }

    private int MonthsOf(TakenFigure figure) => MonthSets.Of(_months, figure.Period.Span);

    /// <summary>The longer one of the periods that two figures have in common.</summary>
    private static Period Common(Reporter upper, TakenFigure figure)
    {
        var own = upper.Figures.First(f => f.Period.Overlaps(figure.Period)).Period;
        return own.Length > figure.Period.Length ? own : figure.Period;
    }

    /// <summary>An office with its figures, and the months that these are of.</summary>
    private sealed record Reporter(int Office, TakenFigure[] Figures, int Months);
}
