namespace Iki.Core.Editing;

/// <content>Indicators: replaced, added, taken out and moved.</content>
public static partial class CatalogEdits
{
    /// <summary>The catalog with an indicator in the place of the one of its id.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="functions">Functions of the host that formulas may use; none when not given.</param>
    /// <returns>The catalog, or what is wrong with the indicator and with formulas that use its result; a mistyped id is an error with the nearest one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> or <paramref name="indicator"/> is null.</exception>
    public static Checked<Catalog> WithIndicator(this Catalog catalog, Indicator indicator, IEnumerable<HostFunction>? functions = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(indicator);
        if (IndicatorPlace.Find(catalog, indicator.Id) is not { } place) return UnknownIndicator(catalog, indicator.Id ?? "", withMeasures: false);
        var before = place.Of(catalog);
        return new CatalogEdit
        {
            Before = catalog,
            After = place.Put(catalog, indicator),
            Place = place.Path,
            Indicators = [before, indicator],
            Names = [before.Symbol, indicator.Symbol],
            Functions = functions,
        }.Check();
    }

    /// <summary>The catalog with one more indicator.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="position">The id of the position.</param>
    /// <param name="objective">Which of the position's objectives, from 0.</param>
    /// <param name="index">Which of the objective's indicators it becomes, from 0; the last when not given.</param>
    /// <param name="functions">Functions of the host that formulas may use; none when not given.</param>
    /// <returns>The catalog, or what is wrong with the indicator; a mistyped position is an error with the nearest one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/>, <paramref name="indicator"/> or <paramref name="position"/> is null.</exception>
    public static Checked<Catalog> WithIndicator(
        this Catalog catalog, Indicator indicator, string position, int objective, int? index = null, IEnumerable<HostFunction>? functions = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(position);
        if (PlaceFor(catalog, position, objective, index, out var refusal) is not { } place) return refusal!;
        return new CatalogEdit
        {
            Before = catalog,
            After = place.Change(catalog, list => list.Inserted(place.Index, indicator)),
            Place = place.Path,
            Indicators = [indicator],
            Names = [indicator.Symbol],
            Functions = functions,
        }.Check();
    }

    /// <summary>The catalog without an indicator; an error where formulas use its result.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="id">The indicator's id.</param>
    /// <param name="functions">Functions of the host that formulas may use; none when not given.</param>
    /// <returns>The catalog, or every formula that uses its result; a mistyped id is an error with the nearest one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> or <paramref name="id"/> is null.</exception>
    public static Checked<Catalog> WithoutIndicator(this Catalog catalog, string id, IEnumerable<HostFunction>? functions = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(id);
        if (IndicatorPlace.Find(catalog, id) is not { } place) return UnknownIndicator(catalog, id, withMeasures: false);
        return new CatalogEdit
        {
            Before = catalog, After = place.Change(catalog, list => list.RemovedAt(place.Index)), Names = [place.Of(catalog).Symbol], Functions = functions,
        }.Check();
    }

    /// <summary>The catalog with an indicator in another place.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="id">The indicator's id.</param>
    /// <param name="position">The id of the position that it comes to.</param>
    /// <param name="objective">Which of the position's objectives, from 0.</param>
    /// <param name="index">Which of the objective's indicators it becomes, from 0, once it is taken out of its old place; the last when not given.</param>
    /// <returns>The catalog; a mistyped id is an error with the nearest one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/>, <paramref name="id"/> or <paramref name="position"/> is null.</exception>
    public static Checked<Catalog> WithIndicatorMoved(this Catalog catalog, string id, string position, int objective, int? index = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(position);
        if (IndicatorPlace.Find(catalog, id) is not { } old) return UnknownIndicator(catalog, id, withMeasures: false);
        var without = old.Change(catalog, list => list.RemovedAt(old.Index));
        if (PlaceFor(without, position, objective, index, out var refusal) is not { } place) return refusal!;
        return new CatalogEdit { Before = catalog, After = place.Change(without, list => list.Inserted(place.Index, old.Of(catalog))), Place = place.Path }.Check();
    }

    /// <summary>A place that an indicator can come to; null where there is none such, which is then said.</summary>
    private static IndicatorPlace? PlaceFor(Catalog catalog, string position, int objective, int? index, out Checked<Catalog>? refusal)
    {
        refusal = null;
        if (catalog.Positions.IndexWhere(p => p.Id == position) is not { } at)
        {
            refusal = UnknownPosition(catalog, position);
            return null;
        }

        var objectives = catalog.Positions[at].Objectives;
        if (objective < 0 || objective >= objectives.Count)
        {
            refusal = CatalogEdit.Refused(c => c.NoSuchObjective(position, objective, objectives.Count));
            return null;
        }

        var count = objectives[objective].Indicators.Count;
        if (index is < 0 || index > count)
        {
            refusal = CatalogEdit.Refused(c => c.NoSuchPlace(position, objective, index.Value, count));
            return null;
        }

        return new IndicatorPlace(at, objective, index ?? count);
    }
}
