using Iki.Core.Definitions;
using Iki.Core.Diagnostics;
using Iki.Core.Formulas.Evaluation;

namespace Iki.Core.Measurement;

/// <summary>Where a formula divided by zero, does what the definition says of that.</summary>
internal static class ZeroDivision
{
    public static Outcome Apply(FormulaRow row, Outcome outcome, DiagnosticCollector diagnostics, ref Cell cell)
    {
        var policy = row.Indicator.WhenDividingByZero;
        if (outcome.Status != OutcomeStatus.DivisionByZero || policy == ZeroDivisionPolicy.Fail) return outcome;
        if (policy.Value is not { } value)
        {
            diagnostics.NotApplicableByPolicy();
            cell = new Cell(Failure.NotApplicable);
            return new Outcome { Status = OutcomeStatus.NotApplicable, Unit = row.Unit, Problem = diagnostics.Last };
        }

        diagnostics.ValueByPolicy(outcome.Divisor!);
        cell = row.Formula!.OfValue(value);
        return row.Formula.Leave(cell);
    }
}
