using Iki.Core.Formulas.Algebra;
using Iki.Core.Formulas.Compilation;
using Iki.Core.Formulas.Functions;

namespace Iki.Core.Formulas.Evaluation;

/// <summary>
/// A program's value as a function of one input, all others being what they are: the program is run with the input left open.
/// What the function cannot say exactly, such as rounding or a branch that the input decides, ends it without a result.
/// </summary>
/// <param name="program">The program.</param>
/// <param name="inputs">The other inputs.</param>
/// <param name="openAs">
/// What an input is as a function of the one left open, in the form in which a program loads it; null for an input that does not
/// depend on it, and <see cref="Unknown"/> where it depends on it in a way that cannot be said.
/// </param>
internal sealed class Dependence(FormulaProgram program, InputSource inputs, Func<InputReference, RationalFunction?> openAs)
{
    /// <summary>Stands for a dependence that cannot be said.</summary>
    public static readonly RationalFunction Unknown = RationalFunction.Of(Rational.Zero);

    private readonly Stack<Part> _stack = [];

    /// <summary>Runs the program; null where the dependence cannot be said or a needed input is missing.</summary>
    public static RationalFunction? Of(FormulaProgram program, InputSource inputs, Func<InputReference, RationalFunction?> openAs)
    {
        var run = new Dependence(program, inputs, openAs);
        for (var next = 0; next < program.Code.Length;)
        {
            if (run.Step(program.Code[next], next + 1) is not { } following) return null;
            next = following;
        }

        return run._stack.Pop() is { Failure: null, Function: { } function } ? function : null;
    }

    /// <summary>Carries out an instruction and gives the place of the next; null to give up.</summary>
    private int? Step(Instruction step, int next)
    {
        switch (step.Code)
        {
            case OpCode.Jump:
                return step.A;
            case OpCode.Number:
                return Push(new Part(RationalFunction.Of(program.Constants[step.A])), next);
            case OpCode.Load when openAs(program.Inputs[step.A]) is { } open:
                return ReferenceEquals(open, Unknown) ? null : Push(new Part(open), next);
            case OpCode.Figures when program.Functions[step.A].Signature != Signature.Declaration && IsOpen(step):
                return null;
            case OpCode.Truth or OpCode.Load or OpCode.Figures:
                return Push(Part.Of(Evaluator.Run(Alone(step), inputs)), next);
            case OpCode.Branch:
                return Branch(step, next);
            case OpCode.AndThen or OpCode.OrElse:
                var decided = _stack.Peek();
                if (decided.Failure is not null || decided.Truth == (step.Code == OpCode.OrElse)) return step.A;
                _stack.Pop();
                return next;
            case OpCode.UnlessMissing:
                return _stack.Peek().IsMissing ? next : step.A;
            case OpCode.Alternative:
                var alternative = _stack.Pop();
                var missing = _stack.Pop();
                return Push(alternative.IsMissing ? new Part(Failure.Merge(missing.Failure!, alternative.Failure!)) : alternative, next);
            case OpCode.IsMissing:
                var asked = _stack.Pop();
                return Push(asked.Failure is null || asked.IsMissing ? new Part(asked.IsMissing) : asked, next);
            case OpCode.Negate or OpCode.Not:
                return Combine(step, 1, next);
            case OpCode.Call:
                return Combine(step, step.B, next);
            default:
                return Combine(step, 2, next);
        }
    }

    private bool IsOpen(Instruction step) => openAs(program.Inputs[step.B]) is not null
        || (program.Functions[step.A].Signature == Signature.PairedFigures && openAs(program.Inputs[step.C]) is not null);

    private int Push(Part part, int next)
    {
        _stack.Push(part);
        return next;
    }

    private int Branch(Instruction step, int next)
    {
        var condition = _stack.Pop();
        if (condition.Failure is null) return condition.Truth ? next : step.A;
        _stack.Push(condition);
        return step.B;
    }

    private int? Combine(Instruction step, int count, int next)
    {
        var parts = new Part[count];
        for (var i = count - 1; i >= 0; i--) parts[i] = _stack.Pop();
        var isConstant = parts.All(p => p.Failure is not null || p.Function is null || p.Function.IsConstant);
        if (isConstant) return Push(Part.Of(Evaluator.Run(Alone(step), inputs, [.. parts.Select(p => p.Cell)])), next);

        // One that failed fails the whole, and there is nothing to say of it.
        if (parts.Any(p => p.Failure is not null)) return null;
        var x = parts.Select(p => p.Function!).ToArray();
        var result = step.Code switch
        {
            OpCode.Add => x[0].Plus(x[1]),
            OpCode.Subtract => x[0].Plus(x[1].Negated()),
            OpCode.Multiply => x[0].Times(x[1]),
            OpCode.Divide => x[0].Over(x[1]),
            OpCode.Negate => x[0].Negated(),
            OpCode.Call => program.Functions[step.A].Symbolic?.Invoke(x),
            _ => null,
        };
        return result is null ? null : Push(new Part(result), next);
    }

    /// <summary>A program of the one instruction, whose operands are put on the stack before.</summary>
    private FormulaProgram Alone(Instruction step) => program.Only(step);

    /// <summary>A function, a condition, or why there is neither.</summary>
    private readonly struct Part
    {
        public Part(RationalFunction function) => Function = function;

        public Part(bool truth) => Truth = truth;

        public Part(Failure failure) => Failure = failure;

        public RationalFunction? Function { get; }

        public bool Truth { get; }

        public Failure? Failure { get; }

        public bool IsMissing => Failure is { Status: OutcomeStatus.MissingInput };

        /// <summary>The part as a value; only of one that does not depend on what is open.</summary>
        public Cell Cell => Failure is { } failure ? new Cell(failure) : Function is { } f ? new Cell(f.Constant) : new Cell(Truth);

        public static Part Of(Cell cell) => cell.Failure is { } failure ? new Part(failure)
            : cell.Truth ? new Part(true)
            : new Part(RationalFunction.Of(cell.Number));
    }
}
