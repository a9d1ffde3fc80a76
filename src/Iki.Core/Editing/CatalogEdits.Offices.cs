using Iki.Core.Definitions;
using Iki.Core.Diagnostics;

namespace Iki.Core.Editing;

/// <content>The offices that report.</content>
public static partial class CatalogEdits
{
    /// <summary>The catalog with one more office that reports.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="name">The name of the office.</param>
    /// <param name="under">The office that it reports to, by name, code or path; the catalog's own when not given.</param>
    /// <param name="code">The code of the office; null for none.</param>
    /// <returns>The catalog, or what is wrong; a mistyped name of the upper office is an error with the nearest one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> or <paramref name="name"/> is null.</exception>
    public static Checked<Catalog> WithOffice(this Catalog catalog, string name, string? under = null, string? code = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(name);
        var path = under is null ? [] : StepsTo(catalog, under) ?? (Same(under, catalog.Office.Name) ? [] : null);
        if (path is null) return OfficeNotFound(catalog, under!);
        var (offices, place) = Changed(catalog.Offices, path, list => [.. list, new OfficeNode { Name = name, Code = code }]);
        return new CatalogEdit { Before = catalog, After = catalog with { Offices = offices }, Place = place.To("offices").To(Count(catalog.Offices, path)) }.Check();
    }

    /// <summary>The catalog without an office that reports, and without those below it. Where none is left, any name is an office again.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="name">The office, by name, code or path.</param>
    /// <returns>The catalog; a mistyped name is an error with the nearest one.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Checked<Catalog> WithoutOffice(this Catalog catalog, string name)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(name);
        if (StepsTo(catalog, name) is not { } path) return OfficeNotFound(catalog, name);
        var (offices, _) = Changed(catalog.Offices, path[..^1], list => list.RemovedAt(path[^1]));
        return new CatalogEdit { Before = catalog, After = catalog with { Offices = offices } }.Check();
    }

    /// <summary>The steps from the top of the tree down to an office; null for one that is not in it.</summary>
    private static int[]? StepsTo(Catalog catalog, string office) =>
        catalog.Offices.Count > 0 && catalog.Directory.TryNumber(office, out var number) && catalog.Directory.PlaceOf(number) is >= 0 and var place
            ? OfficePlaces.Of(catalog.Offices, p => p == place).First().Steps
            : null;

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

    private static Checked<Catalog> OfficeNotFound(Catalog catalog, string office) =>
        catalog.Directory.AlikeOf(office) is { } several
            ? CatalogEdit.Refused(c => c.OfficeOfSeveral(Place.Nowhere, office, several))
            : CatalogEdit.Refused(c => c.UnknownOffice(Place.Nowhere, office, Suggestion.Nearest(office, catalog.OfficeNames.Skip(1))));
}
