using Iki.Core.Diagnostics;
using Iki.Core.Formulas.Compilation;
using Iki.Core.Numerics;

namespace Iki.Core.Formulas.Evaluation;

/// <summary>The way out: the one value of a program, put into percent points and rounded, once.</summary>
internal static class Exit
{
    public static Outcome Leave(FormulaProgram program, Cell cell, int? decimals, RoundingMode rounding)
    {
        if (cell.Failure is { } failure) return Leave(program, failure);
        if (program.IsCondition) return new Outcome { Status = OutcomeStatus.Computed, Condition = cell.Truth };
        if (cell.IsReal) return LeaveReal(program, cell, decimals, rounding);
        var exact = program.IsPercentPoints ? cell.Number / program.Points : cell.Number;
        var shown = program.IsPercentage ? exact * program.Points : exact;
        var fits = decimals is { } places ? shown.TryRoundToDecimal(places, rounding, out var value) : shown.TryToDecimal(out value);
        if (!fits) return Leave(program, Failure.Overflow);
        return new Outcome { Status = OutcomeStatus.Computed, Value = value, Exact = exact, Unit = program.Unit };
    }

    /// <summary>The way out of a number that is no fraction: it is refined until its rounding is certain.</summary>
    private static Outcome LeaveReal(FormulaProgram program, Cell cell, int? decimals, RoundingMode rounding)
    {
        var scaled = cell.Scaled(new Rational(program.ShownFactor));
        if (scaled.Failure is { } tooLarge) return Leave(program, tooLarge);
        var shown = scaled.Real;
        var failure = decimals is { } places ? shown.ToDecimal(places, rounding, out var value) : shown.ToDecimal(out value);
        if (failure != RealFailure.None) return Leave(program, Failure.OfReal(program.Text, program.Spans[program.Result], failure));
        return new Outcome { Status = OutcomeStatus.Computed, Value = value, IsApproximate = true, Unit = program.Unit };
    }

    private static Outcome Leave(FormulaProgram program, Failure failure)
    {
        // Of many offices most figures may be missing: that is worded when it is read.
        if (failure is { Status: OutcomeStatus.MissingInput, Problem: null })
        {
            return new Outcome { Status = OutcomeStatus.MissingInput, Missing = new EquatableList<string>(failure.Missing), Unit = program.Unit };
        }

        var isDivision = failure.Status == OutcomeStatus.DivisionByZero;
        var isUndefined = failure.Status == OutcomeStatus.Undefined;
        var collector = DiagnosticCollector.ForFormula(failure.Formula.Length > 0 ? failure.Formula : program.Text);
        switch (failure.Status)
        {
            case OutcomeStatus.DivisionByZero:
                if (failure.Row is { } row) collector.DivisorIsZeroInRow(failure.Divisor, row);
                else collector.DivisorIsZero(failure.Divisor);
                break;
            case OutcomeStatus.Undefined:
                collector.Undefined(failure.Divisor, failure.Reason, failure.Row ?? "");
                break;
            case OutcomeStatus.Overflow when failure.Reason == RealFailure.Undecided:
                collector.Undecided(failure.Divisor);
                break;
            case OutcomeStatus.Overflow:
                collector.ValueTooLarge();
                break;
            case OutcomeStatus.NotApplicable:
                collector.UsesNotApplicable();
                break;
        }

        return new Outcome
        {
            Status = failure.Status,
            Missing = failure.Missing.ToEquatableList(),
            DivisorSpan = isDivision && failure.Formula == program.Text ? failure.Divisor : null,
            Divisor = isDivision ? failure.Divisor.Of(failure.Formula) : null,
            UndefinedSpan = isUndefined && failure.Formula == program.Text ? failure.Divisor : null,
            Undefined = isUndefined ? failure.Divisor.Of(failure.Formula) : null,
            Row = isDivision || isUndefined ? failure.Row : null,
            Input = failure.Input,
            Problem = failure.Problem ?? collector.Last,
            Unit = program.Unit,
        };
    }
}
