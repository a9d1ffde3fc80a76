using Iki.Core.Diagnostics;
using Iki.Core.Formulas;

namespace Iki.Core.Definitions;

/// <summary>A catalog without errors, each of its formulas compiled, in catalog order and in the order of dependence.</summary>
internal sealed class CompiledCatalog
{
    private readonly Dictionary<string, FormulaRow> _bySymbol;
    private readonly Dictionary<string, FormulaRow> _byId;

    private CompiledCatalog(
        Catalog catalog, EquatableList<FormulaRow> rows, EquatableList<FormulaRow> dependenciesFirst, EquatableList<CompiledRule> rules)
    {
        Catalog = catalog;
        Rows = rows;
        DependenciesFirst = dependenciesFirst;
        Rules = rules;
        _byId = rows.ToDictionary(r => r.Id, StringComparer.Ordinal);
        _bySymbol = rows.Where(r => r.Indicator.Symbol is not null && r.Measure is null)
            .ToDictionary(r => r.Indicator.Symbol!, StringComparer.OrdinalIgnoreCase);
    }

    public Catalog Catalog { get; }

    /// <summary>The formula rows in catalog order.</summary>
    public EquatableList<FormulaRow> Rows { get; }

    /// <summary>The formula rows, each after those whose results it uses.</summary>
    public EquatableList<FormulaRow> DependenciesFirst { get; }

    /// <summary>The conditions that data must meet.</summary>
    public EquatableList<CompiledRule> Rules { get; }

    /// <summary>Checks a catalog and compiles its formulas; null when it has errors.</summary>
    public static CompiledCatalog? Compile(Catalog catalog, DiagnosticCollector diagnostics, IEnumerable<HostFunction> functions)
    {
        var indicators = CatalogIndicator.Of(catalog).ToArray();
        CatalogCheck.Check(catalog, indicators, diagnostics);
        var scope = FormulaScope.OfFirst(CatalogScope.Shared(catalog, indicators)).With(functions);
        var pool = new FormulaPool(indicators.Length);
        var rows = FormulaRow.Of(indicators).Select(r => CompileRow(r, scope, catalog.Numbers, pool, diagnostics)).ToEquatableList();
        foreach (var row in rows) CheckScale(row, diagnostics);
        var rules = catalog.Rules.Index().Select(r => CompileRule(r.Item, r.Index, scope, catalog.Numbers, diagnostics)).ToArray();
        var ordered = DependencyOrder.Sort(rows, diagnostics);
        return diagnostics.HasErrors ? null : new CompiledCatalog(catalog, rows, ordered, rules.OfType<CompiledRule>().ToEquatableList());
    }

    /// <summary>The row of an id, <c>indicator</c> or <c>indicator#measure</c>; null where there is none.</summary>
    public FormulaRow? FindRow(string id) => _byId.GetValueOrDefault(id);

    public FormulaRow OfSymbol(string symbol) => _bySymbol[symbol];

    /// <summary>A row and all rows whose results it uses, each after those it uses itself.</summary>
    public IReadOnlyList<FormulaRow> Needed(FormulaRow row)
    {
        if (!UsesOthers(row)) return [row];
        var (needed, seen, pending) = (new List<FormulaRow>(), new HashSet<int>(), new Stack<(FormulaRow Row, bool IsClosing)>());
        pending.Push((row, false));
        while (pending.TryPop(out var top))
        {
            if (top.IsClosing)
            {
                needed.Add(top.Row);
                continue;
            }

            if (!seen.Add(top.Row.Number)) continue;
            pending.Push((top.Row, true));
            foreach (var input in top.Row.Formula!.Program.Inputs)
            {
                if (input.Symbol.Role == SymbolRole.Indicator) pending.Push((OfSymbol(input.Symbol.Name), false));
            }
        }

        return needed;
    }

    private static bool UsesOthers(FormulaRow row)
    {
        foreach (var input in row.Formula!.Program.Inputs)
        {
            if (input.Symbol.Role == SymbolRole.Indicator) return true;
        }

        return false;
    }

    /// <summary>Reports a scale of a row whose formula is not the name of one variable.</summary>
    public static void CheckScale(FormulaRow row, DiagnosticCollector diagnostics)
    {
        if (row is not { Indicator.Scale: not null, Measure: null, Formula: { } formula }) return;
        if (formula.Program.LoneInput is not { Symbol.Role: SymbolRole.Variable }) diagnostics.ScaleNeedsVariable(new Place(row.PointerTo("scale")));
    }

    /// <summary>Compiles a rule; null when it has errors.</summary>
    public static CompiledRule? CompileRule(
        Rule rule, int index, FormulaScope scope, NumberNotation numbers, DiagnosticCollector diagnostics)
    {
        var pointer = JsonPath.Root.To("rules").To(index).To("formula").ToString();
        var condition = new FormulaTarget { IsCondition = true };
        var compiled = Formula.Compile(rule.Formula, scope, condition, FormulaLimits.Default, numbers, pointer);
        diagnostics.AddRange(compiled.Diagnostics);
        return compiled.ValueOrNull is { } formula ? new CompiledRule(rule, formula, pointer) : null;
    }

    /// <summary>Compiles a row; a row equal to one already compiled without diagnostics shares its result.</summary>
    public static FormulaRow CompileRow(
        FormulaRow row,
        FormulaScope scope,
        NumberNotation numbers,
        FormulaPool pool,
        DiagnosticCollector diagnostics)
    {
        var indicator = row.Indicator;
        var hasOwn = indicator.Variables.Count + indicator.Parameters.Count > 0;
        var (text, target) = (row.FormulaText, row.Target);
        if (!hasOwn && pool.Find(text, target) is { } same) return row with { Formula = same };
        var visible = hasOwn ? scope.Plus(CatalogScope.Own(indicator)) : scope;
        var compiled = Formula.Compile(text, visible, target, FormulaLimits.Default, numbers, pointer: null, pool);
        if (compiled.Diagnostics.Count > 0) diagnostics.AddRange(compiled.Diagnostics.Select(d => d with { Pointer = row.Pointer }));
        if (!hasOwn && compiled is { ValueOrNull: { } formula, Diagnostics.Count: 0 }) pool.Add(text, target, formula);
        return row with { Formula = compiled.ValueOrNull };
    }
}

/// <summary>A condition that data must meet, ready to evaluate, with its place in the catalog.</summary>
internal sealed record CompiledRule(Rule Rule, Formula Formula, string Pointer);
