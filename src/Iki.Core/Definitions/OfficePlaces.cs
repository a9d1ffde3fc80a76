using Iki.Core.Diagnostics;

namespace Iki.Core.Definitions;

/// <summary>Where offices stand in the tree of a catalog. Not by recursion: how deep a tree is that a program makes, nobody says.</summary>
internal static class OfficePlaces
{
    /// <summary>Offices by how many stand before them, each before those below it.</summary>
    /// <param name="offices">The tree.</param>
    /// <param name="isAsked">Whether the place of an office is wanted.</param>
    /// <returns>In order, each with the steps from the top of the tree down to it.</returns>
    public static IEnumerable<(int Place, OfficeNode Office, int[] Steps)> Of(EquatableList<OfficeNode> offices, Func<int, bool> isAsked)
    {
        var above = new List<(EquatableList<OfficeNode> Offices, int Next)> { (offices, 0) };
        for (var place = 0; above.Count > 0;)
        {
            var (list, next) = above[^1];
            if (next == list.Count)
            {
                above.RemoveAt(above.Count - 1);
                continue;
            }

            above[^1] = (list, next + 1);
            if (isAsked(place)) yield return (place, list[next], [.. above.Select(a => a.Next - 1)]);
            place++;
            above.Add((list[next].Offices, 0));
        }
    }

    /// <summary>The place of the office that some steps lead to.</summary>
    public static JsonPath PathOf(IEnumerable<int> steps) => steps.Aggregate(JsonPath.Root, (path, step) => path.To("offices").To(step));
}
