using Iki.Core.Diagnostics;

namespace Iki.Core.Measurement;

/// <summary>Where observations stand, in few bytes each: a line, and for JSON the pointer.</summary>
internal sealed class Places
{
    private readonly List<int> _lines = [];
    private readonly Dictionary<int, string> _pointers = [];
    private readonly List<(int From, string? File)> _files = [];

    public Place this[int order] => new(
        _pointers.GetValueOrDefault(order),
        _lines[order] == 0 ? null : _lines[order],
        _files.FindLast(f => f.From <= order).File);

    /// <summary>Keeps a place, and gives the number it is found again by.</summary>
    public int Add(Place place)
    {
        var order = _lines.Count;
        _lines.Add(place.Line ?? 0);
        if (place.Pointer is { } pointer) _pointers.Add(order, pointer);
        if (_files.Count == 0 || _files[^1].File != place.File) _files.Add((order, place.File));
        return order;
    }
}
