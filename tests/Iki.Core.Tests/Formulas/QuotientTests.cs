using Iki.Core.Formulas.Compilation;

namespace Iki.Core.Tests.Formulas;

/// <summary>The divisions of a formula: which variables stand above and below, in the order of the text.</summary>
public class QuotientTests
{
    [Theory]
    [InlineData("(a + b) / (c - d)", "a, b / c, d")]
    [InlineData("Percent(a, b)", "a / b")]
    [InlineData("WeightedAverage(a, b) / c", "a, b / c")]
    [InlineData("(Count(a) + b) / c", "b / c")]
    [InlineData("Count(a) / b")]
    [InlineData("a / ItemCount(dok)")]
    [InlineData("If(IsMissing(a), b, 1) / c", "b / c")]
    [InlineData("(a / b + c) / d", "a / b", "a, b, c / d")]
    public void A_division_has_the_variables_whose_figures_it_computes_with(string text, params string[] quotients)
    {
        var formula = Formula.Compile(text, FormulaScope.OpenWith([new FormulaSymbol { Name = "dok", Items = ["renja"] }])).Value;
        Quotients.Of(formula.Program).Select(q => $"{Names(q.Above)} / {Names(q.Below)}").Should().Equal(quotients);
    }

    private static string Names(IEnumerable<InputReference> inputs) => string.Join(", ", inputs.Select(i => i.Text));
}
