using Iki.Core.Formulas.Algebra;
using Iki.Core.Formulas.Compilation;
using Iki.Core.Formulas.Functions;

namespace Iki.Core.Formulas.Evaluation;

/// <summary>
/// The symbolic engine: a program's value as a function of one input, all others being what they are. What the function cannot say
/// exactly, such as rounding or a branch that the input decides, ends it without a result.
/// </summary>
internal struct SymbolicEvaluator : IEngine<SymbolicEvaluator.Part>
{
    /// <summary>Stands for a dependence that cannot be said.</summary>
    public static readonly RationalFunction Unknown = RationalFunction.Of(Rational.Zero);

    private readonly FormulaProgram _program;
    private readonly Evaluator _exact;
    private readonly Func<InputReference, RationalFunction?> _openAs;

    private SymbolicEvaluator(FormulaProgram program, InputSource inputs, Func<InputReference, RationalFunction?> openAs)
    {
        _program = program;
        _exact = new Evaluator(program, inputs);
        _openAs = openAs;
    }

    public bool HasGivenUp { get; private set; }

    /// <summary>The function; null where it cannot be said or a needed input is missing.</summary>
    /// <param name="program">The program.</param>
    /// <param name="inputs">The other inputs.</param>
    /// <param name="openAs">
    /// What an input is as a function of the one left open, in the form in which a program loads it; null for an input that does not
    /// depend on it, and <see cref="Unknown"/> where it depends on it in a way that cannot be said.
    /// </param>
    public static RationalFunction? Of(FormulaProgram program, InputSource inputs, Func<InputReference, RationalFunction?> openAs)
    {
        var engine = new SymbolicEvaluator(program, inputs, openAs);
        var result = ProgramFold.Run<Part, SymbolicEvaluator>(program, ref engine);
        return engine.HasGivenUp || result.Failure is not null ? null : result.Function;
    }

    public Part Of(ProgramNode node, ReadOnlySpan<Part> operands)
    {
        if (node.Op == NodeOp.Total && _openAs(_program.InputOf(node)) is { } open)
        {
            HasGivenUp = ReferenceEquals(open, Unknown);
            return new Part(open);
        }

        if (node.Op == NodeOp.Figures && node.Function!.Signature != Signature.Declaration && IsOpen(node)) return GiveUp();
        if (node.Op == NodeOp.Rows && OpensAny(node)) return GiveUp();
        var (isConstant, hasFailed) = (true, false);
        foreach (ref readonly var operand in operands)
        {
            isConstant &= operand.Failure is not null || operand.Function is null || operand.Function.IsConstant;
            hasFailed |= operand.Failure is not null;
        }

        var parts = operands.ToArray();
        if (isConstant)
        {
            var cell = _exact.Of(node, Array.ConvertAll(parts, p => p.Cell));
            return cell.IsReal ? GiveUp() : Part.Of(cell);
        }

        // One that failed fails the whole, and there is nothing to say of it.
        if (hasFailed || parts.Any(p => p.Function is null)) return GiveUp();
        var x = Array.ConvertAll(parts, p => p.Function!);
        var result = node.Op switch
        {
            NodeOp.Binary => node.Operator!.Symbolic?.Invoke(x[0], x[1]),
            NodeOp.Negate => x[0].Negated(),
            NodeOp.Call => node.Function!.Symbolic?.Invoke(x),
            _ => null,
        };
        return result is null ? GiveUp() : new Part(result);
    }

    private readonly bool IsOpen(ProgramNode node) => _openAs(_program.InputOf(node)) is not null || (_program.WeightsOf(node) is { } weights && _openAs(weights) is not null);

    /// <summary>Whether an expression for each row asks for what is open, or for an item of it.</summary>
    private readonly bool OpensAny(ProgramNode rows)
    {
        foreach (var input in _program.InputsOf(rows.Operands[1]))
        {
            // Of a part of the period what was before it is the period's own, and what others make of it too.
            var isOtherInRow = AxisWords.IsOfTime(rows.Axis) && (input.Shift != Shift.None || input.Symbol.Role == SymbolRole.Indicator);
            if (isOtherInRow || _openAs(input) is not null) return true;
            foreach (var key in input.Symbol.Items)
            {
                if (_openAs(input.OfItem(key)) is not null) return true;
            }
        }

        return false;
    }

    private Part GiveUp()
    {
        HasGivenUp = true;
        return default;
    }

    /// <summary>A function, a condition, or why there is neither.</summary>
    public readonly struct Part : IPart<Part>
    {
        public Part(RationalFunction function) => Function = function;

        private Part(bool truth) => Truth = truth;

        private Part(Failure failure) => Failure = failure;

        public RationalFunction? Function { get; }

        public bool Truth { get; }

        public Failure? Failure { get; }

        /// <summary>The part as a value; only of one that does not depend on what is open.</summary>
        public Cell Cell => Failure is { } failure ? new Cell(failure) : Function is { } f ? new Cell(f.Constant) : new Cell(Truth);

        public static Part Of(bool truth) => new(truth);

        public static Part Of(Failure failure) => new(failure);

        public static Part Of(Cell cell) => cell.Failure is { } failure ? new Part(failure)
            : cell.Truth ? new Part(true)
            : new Part(RationalFunction.Of(cell.Number));
    }
}
