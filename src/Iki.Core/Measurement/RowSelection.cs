using Iki.Core.Definitions;
using Iki.Core.Diagnostics;

namespace Iki.Core.Measurement;

/// <summary>Some of the rows of a catalog: those whose results are wanted, and with them those whose results these use.</summary>
internal sealed class RowSelection
{
    private RowSelection(FormulaRow[] wanted, FormulaRow[] needed) => (Wanted, Needed) = (wanted, needed);

    /// <summary>The rows whose results are wanted, in catalog order.</summary>
    public FormulaRow[] Wanted { get; }

    /// <summary>Those and the rows whose results they use, each after those it uses itself.</summary>
    public FormulaRow[] Needed { get; }

    /// <summary>The rows of some indicators and positions; null where neither is given, for all rows.</summary>
    /// <exception cref="ArgumentException">The catalog has no such indicator or position, or an element is null.</exception>
    public static RowSelection? Of(CompiledCatalog compiled, IEnumerable<string>? indicators, IEnumerable<string>? positions)
    {
        if (indicators is null && positions is null) return null;
        var rows = Named(compiled, indicators, nameof(indicators), "indicator", r => [r.Id, r.Indicator.Id]);
        var whose = Named(compiled, positions, nameof(positions), "position", r => [r.Position.Id]);
        FormulaRow[] wanted = [.. compiled.Rows.Where(r => rows.Contains(r.Number) && whose.Contains(r.Number))];
        var needed = new HashSet<int>(wanted.SelectMany(compiled.Needed).Select(r => r.Number));
        return new RowSelection(wanted, [.. compiled.DependenciesFirst.Where(r => needed.Contains(r.Number))]);
    }

    /// <summary>The numbers of the rows that have one of the names; of all rows where no names are given.</summary>
    private static HashSet<int> Named(CompiledCatalog compiled, IEnumerable<string>? names, string parameter, string kind, Func<FormulaRow, string[]> namesOf)
    {
        if (names is null) return [.. compiled.Rows.Select(r => r.Number)];
        var byName = compiled.Rows.SelectMany(r => namesOf(r).Distinct(), (r, n) => (Name: n, r.Number)).ToLookup(p => p.Name, p => p.Number, StringComparer.Ordinal);
        var known = kind == "position" ? compiled.Catalog.Positions.Select(p => p.Id) : byName.Select(g => g.Key);
        var found = new HashSet<int>();
        foreach (var name in names.WithoutNull(parameter))
        {
            if (!byName.Contains(name) && !known.Contains(name, StringComparer.Ordinal))
            {
                throw new ArgumentException($"The catalog '{compiled.Catalog.Id}' has no {kind} '{name}'.{Suggestion.DidYouMean(name, known)}", parameter);
            }

            found.UnionWith(byName[name]);
        }

        return found;
    }
}
