using Iki.Core.Diagnostics;
using Iki.Core.Formulas;

namespace Iki.Core.Definitions;

/// <summary>Puts indicators behind those whose results they use, and reports cycles.</summary>
internal static class DependencyOrder
{
    /// <summary>The rows, each behind those it uses, otherwise in the order given. With a cycle, which is reported, as given.</summary>
    public static EquatableList<FormulaRow> Sort(EquatableList<FormulaRow> rows, DiagnosticCollector diagnostics)
    {
        var bySymbol = rows.Where(r => r.Indicator.Symbol is not null && r.Measure is null)
            .DistinctBy(r => r.Indicator.Symbol, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(r => r.Indicator.Symbol!, StringComparer.OrdinalIgnoreCase);
        var sorted = new List<FormulaRow>(rows.Count);
        var done = new HashSet<string>(StringComparer.Ordinal);
        var open = new List<FormulaRow>();
        var pending = new Stack<(FormulaRow Row, bool IsDone)>();
        foreach (var row in rows)
        {
            pending.Push((row, false));
            while (pending.TryPop(out var top))
            {
                if (top.IsDone)
                {
                    open.RemoveAt(open.Count - 1);
                    if (done.Add(top.Row.Pointer)) sorted.Add(top.Row);
                    continue;
                }

                if (done.Contains(top.Row.Pointer)) continue;
                var start = open.FindIndex(r => r.Pointer == top.Row.Pointer);
                if (start >= 0)
                {
                    var cycle = open[start..].Append(top.Row).Select(r => r.Indicator.Symbol ?? r.Id);
                    diagnostics.SymbolCycle(new Place(open[^1].Pointer), string.Join(" → ", cycle));
                    return rows;
                }

                open.Add(top.Row);
                pending.Push((top.Row, true));
                foreach (var used in Used(top.Row, bySymbol)) pending.Push((used, false));
            }
        }

        return sorted.ToEquatableList();
    }

    private static IEnumerable<FormulaRow> Used(FormulaRow row, Dictionary<string, FormulaRow> bySymbol) =>
        row.Formula is null ? [] : row.Formula.Program.Inputs
            .Where(i => i.Symbol.Role == SymbolRole.Indicator)
            .Select(i => bySymbol.GetValueOrDefault(i.Symbol.Name))
            .OfType<FormulaRow>()
            .Reverse();
}
