using Iki.Core.Diagnostics;
using Iki.Core.Formulas;

namespace Iki.Core.Tests.Formulas;

/// <summary>What the checks offer and name in their messages; the case files show only codes and places.</summary>
public class CheckMessageTests
{
    private static readonly FormulaTarget Percentage = new() { Unit = "%" };

    [Theory]
    [InlineData("a / b", "a / b * 100%")]
    [InlineData(" a / b ", "a / b * 100%")]
    [InlineData("a / b * 2", "a / b * 2 * 100%")]
    [InlineData("Round(a / b)", "Round(a / b) * 100%")]
    [InlineData("a / b + a", "(a / b + a) * 100%")]
    [InlineData("1 - a / b", "(1 - a / b) * 100%")]
    [InlineData("-(a / b)", "(-(a / b)) * 100%")]
    [InlineData("a > b ? a / b : 1", "(a > b ? a / b : 1) * 100%")]
    [InlineData("95", "95%")]
    public void The_text_offered_for_a_percentage_is_one(string formula, string offered)
    {
        var problem = Formula.Compile(formula, target: Percentage).Diagnostics.Should().ContainSingle().Subject;

        (problem.Code, problem.Arguments.Single()).Should().Be(("IKI3006", offered));
        problem.Message(Language.English).Should().EndWith($"Write {offered}");
        problem.Message(Language.Indonesian).Should().EndWith($"Tulis {offered}");
        Formula.Compile(offered, target: Percentage).Diagnostics.Should().BeEmpty();
    }

    [Theory]
    [InlineData("Sum(hadir, pegawai, capaian, target)", "hadir", "capaian")]
    [InlineData("Sum(capaian, target, hadir, pegawai)", "hadir", "capaian")]
    [InlineData("Sum(0, target, pegawai)", "pegawai", "target")]
    public void A_mixture_names_its_first_number_and_its_first_percentage(string formula, string number, string percentage)
    {
        var scope = CaseSetup.Parse("hadir = 23; pegawai = 24; capaian = 98.75 %; target = 90 %").Scope;

        var problem = Formula.Compile(formula, scope).Diagnostics.Should().ContainSingle().Subject;

        problem.Code.Should().Be("IKI3005");
        problem.Arguments.Should().Equal(number, percentage);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("orang")]
    public void A_condition_is_refused_where_a_number_is_wanted(string? unit)
    {
        var target = new FormulaTarget { IsCondition = false, Unit = unit };

        Formula.Compile("a > b", target: target).Diagnostics.Select(d => d.Code).Should().Equal("IKI3010");
        Formula.Compile("a + b", target: target).Diagnostics.Should().BeEmpty();
    }

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
        Formula.Compile(named).Value.IsSameAs(Formula.Compile(text).Value).Should().BeTrue();
    }

    [Fact]
    public void One_number_given_for_a_variable_with_items_is_the_figure_of_none_of_them()
    {
        // Figures that are not items are numbered from 1 inside; an item may have that name.
        var scope = FormulaScope.Of([new FormulaSymbol { Name = "d", Items = new[] { "1", "2" }.ToEquatableList() }]);

        var outcome = Formula.Compile("d.[1]", scope).Value.Evaluate(FormulaInputs.Empty.With("d", 5));

        outcome.Missing.Should().Equal("d.[1]");
    }
}
