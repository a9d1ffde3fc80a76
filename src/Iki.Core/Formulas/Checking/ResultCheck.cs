using Iki.Core.Diagnostics;
using Iki.Core.Formulas.Algebra;
using Iki.Core.Formulas.Syntax;

namespace Iki.Core.Formulas.Checking;

/// <summary>The result of a formula against what it is to be: number or condition, percentage or not, and the unit.</summary>
internal static class ResultCheck
{
    /// <summary>Whether a plain result was accepted as percent points.</summary>
    public static bool Check(SyntaxTree syntax, Func<SyntaxNode, FormulaType> typeOf, FormulaTarget target, DiagnosticCollector diagnostics)
    {
        var whole = syntax.Root.Span;
        var type = typeOf(syntax.Root);
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

        if (ShareUnits.Of(target.Unit) is var share and not ShareUnit.None) return CheckPercentage(syntax, type, share, diagnostics);
        if (type.IsPercentage) diagnostics.PercentageForOtherUnit(whole, target.Unit);
        else if (RateUnit.Of(target.Unit) is { } count) CheckRate(syntax, typeOf, target.Unit, count, diagnostics);
        else if (!type.IsBare) CheckUnit(whole, type.Unit, target.Unit, diagnostics);
        return false;
    }

    private static void CheckRate(SyntaxTree syntax, Func<SyntaxNode, FormulaType> typeOf, string unit, long count, DiagnosticCollector diagnostics)
    {
        if (RateCheck.WithFactor(syntax, typeOf, unit, count) is { } offered) diagnostics.RateWithoutFactor(syntax.Root.Span, unit, count, offered);
    }

    private static bool CheckPercentage(SyntaxTree syntax, FormulaType type, ShareUnit share, DiagnosticCollector diagnostics)
    {
        if (type.IsPercentage || type.IsZero) return false;
        if (PercentPoints.Are(syntax, new Rational(share.Points())))
        {
            diagnostics.AcceptedAsPercentPoints(syntax.Root.Span, share.Points(), share.Sign());
            return true;
        }

        if (syntax.Root is NumberNode)
        {
            diagnostics.PercentageWanted(syntax.Root.Span, syntax.Root.Span.Of(syntax.Text) + share.Sign());
            return false;
        }

        // What is not divided by anything becomes no percentage by being multiplied.
        var divides = syntax.PostOrder.Any(n => n is BinaryNode { Operator: FormulaOperator.Divide });
        if (!divides) diagnostics.WholeWanted(syntax.Root.Span, share.Whole());
        else diagnostics.PercentageWanted(syntax.Root.Span, Scaling.Offered(syntax, share.Whole()));
        return false;
    }

    private static void CheckUnit(TextSpan whole, UnitOfMeasure unit, string target, DiagnosticCollector diagnostics)
    {
        if (unit.IsKnown && !unit.Equals(UnitOfMeasure.Declared(target))) diagnostics.ResultUnitDiffers(whole, unit.ToString(), target);
    }
}
