using Iki.Core.Diagnostics;
using Iki.Core.Formulas.Algebra;
using Iki.Core.Formulas.Compilation;
using Iki.Core.Formulas.Functions;
using Iki.Core.Numerics;

namespace Iki.Core.Formulas.Evaluation;

/// <summary>The exact engine: program + inputs → its value. Nothing is rounded here but where a formula says so.</summary>
internal readonly struct Evaluator(FormulaProgram program, InputSource inputs) : IEngine<Cell>
{
    public bool HasGivenUp => false;

    /// <summary>The value of a program.</summary>
    public static Cell Run(FormulaProgram program, InputSource inputs) => Run(program, program.Result, inputs);

    /// <summary>The value of a node of a program.</summary>
    public static Cell Run(FormulaProgram program, int node, InputSource inputs)
    {
        var evaluator = new Evaluator(program, inputs);
        return ProgramFold.Run<Cell, Evaluator>(program, node, ref evaluator);
    }

    public Cell Of(ProgramNode node, ReadOnlySpan<Cell> operands)
    {
        switch (node.Op)
        {
            case NodeOp.Number:
                return new Cell(node.Value);
            case NodeOp.Truth:
                return new Cell(node.Truth);
            case NodeOp.Total:
                var input = program.InputOf(node);
                var total = Told(inputs.Total(input), input, weights: null);
                return total.Failure is null && input.IsInPoints ? total.Scaled(Rational.One / input.Points) : total;
            case NodeOp.Figures:
                var (values, weights) = (program.InputOf(node), program.WeightsOf(node));
                return Told(Figures(node, node.Function!, values, weights), values, weights);
            case NodeOp.Negate:
                return operands[0].Failure is not null ? operands[0] : operands[0].IsReal ? new Cell(operands[0].Real.Negate()) : new Cell(-operands[0].Number);
            case NodeOp.Not:
                return operands[0].Failure is null ? new Cell(!operands[0].Truth) : operands[0];
            case NodeOp.Axis:
                return default;
            case NodeOp.Rows:
                return AxisRows.Of(program, node, inputs).Combined(node.Function!);
            case NodeOp.Binary:
                return Binary(node, node.Operator!, operands[0], operands[1]);
            default:
                return Call(node, node.Function!, operands);
        }
    }

    /// <summary>A missing input with whether it may be left out.</summary>
    private Cell Told(in Cell cell, InputReference input, InputReference? weights) =>
        cell.IsMissing && inputs.MayBeLeftOut(input) && (weights is null || inputs.MayBeLeftOut(weights))
            ? new Cell(Failure.OfMissing(cell.Failure!.Missing, mayBeLeftOut: true))
            : cell;

    private Cell Binary(ProgramNode node, OperatorDefinition op, in Cell left, in Cell right)
    {
        var failure = Merge(left.Failure, right.Failure);
        if (op.Divides && right is { Failure: null, IsReal: false } && right.Number.IsZero) failure = Merge(failure, DivisionByZero(node));
        if (failure is not null) return new Cell(failure);
        if (left.IsReal || right.IsReal || op is { Exact: null, Holds: null }) return RealBinary(node, op, left.Real, right.Real);
        if (op.Exact is { } exact) return Bounded(exact(left.Number, right.Number));

        // Conditions are equal or not; their numbers are 0.
        var order = left.Truth == right.Truth ? left.Number.CompareTo(right.Number) : 1;
        return new Cell(op.Holds!(order));
    }

    private Cell RealBinary(ProgramNode node, OperatorDefinition op, RealNumber left, RealNumber right)
    {
        if (op.Real is { } real) return OfReal(node, real(left, right));
        var failure = RealNumber.TryCompare(left, right, out var order);
        return failure == RealFailure.None ? new Cell(op.Holds!(order)) : OfReal(node, failure);
    }

    private Cell OfReal(ProgramNode node, RealResult result) => result.IsNumber ? new Cell(result.Value)
        : result.Failure == RealFailure.DivisionByZero ? new Cell(DivisionByZero(node))
        : new Cell(Failure.OfReal(program.Text, program.SpanOf(node), result.Failure));

    private Cell Figures(ProgramNode node, FunctionDefinition function, InputReference input, InputReference? weights)
    {
        if (function.Signature == Signature.Declaration && !input.Symbol.HasOpenItems) return new Cell(new Rational(input.Symbol.Items.Count));
        var figures = inputs.Figures(input);
        if (figures.Failure is { } failure) return new Cell(failure);
        if (weights is not null) return PairedFigures(node, input, weights, figures);
        if (function.Exact is null) return new Cell(new Rational(figures.Figures.Length - figures.FilledIn));
        if (!figures.Missing.IsEmpty) return new Cell(Failure.OfMissing(figures.Missing.AsSpan()));
        if (figures.Figures.IsEmpty) return new Cell(Failure.OfMissing(input.Text));
        return OfFigures(function, input, figures.Values(), Failure.Overflow);
    }

    private Cell PairedFigures(ProgramNode node, InputReference input, InputReference weightInput, FigureSet values)
    {
        var weights = inputs.Figures(weightInput);
        if (weights.Failure is { } failure) return new Cell(failure);
        var missing = values.Missing;
        if (values.Figures.IsEmpty) missing = missing.Add(input.Text);
        missing = missing.AddRange(weights.Missing);
        if (weights.Figures.IsEmpty) missing = missing.Add(weightInput.Text);
        if (!missing.IsEmpty) return new Cell(Failure.OfMissing(missing, mayBeLeftOut: false));

        var byKey = weights.Figures.ToDictionary(f => f.Key, f => f.Value, StringComparer.OrdinalIgnoreCase);
        var paired = new Rational[2 * values.Figures.Length];
        for (var i = 0; i < values.Figures.Length; i++)
        {
            var (key, value) = values.Figures[i];
            if (!byKey.Remove(key, out var weight)) return Unpaired(input, key, weightInput);
            (paired[i], paired[values.Figures.Length + i]) = (value, weight);
        }

        if (byKey.Count > 0) return Unpaired(weightInput, byKey.Keys.Order(StringComparer.Ordinal).First(), input);
        return OfFigures(node.Function!, input, paired, DivisionByZero(node));
    }

    private static Cell OfFigures(FunctionDefinition function, InputReference input, Rational[] figures, Failure withoutValue)
    {
        if (function.Exact!(figures) is not { } value) return new Cell(withoutValue);
        return Bounded(input.IsInPoints && !ExactNumbers.IsTooLarge(value) ? value / input.Points : value);
    }

    private static Cell Unpaired(InputReference with, string key, InputReference without) =>
        new(Failure.OfInput(with.Text, DiagnosticCollector.Said(d => d.FigureWithoutPair(with.Text, key, without.Text))));

    private Cell Call(ProgramNode node, FunctionDefinition function, ReadOnlySpan<Cell> arguments)
    {
        Failure? failure = null;
        var isReal = function.Exact is null;
        foreach (ref readonly var argument in arguments)
        {
            failure = Merge(failure, argument.Failure);
            isReal |= argument.IsReal;
        }

        if (isReal && failure is null) return RealCall(node, function, arguments);
        var numbers = new Rational[arguments.Length];
        for (var i = 0; i < numbers.Length; i++) numbers[i] = arguments[i].Number;
        if (function.Divisor is { } divisor && arguments[divisor].Failure is null && numbers[divisor].IsZero) failure = Merge(failure, DivisionByZero(node));
        if (failure is not null) return new Cell(failure);
        if (function is { SignFollowsDivisor: true, Divisor: { } before } && numbers[before].Sign < 0) inputs.Diagnostics.GrowthFromNegative(program.DivisorOf(node).Of(program.Text));
        return function.Exact!(numbers) is { } value ? Bounded(value) : Without(d => d.HostGaveNothing(function.Name.English));
    }

    private Cell RealCall(ProgramNode node, FunctionDefinition function, ReadOnlySpan<Cell> arguments)
    {
        if (function.Real is not { } real) return Without(d => d.FractionWanted(function.Name.English));
        var x = new RealNumber[arguments.Length];
        for (var i = 0; i < x.Length; i++) x[i] = arguments[i].Real;
        if (function is { SignFollowsDivisor: true, Divisor: { } before } && x[before].TrySign(out var sign) == RealFailure.None && sign < 0) inputs.Diagnostics.GrowthFromNegative(program.DivisorOf(node).Of(program.Text));

        // Of a root and a power the exponent divides where it is 0, else the base.
        var result = real(x);
        return result.Failure == RealFailure.DivisionByZero && function.Exponent is { } exponent && x[exponent].TryGetExact(out var index) && index.IsZero
            ? new Cell(Failure.OfDivision(program.Text, program.Spans[node.Operands[exponent]]))
            : OfReal(node, result);
    }

    private Failure DivisionByZero(ProgramNode node) => Failure.OfDivision(program.Text, program.DivisorOf(node));

    private static Failure? Merge(Failure? left, Failure? right) =>
        left is null ? right : right is null ? left : Failure.Merge(left, right);

    private static Cell Without(Action<DiagnosticCollector> say) => new(Failure.OfHost(DiagnosticCollector.Said(say)));

    public static Cell Bounded(Rational value) => ExactNumbers.IsTooLarge(value) ? new Cell(Failure.Overflow) : new Cell(value);
}
