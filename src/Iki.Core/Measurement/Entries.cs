using Entry = Iki.Core.Measurement.ObservationColumn.Entry;

namespace Iki.Core.Measurement;

/// <summary>
/// The observations of a column, in pieces: a list that grows by doubling holds the old and the new room while it grows, and millions of
/// them are read.
/// </summary>
internal sealed class Entries
{
    private const int Shift = 12;

    /// <summary>How many a piece holds.</summary>
    public const int PieceSize = 1 << Shift;

    private const int FirstSize = 4;
    private const int Mask = PieceSize - 1;

    private Entry[][] _pieces = [];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    public ref readonly Entry this[int place] => ref _pieces[place >> Shift][place & Mask];

    public void Add(in Entry entry)
    {
        var (piece, place) = (Count >> Shift, Count & Mask);
        if (piece == _pieces.Length || place == _pieces[piece].Length) Grow(piece);
        _pieces[piece][place] = entry;
        Count++;
    }

    public void Set(int place, in Entry entry) => _pieces[place >> Shift][place & Mask] = entry;

    /// <summary>Those from one place up to before another, in order.</summary>
    public EntryRun Run(int start, int end) => new(_pieces, start, end);

    /// <summary>Puts them in order.</summary>
    /// <param name="room">What columns need for it one after another.</param>
    public void Sort(EntrySorting room)
    {
        if (Count > 0 && Count <= Mask) Array.Resize(ref _pieces[0], Count);
        if (IsSorted(0, Count)) return;
        if (room.AreMany(Count)) Replace(room.Sorted(this), room);
        else SortPart(0, Count);
    }

    /// <summary>Puts those from one place up to before another in order.</summary>
    public void SortPart(int start, int end)
    {
        if (IsSorted(start, end)) return;
        var part = new Entry[end - start];
        for (var i = 0; i < part.Length; i++) part[i] = this[start + i];
        Array.Sort(part);
        for (var i = 0; i < part.Length; i++) Set(start + i, part[i]);
    }

    /// <summary>Leaves out those at some places.</summary>
    public void Remove(HashSet<int> places)
    {
        var kept = new Entries();
        for (var i = 0; i < Count; i++)
        {
            if (!places.Contains(i)) kept.Add(this[i]);
        }

        (_pieces, Count) = (kept._pieces, kept.Count);
    }

    private bool IsSorted(int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (this[i - 1].CompareTo(this[i]) > 0) return false;
        }

        return true;
    }

    /// <summary>Makes room for as many as there will be, all of which are set.</summary>
    public static Entries OfSize(int count, EntrySorting room)
    {
        var made = new Entries { _pieces = new Entry[(count + Mask) >> Shift][], Count = count };
        for (var piece = 0; piece < made._pieces.Length; piece++) made._pieces[piece] = room.Take(Math.Min(count - (piece << Shift), PieceSize));
        return made;
    }

    private void Replace(Entries other, EntrySorting room)
    {
        foreach (var piece in _pieces) room.Give(piece);
        _pieces = other._pieces;
    }

    private void Grow(int piece)
    {
        if (piece == _pieces.Length) Array.Resize(ref _pieces, piece + 1);

        // Only the first piece may be small: most columns are.
        var next = piece > 0 ? PieceSize : _pieces[0] is { } first ? Math.Min(first.Length * 2, PieceSize) : FirstSize;
        Array.Resize(ref _pieces[piece], next);
    }
}

/// <summary>Observations that follow each other in a column.</summary>
internal readonly struct EntryRun(Entry[][] pieces, int start, int end)
{
    public Enumerator GetEnumerator() => new(pieces, start, end);

    /// <summary>As many of them as lie beside each other from a place on, which is moved behind them; none at the end.</summary>
    /// <param name="place">A place from the start of the run.</param>
    public ReadOnlySpan<Entry> Next(ref int place)
    {
        var (first, last) = (start + place, Math.Min(end, ((start + place) | (Entries.PieceSize - 1)) + 1));
        if (first >= end) return [];
        place += last - first;
        return pieces[first / Entries.PieceSize].AsSpan(first & (Entries.PieceSize - 1), last - first);
    }

    /// <summary>Goes through them.</summary>
    internal struct Enumerator
    {
        private readonly Entry[][] _pieces;
        private readonly int _end;
        private Entry[] _piece = [];
        private int _place;
        private int _next;

        public Enumerator(Entry[][] pieces, int start, int end)
        {
            (_pieces, _next, _end) = (pieces, start, end);
            (_place, _piece) = (-1, start < end ? pieces[start / Entries.PieceSize] : []);
        }

        public readonly ref readonly Entry Current => ref _piece[_place];

        public bool MoveNext()
        {
            if (_next >= _end) return false;
            _place = _next & (Entries.PieceSize - 1);
            if (_place == 0) _piece = _pieces[_next / Entries.PieceSize];
            _next++;
            return true;
        }
    }
}
