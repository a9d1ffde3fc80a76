using Iki.Core.Measurement;

namespace Iki.Core.Forms;

/// <summary>
/// For which periods and offices a figure is asked for, so that the formulas find what they ask for and no figure contradicts another
/// (docs/forms.md, Periods and offices).
/// </summary>
internal sealed class CellsOfFigure
{
    private readonly AskedFigure _asked;
    private readonly OfficeNumbers _offices;
    private readonly Dictionary<int, List<Observation>> _there = [];
    private readonly SortedSet<int> _reporting = [];
    private readonly List<(MonthSpan Months, PeriodLength Length)> _lengths = [];
    private readonly Dictionary<(int Office, Period Period), FieldCell> _cells = [];

    private CellsOfFigure(AskedFigure asked, OfficeNumbers offices) => (_asked, _offices) = (asked, offices);

    /// <summary>The cells in the order of offices and time.</summary>
    /// <param name="asked">The figure.</param>
    /// <param name="offices">The offices.</param>
    /// <param name="store">The figures that are there; null for none.</param>
    /// <param name="longest">The length of the period of the form, which no figure exceeds.</param>
    public static IEnumerable<FieldCell> Of(AskedFigure asked, OfficeNumbers offices, ObservationStore? store, PeriodLength longest)
    {
        var self = new CellsOfFigure(asked, offices);
        if (store?.Find(asked.Variable.Name, asked.Item?.Key) is { } column) self.Find(store, column);
        self.ChooseOffices();
        self.ChooseLengths(longest);
        foreach (var demand in asked.Demands) self.Add(demand);
        return self._cells.Values.OrderBy(c => c.Office).ThenBy(c => c.Period);
    }

    /// <summary>What is there of the figure in the months that are asked for, also of offices below those that are asked.</summary>
    private void Find(ObservationStore store, ObservationColumn column)
    {
        var seen = new HashSet<int>();
        foreach (var demand in _asked.Demands)
        {
            foreach (ref readonly var entry in column.Of(store.Offices.Below(demand.Office)))
            {
                if (!entry.Months.Overlaps(demand.Months) || !seen.Add(entry.Order)) continue;
                var office = _offices.Of(store.Offices.NameOf(entry.Office));
                if (!_there.TryGetValue(office, out var there)) _there.Add(office, there = []);
                there.Add(column.ObservationOf(entry, store.Offices));
            }
        }
    }

    /// <summary>Who is asked: an office above others that are asked gets its figures from them, unless its own stand beside theirs.</summary>
    private void ChooseOffices()
    {
        _reporting.UnionWith(_asked.Demands.Select(d => _offices.Of(d.Office)));
        _reporting.UnionWith(_there.Keys);
        LeaveOutUpper();
        if (_asked.Variable.Frequency is null || !_offices.IsDeclared) return;

        // Once one office at the lowest level reports a figure that has a frequency, it is expected of all of them.
        foreach (var upper in _asked.Demands.Select(d => d.Office).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            var range = _offices.Below(upper);
            if (range.Last == range.First) continue;
            var leaves = _offices.Leaves(range).ToArray();
            if (leaves.Any(_reporting.Contains)) _reporting.UnionWith(leaves);
        }

        LeaveOutUpper();
    }

    private void LeaveOutUpper()
    {
        if (_asked.Variable.Offices == OfficeCoverage.Own) return;
        int[] inOrder = [.. _reporting];
        for (var i = 0; i + 1 < inOrder.Length; i++)
        {
            // In the order of offices those below one follow it.
            if (_offices.IsAbove(inOrder[i], inOrder[i + 1]) && !_there.ContainsKey(inOrder[i])) _reporting.Remove(inOrder[i]);
        }
    }

    /// <summary>
    /// How long the periods are: as long as the formulas ask, and no longer than the shortest of those that overlap, than the variable's
    /// frequency, and than what is there.
    /// </summary>
    private void ChooseLengths(PeriodLength longest)
    {
        foreach (var demand in _asked.Demands.OrderBy(d => d.Months.First))
        {
            var length = Shorter(Shorter(demand.Length, longest), _asked.Variable.Frequency ?? longest);
            if (_lengths.Count > 0 && _lengths[^1].Months.Overlaps(demand.Months))
            {
                var (months, known) = _lengths[^1];
                var end = Math.Max(months.First + months.Count, demand.Months.First + demand.Months.Count);
                _lengths[^1] = (months with { Count = end - months.First }, Shorter(known, length));
            }
            else
            {
                _lengths.Add((demand.Months, length));
            }
        }

        for (var i = 0; i < _lengths.Count; i++)
        {
            var (months, length) = _lengths[i];
            foreach (var there in _there.Values.SelectMany(t => t).Where(o => months.Contains(o.Period.Span))) length = Shorter(length, there.Period.Length);
            _lengths[i] = (months, length);
        }
    }

    private void Add(Demand demand)
    {
        var cells = new List<FieldCell>();
        var length = _lengths.First(l => l.Months.Contains(demand.Months)).Length;
        var range = _offices.Below(demand.Office);
        foreach (var office in _reporting.GetViewBetween(range.First, range.Last))
        {
            var there = _there.GetValueOrDefault(office)?.Where(o => o.Period.Span.Overlaps(demand.Months)).ToArray() ?? [];
            cells.AddRange(there.Select(o => CellOf(office, o.Period, o)));
            foreach (var period in demand.Months.Split(length))
            {
                if (!Array.Exists(there, o => o.Period.Overlaps(period))) cells.Add(CellOf(office, period, null));
            }
        }

        foreach (var cell in cells)
        {
            cell.Askers.UnionWith(demand.Askers);
            cell.IsWider |= !demand.Months.Contains(cell.Period.Span);
        }

        if (!demand.IsCertain || demand.Variable.WhenMissing != WhenMissing.Fail) return;
        foreach (var cell in cells.Where(c => cells.Count == 1 || IsExpected(c, demand, cells))) cell.IsRequired = true;
    }

    /// <summary>Whether one of several figures is missed although the others are there (<see cref="AbsentObservations"/>).</summary>
    private bool IsExpected(FieldCell cell, Demand demand, List<FieldCell> all) =>
        demand.Variable.Frequency == cell.Period.Length && demand.Variable.Aggregate.Time != Aggregation.Latest
        && (all.TrueForAll(c => c.Office == cell.Office) || (demand.Variable.Offices != OfficeCoverage.Total && IsLowest(cell.Office)));

    private bool IsLowest(int office) => _offices.IsDeclared && office > 0 && _offices.Below(_offices.NameOf(office)).Last == office;

    private FieldCell CellOf(int office, Period period, Observation? there)
    {
        if (!_cells.TryGetValue((office, period), out var cell)) _cells.Add((office, period), cell = new FieldCell(office, period, there));
        return cell;
    }

    private static PeriodLength Shorter(PeriodLength one, PeriodLength other) => one < other ? one : other;
}
