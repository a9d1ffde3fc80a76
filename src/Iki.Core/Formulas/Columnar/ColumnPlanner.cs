using System.Collections.Immutable;
using System.Numerics;
using Iki.Core.Formulas.Algebra;
using Iki.Core.Formulas.Compilation;
using Iki.Core.Formulas.Functions;
using Iki.Core.Numerics;

namespace Iki.Core.Formulas.Columnar;

/// <summary>
/// Program → plan. Folds the program with values that nobody has computed yet: of operands that are not always needed all are planned,
/// and each row takes the one that it needs.
/// </summary>
internal sealed class ColumnPlanner
{
    private const int MostNodes = 256;

    private readonly FormulaProgram _program;
    private readonly ImmutableArray<int> _slots;
    private readonly ImmutableArray<int> _scales;
    private readonly ImmutableArray<bool> _masks;
    private readonly NodeGraph _graph = new();
    private readonly ColumnAlgebra _algebra;

    private ColumnPlanner(FormulaProgram program, ImmutableArray<int> slots, ImmutableArray<int> scales, ImmutableArray<bool> masks)
    {
        _program = program;
        _slots = slots;
        _scales = scales;
        _masks = masks;
        _algebra = new ColumnAlgebra(_graph);
    }

    /// <summary>The plan; null where the formula holds what vectors do not do.</summary>
    /// <param name="program">The formula's program.</param>
    /// <param name="decimals">The decimals of its result.</param>
    /// <param name="slots">The slot of each of its inputs; −1 for one that is always missing.</param>
    /// <param name="scales">The decimals of the integers of each slot.</param>
    /// <param name="masks">Whether a slot may lack figures.</param>
    public static ColumnPlan? Plan(
        FormulaProgram program, int? decimals, ImmutableArray<int> slots, ImmutableArray<int> scales, ImmutableArray<bool> masks)
    {
        if (program.Nodes.Length > 4 * MostNodes || (decimals is null && !program.IsCondition)) return null;
        try
        {
            return new ColumnPlanner(program, slots, scales, masks).Plan(decimals ?? 0);
        }
        catch (BeyondColumnsException)
        {
            return null;
        }
    }

    private ColumnPlan Plan(int decimals)
    {
        var values = new ColumnValue[_program.Nodes.Length];
        for (var i = 0; i < values.Length; i++)
        {
            var node = _program.Nodes[i];
            values[i] = Of(node, [.. node.Operands.Select(o => values[o])]);
            if (_graph.Nodes.Count > MostNodes) throw new BeyondColumnsException();
        }

        var result = values[^1];
        var factor = Rational.One;
        if (result.Truth < 0)
        {
            factor = result.Factor * new Rational((long)MachineRounding.PowerOfTen(decimals)) * new Rational(_program.ShownFactor);
            if (BigInteger.Abs(factor.Numerator) >= 1L << 53) throw new BeyondColumnsException();
            result = result with { Under = _algebra.Scaled(result.Under, factor.Denominator) };
        }

        return BlockAssignment.Assign(new ColumnPlan
        {
            Nodes = [.. _graph.Nodes],
            Blocks = [],
            BlockCount = 0,
            RawSlots = [],
            Over = result.Over,
            Under = result.Under,
            Truth = result.Truth,
            Missing = result.Missing,
            Failed = result.Failed,
            Scale = (double)factor.Numerator,
            Scales = _scales,
            Masks = _masks,
        });
    }

    private ColumnValue Of(ProgramNode node, ColumnValue[] x) => node.Op switch
    {
        NodeOp.Number => _algebra.Number(node.Value),
        NodeOp.Truth => Known(node.Truth),
        NodeOp.Total => Figures(node.Input),
        NodeOp.Figures => OfFigures(node),
        NodeOp.Negate => _algebra.Negate(x[0]),
        NodeOp.Not => _algebra.Not(x[0]),
        NodeOp.Binary => x[0].Truth >= 0 ? Compared(node.Operator!, x[0], x[1]) : node.Operator!.Vector(_algebra, x[0], x[1]),
        NodeOp.And => Chosen(x[0], x[1], Known(false)),
        NodeOp.Or => Chosen(x[0], Known(true), x[1]),
        NodeOp.Choice => Chosen(x[0], x[1], x[2]),
        NodeOp.Alternative => _algebra.Select(x[0].Missing, x[1], x[0]),
        NodeOp.IsMissing => IsMissing(x[0]),
        NodeOp.Axis => throw new BeyondColumnsException(),
        _ => node.Function!.Vector?.Invoke(_algebra, x) ?? throw new BeyondColumnsException(),
    };

    private ColumnValue Figures(int number)
    {
        var (slot, input) = (_slots[number], _program.Inputs[number]);
        var value = _algebra.Number(Rational.Zero);
        if (slot < 0) return value with { Missing = _graph.True };
        var factor = Rational.One / ColumnAlgebra.PowerOfTen(_scales[slot]);
        return value with
        {
            Factor = input.IsInPoints ? factor / input.Points : factor,
            Over = _graph.Figures(slot),
            Missing = _masks[slot] ? _graph.Missing(slot) : _graph.False,
        };
    }

    private ColumnValue OfFigures(ProgramNode node)
    {
        var single = node.Function!.OfSingle;
        if (single == SingleFigure.Evaluated) throw new BeyondColumnsException();
        var figure = Figures(node.Input);
        if (single == SingleFigure.Itself) return figure;
        return _algebra.Number(Rational.One) with { Over = _graph.Select(figure.Missing, _graph.Zero, _graph.One) };
    }

    /// <summary>Two conditions that are to be the same, or not.</summary>
    private ColumnValue Compared(OperatorDefinition op, ColumnValue x, ColumnValue y)
    {
        var differs = _graph.OneOnly(x.Truth, y.Truth);
        var both = x with { Missing = _graph.Or(x.Missing, y.Missing), Failed = _graph.Or(x.Failed, y.Failed) };
        return both with { Truth = op.Operator == FormulaOperator.NotEqual ? differs : _graph.Not(differs) };
    }

    /// <summary>One of two by a condition, with the condition's failures and those of the one it is.</summary>
    private ColumnValue Chosen(ColumnValue condition, ColumnValue whenTrue, ColumnValue whenFalse)
    {
        var chosen = _algebra.Select(condition.Truth, whenTrue, whenFalse);
        return chosen with
        {
            Missing = _graph.Or(condition.Missing, _graph.AndNot(chosen.Missing, condition.Failed)),
            Failed = _graph.Or(condition.Failed, chosen.Failed),
        };
    }

    private ColumnValue IsMissing(ColumnValue x)
    {
        var failed = x.Truth < 0 ? _graph.Or(x.Failed, _graph.IsZero(x.Under)) : x.Failed;
        return _algebra.Truth(x.Missing, x with { Missing = _graph.False, Failed = _graph.AndNot(failed, x.Missing) });
    }

    private ColumnValue Known(bool truth) => _algebra.Truth(_graph.Known(truth), _algebra.Number(Rational.Zero));
}
