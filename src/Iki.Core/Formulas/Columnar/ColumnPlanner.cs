using System.Collections.Immutable;
using System.Numerics;
using Iki.Core.Formulas.Algebra;
using Iki.Core.Formulas.Compilation;
using Iki.Core.Formulas.Functions;
using Iki.Core.Numerics;

namespace Iki.Core.Formulas.Columnar;

/// <summary>
/// Program → plan. Walks the code once with a stack of values that nobody has computed yet; where the program would jump, both ways
/// are planned and each row takes the result of the one it would have gone.
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
    private readonly Stack<ColumnValue> _stack = new();
    private readonly Stack<Fork> _forks = new();

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
        if (program.Code.Length > 4 * MostNodes || (decimals is null && !program.IsCondition)) return null;
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
        var code = _program.Code;
        for (var i = 0; i < code.Length; i++)
        {
            Join(i);
            Take(code[i], i);
            if (_graph.Nodes.Count > MostNodes) throw new BeyondColumnsException();
        }

        Join(code.Length);
        var result = _stack.Pop();
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

    private void Take(Instruction step, int at)
    {
        switch (step.Code)
        {
            case OpCode.Number:
                _stack.Push(_algebra.Number(_program.Constants[step.A]));
                break;
            case OpCode.Truth:
                _stack.Push(_algebra.Truth(_graph.Known(step.A == 1), _algebra.Number(Rational.Zero)));
                break;
            case OpCode.Load:
                _stack.Push(Figures(step.A));
                break;
            case OpCode.Figures:
                _stack.Push(OfFigures(step));
                break;
            case OpCode.Branch:
                _forks.Push(new Fork(step.Code, step.B, step.A, _stack.Pop()));
                break;
            case OpCode.Jump:
                // The value of a first branch; the second one follows.
                _forks.Push(_forks.Pop() with { WhenTrue = _stack.Pop() });
                break;
            case OpCode.AndThen or OpCode.OrElse:
                _forks.Push(new Fork(step.Code, step.A, at, _stack.Pop()));
                break;
            case OpCode.UnlessMissing:
                // Whether the alternative counts is decided where it has been planned.
                break;
            case OpCode.Alternative:
                var alternative = _stack.Pop();
                var first = _stack.Pop();
                _stack.Push(_algebra.Select(first.Missing, alternative, first));
                break;
            case OpCode.IsMissing:
                var present = _stack.Pop();
                var failed = present.Truth < 0 ? _graph.Or(present.Failed, _graph.IsZero(present.Under)) : present.Failed;
                _stack.Push(_algebra.Truth(present.Missing, present with { Missing = _graph.False, Failed = _graph.AndNot(failed, present.Missing) }));
                break;
            case OpCode.Not:
                var condition = _stack.Pop();
                _stack.Push(condition with { Truth = _graph.Not(condition.Truth) });
                break;
            case OpCode.Negate:
                _stack.Push(_algebra.Negate(_stack.Pop()));
                break;
            case OpCode.Call:
                Call(_program.Functions[step.A], step.B);
                break;
            default:
                var right = _stack.Pop();
                _stack.Push(Binary(step.Code, _stack.Pop(), right));
                break;
        }
    }

    private ColumnValue Figures(int input)
    {
        var slot = _slots[input];
        var value = _algebra.Number(Rational.Zero);
        if (slot < 0) return value with { Missing = _graph.True };
        var factor = Rational.One / ColumnAlgebra.PowerOfTen(_scales[slot]);
        return value with
        {
            Factor = _program.Inputs[input].IsInPoints ? factor / Rational.Hundred : factor,
            Over = _graph.Figures(slot),
            Missing = _masks[slot] ? _graph.Missing(slot) : _graph.False,
        };
    }

    private ColumnValue OfFigures(Instruction step)
    {
        var single = _program.Functions[step.A].OfSingle;
        if (single == SingleFigure.Evaluated) throw new BeyondColumnsException();
        var figure = Figures(step.B);
        if (single == SingleFigure.Itself) return figure;
        return _algebra.Number(Rational.One) with { Over = _graph.Select(figure.Missing, _graph.Zero, _graph.One) };
    }

    private ColumnValue Binary(OpCode code, ColumnValue x, ColumnValue y)
    {
        if (x.Truth >= 0)
        {
            var differs = _graph.OneOnly(x.Truth, y.Truth);
            var both = x with { Missing = _graph.Or(x.Missing, y.Missing), Failed = _graph.Or(x.Failed, y.Failed) };
            return both with { Truth = code == OpCode.NotEqual ? differs : _graph.Not(differs) };
        }

        return code switch
        {
            OpCode.Add => _algebra.Add(x, y),
            OpCode.Subtract => _algebra.Add(x, _algebra.Negate(y)),
            OpCode.Multiply => _algebra.Multiply(x, y),
            OpCode.Divide => _algebra.Divide(x, y),
            OpCode.Less => _algebra.Compare(NodeKind.Less, x, y),
            OpCode.LessOrEqual => _algebra.Compare(NodeKind.LessOrEqual, x, y),
            OpCode.Greater => _algebra.Compare(NodeKind.Less, y, x),
            OpCode.GreaterOrEqual => _algebra.Compare(NodeKind.LessOrEqual, y, x),
            OpCode.Equal => _algebra.Compare(NodeKind.Equal, x, y),
            _ => Not(_algebra.Compare(NodeKind.Equal, x, y)),
        };
    }

    private ColumnValue Not(ColumnValue condition) => condition with { Truth = _graph.Not(condition.Truth) };

    private void Call(FunctionDefinition function, int count)
    {
        var x = new ColumnValue[count];
        for (var i = count - 1; i >= 0; i--) x[i] = _stack.Pop();
        _stack.Push(function.Vector?.Invoke(_algebra, x) ?? throw new BeyondColumnsException());
    }

    /// <summary>Brings together what parted before and meets at a place of the code.</summary>
    private void Join(int at)
    {
        while (_forks.TryPeek(out var fork) && fork.End == at && (fork.WhenTrue is not null || fork.Code != OpCode.Branch))
        {
            _forks.Pop();
            var last = _stack.Pop();
            var condition = fork.Condition;
            var isFirst = condition.Truth;
            var joined = fork.Code switch
            {
                OpCode.Branch => _algebra.Select(isFirst, fork.WhenTrue!.Value, last),
                OpCode.AndThen => _algebra.Select(isFirst, last, Known(false)),
                _ => _algebra.Select(isFirst, Known(true), last),
            };
            _stack.Push(joined with
            {
                Missing = _graph.Or(condition.Missing, _graph.AndNot(joined.Missing, condition.Failed)),
                Failed = _graph.Or(condition.Failed, joined.Failed),
            });
        }
    }

    private ColumnValue Known(bool truth) => _algebra.Truth(_graph.Known(truth), _algebra.Number(Rational.Zero));

    /// <summary>Two ways that part on a condition and meet at a place of the code.</summary>
    private sealed record Fork(OpCode Code, int End, int Otherwise, ColumnValue Condition)
    {
        public ColumnValue? WhenTrue { get; init; }
    }
}
