using Iki.Core.Diagnostics;

namespace Iki.Core.Definitions;

/// <summary>Orders indicators after those whose results they use, and reports cycles.</summary>
internal static class DependencyOrder
{
    /// <summary>The rows, each after those it uses, otherwise in the order given. If there is a cycle, which is reported, the order is unchanged.</summary>
    public static EquatableList<FormulaRow> Sort(EquatableList<FormulaRow> rows, DiagnosticCollector diagnostics)
    {
        var bySymbol = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i] is { Measure: null, Indicator.Symbol: { } symbol }) bySymbol.TryAdd(symbol, i);
        }

        if (bySymbol.Count == 0) return rows;
        var sorted = new List<FormulaRow>(rows.Count);
        var isDone = new bool[rows.Count];
        var open = new List<int>();
        var pending = new Stack<(int Row, bool IsClosing)>();
        for (var i = 0; i < rows.Count; i++)
        {
            pending.Push((i, false));
            while (pending.TryPop(out var top))
            {
                if (top.IsClosing)
                {
                    open.RemoveAt(open.Count - 1);
                    isDone[top.Row] = true;
                    sorted.Add(rows[top.Row]);
                    continue;
                }

                if (isDone[top.Row]) continue;
                var start = open.IndexOf(top.Row);
                if (start >= 0)
                {
                    var cycle = open[start..].Append(top.Row).Select(r => rows[r].Indicator.Symbol ?? rows[r].Id);
                    diagnostics.SymbolCycle(new Place(rows[open[^1]].Pointer), string.Join(" → ", cycle));
                    return rows;
                }

                open.Add(top.Row);
                pending.Push((top.Row, true));
                PushUsed(rows[top.Row], bySymbol, pending);
            }
        }

        return sorted.ToEquatableList();
    }

    /// <summary>The rows whose results a row uses, so that the first named is on top.</summary>
    private static void PushUsed(FormulaRow row, Dictionary<string, int> bySymbol, Stack<(int Row, bool IsClosing)> pending)
    {
        if (row.Formula is not { Program.Inputs: var inputs }) return;
        for (var i = inputs.Length - 1; i >= 0; i--)
        {
            var symbol = inputs[i].Symbol;
            if (symbol.Role == SymbolRole.Indicator && bySymbol.TryGetValue(symbol.Name, out var used)) pending.Push((used, false));
        }
    }
}
