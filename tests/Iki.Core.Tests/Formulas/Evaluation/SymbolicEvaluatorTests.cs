using Iki.Core.Formulas.Algebra;
using Iki.Core.Formulas.Evaluation;

namespace Iki.Core.Tests.Formulas.Evaluation;

/// <summary>A formula as a function of one of its inputs: it has the value that the evaluator finds for each figure.</summary>
public class SymbolicEvaluatorTests
{
    private static readonly string[] Figures = ["-7/3", "-1", "0", "1/2", "1", "2", "17", "1000000"];

    [Theory]
    [InlineData("x")]
    [InlineData("-x + a")]
    [InlineData("(a - x) / a * 100%")]
    [InlineData("a / (x + 11) - b / (x + 11)")]
    [InlineData("(x * a + x) / (x * b)")]
    [InlineData("x * (a - b / x) / (x * a)")]
    [InlineData("Percent(x, a) + 5%")]
    [InlineData("Growth(x, b)")]
    [InlineData("Average(x, a, b) + Sum(x, 1) + Round(a / 7, 2)")]
    [InlineData("If(a > b, x, 1 / x) + Min(a, b) + Max(a)")]
    [InlineData("Coalesce(c, x) + If(IsMissing(c), 1, 0)")]
    [InlineData("If(a > b and not (b > a) or c > 1, x / a, c)")]
    [InlineData("60% * x + 40% * a")]
    public void The_function_has_the_value_of_the_formula(string text)
    {
        var formula = Formula.Compile(text).Value;
        var function = Function(formula)!;
        function.IsLinearFraction.Should().BeTrue();
        foreach (var figure in Figures.Select(f => Rational.Parse(f)))
        {
            // Where the formula divides by zero, the function may have been reduced past it.
            if (formula.Evaluate(Inputs.With("x", figure)).Exact is { } exact) function.ValueAt(figure).Should().Be(exact);
        }
    }

    [Theory]
    [InlineData("Round(x, 2)")]
    [InlineData("Abs(x)")]
    [InlineData("Clamp(x, 0, 1)")]
    [InlineData("Mod(x, 3)")]
    [InlineData("If(x > 1, 1, 2)")]
    [InlineData("Max(x, a)")]
    [InlineData("Median(x)")]
    [InlineData("x + c")]
    [InlineData("x / (a - a)")]
    public void What_the_function_cannot_say_has_none(string text)
    {
        Function(Formula.Compile(text).Value).Should().BeNull();
    }

    [Theory]
    [InlineData("x * x")]
    [InlineData("1 / x + x")]
    [InlineData("1 / (x + 1) + 1 / (x + 2)")]
    public void A_square_is_no_linear_fraction(string text)
    {
        Function(Formula.Compile(text).Value)!.IsLinearFraction.Should().BeFalse();
    }

    [Theory]
    [InlineData("(2 * x + 1) / (x - 3)", "3", "9", -1)]
    [InlineData("(x - 3) / (2 * x + 1)", "-1/2", "-4/5", 1)]
    [InlineData("5 - x / 2", null, "-4", -1)]
    public void Pole_inverse_and_direction_are_those_worked_by_hand(string text, string? pole, string inverse, int direction)
    {
        // (2x + 1)/(x − 3) = 19/6 at 9; (x − 3)/(2x + 1) = 19/3 at −4/5, as −3.8 / −0.6; 5 − x/2 = 7 at −4. Signs of ad − bc: −7, 7, −1/2.
        var value = new Dictionary<string, string> { ["9"] = "19/6", ["-4/5"] = "19/3", ["-4"] = "7" }[inverse];
        var function = Function(Formula.Compile(text).Value)!;
        function.Pole?.ToString().Should().Be(pole);
        function.Inverse(Rational.Parse(value)).Should().Be(Rational.Parse(inverse));
        function.Direction.Should().Be(direction);
    }

    private static FormulaInputs Inputs => FormulaInputs.Of(("a", 12), ("b", 5));

    private static RationalFunction? Function(Formula formula) =>
        SymbolicEvaluator.Of(formula.Program, new GivenInputs(Inputs), i => i.Symbol.Name == "x" ? RationalFunction.Identity : null);
}
