using System.Collections.Immutable;
using Iki.Core.Formulas.Compilation;
using Iki.Core.Formulas.Functions;
using Iki.Core.Numerics;

namespace Iki.Core.Formulas.Evaluation;

/// <summary>Where the figures of each row of an axis are, or why there are no rows.</summary>
internal readonly record struct RowSources(ImmutableArray<(string Key, InputSource Inputs)> Rows, Failure? Failure = null)
{
    public static RowSources None(FormulaAxis axis, Diagnostic problem) => new([], Failure.OfInput(AxisWords.Of(axis).English, problem));
}

/// <summary>A row, what the expression is worth in it, and whether it does not count because a figure that may be left out is missing.</summary>
internal readonly record struct AxisRow(string Key, InputSource Inputs, Cell Value, bool IsLeftOut);

/// <summary>An expression worked out for each row of an axis (docs/formula-syntax.md, Figures one by one).</summary>
internal sealed class AxisRows
{
    private readonly FormulaAxis _axis;
    private readonly string _text;
    private readonly TextSpan _span;

    private AxisRows(FormulaProgram program, ProgramNode node, ImmutableArray<AxisRow> rows, Failure? failure)
    {
        (_axis, _text, _span) = (node.Axis, program.Text, node.Span);
        (Rows, Failure) = (rows, failure);
    }

    public ImmutableArray<AxisRow> Rows { get; }

    /// <summary>Why there are no rows.</summary>
    public Failure? Failure { get; }

    /// <summary>The rows of a node.</summary>
    /// <param name="program">The program.</param>
    /// <param name="node">A function over rows.</param>
    /// <param name="inputs">Where the figures are.</param>
    public static AxisRows Of(FormulaProgram program, ProgramNode node, InputSource inputs)
    {
        var body = node.Operands[1];
        InputReference[] asked = [.. program.InputsOf(body)];
        var sources = node.Axis == FormulaAxis.Item ? inputs.RowsOfItems(asked) : inputs.Rows(node.Axis, asked);
        var rows = ImmutableArray.CreateBuilder<AxisRow>(sources.Rows.Length);
        var leftOut = new List<string>();
        foreach (var (key, source) in sources.Rows)
        {
            var value = Evaluator.Run(program, body, source);
            var isLeftOut = value.IsMissing && value.Failure!.Missing.All(source.IsLeftOut);
            if (isLeftOut) leftOut.Add(key);
            if (source.Notes is { Count: > 0 } notes) inputs.Diagnostics.AddRange(notes);
            rows.Add(new AxisRow(key, source, value, isLeftOut));
        }

        if (leftOut.Count > 0) inputs.Diagnostics.RowsLeftOut(leftOut, rows.Count);
        return new AxisRows(program, node, rows.MoveToImmutable(), sources.Failure);
    }

    /// <summary>What a function makes of the rows.</summary>
    public Cell Combined(FunctionDefinition function)
    {
        if (Failure is not null) return new Cell(Failure);
        var values = new List<RealNumber>(Rows.Length);
        Failure? failure = null;
        Failure? absent = null;
        foreach (var row in Rows)
        {
            if (row.IsLeftOut) absent = Merge(absent, row);
            else if (row.Value.Failure is not null) failure = Merge(failure, row);
            else values.Add(function.OfConditions ? (row.Value.Truth ? Rational.One : Rational.Zero) : row.Value.Real);
        }

        if (failure is not null) return new Cell(failure);
        if (values.Count == 0) return function.OfNoRow is { } none ? new Cell(none) : new Cell(absent ?? Failure.OfMissing(function.Name.English));
        if (values.TrueForAll(v => v.IsExact)) return Evaluator.Bounded(function.Exact!([.. values.Select(v => v.TryGetExact(out var exact) ? exact : default)])!.Value);
        var result = function.Real!([.. values]);
        return result.IsNumber ? new Cell(result.Value) : new Cell(Failure.OfReal(_text, _span, result.Failure));
    }

    private Failure Merge(Failure? failure, AxisRow row)
    {
        // The name of an item says itself of which row it is.
        var own = row.Value.Failure!.InRow(row.Key, namesInputs: _axis != FormulaAxis.Item);
        return failure is null ? own : Failure.Merge(failure, own);
    }
}
