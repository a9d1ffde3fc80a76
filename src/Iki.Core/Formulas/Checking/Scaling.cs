using Iki.Core.Formulas.Syntax;

namespace Iki.Core.Formulas.Checking;

/// <summary>A formula scaled as its unit asks: what messages offer.</summary>
internal static class Scaling
{
    /// <summary>The formula times a factor, which takes the place of another power of ten at its end.</summary>
    public static string Offered(SyntaxTree syntax, string factor)
    {
        var text = syntax.Text.Trim();
        if (syntax.Root is BinaryNode { Operator: FormulaOperator.Multiply, Right: NumberNode { IsPercent: false } last } && IsPowerOfTen(last.Value))
        {
            return string.Concat(syntax.Text.AsSpan(0, last.Span.Start), factor, syntax.Text.AsSpan(last.Span.End)).Trim();
        }

        var isProduct = syntax.Root is BinaryNode { Operator: FormulaOperator.Divide or FormulaOperator.Multiply } or CallNode;
        return isProduct ? $"{text} * {factor}" : $"({text}) * {factor}";
    }

    private static bool IsPowerOfTen(Rational value)
    {
        for (var power = 100L; power <= 1_000_000_000; power *= 10)
        {
            if (value == new Rational(power)) return true;
        }

        return false;
    }
}
