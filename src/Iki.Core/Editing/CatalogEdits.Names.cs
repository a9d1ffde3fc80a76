using Iki.Core.Diagnostics;

namespace Iki.Core.Editing;

/// <content>Variables and parameters: those of the catalog, or an indicator's own.</content>
public static partial class CatalogEdits
{
    /// <summary>The catalog with a variable: in the place of the one of its name, else after the others.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="variable">The variable.</param>
    /// <param name="indicator">The id of the indicator whose own it is; null for a variable that all formulas may name.</param>
    /// <param name="functions">Functions of the host that formulas may use; none when not given.</param>
    /// <returns>The catalog, or what is wrong with the variable and with the formulas that name it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> or <paramref name="variable"/> is null.</exception>
    public static Checked<Catalog> WithVariable(this Catalog catalog, Variable variable, string? indicator = null, IEnumerable<HostFunction>? functions = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(variable);
        return Named(
            catalog, indicator, variable.Name, "variables", isThere: true, functions,
            c => c with { Variables = c.Variables.Put(variable, v => Same(v.Name, variable.Name)).List },
            i => i with { Variables = i.Variables.Put(variable, v => Same(v.Name, variable.Name)).List });
    }

    /// <summary>The catalog without a variable; an error where formulas name it.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="name">The name of the variable.</param>
    /// <param name="indicator">The id of the indicator whose own it is; null for a variable that all formulas may name.</param>
    /// <param name="functions">Functions of the host that formulas may use; none when not given.</param>
    /// <returns>The catalog, or every formula that names it; a mistyped name is an error with the nearest one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> or <paramref name="name"/> is null.</exception>
    public static Checked<Catalog> WithoutVariable(this Catalog catalog, string name, string? indicator = null, IEnumerable<HostFunction>? functions = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(name);
        var known = NamesOf(catalog, indicator, c => c.Variables.Select(v => v.Name), i => i.Variables.Select(v => v.Name));
        if (known is not null && !known.Any(n => Same(n, name))) return CatalogEdit.Refused(c => c.UnknownVariable(Place.Nowhere, name, Suggestion.Nearest(name, known)));
        return Named(
            catalog, indicator, name, "variables", isThere: false, functions,
            c => c with { Variables = c.Variables.Where(v => !Same(v.Name, name)).ToEquatableList() },
            i => i with { Variables = i.Variables.Where(v => !Same(v.Name, name)).ToEquatableList() });
    }

    /// <summary>The catalog with a parameter: in the place of the one of its name, else after the others.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="parameter">The parameter.</param>
    /// <param name="indicator">The id of the indicator whose own it is; null for a parameter that all formulas may name.</param>
    /// <param name="functions">Functions of the host that formulas may use; none when not given.</param>
    /// <returns>The catalog, or what is wrong with the parameter and with the formulas that name it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> or <paramref name="parameter"/> is null.</exception>
    public static Checked<Catalog> WithParameter(this Catalog catalog, Parameter parameter, string? indicator = null, IEnumerable<HostFunction>? functions = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(parameter);
        return Named(
            catalog, indicator, parameter.Name, "parameters", isThere: true, functions,
            c => c with { Parameters = c.Parameters.Put(parameter, p => Same(p.Name, parameter.Name)).List },
            i => i with { Parameters = i.Parameters.Put(parameter, p => Same(p.Name, parameter.Name)).List });
    }

    /// <summary>The catalog without a parameter; an error where formulas name it.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="indicator">The id of the indicator whose own it is; null for a parameter that all formulas may name.</param>
    /// <param name="functions">Functions of the host that formulas may use; none when not given.</param>
    /// <returns>The catalog, or every formula that names it; a mistyped name is an error with the nearest one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> or <paramref name="name"/> is null.</exception>
    public static Checked<Catalog> WithoutParameter(this Catalog catalog, string name, string? indicator = null, IEnumerable<HostFunction>? functions = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(name);
        var known = NamesOf(catalog, indicator, c => c.Parameters.Select(p => p.Name), i => i.Parameters.Select(p => p.Name));
        if (known is not null && !known.Any(n => Same(n, name))) return CatalogEdit.Refused(c => c.UnknownParameter(name, Suggestion.Nearest(name, known)));
        return Named(
            catalog, indicator, name, "parameters", isThere: false, functions,
            c => c with { Parameters = c.Parameters.Where(p => !Same(p.Name, name)).ToEquatableList() },
            i => i with { Parameters = i.Parameters.Where(p => !Same(p.Name, name)).ToEquatableList() });
    }

    /// <summary>An edit of the names of the catalog, or of an indicator's own.</summary>
    private static Checked<Catalog> Named(
        Catalog catalog, string? indicator, string? name, string member, bool isThere, IEnumerable<HostFunction>? functions,
        Func<Catalog, Catalog> shared, Func<Indicator, Indicator> own)
    {
        if (indicator is null)
        {
            var place = isThere ? JsonPath.Root.To(member).To(name ?? "") : null;
            return new CatalogEdit { Before = catalog, After = shared(catalog), Place = place, Names = [name], Functions = functions }.Check();
        }

        if (IndicatorPlace.Find(catalog, indicator) is not { } at) return UnknownIndicator(catalog, indicator, withMeasures: false);
        var (before, after) = (at.Of(catalog), own(at.Of(catalog)));
        return new CatalogEdit
        {
            Before = catalog,
            After = at.Put(catalog, after),
            Place = isThere ? at.Path.To(member).To(name ?? "") : null,
            Indicators = [before, after],
            Functions = functions,
        }.Check();
    }

    /// <summary>The names there are; null where there is no such indicator.</summary>
    private static string[]? NamesOf(Catalog catalog, string? indicator, Func<Catalog, IEnumerable<string>> shared, Func<Indicator, IEnumerable<string>> own) =>
        indicator is null ? [.. shared(catalog)]
        : IndicatorPlace.Find(catalog, indicator) is { } place ? [.. own(place.Of(catalog))]
        : null;

    private static bool Same(string? one, string? other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
