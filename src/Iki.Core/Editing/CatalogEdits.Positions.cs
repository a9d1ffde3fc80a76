using Iki.Core.Diagnostics;

namespace Iki.Core.Editing;

/// <content>Positions with all that is in them: titles, duties, functions, objectives.</content>
public static partial class CatalogEdits
{
    /// <summary>The catalog with a position: in the place of the one of its id, else after the others.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="position">The position, with its duties, functions and objectives.</param>
    /// <param name="functions">Functions of the host that formulas may use; none when not given.</param>
    /// <returns>The catalog, or what is wrong with the position and with what refers to it or to its indicators.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> or <paramref name="position"/> is null.</exception>
    public static Checked<Catalog> WithPosition(this Catalog catalog, Position position, IEnumerable<HostFunction>? functions = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(position);
        var before = catalog.Positions.FirstOrDefault(p => p.Id == position.Id);
        var (positions, index) = catalog.Positions.Put(position, p => p.Id == position.Id);
        return OfPosition(catalog, positions, JsonPath.Root.To("positions").To(index), [before, position], functions);
    }

    /// <summary>The catalog without a position and its indicators; an error where others report to it or formulas use results of its indicators.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="id">The id of the position.</param>
    /// <param name="functions">Functions of the host that formulas may use; none when not given.</param>
    /// <returns>The catalog, or every place that refers to it; a mistyped id is an error with the nearest one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> or <paramref name="id"/> is null.</exception>
    public static Checked<Catalog> WithoutPosition(this Catalog catalog, string id, IEnumerable<HostFunction>? functions = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(id);
        return catalog.Positions.IndexWhere(p => p.Id == id) is { } index
            ? OfPosition(catalog, catalog.Positions.RemovedAt(index), place: null, [catalog.Positions[index]], functions)
            : UnknownPosition(catalog, id);
    }

    private static Checked<Catalog> OfPosition(
        Catalog catalog, EquatableList<Position> positions, JsonPath? place, IEnumerable<Position?> touched, IEnumerable<HostFunction>? functions)
    {
        Indicator[] indicators = [.. touched.SelectMany(p => p?.Objectives ?? []).SelectMany(o => o?.Indicators ?? [])];
        return new CatalogEdit
        {
            Before = catalog,
            After = catalog with { Positions = positions },
            Place = place,
            Indicators = indicators,
            Names = [.. indicators.Select(i => i?.Symbol)],
            Functions = functions,
        }.Check();
    }

    private static Checked<Catalog> UnknownPosition(Catalog catalog, string id) =>
        CatalogEdit.Refused(c => c.UnknownPositionAsked(id, Suggestion.Nearest(id, catalog.Positions.Select(p => p.Id))));
}
