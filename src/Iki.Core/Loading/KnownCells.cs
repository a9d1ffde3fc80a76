using System.Text;
using System.Text.Unicode;

namespace Iki.Core.Loading;

/// <summary>
/// What the texts of a column were found to mean, by their bytes: names, periods and offices come again and again. Only texts that mean something are kept.
/// </summary>
/// <typeparam name="T">What they mean.</typeparam>
/// <param name="find">What a text means; false where that has to be reported.</param>
/// <param name="most">The most spellings that are kept; further ones are looked up each time.</param>
internal sealed class KnownCells<T>(KnownCells<T>.Finder find, int most)
{
    // By the upper bits of a product: two for each text, at least, and a free one at the end of each search.
    private Known[] _known = new Known[16];
    private int _shift = 60;
    private int _count;
    private Known _latest;

    public delegate bool Finder(string text, out T meaning);

    /// <summary>What a cell means; false where the row has to be looked at as a whole.</summary>
    public bool TryGet(ReadOnlySpan<byte> cell, out T meaning)
    {
        if (_latest.Text is { } latest && cell.SequenceEqual(latest))
        {
            meaning = _latest.Meaning;
            return true;
        }

        var known = PlaceOf(cell);
        if (known.Text is null && !TryFind(cell, out known))
        {
            meaning = default!;
            return false;
        }

        _latest = known;
        meaning = known.Meaning;
        return true;
    }

    private bool TryFind(ReadOnlySpan<byte> cell, out Known found)
    {
        found = default;
        if (!Utf8.IsValid(cell) || !find(Encoding.UTF8.GetString(cell), out var meaning)) return false;

        found = new Known(cell.ToArray(), meaning);
        if (_count == most) return true;
        if (++_count * 2 > _known.Length) Grow();
        PlaceOf(cell) = found;
        return true;
    }

    private ref Known PlaceOf(ReadOnlySpan<byte> cell)
    {
        var known = _known;
        for (var place = (int)(ByteHash.Of(cell) >> _shift); ; place = (place + 1) & (known.Length - 1))
        {
            if (known[place].Text is not { } text || cell.SequenceEqual(text)) return ref known[place];
        }
    }

    private void Grow()
    {
        var old = _known;
        (_known, _shift) = (new Known[old.Length * 2], _shift - 1);
        foreach (var known in old)
        {
            if (known.Text is not null) PlaceOf(known.Text) = known;
        }
    }

    private readonly record struct Known(byte[]? Text, T Meaning);
}
