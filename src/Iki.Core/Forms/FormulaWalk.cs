using Iki.Core.Definitions;
using Iki.Core.Formulas;
using Iki.Core.Formulas.Compilation;
using Iki.Core.Formulas.Functions;
using Iki.Core.Measurement;

namespace Iki.Core.Forms;

/// <summary>
/// Goes through formulas as their evaluation would, but into every branch and without figures, and notes what they ask for: through
/// symbols, other times, and the rows of time and offices.
/// </summary>
internal sealed class FormulaWalk(CompiledCatalog compiled, OfficeNumbers offices)
{
    private readonly HashSet<(int Row, WorkingPlace Place, bool IsCertain)> _seen = [];
    private readonly Stack<(FormulaRow Row, WorkingPlace Place, bool IsCertain)> _pending = new();
    private readonly Dictionary<FormulaProgram, bool[]> _certain = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, Variable> _variables = compiled.Catalog.Variables.ToDictionary(v => v.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>What the variables are asked for.</summary>
    public AskedFigures Figures { get; } = new();

    /// <summary>The parameters that are asked for, with the indicator whose own they are; null for those of the catalog.</summary>
    public OrderedDictionary<(Indicator? Indicator, string Name), Parameter> Parameters { get; } = [];

    /// <summary>Notes what a formula row asks for.</summary>
    public void Add(FormulaRow row, WorkingPlace place)
    {
        _seen.Clear();
        if (IsInWords(row))
        {
            var input = row.Formula!.Program.LoneInput!;
            var variable = VariableOf(row.Indicator, input.Symbol.Name);
            Figures.Of(variable, AskedFigures.ItemOf(variable, input.Item)).AddWord(variable, place, row);
            return;
        }

        _pending.Push((row, place, true));
        while (_pending.TryPop(out var next))
        {
            if (!_seen.Add((next.Row.Number, next.Place, next.IsCertain))) continue;
            var program = next.Row.Formula!.Program;
            Add(program, next.Row.Indicator, (0, program.Result), next.Place, next.IsCertain, row.Id);
        }
    }

    /// <summary>Notes what a rule asks for; a rule that lacks a figure is not checked.</summary>
    public void Add(CompiledRule rule, WorkingPlace place)
    {
        var program = rule.Formula.Program;
        Add(program, null, (0, program.Result), place, isCertain: false, asker: null);
    }

    /// <summary>Whether the value of a row is a word: one of a scale, or one that a target names.</summary>
    private static bool IsInWords(FormulaRow row) =>
        row is { Measure: null } && (row.Indicator.Scale is not null || row.Indicator.Targets.Any(t => t.Text is not null))
        && row.Formula!.Program.LoneInput is { Symbol.Role: SymbolRole.Variable } input && (input.Item is not null || input.Symbol.Items.Count == 0);

    private void Add(FormulaProgram program, Indicator? indicator, (int First, int Last) nodes, WorkingPlace place, bool isCertain, string? asker)
    {
        var certain = CertainOf(program);
        foreach (var i in Outermost(program, nodes.First, nodes.Last))
        {
            var node = program.Nodes[i];
            if (node.Op != NodeOp.Rows)
            {
                if (node.Input != ProgramNode.None) Add(program.InputOf(node), indicator, place, isCertain && certain[i], asker);
                Add(program.WeightsOf(node), indicator, place, isCertain && certain[i], asker);
                continue;
            }

            var body = node.Operands[1];
            foreach (var row in RowsOf(node.Axis, place)) Add(program, indicator, (program.Nodes[body].First, body), row, isCertain && certain[i], asker);
        }
    }

    private void Add(InputReference? input, Indicator? indicator, WorkingPlace place, bool isCertain, string? asker)
    {
        if (input is null || input.IsOfCalendar) return;
        var name = input.Symbol.Name;
        if (input.Symbol.Role == SymbolRole.Indicator)
        {
            _pending.Push((compiled.OfSymbol(name), place, isCertain));
        }
        else if (input.Symbol.Role == SymbolRole.Parameter)
        {
            var own = indicator?.Parameters.FirstOrDefault(p => Is(p.Name, name));
            Parameters.TryAdd((own is null ? null : indicator, name.ToUpperInvariant()), own ?? compiled.Catalog.Parameters.First(p => Is(p.Name, name)));
        }
        else if (InputMonths.Of(input, place.Period, place.IsYearToDate) is { } months)
        {
            Figures.Add(VariableOf(indicator, name), input.Item, months, place, isCertain, asker);
        }
    }

    /// <summary>The nodes of a part of a program in order; what is worked out in rows stands for itself as a whole.</summary>
    private static List<int> Outermost(FormulaProgram program, int first, int last)
    {
        var nodes = new List<int>();
        for (var i = last; i >= first; i--)
        {
            nodes.Add(i);
            if (program.Nodes[i] is { Op: NodeOp.Rows, Axis: not FormulaAxis.Item } rows) i = rows.First;
        }

        nodes.Reverse();
        return nodes;
    }

    private IEnumerable<WorkingPlace> RowsOf(FormulaAxis axis, WorkingPlace place)
    {
        if (axis == FormulaAxis.Item) return [];
        if (AxisWords.IsOfTime(axis)) return InputMonths.Parts(axis, place.Months)?.Select(p => new WorkingPlace(p, false, place.Office)) ?? [];
        if (axis == FormulaAxis.Office && !offices.IsDeclared)
        {
            var known = offices.DirectlyBelow(place.Office).Select(offices.NameOf).ToArray();
            return (known.Length > 0 ? known : [place.Office]).Select(o => place with { Office = o });
        }

        return offices.RowsOf(axis, place.Office).Select(o => place with { Office = o });
    }

    /// <summary>Of each node, whether there is no value without it: it is in no branch, and is not asked whether it is there.</summary>
    private bool[] CertainOf(FormulaProgram program)
    {
        if (_certain.TryGetValue(program, out var certain)) return certain;
        certain = new bool[program.Nodes.Length];
        Array.Fill(certain, true);
        for (var i = 0; i < certain.Length; i++)
        {
            var node = program.Nodes[i];
            if (node.Gate is { } gate && gate.When != GateCondition.Never) Array.Fill(certain, false, i, gate.Root - i + 1);
            if (node.Op is NodeOp.IsMissing or NodeOp.Alternative) Array.Fill(certain, false, node.First, node.Operands[0] - node.First + 1);
            if (node.Op == NodeOp.Figures && node.Function == FunctionTable.Count) certain[i] = false;
        }

        _certain.Add(program, certain);
        return certain;
    }

    private Variable VariableOf(Indicator? indicator, string name) => indicator?.Variables.FirstOrDefault(v => Is(v.Name, name)) ?? _variables[name];

    private static bool Is(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);
}
