using System.Collections.Immutable;
using Iki.Core.Formulas.Algebra;
using Iki.Core.Formulas.Compilation;
using Iki.Core.Formulas.Functions;

namespace Iki.Core.Formulas.Evaluation;

/// <summary>
/// Stack program → register program. Walks the code once with a stack of register numbers, so that inputs and constants are used
/// where they are; what a jump can arrive with is moved to the register of its place on the stack first.
/// </summary>
internal sealed class MachineTranslation
{
    private readonly FormulaProgram _program;
    private readonly ImmutableArray<int> _slots;
    private readonly int _slotCount;
    private readonly List<MachineCell> _constants = [];
    private readonly List<MachineStep> _steps = [];
    private readonly List<int> _stack = [];
    private readonly HashSet<int> _joins;
    private readonly int _firstTemporary;

    private MachineTranslation(FormulaProgram program, ImmutableArray<int> slots, int slotCount)
    {
        _program = program;
        _slots = slots;
        _slotCount = slotCount;
        _joins = [.. program.Code.Where(IsJump).Select(s => s.Code == OpCode.Branch ? s.B : s.A)];

        // Every use of a constant, and of an input without a slot, has a register of its own.
        _firstTemporary = slotCount + program.Code.Count(s => s.Code switch
        {
            OpCode.Number or OpCode.Truth => true,
            OpCode.Load => slots[s.A] < 0,
            OpCode.Figures => slots[s.B] < 0,
            _ => false,
        });
    }

    /// <summary>The program for machine integers; null where it holds what those cannot do.</summary>
    /// <param name="program">The program.</param>
    /// <param name="slots">The slot of each of its inputs; −1 for one that is always missing.</param>
    /// <param name="slotCount">How many slots there are.</param>
    public static MachineProgram? Translate(FormulaProgram program, ImmutableArray<int> slots, int slotCount)
    {
        if (program.Code.Any(s => IsBeyondMachine(program, s))) return null;
        return program.Constants.All(c => c.TryGetMachine(out _, out _)) ? new MachineTranslation(program, slots, slotCount).Translate() : null;
    }

    private MachineProgram Translate()
    {
        var code = _program.Code;
        var places = new int[code.Length + 1];
        for (var i = 0; i < code.Length; i++)
        {
            if (_joins.Contains(i)) Settle(1);
            places[i] = _steps.Count;
            Take(code[i]);
        }

        if (_joins.Contains(code.Length)) Settle(1);
        places[code.Length] = _steps.Count;
        var inPoints = new bool[_slotCount];
        for (var i = 0; i < _slots.Length; i++)
        {
            if (_slots[i] >= 0) inPoints[_slots[i]] = _program.Inputs[i].IsInPoints;
        }

        return new MachineProgram
        {
            Program = _program,
            Steps = [.. _steps.Select(s => Landed(s, places))],
            SlotsInPoints = [.. inPoints],
            Constants = [.. _constants],
            Registers = _firstTemporary + _program.Depth,
            Result = _stack[0],
        };
    }

    private void Take(Instruction step)
    {
        switch (step.Code)
        {
            case OpCode.Number:
                _program.Constants[step.A].TryGetMachine(out var numerator, out var denominator);
                Push(new MachineCell(numerator, denominator));
                break;
            case OpCode.Truth:
                Push(MachineCell.Of(step.A == 1));
                break;
            case OpCode.Load:
                PushInput(step.A);
                break;
            case OpCode.Figures:
                PushInput(step.B);
                if (_program.Functions[step.A].OfSingle == SingleFigure.Presence) Unary(new Instruction(OpCode.Figures));
                break;
            case OpCode.Branch:
                _steps.Add(new MachineStep(OpCode.Branch, Temporary(_stack.Count - 1), _stack[^1], step.A, step.B));
                Pop();
                break;
            case OpCode.Jump:
                Settle(1);
                _steps.Add(new MachineStep(OpCode.Jump, 0, 0, step.A));
                Pop();
                break;
            case OpCode.AndThen or OpCode.OrElse or OpCode.UnlessMissing:
                Settle(1);
                _steps.Add(new MachineStep(step.Code, 0, _stack[^1], step.A));
                if (step.Code != OpCode.UnlessMissing) Pop();
                break;
            case OpCode.Alternative:
                // Every jump that keeps the first one left it in its own register, where the alternative goes now.
                var alternative = _stack[^1];
                Pop();
                Move(alternative, _stack[^1]);
                break;
            case OpCode.Negate or OpCode.Not or OpCode.IsMissing:
                Unary(step);
                break;
            case OpCode.Call:
                Settle(step.B);
                _stack.RemoveRange(_stack.Count - step.B + 1, step.B - 1);
                _steps.Add(new MachineStep(OpCode.Call, _stack[^1], _stack[^1], step.B, step.A));
                break;
            default:
                Binary(step.Code);
                break;
        }
    }

    private void Unary(Instruction step)
    {
        var to = Temporary(_stack.Count - 1);
        _steps.Add(new MachineStep(step.Code, to, _stack[^1], step.A));
        _stack[^1] = to;
    }

    private void Binary(OpCode code)
    {
        var (left, right) = (_stack[^2], _stack[^1]);
        Pop();

        // × 100% is × 1.
        if (code is OpCode.Multiply or OpCode.Divide && IsOne(right)) return;
        if (code == OpCode.Multiply && IsOne(left))
        {
            // In the temporary of a higher place the next operand would overwrite it.
            _stack[^1] = right;
            if (right >= _firstTemporary) Settle(1);
            return;
        }

        _stack[^1] = Temporary(_stack.Count - 1);
        _steps.Add(new MachineStep(code, _stack[^1], left, right));
    }

    private bool IsOne(int register) => register >= _slotCount && register < _firstTemporary
        && _constants[register - _slotCount] == new MachineCell(1, 1);

    private void PushInput(int input)
    {
        if (_slots[input] >= 0) _stack.Add(_slots[input]);
        else Push(MachineCell.Failed(OutcomeStatus.MissingInput));
    }

    private void Push(MachineCell constant)
    {
        _constants.Add(constant);
        _stack.Add(_slotCount + _constants.Count - 1);
    }

    private void Pop() => _stack.RemoveAt(_stack.Count - 1);

    /// <summary>Moves the topmost values to the registers of their places.</summary>
    private void Settle(int count)
    {
        for (var place = _stack.Count - count; place < _stack.Count; place++)
        {
            Move(_stack[place], Temporary(place));
            _stack[place] = Temporary(place);
        }
    }

    private void Move(int from, int to)
    {
        if (from != to) _steps.Add(new MachineStep(OpCode.Load, to, from));
    }

    private int Temporary(int place) => _firstTemporary + place;

    private static MachineStep Landed(MachineStep step, int[] places) => step.Code switch
    {
        OpCode.Branch => step with { B = places[step.B], C = places[step.C] },
        OpCode.Jump or OpCode.AndThen or OpCode.OrElse or OpCode.UnlessMissing => step with { B = places[step.B] },
        _ => step,
    };

    private static bool IsJump(Instruction step) =>
        step.Code is OpCode.Branch or OpCode.Jump or OpCode.AndThen or OpCode.OrElse or OpCode.UnlessMissing;

    private static bool IsBeyondMachine(FormulaProgram program, Instruction step) => step.Code switch
    {
        OpCode.Call => program.Functions[step.A].Fast is null || step.B == 0,
        OpCode.Figures => program.Functions[step.A].OfSingle == SingleFigure.Evaluated,
        _ => false,
    };
}
