using System.Runtime.CompilerServices;
using Iki.Core.Formulas.Algebra;
using Iki.Core.Formulas.Compilation;
using Iki.Core.Numerics;

namespace Iki.Core.Formulas.Evaluation;

/// <summary>The way out of <see cref="MachineEvaluator"/>: into percent points and rounded once, as <see cref="Exit"/> does it.</summary>
internal sealed class MachineExit(FormulaProgram program, int? decimals, RoundingMode rounding)
{
    private readonly int _decimals = decimals ?? 0;

    // What is rounded to an integer when the value leaves: the value times this.
    private readonly ulong _scale = (ulong)program.ShownFactor * MachineRounding.PowerOfTen(decimals ?? 0);

    private readonly ShareUnit _inPoints = program.IsPercentPoints ? program.Share : ShareUnit.None;

    public PreparedOutcome Leave(in MachineCell cell)
    {
        if (cell.IsFailed) return new PreparedOutcome(cell.Status);
        if (program.IsCondition) return new PreparedOutcome(cell.Truth);
        if (decimals is null || !MachineRounding.TryScaled(cell.Numerator, cell.Denominator, _scale, rounding, out var scaled)) return LeaveLarge(cell);
        return new PreparedOutcome(cell, _inPoints, DecimalRegister.Of(scaled, cell.Numerator < 0, _decimals));
    }

    /// <summary>The way out of values that are not rounded, or need more than 64 bits to be.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private PreparedOutcome LeaveLarge(in MachineCell cell)
    {
        decimal value;
        var fits = decimals is null
            ? (cell.Number * new Rational(program.ShownFactor)).TryToDecimal(out value)
            : MachineRounding.TryToDecimal(cell.Numerator, cell.Denominator, (ulong)program.ShownFactor, _decimals, rounding, out value);
        return fits ? new PreparedOutcome(cell, _inPoints, value) : new PreparedOutcome(OutcomeStatus.Overflow);
    }
}
