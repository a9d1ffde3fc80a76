using System.Collections.Immutable;
using Iki.Core.Formulas.Algebra;
using Iki.Core.Formulas.Compilation;
using Iki.Core.Formulas.Functions;

namespace Iki.Core.Formulas.Evaluation;

/// <summary>
/// Program → register program. Inputs and constants are used where they are; what is computed has the register of its place. The
/// ways through an operand that is not always needed meet in one register.
/// </summary>
internal sealed class MachineTranslation
{
    private readonly FormulaProgram _program;
    private readonly ImmutableArray<int> _slots;
    private readonly int _slotCount;
    private readonly List<MachineCell> _constants = [];
    private readonly List<MachineStep> _steps = [];
    private readonly int[] _registers;
    private readonly int _firstTemporary;

    // Of each operand that is not always needed: the step that passes it by, and the first of its own.
    private readonly (int Jump, int Start)[] _gates;

    private MachineTranslation(FormulaProgram program, ImmutableArray<int> slots, int slotCount)
    {
        _program = program;
        _slots = slots;
        _slotCount = slotCount;
        _registers = new int[program.Nodes.Length];
        _gates = new (int, int)[program.Nodes.Length];

        // Every use of a constant, and of an input without a slot, has a register of its own.
        _firstTemporary = slotCount;
        foreach (var node in program.Nodes)
        {
            if (node.Op is NodeOp.Number or NodeOp.Truth || (node.Input != ProgramNode.None && SlotOf(node) < 0)) _firstTemporary++;
        }
    }

    /// <summary>The program for machine integers; null where it holds what those cannot do.</summary>
    /// <param name="program">The program.</param>
    /// <param name="slots">The slot of each of its inputs; −1 for one that is always missing.</param>
    /// <param name="slotCount">How many slots there are.</param>
    public static MachineProgram? Translate(FormulaProgram program, ImmutableArray<int> slots, int slotCount) =>
        program.Nodes.Any(IsBeyondMachine) ? null : new MachineTranslation(program, slots, slotCount).Translate();

    private static bool IsBeyondMachine(ProgramNode node) => node.Op switch
    {
        NodeOp.Number => !node.Value.TryGetMachine(out _, out _),
        NodeOp.Call => node.Function!.Fast is null || node.Operands.IsEmpty,
        NodeOp.Figures => node.Function!.OfSingle == SingleFigure.Evaluated,
        NodeOp.Axis => true,
        NodeOp.Binary => node.Operator is { Fast: null, Holds: null },
        _ => false,
    };

    private MachineProgram Translate()
    {
        for (var i = 0; i < _registers.Length; i++)
        {
            var node = _program.Nodes[i];
            if (node.Gate is { } gate) Open(gate);
            _registers[i] = Take(i, node);
        }

        var points = new byte[_slotCount];
        for (var i = 0; i < _slots.Length; i++)
        {
            if (_slots[i] >= 0) points[_slots[i]] = (byte)_program.Inputs[i].Share.PointDecimals();
        }

        return new MachineProgram
        {
            Program = _program,
            Steps = [.. _steps],
            SlotDecimals = [.. points],
            Constants = [.. _constants],
            Registers = _firstTemporary + _program.Places,
            Result = _registers[^1],
        };
    }

    /// <summary>Writes what passes an operand by where it is not needed; where to is filled in when its owner has come.</summary>
    private void Open(Gate gate)
    {
        var owner = _program.Nodes[gate.Owner];
        var decider = owner.Operands[0];
        var to = Temporary(owner.Place);
        if (owner.Op != NodeOp.Choice)
        {
            Copy(_registers[decider], to);
            var op = owner.Op switch { NodeOp.And => MachineOp.AndThen, NodeOp.Or => MachineOp.OrElse, _ => MachineOp.UnlessMissing };
            _steps.Add(new MachineStep(op, 0, to));
        }
        else if (gate.When == GateCondition.Holds)
        {
            _steps.Add(new MachineStep(MachineOp.Branch, to, _registers[decider]));
        }
        else
        {
            // Ends the branch before.
            Copy(_registers[owner.Operands[1]], to);
            _steps.Add(new MachineStep(MachineOp.Jump, 0, 0));
        }

        _gates[gate.Root] = (_steps.Count - 1, _steps.Count);
    }

    /// <summary>Ends the last operand of a node that does not always need it.</summary>
    private int Close(ProgramNode owner)
    {
        var to = Temporary(owner.Place);
        Copy(_registers[owner.Operands[^1]], to);
        var last = _gates[owner.Operands[^1]];
        Land(last.Jump, step => step with { B = _steps.Count });
        if (owner.Op == NodeOp.Choice) Land(_gates[owner.Operands[1]].Jump, step => step with { B = last.Start, C = _steps.Count });
        return to;
    }

    private void Land(int jump, Func<MachineStep, MachineStep> landed) => _steps[jump] = landed(_steps[jump]);

    /// <summary>Writes the steps of a node, and gives the register of its value.</summary>
    private int Take(int number, ProgramNode node)
    {
        switch (node.Op)
        {
            case NodeOp.Number:
                node.Value.TryGetMachine(out var numerator, out var denominator);
                return Constant(new MachineCell(numerator, denominator));
            case NodeOp.Truth:
                return Constant(MachineCell.Of(node.Truth));
            case NodeOp.Total:
                return Input(node);
            case NodeOp.Figures:
                var figure = Input(node);
                return node.Function!.OfSingle == SingleFigure.Presence ? Unary(MachineOp.IsPresent, node, figure) : figure;
            case NodeOp.Negate:
                return Unary(MachineOp.Negate, node, _registers[node.Operands[0]]);
            case NodeOp.Not:
                return Unary(MachineOp.Not, node, _registers[node.Operands[0]]);
            case NodeOp.IsMissing:
                return Unary(MachineOp.IsMissing, node, _registers[node.Operands[0]]);
            case NodeOp.Binary:
                return Binary(number, node, node.Operator!, _registers[node.Operands[0]], _registers[node.Operands[1]]);
            case NodeOp.Call:
                foreach (var operand in node.Operands) Copy(_registers[operand], Temporary(_program.Nodes[operand].Place));
                _steps.Add(new MachineStep(MachineOp.Call, Temporary(node.Place), Temporary(node.Place), node.Operands.Length, number));
                return Temporary(node.Place);
            default:
                return Close(node);
        }
    }

    private int Unary(MachineOp op, ProgramNode node, int operand)
    {
        _steps.Add(new MachineStep(op, Temporary(node.Place), operand));
        return Temporary(node.Place);
    }

    private int Binary(int number, ProgramNode node, OperatorDefinition definition, int left, int right)
    {
        var op = definition.Operator switch
        {
            FormulaOperator.Multiply => MachineOp.Multiply,
            FormulaOperator.Divide => MachineOp.Divide,
            FormulaOperator.Add => MachineOp.Add,
            FormulaOperator.Subtract => MachineOp.Subtract,
            _ => MachineOp.Compare,
        };
        var to = Temporary(node.Place);

        // × 100% is × 1.
        if (op is MachineOp.Multiply or MachineOp.Divide && IsOne(right)) return left;
        if (op == MachineOp.Multiply && IsOne(left))
        {
            // In the temporary of a higher place the next operand would overwrite it.
            if (right < _firstTemporary) return right;
            Copy(right, to);
            return to;
        }

        _steps.Add(new MachineStep(op, to, left, right, number));
        return to;
    }

    private bool IsOne(int register) => register >= _slotCount && register < _firstTemporary
        && _constants[register - _slotCount] == new MachineCell(1, 1);

    private int Input(ProgramNode node) => SlotOf(node) is >= 0 and var slot ? slot : Constant(MachineCell.Failed(OutcomeStatus.MissingInput));

    private int SlotOf(ProgramNode node) => _slots[node.Input];

    private int Constant(MachineCell constant)
    {
        _constants.Add(constant);
        return _slotCount + _constants.Count - 1;
    }

    private void Copy(int from, int to)
    {
        if (from != to) _steps.Add(new MachineStep(MachineOp.Copy, to, from));
    }

    private int Temporary(int place) => _firstTemporary + place;
}
