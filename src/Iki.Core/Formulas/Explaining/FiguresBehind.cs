using Iki.Core.Formulas.Binding;
using Iki.Core.Formulas.Compilation;
using Iki.Core.Formulas.Evaluation;
using Iki.Core.Formulas.Functions;
using Iki.Core.Formulas.Syntax;

namespace Iki.Core.Formulas.Explaining;

/// <summary>Writes out the figures that a function looks at: <c>Average(x)</c> as <c>Average(3, 4, 5)</c>.</summary>
internal sealed class FiguresBehind(BoundTree tree, FormulaProgram program, InputSource inputs)
{
    // A reader follows a year of months and a list of items, not hundreds of figures.
    private const int MostShown = 32;

    private readonly Dictionary<int, AxisRows> _rows = [];

    /// <summary>The rows of a function over rows; they are worked out once for all steps.</summary>
    public AxisRows RowsOf(SyntaxNode call)
    {
        var number = program.OfPart[call.Id];
        if (!_rows.TryGetValue(number, out var rows)) _rows.Add(number, rows = AxisRows.Of(program, program.Nodes[number], inputs));
        return rows;
    }

    /// <summary>What a part is worth.</summary>
    public Cell Evaluate(SyntaxNode node) => tree.AxisOf(node) is null
        ? Evaluator.Run(program, program.OfPart[node.Id], inputs)
        : RowsOf(node).Combined(tree.FunctionOf(node)!);

    /// <summary>What stands in the place of a call; null where its value says as much.</summary>
    public Func<StepNodes, SyntaxNode>? Write(SyntaxNode node)
    {
        var call = (CallNode)node;
        switch (tree.FunctionOf(call)!.Signature)
        {
            case Signature.FiguresOrNumbers:
                return FiguresOf(call.Child(0)) is { } figures
                    ? make => make.Call(call.Function, figures.Select(f => make.Literal(f.Value, IsPercent(call.Child(0)))))
                    : null;
            case Signature.PairedFigures:
                return FiguresOf(call.Child(0)) is { } values && FiguresOf(call.Child(1)) is { } weights
                    ? make => Weighted(make, call, values, weights)
                    : null;
            case Signature.Rows:
                return OfRows(call, tree.FunctionOf(call)!);
            default:
                return null;
        }
    }

    /// <summary>The values of the rows under the function that combines them: <c>SumOver(item, a × b)</c> as <c>Sum(100, 300)</c>.</summary>
    private Func<StepNodes, SyntaxNode>? OfRows(CallNode call, FunctionDefinition function)
    {
        if (function.OfConditions) return null;
        var node = program.Nodes[program.OfPart[call.Id]];
        var values = RowsOf(call).Rows.Where(r => !r.IsLeftOut).ToArray();
        if (values.Length is < 2 or > MostShown || values.Any(v => v.Value.Failure is not null || v.Value.IsReal)) return null;
        var isPercent = program.Nodes[node.Operands[1]].IsPercentage;
        return make => make.Call(function.Combines!().Name.English, values.Select(v => make.Literal(v.Value.Number, isPercent)));
    }

    private BinaryNode Weighted(StepNodes make, CallNode call, (string Key, Rational Value)[] values, (string Key, Rational Value)[] weights)
    {
        var byKey = weights.ToDictionary(w => w.Key, w => w.Value, StringComparer.OrdinalIgnoreCase);
        SyntaxNode? sum = null;
        SyntaxNode? total = null;
        foreach (var (key, value) in values)
        {
            var weight = byKey.GetValueOrDefault(key);
            var product = make.Binary(
                FormulaOperator.Multiply, make.Literal(value, IsPercent(call.Child(0))), make.Literal(weight, IsPercent(call.Child(1))));
            sum = sum is null ? product : make.Binary(FormulaOperator.Add, sum, product);
            var again = make.Literal(weight, IsPercent(call.Child(1)));
            total = total is null ? again : make.Binary(FormulaOperator.Add, total, again);
        }

        return make.Binary(FormulaOperator.Divide, sum!, total!);
    }

    private (string Key, Rational Value)[]? FiguresOf(SyntaxNode name)
    {
        var set = inputs.Figures(new InputReference(tree.SymbolOf(name)!, tree.ItemOf(name), Shift.None, 0));
        if (set.Failure is not null || !set.Missing.IsEmpty || set.Figures.Length is < 2 or > MostShown) return null;
        return [.. set.Figures.Select(f => (f.Key, f.Value / tree.SymbolOf(name)!.Points))];
    }

    // As at every border, figures of a percentage come in percent points.
    private bool IsPercent(SyntaxNode name) => tree.SymbolOf(name)!.IsPercentage;
}
