namespace Iki.Core;

/// <summary>The paths of offices, which are made for those whose names do not name them.</summary>
/// <param name="names">The names.</param>
/// <param name="above">The number of the office above each.</param>
internal sealed class OfficePaths(IReadOnlyList<string> names, IReadOnlyList<int> above)
{
    private const int Root = 0;

    // A tree that a program makes may be of any depth, and the paths of such a one would fill the memory. Offices further down need codes.
    private const int LongestPath = 1_000;

    // Of offices above others; null for one that is too long.
    private readonly Dictionary<int, string?> _known = [];

    /// <summary>The path of an office, of which the highest has the catalog's own in front, so that it is no mere name; null for one that is too long.</summary>
    public string? Of(int office)
    {
        if (above[office] == Root) return names[Root] + OfficeNaming.Between + names[office];

        // Up to one that is known, and down again; not by recursion, because nobody says how deep a tree is that a program makes.
        var pending = new Stack<int>();
        for (var each = above[office]; each != Root && !_known.ContainsKey(each); each = above[each]) pending.Push(each);
        while (pending.TryPop(out var upper)) _known[upper] = Joined(upper);
        return Joined(office);
    }

    private string? Joined(int office)
    {
        if (above[office] == Root) return names[office];
        return _known[above[office]] is { } upper && upper.Length + names[office].Length <= LongestPath ? upper + OfficeNaming.Between + names[office] : null;
    }
}
