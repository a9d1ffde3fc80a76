namespace Iki.Core.Diagnostics;

/// <summary>Finds what was probably meant: the known name nearest to a mistyped one.</summary>
internal static class Suggestion
{
    // Longer names are not compared: a slip in them is found by eye, and the comparison is quadratic.
    private const int LongestName = 100;

    /// <summary>The nearest of the candidates, of equally near ones the first by ordinal; null if none is near.</summary>
    public static string? Nearest(string name, IEnumerable<string> candidates)
    {
        if (name.Length > LongestName) return null;
        Span<char> wantedRoom = stackalloc char[LongestName];
        Span<char> plainRoom = stackalloc char[LongestName];
        ReadOnlySpan<char> wanted = Plain(name, wantedRoom);
        string? best = null;
        var bestDistance = int.MaxValue;
        foreach (var candidate in candidates)
        {
            if (candidate.Length > LongestName) continue;
            ReadOnlySpan<char> plain = Plain(candidate, plainRoom);
            var most = Math.Min(bestDistance, Math.Max(1, Math.Min(wanted.Length, plain.Length) / 3));
            if (Math.Abs(wanted.Length - plain.Length) > most) continue;
            var distance = Distance(wanted, plain, most);
            if (distance > most || (distance == bestDistance && string.CompareOrdinal(candidate, best) > 0)) continue;
            best = candidate;
            bestDistance = distance;
        }

        return best;
    }

    /// <summary>What an exception says of the nearest, with a space before it; empty if none is near.</summary>
    public static string DidYouMean(string name, IEnumerable<string> candidates) =>
        Nearest(name, candidates) is { } nearest ? $" Did you mean '{nearest}'?" : "";

    /// <summary>Without spaces, underscores, hyphens and case, which people vary.</summary>
    private static Span<char> Plain(string name, Span<char> room)
    {
        var length = 0;
        foreach (var c in name)
        {
            if (c is not (' ' or '_' or '-')) room[length++] = char.ToLowerInvariant(c);
        }

        return room[..length];
    }

    /// <summary>
    /// How many letters must be added, dropped, changed or swapped with their neighbour; where that is more than the limit, any
    /// number above it.
    /// </summary>
    private static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int most)
    {
        // Names of one catalog begin and end alike; only what lies between must be compared.
        var start = a.CommonPrefixLength(b);
        var end = 0;
        while (end < Math.Min(a.Length, b.Length) - start && a[^(end + 1)] == b[^(end + 1)]) end++;
        a = a[start..^end];
        b = b[start..^end];

        // Three rows of the table: the one in the making, the one before, and the one before that for swaps.
        Span<int> row = stackalloc int[b.Length + 1];
        Span<int> before = stackalloc int[b.Length + 1];
        Span<int> earlier = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) row[j] = j;
        var leastBefore = 0;
        for (var i = 1; i <= a.Length; i++)
        {
            var free = earlier;
            earlier = before;
            before = row;
            row = free;
            row[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = a[i - 1] == b[j - 1] ? 0 : 1;
                var slips = Math.Min(Math.Min(before[j] + 1, row[j - 1] + 1), before[j - 1] + change);
                var isSwap = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                row[j] = isSwap ? Math.Min(slips, earlier[j - 2] + 1) : slips;
                least = Math.Min(least, row[j]);
            }

            // Later rows are computed from these two and are never smaller.
            if (Math.Min(least, leastBefore) > most) return most + 1;
            leastBefore = least;
        }

        return row[b.Length];
    }
}
