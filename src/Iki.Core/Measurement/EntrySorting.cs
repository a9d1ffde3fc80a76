using Entry = Iki.Core.Measurement.ObservationColumn.Entry;

namespace Iki.Core.Measurement;

/// <summary>
/// Puts observations in the order of offices, start and length. Reports come month by month, or office by office: so they are counted out
/// by office, which keeps their order in time, and only offices whose figures are not in time are sorted. The pieces that one column
/// no longer needs serve the next.
/// </summary>
/// <param name="offices">How many offices there are.</param>
internal sealed class EntrySorting(int offices)
{
    // Counting goes through all offices, however few observations there are.
    private const int OfficesForOne = 8;

    private readonly Stack<Entry[]> _pieces = [];
    private int[]? _starts;

    /// <summary>A piece with room for some observations.</summary>
    public Entry[] Take(int size) => size == Entries.PieceSize && _pieces.TryPop(out var piece) ? piece : new Entry[size];

    /// <summary>Takes back a piece that is not needed.</summary>
    public void Give(Entry[] piece)
    {
        if (piece.Length == Entries.PieceSize) _pieces.Push(piece);
    }

    /// <summary>Whether there are so many observations that they are counted out.</summary>
    public bool AreMany(int count) => (long)count * OfficesForOne >= offices;

    /// <summary>The same in order.</summary>
    public Entries Sorted(Entries given)
    {
        var starts = _starts ??= new int[offices + 1];
        Array.Clear(starts);
        foreach (ref readonly var entry in given.Run(0, given.Count)) starts[entry.Office + 1]++;
        for (var i = 1; i < starts.Length; i++) starts[i] += starts[i - 1];
        var sorted = Entries.OfSize(given.Count, this);

        // A place moves on as an office is counted out, so that afterwards it is where the next office starts.
        foreach (ref readonly var entry in given.Run(0, given.Count)) sorted.Set(starts[entry.Office]++, entry);
        for (int office = 0, start = 0; office < offices; start = starts[office++]) sorted.SortPart(start, starts[office]);
        return sorted;
    }
}
