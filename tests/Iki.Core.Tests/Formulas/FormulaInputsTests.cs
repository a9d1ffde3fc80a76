namespace Iki.Core.Tests.Formulas;

/// <summary>Figures given by name, and what is said of those that do not fit or are not there.</summary>
public class FormulaInputsTests
{
    [Fact]
    public void The_unpaired_weight_that_is_named_is_the_first_by_key()
    {
        var setup = CaseSetup.Parse("x = {b: 80}; w = {d: 2; b: 1; c: 3}");

        var outcome = Formula.Compile("WeightedAverage(x, w)", setup.Scope).Value.Evaluate(setup.Inputs);

        outcome.Problem!.Arguments.Should().Equal("w", "c", "x");
    }

    [Fact]
    public void Of_an_item_given_twice_the_last_figure_counts()
    {
        var inputs = FormulaInputs.Empty.WithItems("x", [("a", 80), ("b", 90)]).WithItems("w", [("a", 7), ("b", 3), ("A", 1)]);

        // (80 × 1 + 90 × 3) ÷ (1 + 3) = 350/4, and 1 + 3 = 4.
        Formula.Compile("WeightedAverage(x, w)").Value.Explain(inputs).Outcome.Value.Should().Be(87.5m);
        Formula.Compile("w").Value.Evaluate(inputs).Value.Should().Be(4);
    }

    [Theory]
    [InlineData("d.lkjip", "d.lkjip")]
    [InlineData("d.[Laporan Kinerja]", "d.[Laporan Kinerja]")]
    [InlineData("d.[Σx]", "d.[Σx]")]
    [InlineData("d.[1]", "d.[1]")]
    [InlineData("d.[benar]", "d.benar")]
    [InlineData("d.[\U00020000]", "d.\U00020000")]
    public void An_item_that_is_missing_is_named_as_a_formula_would_read_it(string text, string named)
    {
        Formula.Compile(text).Value.Evaluate(FormulaInputs.Empty).Missing.Should().Equal(named);
        Formula.Compile(named).Value.IsEquivalentTo(Formula.Compile(text).Value).Should().BeTrue();
    }

    [Fact]
    public void One_number_given_for_a_variable_with_items_is_the_figure_of_none_of_them()
    {
        // Figures that are not items are numbered from 1 inside; an item may have that name.
        var scope = FormulaScope.Of([new FormulaSymbol { Name = "d", Items = new[] { "1", "2" }.ToEquatableList() }]);

        var outcome = Formula.Compile("d.[1]", scope).Value.Evaluate(FormulaInputs.Empty.With("d", 5));

        outcome.Missing.Should().Equal("d.[1]");
    }

    [Fact]
    public void A_name_without_any_figure_is_missing_and_not_0()
    {
        var inputs = FormulaInputs.Of([new NamedFigures { Name = "a" }, new NamedFigures { Name = "b", Single = 2 }]);
        Formula.Compile("a + b").Value.Evaluate(inputs).Missing.Should().Equal("a");
    }

    [Fact]
    public void Figures_of_another_time_that_are_null_and_a_rounding_that_is_none_are_misuse()
    {
        FluentActions.Invoking(() => FormulaInputs.Empty.WithPrevious(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => FormulaInputs.Empty.WithLastYear(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => FormulaInputs.Empty.WithYearToDate(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new FormulaTarget { Rounding = (RoundingMode)9 }).Should().Throw<ArgumentOutOfRangeException>();
    }
}
