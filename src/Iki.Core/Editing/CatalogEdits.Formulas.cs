using Iki.Core.Diagnostics;

namespace Iki.Core.Editing;

/// <summary>
/// Edits of catalogs, one at a time. Each gives the catalog as edited, with what is found in the place of the edit and what it breaks
/// elsewhere, and nothing else; or no catalog where any of that is an error. Whether the whole catalog is sound is said by
/// <see cref="CatalogEvaluator.Create"/>.
/// </summary>
public static partial class CatalogEdits
{
    /// <summary>The catalog with another formula of an indicator, or of one of its measures.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="id">The indicator's id, or <c>indicator#measure</c>.</param>
    /// <param name="formula">The formula.</param>
    /// <param name="functions">Functions of the host that formulas may use; none when not given.</param>
    /// <returns>The catalog, or what is wrong with the formula, by pointer and span; a mistyped id is an error with the nearest one.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Checked<Catalog> WithFormula(this Catalog catalog, string id, string formula, IEnumerable<HostFunction>? functions = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(formula);
        if (IndicatorPlace.FindRow(catalog, id) is not var (place, measure)) return UnknownIndicator(catalog, id, withMeasures: true);
        var before = place.Of(catalog);
        var after = measure is { } m
            ? before with { Measures = before.Measures.Replaced(m, before.Measures[m] with { Formula = formula }) }
            : before with { Formula = formula };
        return new CatalogEdit
        {
            Before = catalog,
            After = place.Put(catalog, after),
            Place = measure is { } n ? place.Path.To("measures").To(n).To("formula") : place.Path.To("formula"),
            Indicators = [before, after],
            Functions = functions,
        }.Check();
    }

    /// <summary>The catalog with a target of an indicator: in the place of its target of the same period, else after the others.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="id">The indicator's id.</param>
    /// <param name="target">The target.</param>
    /// <returns>The catalog, or what is wrong with the target; a mistyped id is an error with the nearest one.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Checked<Catalog> WithTarget(this Catalog catalog, string id, Target target)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(target);
        if (IndicatorPlace.Find(catalog, id) is not { } place) return UnknownIndicator(catalog, id, withMeasures: false);
        var before = place.Of(catalog);
        var (targets, index) = before.Targets.Put(target, t => t.Period == target.Period);
        return new CatalogEdit { Before = catalog, After = place.Put(catalog, before with { Targets = targets }), Place = place.Path.To("targets").To(index) }.Check();
    }

    /// <summary>The catalog without the target of an indicator for a period; the same where it has none.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="id">The indicator's id.</param>
    /// <param name="period">The period.</param>
    /// <returns>The catalog; a mistyped id is an error with the nearest one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> or <paramref name="id"/> is null.</exception>
    public static Checked<Catalog> WithoutTarget(this Catalog catalog, string id, Period period)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(id);
        Period.ThrowIfUnset(period);
        if (IndicatorPlace.Find(catalog, id) is not { } place) return UnknownIndicator(catalog, id, withMeasures: false);
        var before = place.Of(catalog);
        var targets = before.Targets.Where(t => t.Period != period).ToEquatableList();
        return new CatalogEdit { Before = catalog, After = place.Put(catalog, before with { Targets = targets }) }.Check();
    }

    private static Checked<Catalog> UnknownIndicator(Catalog catalog, string id, bool withMeasures)
    {
        var known = catalog.Indicators.SelectMany(i => withMeasures && i.Measures.Count > 0 ? i.Measures.Select(m => $"{i.Id}#{m.Id}") : [i.Id]);
        return CatalogEdit.Refused(c => c.UnknownIndicatorAsked(id, Suggestion.Nearest(id, known)));
    }
}
