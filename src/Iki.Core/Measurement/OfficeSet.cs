namespace Iki.Core.Measurement;

/// <summary>Offices by their numbers, a bit for each: there may be 90,000, and a set for each variable.</summary>
internal sealed class OfficeSet
{
    private ulong[] _bits = [];

    public void Add(int office)
    {
        var word = office / 64;
        if (word >= _bits.Length) Array.Resize(ref _bits, Math.Max(word + 1, _bits.Length * 2));
        _bits[word] |= 1UL << (office % 64);
    }

    public void Remove(int office)
    {
        if (office / 64 < _bits.Length) _bits[office / 64] &= ~(1UL << (office % 64));
    }

    /// <summary>Those within a range, in order.</summary>
    public IEnumerable<int> In(OfficeRange range)
    {
        var end = Math.Min((long)range.Last + 1, _bits.Length * 64L);
        for (var office = range.First; office < end; office++)
        {
            if ((_bits[office / 64] & (1UL << (office % 64))) != 0) yield return office;
        }
    }
}
