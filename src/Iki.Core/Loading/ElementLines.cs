namespace Iki.Core.Loading;

/// <summary>The lines on which the elements of a list begin, in about a byte each.</summary>
internal sealed class ElementLines
{
    private const int Every = 256;
    private const byte Far = byte.MaxValue;

    private readonly List<byte> _steps = [];
    private readonly List<int> _lines = [];
    private readonly Dictionary<int, int> _far = [];
    private int _latest;

    /// <summary>Keeps the line of the next element, which is that of the one before it or a later one.</summary>
    public void Add(int line)
    {
        if (_steps.Count % Every == 0) _lines.Add(line);
        var step = line - _latest;
        if (step >= Far) _far.Add(_steps.Count, line);
        _steps.Add((byte)Math.Min(step, Far));
        _latest = line;
    }

    /// <summary>The line of an element that was kept.</summary>
    public int LineOf(int index)
    {
        var at = index - (index % Every);
        var line = _lines[index / Every];
        while (at++ < index) line = _steps[at] == Far ? _far[at] : line + _steps[at];
        return line;
    }
}
