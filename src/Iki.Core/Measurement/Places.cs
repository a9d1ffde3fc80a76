using Iki.Core.Diagnostics;

namespace Iki.Core.Measurement;

/// <summary>
/// Where observations stand. Lines that follow each other in a file, and elements that follow each other in a list of a JSON file, take
/// room only once, however many they are.
/// </summary>
internal sealed class Places
{
    private readonly List<Run> _runs = [];
    private readonly Dictionary<int, Place> _others = [];
    private int _count;
    private Run _latest;

    public Place this[int order]
    {
        get
        {
            if (_others.TryGetValue(order, out var other)) return other;
            var run = _runs[RunOf(order)];
            var number = run.Start + (order - run.From);
            return run.List is { } list ? new Place(JsonPointer.At(list, number), null, run.File) : new Place(null, number, run.File);
        }
    }

    /// <summary>Keeps a place, and gives the number it is found again by.</summary>
    public int Add(Place place)
    {
        if (place is { Pointer: null, Line: { } line }) return AddLine(line, place.File);
        _others.Add(_count, place);
        return _count++;
    }

    /// <summary>The same of a line of a file.</summary>
    public int AddLine(int line, string? file) => Add(line, file, list: null);

    /// <summary>The same of an element of a list in a JSON file.</summary>
    /// <param name="list">The pointer of the list.</param>
    /// <param name="index">Which element, from 0.</param>
    /// <param name="file">The file.</param>
    public int AddElement(string list, int index, string? file) => Add(index, file, list);

    private int Add(int number, string? file, string? list)
    {
        var doesFollow = _runs.Count > 0 && number - _latest.Start == _count - _latest.From && file == _latest.File && list == _latest.List;
        if (!doesFollow) _runs.Add(_latest = new Run(_count, number, file, list));
        return _count++;
    }

    private int RunOf(int order)
    {
        var (low, high) = (0, _runs.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_runs[middle].From <= order) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    /// <summary>Places that follow each other.</summary>
    /// <param name="From">The number of the first.</param>
    /// <param name="Start">Its line, or which element it is.</param>
    /// <param name="File">The file.</param>
    /// <param name="List">The pointer of the list; null for lines.</param>
    private readonly record struct Run(int From, int Start, string? File, string? List);
}
