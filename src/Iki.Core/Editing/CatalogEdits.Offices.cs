using Iki.Core.Diagnostics;

namespace Iki.Core.Editing;

/// <content>The offices that report.</content>
public static partial class CatalogEdits
{
    /// <summary>The catalog with one more office that reports.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="name">The name of the office.</param>
    /// <param name="under">The name of the office that it reports to; the catalog's own when not given.</param>
    /// <returns>The catalog, or what is wrong; a mistyped name of the upper office is an error with the nearest one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> or <paramref name="name"/> is null.</exception>
    public static Checked<Catalog> WithOffice(this Catalog catalog, string name, string? under = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(name);
        var path = under is null ? [] : PathOf(catalog, under);
        if (path is null && !Same(under, catalog.Office.Name)) return UnknownOffice(catalog, under!);
        var (offices, place) = Changed(catalog.Offices, path ?? [], list => [.. list, new OfficeNode { Name = name }]);
        return new CatalogEdit { Before = catalog, After = catalog with { Offices = offices }, Place = place.To("offices").To(Count(catalog.Offices, path ?? [])) }.Check();
    }

    /// <summary>The catalog without an office that reports, and without those below it. Where none is left, any name is an office again.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="name">The name of the office.</param>
    /// <returns>The catalog; a mistyped name is an error with the nearest one.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Checked<Catalog> WithoutOffice(this Catalog catalog, string name)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(name);
        if (PathOf(catalog, name) is not { } path) return UnknownOffice(catalog, name);
        var (offices, _) = Changed(catalog.Offices, path[..^1], list => list.RemovedAt(path[^1]));
        return new CatalogEdit { Before = catalog, After = catalog with { Offices = offices } }.Check();
    }

    /// <summary>The places from the top of the tree down to an office; null for one that is not in it.</summary>
    private static int[]? PathOf(Catalog catalog, string name)
    {
        var pending = new Stack<(EquatableList<OfficeNode> Offices, int[] Path)>();
        pending.Push((catalog.Offices, []));
        while (pending.TryPop(out var top))
        {
            foreach (var (o, office) in top.Offices.Index())
            {
                int[] path = [.. top.Path, o];
                if (Same(office.Name, name)) return path;
                pending.Push((office.Offices, path));
            }
        }

        return null;
    }

    /// <summary>The tree with the offices below one changed, and the place of that one.</summary>
    private static (EquatableList<OfficeNode> Offices, JsonPath Place) Changed(
        EquatableList<OfficeNode> offices, int[] path, Func<EquatableList<OfficeNode>, EquatableList<OfficeNode>> change)
    {
        var lists = new List<EquatableList<OfficeNode>> { offices };
        var place = JsonPath.Root;
        foreach (var step in path)
        {
            place = place.To("offices").To(step);
            lists.Add(lists[^1][step].Offices);
        }

        var changed = change(lists[^1]);
        for (var i = path.Length - 1; i >= 0; i--) changed = lists[i].Replaced(path[i], lists[i][path[i]] with { Offices = changed });
        return (changed, place);
    }

    private static int Count(EquatableList<OfficeNode> offices, int[] path) => path.Aggregate(offices, (list, step) => list[step].Offices).Count;

    private static Checked<Catalog> UnknownOffice(Catalog catalog, string name) =>
        CatalogEdit.Refused(c => c.UnknownOffice(Place.Nowhere, name, Suggestion.Nearest(name, catalog.OfficeNames.Skip(1))));
}
