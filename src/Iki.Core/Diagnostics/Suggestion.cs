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
            var distance = Distance(wanted, plain);
            if (distance > most || (distance == bestDistance && string.CompareOrdinal(candidate, best) > 0)) continue;
            best = candidate;
            bestDistance = distance;
        }

        return best;
    }

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

    /// <summary>How many letters must be added, dropped, changed or swapped with their neighbour.</summary>
    private static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        // Names of one catalog begin and end alike; only what lies between must be compared.
        var start = a.CommonPrefixLength(b);
        var end = 0;
        while (end < Math.Min(a.Length, b.Length) - start && a[^(end + 1)] == b[^(end + 1)]) end++;
        a = a[start..^end];
        b = b[start..^end];

        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) table[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) table[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var change = a[i - 1] == b[j - 1] ? 0 : 1;
                var least = Math.Min(Math.Min(table[i - 1, j] + 1, table[i, j - 1] + 1), table[i - 1, j - 1] + change);
                var isSwap = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                table[i, j] = isSwap ? Math.Min(least, table[i - 2, j - 2] + 1) : least;
            }
        }

        return table[a.Length, b.Length];
    }
}
