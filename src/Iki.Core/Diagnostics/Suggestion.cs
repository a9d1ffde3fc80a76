using System.Collections.Immutable;
using System.Text;

namespace Iki.Core.Diagnostics;

/// <summary>Finds what was probably meant: the known name nearest to a mistyped one.</summary>
internal static class Suggestion
{
    // Longer names are not compared: a slip in them is found by eye, and the comparison is quadratic.
    private const int LongestName = 100;

    /// <summary>The nearest of the candidates, or null if none is near.</summary>
    public static string? Nearest(string name, IEnumerable<string> candidates)
    {
        if (name.Length > LongestName) return null;
        var wanted = Plain(name);
        string? best = null;
        var bestDistance = int.MaxValue;
        foreach (var candidate in candidates.Order(StringComparer.Ordinal).ToImmutableArray())
        {
            if (candidate.Length > LongestName) continue;
            var plain = Plain(candidate);
            var distance = Distance(wanted, plain);
            var isNear = distance <= Math.Max(1, Math.Min(wanted.Length, plain.Length) / 3);
            if (!isNear || distance >= bestDistance) continue;
            best = candidate;
            bestDistance = distance;
        }

        return best;
    }

    /// <summary>Without spaces, underscores and case, which people vary.</summary>
    private static string Plain(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (c is not (' ' or '_' or '-')) plain.Append(char.ToLowerInvariant(c));
        }

        return plain.ToString();
    }

    /// <summary>How many letters must be added, dropped, changed or swapped with their neighbour.</summary>
    private static int Distance(string a, string b)
    {
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
