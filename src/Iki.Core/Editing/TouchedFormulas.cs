using Iki.Core.Definitions;
using Iki.Core.Diagnostics;
using Iki.Core.Formulas;

namespace Iki.Core.Editing;

/// <summary>The formulas of a catalog that an edit may concern: those of some indicators, and those that mention some names.</summary>
internal sealed class TouchedFormulas
{
    private readonly Catalog _catalog;
    private readonly FormulaRow[] _rows;
    private readonly FormulaScope _scope;
    private readonly HashSet<Indicator> _indicators;
    private readonly string[] _names;
    private readonly FormulaPool _pool = new(0);

    public TouchedFormulas(
        Catalog catalog, IReadOnlyList<CatalogIndicator> all, IEnumerable<HostFunction> functions, IEnumerable<Indicator> indicators, IEnumerable<string?> names)
    {
        _catalog = catalog;
        _rows = [.. FormulaRow.Of(all)];
        _scope = FormulaScope.OfFirst(CatalogScope.Shared(catalog, all)).With(functions);
        _indicators = new HashSet<Indicator>(indicators, ReferenceEqualityComparer.Instance);
        _names = [.. names.OfType<string>().Select(Bare).Where(n => n.Length > 0)];
    }

    /// <summary>Reports what is wrong with them, and circles that they are in.</summary>
    public void Check(DiagnosticCollector diagnostics)
    {
        var compiled = _rows.Where(IsTouched).Select(r => Compile(r, diagnostics)).ToList();
        foreach (var (r, rule) in _catalog.Rules.Index())
        {
            if (Mentions(rule.Formula)) CompiledCatalog.CompileRule(rule, r, _scope, _catalog.Numbers, diagnostics);
        }

        foreach (var row in compiled) CompiledCatalog.CheckScale(row, diagnostics);
        AddUsed(compiled);
        DependencyOrder.Sort(compiled.ToEquatableList(), diagnostics);
    }

    /// <summary>Adds the rows whose results are used, however indirectly; what is wrong with those is not of the edit.</summary>
    private void AddUsed(List<FormulaRow> compiled)
    {
        var bySymbol = _rows.Where(r => r is { Measure: null, Indicator.Symbol: not null })
            .DistinctBy(r => r.Indicator.Symbol!, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(r => r.Indicator.Symbol!, StringComparer.OrdinalIgnoreCase);
        if (bySymbol.Count == 0) return;
        var seen = compiled.Select(r => r.Number).ToHashSet();
        for (var i = 0; i < compiled.Count; i++)
        {
            foreach (var input in compiled[i].Formula?.Program.Inputs ?? [])
            {
                if (input.Symbol.Role != SymbolRole.Indicator || !bySymbol.TryGetValue(input.Symbol.Name, out var used) || !seen.Add(used.Number)) continue;
                compiled.Add(Compile(used, DiagnosticCollector.ForFile(null)));
            }
        }
    }

    private FormulaRow Compile(FormulaRow row, DiagnosticCollector diagnostics) =>
        CompiledCatalog.CompileRow(row, _scope, _catalog.Numbers, _pool, diagnostics);

    private bool IsTouched(FormulaRow row) => _indicators.Contains(row.Indicator) || Mentions(row.FormulaText);

    // Brackets fold spaces, and words of a name may stand without brackets by mistake: without spaces no mention is overlooked.
    private bool Mentions(string formula)
    {
        if (_names.Length == 0) return false;
        var bare = Bare(formula);
        return Array.Exists(_names, n => bare.Contains(n, StringComparison.OrdinalIgnoreCase));
    }

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
