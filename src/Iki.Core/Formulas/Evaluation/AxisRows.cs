using System.Collections.Immutable;
using System.Diagnostics;
using Iki.Core.Diagnostics;
using Iki.Core.Formulas.Compilation;
using Iki.Core.Formulas.Functions;
using Iki.Core.Numerics;

namespace Iki.Core.Formulas.Evaluation;

/// <summary>Where the figures of each row of an axis are, or why there are no rows.</summary>
/// <param name="Keys">The rows.</param>
/// <param name="Of">The inputs of a row by its number; of thousands of rows they are made when they are needed, and are nobody's afterwards.</param>
/// <param name="Failure">Why there are no rows.</param>
internal readonly record struct RowSources(ImmutableArray<string> Keys, Func<int, InputSource> Of, Failure? Failure = null)
{
    /// <summary>Of figures by name alone nobody knows the offices.</summary>
    public static RowSources WithoutOffices(FormulaAxis axis) => None(axis, DiagnosticCollector.Said(d => d.NoOfficesHere()));

    public static RowSources None(FormulaAxis axis, Diagnostic problem) => new([], _ => throw new UnreachableException("There are no rows."), Failure.OfInput(AxisWords.Of(axis).English, problem));
}

/// <summary>A row, and what the expression is worth in it.</summary>
internal readonly record struct AxisRow(string Key, Cell Value)
{
    /// <summary>Whether it does not count, because a figure that may be left out is missing.</summary>
    public bool IsLeftOut => Value.Failure is { MayBeLeftOut: true };
}

/// <summary>An expression worked out for each row of an axis (docs/formula-syntax.md, Figures one by one).</summary>
internal sealed class AxisRows
{
    private readonly FormulaAxis _axis;
    private readonly string _text;
    private readonly TextSpan _span;
    private readonly InputReference[] _asked;
    private readonly RowSources _sources;

    private AxisRows(FormulaProgram program, ProgramNode node, InputReference[] asked, ImmutableArray<AxisRow> rows, RowSources sources)
    {
        (_axis, _text, _span, _asked) = (node.Axis, program.Text, program.SpanOf(node), asked);
        (Rows, _sources) = (rows, sources);
    }

    public ImmutableArray<AxisRow> Rows { get; }

    /// <summary>Why there are no rows.</summary>
    public Failure? Failure => _sources.Failure;

    /// <summary>The inputs of a row, for those who show it.</summary>
    public InputSource InputsOf(int row) => _sources.Of(row);

    /// <summary>The rows of a node.</summary>
    /// <param name="program">The program.</param>
    /// <param name="node">A function over rows.</param>
    /// <param name="inputs">Where the figures are.</param>
    public static AxisRows Of(FormulaProgram program, ProgramNode node, InputSource inputs)
    {
        var body = node.Operands[1];
        InputReference[] asked = [.. program.InputsOf(body)];
        var sources = node.Axis == FormulaAxis.Item ? inputs.RowsOfItems(asked) : inputs.Rows(node.Axis, asked);
        var rows = ImmutableArray.CreateBuilder<AxisRow>(sources.Keys.Length);
        var leftOut = new List<string>();
        var notes = new RowNotes(inputs);
        foreach (var (number, key) in sources.Keys.Index())
        {
            var source = sources.Of(number);
            var row = new AxisRow(key, Evaluator.Run(program, body, source));
            if (row.IsLeftOut) leftOut.Add(key);
            notes.Add(key, source.Notes);
            rows.Add(row);
        }

        notes.Say(leftOut, rows.Count);
        return new AxisRows(program, node, asked, rows.MoveToImmutable(), sources);
    }

    /// <summary>What a function makes of the rows.</summary>
    public Cell Combined(FunctionDefinition function)
    {
        if (Failure is not null) return new Cell(Failure);
        var values = new List<RealNumber>(Rows.Length);
        var failures = new List<Failure>();
        var absent = new List<Failure>();
        foreach (var row in Rows)
        {
            if (row.Value.Failure is { } failure) (row.IsLeftOut ? absent : failures).Add(failure.InRow(row.Key, namesInputs: _axis != FormulaAxis.Item));
            else values.Add(function.OfConditions ? (row.Value.Truth ? Rational.One : Rational.Zero) : row.Value.Real);
        }

        if (failures.Count > 0) return new Cell(Merged(failures));
        if (values.Count == 0)
        {
            return function.OfNoRow is { } none ? new Cell(none)
                : new Cell(absent.Count > 0 ? Merged(absent) : Failure.OfMissing(_asked.Select(i => i.Text), mayBeLeftOut: false));
        }

        var combines = function.Combines!();
        if (values.TrueForAll(v => v.IsExact)) return Evaluator.Bounded(combines.Exact!([.. values.Select(v => v.TryGetExact(out var exact) ? exact : default)])!.Value);
        var result = combines.Real!([.. values]);
        return result.IsNumber ? new Cell(result.Value) : new Cell(Failure.OfReal(_text, _span, result.Failure));
    }

    /// <summary>What rows that failed come to; thousands of offices may lack the same.</summary>
    private static Failure Merged(List<Failure> failures)
    {
        var gravest = failures.Min(f => f.Status);
        var most = failures.Where(f => f.Status == gravest);
        return gravest == OutcomeStatus.MissingInput ? Failure.OfMissing(most.SelectMany(f => f.Missing), most.All(f => f.MayBeLeftOut)) : most.Aggregate(Failure.Merge);
    }
}
