using System.Diagnostics;
using System.Runtime.CompilerServices;
using Iki.Core.Diagnostics;
using Iki.Core.Formulas.Algebra;
using Iki.Core.Formulas.Compilation;
using Iki.Core.Formulas.Functions;

namespace Iki.Core.Formulas.Evaluation;

/// <summary>Program + inputs → the one value it leaves. Exact throughout; nothing is rounded here but where a formula says so.</summary>
internal ref struct Evaluator
{
    private readonly FormulaProgram _program;
    private readonly InputSource _inputs;
    private readonly Span<Cell> _stack;
    private int _top;

    private Evaluator(FormulaProgram program, InputSource inputs, Span<Cell> stack)
    {
        _program = program;
        _inputs = inputs;
        _stack = stack;
        _top = -1;
    }

    /// <summary>Runs a program; one that takes operands from the stack with these.</summary>
    public static Cell Run(FormulaProgram program, InputSource inputs, params ReadOnlySpan<Cell> operands)
    {
        // Most formulas are not deep, and need nothing of the heap.
        var few = default(FewCells);
        var evaluator = new Evaluator(program, inputs, program.Depth <= FewCells.Count ? few : new Cell[program.Depth]);
        foreach (var operand in operands) evaluator._stack[++evaluator._top] = operand;
        var code = program.Code;
        for (var next = 0; next < code.Length;) next = evaluator.Step(code[next], next + 1);
        Debug.Assert(evaluator._top == 0);
        return evaluator._stack[0];
    }

    /// <summary>Carries out an instruction and gives the place of the next.</summary>
    private int Step(Instruction step, int next)
    {
        switch (step.Code)
        {
            case OpCode.Number:
                _stack[++_top] = new Cell(_program.Constants[step.A]);
                return next;
            case OpCode.Truth:
                _stack[++_top] = new Cell(step.A == 1);
                return next;
            case OpCode.Load:
                _stack[++_top] = Load(_program.Inputs[step.A]);
                return next;
            case OpCode.Figures:
                _stack[++_top] = Figures(step);
                return next;
            case OpCode.Jump:
                return step.A;
            case OpCode.Branch:
                return Branch(step, next);
            case OpCode.AndThen:
                return ShortCircuit(step.A, next, decidedBy: false);
            case OpCode.OrElse:
                return ShortCircuit(step.A, next, decidedBy: true);
            case OpCode.UnlessMissing:
                return _stack[_top].IsMissing ? next : step.A;
            case OpCode.Alternative:
                var alternative = _stack[_top--];
                _stack[_top] = alternative.IsMissing ? new Cell(Failure.Merge(_stack[_top].Failure!, alternative.Failure!)) : alternative;
                return next;
            case OpCode.IsMissing:
                if (_stack[_top].Failure is null || _stack[_top].IsMissing) _stack[_top] = new Cell(_stack[_top].IsMissing);
                return next;
            case OpCode.Negate or OpCode.Not:
                if (_stack[_top].Failure is null) _stack[_top] = Unary(step, _stack[_top]);
                return next;
            case OpCode.Call:
                Call(step);
                return next;
            default:
                var right = _stack[_top--];
                var left = _stack[_top];
                _stack[_top] = FailureOf(step, left, right) is { } failure ? new Cell(failure) : Binary(step, left, right);
                return next;
        }
    }

    private readonly Failure? FailureOf(Instruction step, Cell left, Cell right)
    {
        var failure = Merge(left.Failure, right.Failure);
        var isDivision = step.Code == OpCode.Divide && right.Failure is null && right.Number.IsZero;
        return isDivision ? Merge(failure, Failure.OfDivision(_program.Text, _program.Divisors[step.A])) : failure;
    }

    private static Failure? Merge(Failure? left, Failure? right) =>
        left is null ? right : right is null ? left : Failure.Merge(left, right);

    private readonly Cell Load(InputReference input)
    {
        var cell = _inputs.Total(input);
        return cell.Failure is null && input.IsInPoints ? new Cell(cell.Number / Rational.Hundred) : cell;
    }

    private readonly Cell Figures(Instruction step)
    {
        var function = _program.Functions[step.A];
        var input = _program.Inputs[step.B];
        if (function.Signature == Signature.Declaration && !input.Symbol.HasOpenItems) return new Cell(new Rational(input.Symbol.Items.Count));
        var figures = _inputs.Figures(input);
        if (figures.Failure is { } failure) return new Cell(failure);
        if (function.Signature == Signature.PairedFigures) return PairedFigures(step, function, input, figures);
        if (function.Exact is null) return new Cell(new Rational(figures.Figures.Length - figures.FilledIn));
        if (!figures.Missing.IsEmpty) return new Cell(Failure.OfMissing(figures.Missing.AsSpan()));
        if (figures.Figures.IsEmpty) return new Cell(Failure.OfMissing(input.Text));
        return OfFigures(function, input, figures.Values(), Failure.Overflow);
    }

    private readonly Cell PairedFigures(Instruction step, FunctionDefinition function, InputReference input, FigureSet values)
    {
        var weightInput = _program.Inputs[step.C];
        var weights = _inputs.Figures(weightInput);
        if (weights.Failure is { } failure) return new Cell(failure);
        var missing = values.Missing.AddRange(weights.Missing);
        if (values.Figures.IsEmpty) missing = missing.Add(input.Text);
        if (weights.Figures.IsEmpty) missing = missing.Add(weightInput.Text);
        if (!missing.IsEmpty) return new Cell(Failure.OfMissing([.. missing.Distinct(StringComparer.OrdinalIgnoreCase)]));

        var byKey = weights.Figures.ToDictionary(f => f.Key, f => f.Value, StringComparer.OrdinalIgnoreCase);
        var paired = new Rational[2 * values.Figures.Length];
        for (var i = 0; i < values.Figures.Length; i++)
        {
            var (key, value) = values.Figures[i];
            if (!byKey.Remove(key, out var weight)) return Unpaired(input, key, weightInput);
            (paired[i], paired[values.Figures.Length + i]) = (value, weight);
        }

        if (byKey.Count > 0) return Unpaired(weightInput, byKey.Keys.Order(StringComparer.Ordinal).First(), input);
        return OfFigures(function, input, paired, Failure.OfDivision(_program.Text, _program.Divisors[step.D]));
    }

    private static Cell OfFigures(FunctionDefinition function, InputReference input, Rational[] figures, Failure withoutValue)
    {
        if (function.Exact!(figures) is not { } value) return new Cell(withoutValue);
        return Bounded(input.IsInPoints && !ExactNumbers.IsTooLarge(value) ? value / Rational.Hundred : value);
    }

    private static Cell Unpaired(InputReference with, string key, InputReference without)
    {
        var collector = DiagnosticCollector.ForFile(null);
        collector.FigureWithoutPair(with.Text, key, without.Text);
        return new Cell(Failure.OfInput(with.Text, collector.InOrder()[0]));
    }

    private int Branch(Instruction step, int next)
    {
        var condition = _stack[_top--];
        if (condition.Failure is null) return condition.Truth ? next : step.A;
        _stack[++_top] = condition;
        return step.B;
    }

    private int ShortCircuit(int end, int next, bool decidedBy)
    {
        if (_stack[_top].Failure is not null || _stack[_top].Truth == decidedBy) return end;
        _top--;
        return next;
    }

    private static Cell Unary(Instruction step, Cell operand) =>
        step.Code == OpCode.Negate ? new Cell(-operand.Number) : new Cell(!operand.Truth);

    private static Cell Binary(Instruction step, Cell left, Cell right) => step.Code switch
    {
        OpCode.Add => Bounded(left.Number + right.Number),
        OpCode.Subtract => Bounded(left.Number - right.Number),
        OpCode.Multiply => Bounded(left.Number * right.Number),
        OpCode.Divide => Bounded(left.Number / right.Number),
        OpCode.Less => new Cell(left.Number < right.Number),
        OpCode.LessOrEqual => new Cell(left.Number <= right.Number),
        OpCode.Greater => new Cell(left.Number > right.Number),
        OpCode.GreaterOrEqual => new Cell(left.Number >= right.Number),
        OpCode.Equal => new Cell(left.Number == right.Number && left.Truth == right.Truth),
        OpCode.NotEqual => new Cell(left.Number != right.Number || left.Truth != right.Truth),
        _ => throw new UnreachableException($"{step.Code} takes no two operands."),
    };

    private void Call(Instruction step)
    {
        var arguments = _stack.Slice(_top - step.B + 1, step.B);
        Failure? failure = null;
        foreach (var argument in arguments) failure = Merge(failure, argument.Failure);
        var numbers = new Rational[step.B];
        for (var i = 0; i < numbers.Length; i++) numbers[i] = arguments[i].Number;

        var function = _program.Functions[step.A];
        if (function.Divisor is { } divisor && arguments[divisor].Failure is null && numbers[divisor].IsZero)
        {
            failure = Merge(failure, Failure.OfDivision(_program.Text, _program.Divisors[step.C]));
        }

        _top -= step.B - 1;
        _stack[_top] = failure is not null ? new Cell(failure)
            : function.Exact!(numbers) is { } value ? Bounded(value)
            : HostGaveNothing(function.Name.English);
    }

    private static Cell HostGaveNothing(string function)
    {
        var collector = DiagnosticCollector.ForFile(null);
        collector.HostGaveNothing(function);
        return new Cell(Failure.OfHost(collector.Last));
    }

    public static Cell Bounded(Rational value) => ExactNumbers.IsTooLarge(value) ? new Cell(Failure.Overflow) : new Cell(value);

    [InlineArray(Count)]
    private struct FewCells
    {
        public const int Count = 8;

        private Cell _first;
    }
}
