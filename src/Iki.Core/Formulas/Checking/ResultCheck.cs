using Iki.Core.Diagnostics;
using Iki.Core.Formulas.Algebra;
using Iki.Core.Formulas.Syntax;

namespace Iki.Core.Formulas.Checking;

/// <summary>The result of a formula against what it is to be: number or condition, percentage or not, and the unit.</summary>
internal static class ResultCheck
{
    /// <summary>Whether a plain result was accepted as percent points.</summary>
    public static bool Check(SyntaxTree syntax, FormulaType type, FormulaTarget target, DiagnosticCollector diagnostics)
    {
        var whole = syntax.Root.Span;
        if (type.Kind == ValueKind.Unknown) return false;
        if (target.IsCondition is { } isCondition && isCondition != (type.Kind == ValueKind.Condition))
        {
            if (isCondition) diagnostics.ResultIsNoCondition(whole);
            else diagnostics.ResultIsNoNumber(whole);
            return false;
        }

        if (target.Unit is null) return false;
        if (type.Kind == ValueKind.Condition)
        {
            if (target.IsCondition is null) diagnostics.ResultIsNoNumber(whole);
            return false;
        }

        if (target.Unit == "%") return CheckPercentage(syntax, type, diagnostics);
        if (type.IsPercentage) diagnostics.PercentageForOtherUnit(whole, target.Unit);
        else if (!type.IsBare) CheckUnit(whole, type.Unit, target.Unit, diagnostics);
        return false;
    }

    private static bool CheckPercentage(SyntaxTree syntax, FormulaType type, DiagnosticCollector diagnostics)
    {
        if (type.IsPercentage || type.IsZero) return false;
        if (PercentPoints.Are(syntax))
        {
            diagnostics.AcceptedAsPercentPoints(syntax.Root.Span);
            return true;
        }

        if (syntax.Root is NumberNode)
        {
            diagnostics.PercentageWanted(syntax.Root.Span, $"{syntax.Root.Span.Of(syntax.Text)}%");
            return false;
        }

        // A value without a division does not become a percentage by multiplication.
        var divides = syntax.PostOrder.Any(n => n is BinaryNode { Operator: BinaryOperator.Divide });
        if (!divides) diagnostics.WholeWanted(syntax.Root.Span);
        else diagnostics.PercentageWanted(syntax.Root.Span, Offered(syntax));
        return false;
    }

    private static string Offered(SyntaxTree syntax)
    {
        var isProduct = syntax.Root is BinaryNode { Operator: BinaryOperator.Divide or BinaryOperator.Multiply } or CallNode;
        return isProduct ? $"{syntax.Text.Trim()} * 100%" : $"({syntax.Text.Trim()}) * 100%";
    }

    private static void CheckUnit(TextSpan whole, UnitOfMeasure unit, string target, DiagnosticCollector diagnostics)
    {
        if (unit.IsKnown && !unit.Equals(UnitOfMeasure.Declared(target))) diagnostics.ResultUnitDiffers(whole, unit.ToString(), target);
    }
}
