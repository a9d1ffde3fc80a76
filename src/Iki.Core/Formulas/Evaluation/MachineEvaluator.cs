using Iki.Core.Formulas.Algebra;
using Iki.Core.Formulas.Functions;

namespace Iki.Core.Formulas.Evaluation;

/// <summary>
/// The 64-bit engine: what <see cref="Evaluator"/> does, over fractions of 64-bit integers that are not reduced on the way. It allocates nothing, and
/// gives up where a number outgrows 64 bits even when reduced; the other one then takes over from the start.
/// </summary>
internal static class MachineEvaluator
{
    /// <summary>Runs a program on registers of which the slots are filled; false where machine integers are too small for it.</summary>
    public static bool TryRun(MachineProgram program, Span<MachineCell> registers)
    {
        var constants = program.Constants.AsSpan();
        for (var i = 0; i < constants.Length; i++) registers[program.SlotDecimals.Length + i] = constants[i];
        var steps = program.Steps.AsSpan();
        var nodes = program.Program.Nodes;
        for (var next = 0; (uint)next < (uint)steps.Length;)
        {
            ref readonly var step = ref steps[next++];
            ref var a = ref registers[step.A];
            switch (step.Op)
            {
                case MachineOp.Multiply:
                    ref readonly var factor = ref registers[step.B];
                    if (MachineFraction.AreSmall(a, factor)) registers[step.To] = MachineFraction.SmallProduct(a, factor);
                    else if (!TryCombine(step.Op, a, factor, ref registers[step.To])) return false;
                    break;
                case MachineOp.Divide:
                    ref readonly var divisor = ref registers[step.B];
                    if (MachineFraction.AreSmall(a, divisor) && divisor.Numerator > 0) registers[step.To] = MachineFraction.SmallQuotient(a, divisor);
                    else if (!TryCombine(step.Op, a, divisor, ref registers[step.To])) return false;
                    break;
                case MachineOp.Add or MachineOp.Subtract:
                    ref readonly var summand = ref registers[step.B];
                    if (MachineFraction.AreSmall(a, summand) && a.Denominator == summand.Denominator) registers[step.To] = MachineFraction.SmallSum(a, summand, step.Op == MachineOp.Subtract);
                    else if (!TryCombine(step.Op, a, summand, ref registers[step.To])) return false;
                    break;
                case MachineOp.Copy:
                    registers[step.To] = a;
                    break;
                case MachineOp.Call:
                    if (!TryCall(nodes[step.C].Function!, registers.Slice(step.To, step.B))) return false;
                    break;
                case MachineOp.Jump:
                    next = step.B;
                    break;
                case MachineOp.Branch:
                    if (a.IsFailed) registers[step.To] = a;
                    if (a.IsFailed) next = step.C;
                    else if (!a.Truth) next = step.B;
                    break;
                case MachineOp.AndThen or MachineOp.OrElse:
                    if (a.IsFailed || a.Truth == (step.Op == MachineOp.OrElse)) next = step.B;
                    break;
                case MachineOp.UnlessMissing:
                    if (a.Status != OutcomeStatus.MissingInput) next = step.B;
                    break;
                case MachineOp.IsMissing:
                    registers[step.To] = a.Status is OutcomeStatus.Computed or OutcomeStatus.MissingInput ? MachineCell.Of(a.IsFailed) : a;
                    break;
                case MachineOp.IsPresent:
                    registers[step.To] = a.Status is OutcomeStatus.Computed or OutcomeStatus.MissingInput ? MachineCell.Of(!a.IsFailed) : a;
                    break;
                case MachineOp.Not:
                    registers[step.To] = a.IsFailed ? a : MachineCell.Of(!a.Truth);
                    break;
                case MachineOp.Negate:
                    registers[step.To] = a.IsFailed ? a : MachineFraction.Negative(a);
                    break;
                default:
                    registers[step.To] = Compared(nodes[step.C].Operator!, a, registers[step.B]);
                    break;
            }
        }

        return true;
    }

    private static bool TryCombine(MachineOp op, in MachineCell left, in MachineCell right, ref MachineCell result)
    {
        var isDivisionByZero = op == MachineOp.Divide && right is { IsFailed: false, Numerator: 0 };
        if (left.IsFailed || right.IsFailed || isDivisionByZero)
        {
            result = MachineCell.Failed(Graver(
                Graver(left.Status, right.Status), isDivisionByZero ? OutcomeStatus.DivisionByZero : OutcomeStatus.Computed));
            return true;
        }

        return op switch
        {
            MachineOp.Add => MachineFraction.TryAdd(left, right, out result),
            MachineOp.Subtract => MachineFraction.TrySubtract(left, right, out result),
            MachineOp.Multiply => MachineFraction.TryMultiply(left, right, out result),
            _ => MachineFraction.TryDivide(left, right, out result),
        };
    }

    private static MachineCell Compared(OperatorDefinition op, in MachineCell left, in MachineCell right) => left.IsFailed || right.IsFailed
        ? MachineCell.Failed(Graver(left.Status, right.Status))
        : MachineCell.Of(op.Holds!(MachineFraction.Compare(left, right)));

    /// <summary>Puts what a function makes of its arguments in the place of the first.</summary>
    private static bool TryCall(FunctionDefinition function, Span<MachineCell> arguments)
    {
        var status = OutcomeStatus.Computed;
        foreach (ref readonly var argument in arguments) status = Graver(status, argument.Status);
        if (function.Divisor is { } divisor && arguments[divisor] is { IsFailed: false, Numerator: 0 })
        {
            status = Graver(status, OutcomeStatus.DivisionByZero);
        }

        if (status == OutcomeStatus.Computed) return function.Fast!(arguments);
        arguments[0] = MachineCell.Failed(status);
        return true;
    }

    private static OutcomeStatus Graver(OutcomeStatus left, OutcomeStatus right) =>
        left == OutcomeStatus.Computed ? right : right == OutcomeStatus.Computed || left < right ? left : right;
}
