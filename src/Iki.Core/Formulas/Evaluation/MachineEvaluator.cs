using System.Diagnostics;
using Iki.Core.Formulas.Algebra;
using Iki.Core.Formulas.Compilation;
using Iki.Core.Formulas.Functions;

namespace Iki.Core.Formulas.Evaluation;

/// <summary>
/// What <see cref="Evaluator"/> does, over fractions of 64-bit integers that are not reduced on the way. It allocates nothing, and
/// gives up where a number outgrows 64 bits even when reduced; the other one then takes over from the start.
/// </summary>
internal static class MachineEvaluator
{
    /// <summary>Runs a program on registers of which the slots are filled; false where machine integers are too small for it.</summary>
    public static bool TryRun(MachineProgram program, Span<MachineCell> registers)
    {
        var constants = program.Constants.AsSpan();
        for (var i = 0; i < constants.Length; i++) registers[program.SlotsInPoints.Length + i] = constants[i];
        var steps = program.Steps.AsSpan();
        for (var next = 0; (uint)next < (uint)steps.Length;)
        {
            ref readonly var step = ref steps[next++];
            ref var a = ref registers[step.A];
            switch (step.Code)
            {
                case OpCode.Multiply:
                    ref readonly var factor = ref registers[step.B];
                    if (MachineFraction.AreSmall(a, factor)) registers[step.To] = MachineFraction.SmallProduct(a, factor);
                    else if (!TryCombine(step.Code, a, factor, ref registers[step.To])) return false;
                    break;
                case OpCode.Divide:
                    ref readonly var divisor = ref registers[step.B];
                    if (MachineFraction.AreSmall(a, divisor) && divisor.Numerator > 0) registers[step.To] = MachineFraction.SmallQuotient(a, divisor);
                    else if (!TryCombine(step.Code, a, divisor, ref registers[step.To])) return false;
                    break;
                case OpCode.Add or OpCode.Subtract:
                    ref readonly var summand = ref registers[step.B];
                    if (MachineFraction.AreSmall(a, summand) && a.Denominator == summand.Denominator) registers[step.To] = MachineFraction.SmallSum(a, summand, step.Code == OpCode.Subtract);
                    else if (!TryCombine(step.Code, a, summand, ref registers[step.To])) return false;
                    break;
                case OpCode.Load:
                    registers[step.To] = a;
                    break;
                case OpCode.Call:
                    if (!TryCall(program.Program.Functions[step.C], registers.Slice(step.To, step.B))) return false;
                    break;
                case OpCode.Jump:
                    next = step.B;
                    break;
                case OpCode.Branch:
                    if (a.IsFailed) registers[step.To] = a;
                    if (a.IsFailed) next = step.C;
                    else if (!a.Truth) next = step.B;
                    break;
                case OpCode.AndThen or OpCode.OrElse:
                    if (a.IsFailed || a.Truth == (step.Code == OpCode.OrElse)) next = step.B;
                    break;
                case OpCode.UnlessMissing:
                    if (a.Status != OutcomeStatus.MissingInput) next = step.B;
                    break;
                case OpCode.IsMissing:
                    registers[step.To] = a.Status is OutcomeStatus.Computed or OutcomeStatus.MissingInput ? MachineCell.Of(a.IsFailed) : a;
                    break;
                case OpCode.Figures:
                    registers[step.To] = a.Status is OutcomeStatus.Computed or OutcomeStatus.MissingInput ? MachineCell.Of(!a.IsFailed) : a;
                    break;
                case OpCode.Not:
                    registers[step.To] = a.IsFailed ? a : MachineCell.Of(!a.Truth);
                    break;
                case OpCode.Negate:
                    registers[step.To] = a.IsFailed ? a : MachineFraction.Negative(a);
                    break;
                default:
                    registers[step.To] = Compared(step.Code, a, registers[step.B]);
                    break;
            }
        }

        return true;
    }

    private static bool TryCombine(OpCode code, in MachineCell left, in MachineCell right, ref MachineCell result)
    {
        var isDivisionByZero = code == OpCode.Divide && right is { IsFailed: false, Numerator: 0 };
        if (left.IsFailed || right.IsFailed || isDivisionByZero)
        {
            result = MachineCell.Failed(Graver(
                Graver(left.Status, right.Status), isDivisionByZero ? OutcomeStatus.DivisionByZero : OutcomeStatus.Computed));
            return true;
        }

        return code switch
        {
            OpCode.Add => MachineFraction.TryAdd(left, right, out result),
            OpCode.Subtract => MachineFraction.TrySubtract(left, right, out result),
            OpCode.Multiply => MachineFraction.TryMultiply(left, right, out result),
            _ => MachineFraction.TryDivide(left, right, out result),
        };
    }

    private static MachineCell Compared(OpCode code, in MachineCell left, in MachineCell right)
    {
        if (left.IsFailed || right.IsFailed) return MachineCell.Failed(Graver(left.Status, right.Status));
        var order = MachineFraction.Compare(left, right);
        return MachineCell.Of(code switch
        {
            OpCode.Less => order < 0,
            OpCode.LessOrEqual => order <= 0,
            OpCode.Greater => order > 0,
            OpCode.GreaterOrEqual => order >= 0,
            OpCode.Equal => order == 0,
            OpCode.NotEqual => order != 0,
            _ => throw new UnreachableException($"{code} compares nothing."),
        });
    }

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
