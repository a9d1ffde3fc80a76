namespace Iki.Core.Measurement;

/// <summary>
/// The figures of a column combined for every office that has others below it, period by period, in one pass over the column: so an
/// upper office costs each result no more than a village does. Periods of several lengths cannot be combined so.
/// </summary>
internal abstract class OfficeTotals
{
    /// <summary>The length of every period that was reported.</summary>
    public abstract PeriodLength Length { get; }

    /// <summary>What an office and those below it have for a period that begins with a month; nothing for periods that nobody reported.</summary>
    public abstract OfficeTotal Find(int office, int month);

    /// <summary>Which offices reported anything, of an upper one and those below it.</summary>
    public abstract Reporters ReportersOf(int office);

    /// <summary>Combines a column; null where that cannot be done.</summary>
    /// <param name="column">The column.</param>
    /// <param name="tree">The offices.</param>
    /// <param name="over">How: the sum, the smallest or the largest; the mean is a sum through its count.</param>
    public static OfficeTotals? Of(ObservationColumn column, OfficeTree tree, Aggregation over)
    {
        if (column.Periods is not { } periods) return null;

        // A year far from the others would make a large table of nothing.
        if ((long)periods.Count * tree.Count > (4L * column.Count) + 1024) return null;
        return column.IsWhole
            ? new OfficeTotals<WholeCell>(column, periods, tree, over)
            : new OfficeTotals<RationalCell>(column, periods, tree, over);
    }
}

/// <summary>The same, in cells of a kind.</summary>
/// <typeparam name="TCell">The kind.</typeparam>
internal sealed class OfficeTotals<TCell> : OfficeTotals
    where TCell : struct, ITotalCell<TCell>
{
    private readonly ObservationColumn _column;
    private readonly OfficeTree _tree;
    private readonly PeriodRun _periods;
    private readonly TCell[] _cells;
    private readonly Reporters[] _reporters;

    public OfficeTotals(ObservationColumn column, PeriodRun periods, OfficeTree tree, Aggregation over)
    {
        (_column, _tree, _periods) = (column, tree, periods);
        _cells = new TCell[tree.Count * periods.Count];
        _reporters = new Reporters[tree.Count];
        TakeFigures(over, arePlain: over == Aggregation.Sum && column.IsPlain);
        RollUp(over);
    }

    public override PeriodLength Length => _periods.Length;

    public override OfficeTotal Find(int office, int month) => _periods.PlaceOf(month) is var place && place < 0
        ? default
        : _cells[(_tree.UpperOf(office) * _periods.Count) + place].Read(_column);

    public override Reporters ReportersOf(int office) => _reporters[_tree.UpperOf(office)];

    /// <summary>Takes the figures of each office, which follow each other in time, most often without a gap.</summary>
    /// <param name="over">How they are combined.</param>
    /// <param name="arePlain">Whether they are whole numbers and nothing else, to be added up, as most columns of a country are: millions of them are worth a way of their own.</param>
    private void TakeFigures(Aggregation over, bool arePlain)
    {
        var step = Period.MonthsIn(_periods.Length) << 2;
        var (all, at, last) = (_column.All, 0, -1);
        for (var entries = all.Next(ref at); entries.Length > 0; entries = all.Next(ref at))
        {
            for (var i = 0; i < entries.Length;)
            {
                var office = entries[i].Office;
                if (office != last) Note(last = office);
                var cells = _cells.AsSpan(_tree.UpperOf(office) * _periods.Count, _periods.Count);
                for (var (place, next) = (0, -1); i < entries.Length && entries[i].Office == office; i++)
                {
                    ref readonly var entry = ref entries[i];
                    place = entry.Period == next ? place + 1 : _periods.PlaceOf(entry.Period >> 2);
                    next = entry.Period + step;
                    if (arePlain) cells[place].AddPlain(entry.Numerator);
                    else cells[place].Take(entry, _column, over);
                }
            }
        }
    }

    /// <summary>Adds each office to the one above it, the lowest first.</summary>
    private void RollUp(Aggregation over)
    {
        for (var upper = _tree.Count - 1; upper >= 0; upper--)
        {
            _reporters[upper].DoMeet |= _reporters[upper] is { IsItself: true, Count: > 1 };
            var parent = _tree.ParentOf(upper);
            if (parent == OfficeTree.None) continue;
            _reporters[parent].Add(_reporters[upper]);
            for (var i = 0; i < _periods.Count; i++) _cells[(parent * _periods.Count) + i].Take(_cells[(upper * _periods.Count) + i], _column, over);
        }
    }

    private void Note(int office)
    {
        ref var reporters = ref _reporters[_tree.UpperOf(office)];
        reporters.Count++;
        if (_tree.IsUpper(office)) reporters.IsItself = true;
        else reporters.Leaves++;
    }
}

/// <summary>The offices that reported anything, of one and those below it.</summary>
internal record struct Reporters
{
    public int Count;

    /// <summary>Those of them that have none below them.</summary>
    public int Leaves;

    /// <summary>Whether the office itself is one of them.</summary>
    public bool IsItself;

    /// <summary>Whether one of them is above another.</summary>
    public bool DoMeet;

    public void Add(Reporters below)
    {
        Count += below.Count;
        Leaves += below.Leaves;
        DoMeet |= below.DoMeet;
    }
}

/// <summary>Periods of one length that follow each other.</summary>
/// <param name="Length">The length.</param>
/// <param name="First">The first month of the first of them.</param>
/// <param name="Count">How many.</param>
internal readonly record struct PeriodRun(PeriodLength Length, int First, int Count)
{
    /// <summary>Which of them begins with a month, from 0; −1 for none of them.</summary>
    public int PlaceOf(int month)
    {
        var place = (month - First) / Period.MonthsIn(Length);
        return month < First || place >= Count ? -1 : place;
    }
}
