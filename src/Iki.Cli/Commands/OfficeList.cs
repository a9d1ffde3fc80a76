using Iki.Core;

namespace Iki.Cli.Commands;

/// <summary>The offices of a catalog as a list: each before those below it.</summary>
internal static class OfficeList
{
    /// <summary>An office and those below it. Where a catalog declares none, its own office is above those that reported, in the order in which they did.</summary>
    public static IReadOnlyList<string> Below(Catalog catalog, DataSet figures, string office, bool onlyLeaves)
    {
        var isTop = office.Equals(catalog.Office.Name, StringComparison.OrdinalIgnoreCase);
        if (catalog.Offices.Count == 0) return isTop ? Reporting(figures, office, onlyLeaves) : [office];
        var found = new List<string>();
        if (isTop && !onlyLeaves) found.Add(catalog.Office.Name);
        var pending = new Stack<(OfficeNode Node, bool IsBelow)>(catalog.Offices.Reverse().Select(o => (o, isTop)));
        while (pending.TryPop(out var top))
        {
            var isIn = top.IsBelow || top.Node.Name.Equals(office, StringComparison.OrdinalIgnoreCase);
            if (isIn && (!onlyLeaves || top.Node.Offices.Count == 0)) found.Add(top.Node.Name);
            for (var i = top.Node.Offices.Count - 1; i >= 0; i--) pending.Push((top.Node.Offices[i], isIn));
        }

        return [.. found.Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private static List<string> Reporting(DataSet figures, string top, bool onlyLeaves)
    {
        var (known, found) = (new HashSet<string>(StringComparer.OrdinalIgnoreCase) { top }, new List<string>());
        foreach (var observation in figures.Observations)
        {
            if (known.Add(observation.Office!)) found.Add(observation.Office!);
        }

        if (!onlyLeaves || found.Count == 0) found.Insert(0, top);
        return found;
    }
}
