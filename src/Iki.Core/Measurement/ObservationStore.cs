using System.Collections;

namespace Iki.Core.Measurement;

/// <summary>Every observation of a data set, a column for each variable and item.</summary>
internal sealed class ObservationStore(OfficeNumbers offices) : IReadOnlyCollection<Observation>
{
    private readonly Dictionary<string, List<ObservationColumn>> _columns = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<ObservationColumn> _inOrder = [];
    private readonly Dictionary<(string Variable, string Item), OfficeSet> _passedOver = [];

    public OfficeNumbers Offices => offices;

    /// <summary>The offices with others below them; to be asked for when all observations are there.</summary>
    public OfficeTree Tree => field ??= new OfficeTree(offices);

    public int Count => _inOrder.Sum(c => c.Count);

    public IReadOnlyList<ObservationColumn> Columns => _inOrder;

    /// <summary>The column of a variable or item; null where there is no observation of it.</summary>
    public ObservationColumn? Find(string variable, string? item)
    {
        if (!_columns.TryGetValue(variable, out var columns)) return null;
        foreach (var column in columns)
        {
            if (string.Equals(column.Item, item, StringComparison.OrdinalIgnoreCase)) return column;
        }

        return null;
    }

    public ObservationColumn FindOrAdd(string variable, string? item)
    {
        if (Find(variable, item) is { } found) return found;
        if (!_columns.TryGetValue(variable, out var columns)) _columns.Add(variable, columns = []);
        var column = new ObservationColumn(variable, item);
        columns.Add(column);
        _inOrder.Add(column);
        return column;
    }

    /// <summary>Remembers that an office reports, of which nothing is kept that is not asked for.</summary>
    public void NotePassedOver(string variable, string? item, int office)
    {
        var key = (variable, item ?? "");
        if (!_passedOver.TryGetValue(key, out var reporting)) _passedOver.Add(key, reporting = new OfficeSet());
        reporting.Add(office);
    }

    /// <summary>Puts everything in order. No more is added.</summary>
    public void Close()
    {
        var room = new EntrySorting(offices.Count);
        foreach (var column in _inOrder) column.Sort(room);
        foreach (var ((variable, item), reporting) in _passedOver)
        {
            if (Find(variable, item.Length == 0 ? null : item) is { } column) column.NoteReporting(reporting);
        }

        _passedOver.Clear();
    }

    /// <summary>The columns of a variable: one, or one for each item.</summary>
    public IReadOnlyList<ObservationColumn> ColumnsOf(string variable) => _columns.GetValueOrDefault(variable) ?? [];

    /// <summary>The observations of an office and those below it within some months, in order.</summary>
    public List<Observation> In(string variable, string? item, OfficeRange range, MonthSpan months)
    {
        var found = new List<Observation>();
        if (Find(variable, item) is not { } column) return found;
        foreach (var entry in column.Of(range))
        {
            if (months.Contains(entry.Months)) found.Add(column.ObservationOf(entry, offices));
        }

        return found;
    }

    public IEnumerator<Observation> GetEnumerator()
    {
        foreach (var column in _inOrder)
        {
            for (var i = 0; i < column.Count; i++) yield return column.ObservationOf(column.At(i), offices);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
