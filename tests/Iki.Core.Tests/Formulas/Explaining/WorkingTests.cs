using Iki.Core.Tests.Formulas.Reference;

namespace Iki.Core.Tests.Formulas.Explaining;

/// <summary>The working of a formula: the steps of calculations written out by hand, and that no step of any is ever wrong.</summary>
public class WorkingTests
{
    [Fact]
    public void Attendance_is_worked_as_by_hand()
    {
        // 36/24 = 1.5 days each; 240 − 1.5 = 238.5; 24 × 238.5 = 5724; 24 × 240 = 5760; 5724/5760 = 0.99375.
        Steps(
            "Σ pegawai × (hariKerja − Σ hariTidakMasuk / Σ pegawai) / (Σ pegawai × hariKerja) × 100%", 2,
            ("pegawai", 24), ("hariKerja", 240), ("hariTidakMasuk", 36))
            .Should().Equal(
                "  pegawai × (hariKerja − hariTidakMasuk ÷ pegawai) ÷ (pegawai × hariKerja) × 100%",
                "= 24 × (240 − 36 ÷ 24) ÷ (24 × 240) × 100%",
                "= 24 × (240 − 1.5) ÷ 5760 × 100%",
                "= 24 × 238.5 ÷ 5760 × 100%",
                "= 5724 ÷ 5760 × 100%",
                "= 0.99375 × 100%",
                "= 99.375%",
                "≈ 99.38%");
    }

    [Fact]
    public void A_quotient_without_end_stays_a_fraction()
    {
        // 5 of 7: 0.714285… has no end, and 71.43 is only near it.
        Steps("a / b * 100%", 2, ("a", 5), ("b", 7)).Should().Equal("  a ÷ b × 100%", "= 5 ÷ 7 × 100%", "≈ 71.43%");
    }

    [Fact]
    public void An_indonesian_reader_sees_his_own_numbers_words_and_functions()
    {
        var working = Compile("If(a > 1000 and b != 0, Max(a / b, 2.5), 0)", 2).Explain(FormulaInputs.Of(("a", 1234567), ("b", 2)));
        working.ToString(Language.Indonesian).Split('\n').Should().Equal(
            "  Jika(a > 1.000 dan b ≠ 0; Maks(a ÷ b; 2,5); 0)",
            "= Jika(1.234.567 > 1.000 dan 2 ≠ 0; Maks(1.234.567 ÷ 2; 2,5); 0)",
            "= Jika(benar dan 2 ≠ 0; Maks(1.234.567 ÷ 2; 2,5); 0)",
            "= Jika(2 ≠ 0; Maks(1.234.567 ÷ 2; 2,5); 0)",
            "= Jika(benar; Maks(1.234.567 ÷ 2; 2,5); 0)",
            "= Maks(1.234.567 ÷ 2; 2,5)",
            "= Maks(617.283,5; 2,5)",
            "= 617.283,50");
    }

    [Fact]
    public void Where_a_divisor_is_0_the_steps_lead_to_it()
    {
        var working = Compile("(a - b) / (c - c) * 100%", 2).Explain(FormulaInputs.Of(("a", 5), ("b", 3), ("c", 4)));
        working.Steps.Select(s => s.Text).Should().Equal(
            "(a - b) / (c - c) * 100%", "(5 - 3) / (4 - 4) * 100%", "2 / 0 * 100%");
        working.Outcome.Status.Should().Be(OutcomeStatus.DivisionByZero);
    }

    [Fact]
    public void What_is_missing_keeps_its_name()
    {
        var working = Compile("(a + b) / c * 100%", 2).Explain(FormulaInputs.Of(("a", 5), ("c", 4)));
        working.Steps.Select(s => s.Text).Should().Equal("(a + b) / c * 100%", "(5 + b) / 4 * 100%");
        working.Outcome.Missing.Should().Equal("b");
    }

    [Fact]
    public void Figures_behind_a_total_are_written_out()
    {
        var inputs = FormulaInputs.Empty.WithSeries("x", [80, 90, 100]).WithSeries("w", [1, 2, 1]).WithItems("d", [("a", 1), ("b", 0)]);
        Compile("Average(x) + WeightedAverage(x, w) + Count(d) + x", 2).Explain(inputs).Steps.Select(s => s.Text).Should().Equal(
            "Average(x) + WeightedAverage(x, w) + Count(d) + x",
            "Average(80, 90, 100) + (80 * 1 + 90 * 2 + 100 * 1) / (1 + 2 + 1) + 2 + 270",
            "90 + 90 + 2 + 270",
            "452");
    }

    [Fact]
    public void Alternatives_that_are_missing_fall_away()
    {
        Steps("Coalesce(a, b, c) + 1", null, ("b", 7)).Should().Equal(
            "  Coalesce(a; b; c) + 1", "= Coalesce(a; 7; c) + 1", "= Coalesce(7; c) + 1", "= 7 + 1", "= 8");
    }

    [Fact]
    public void A_percentage_keeps_its_kind_where_a_bare_literal_would_not_show_it()
    {
        // 90 % doubled is a percentage, and 5 % may be added to it; "90% * 2" alone would read as the plain number 1.8.
        var scope = FormulaScope.Of([new FormulaSymbol { Name = "capaian", Unit = "%" }]);
        var formula = Formula.Compile("capaian * 2 + 5%", scope, new FormulaTarget { Unit = "%" }).Value;
        formula.Explain(FormulaInputs.Of(("capaian", 90))).Steps.Select(s => s.Text).Should().Equal(
            "capaian * 2 + 5%", "0.9 * 100% * 2 + 5%", "180% + 5%", "185%");
    }

    [Theory]
    [InlineData("a / b * 100", "575 / 600 * 100", "23 / 24 * 100")]
    [InlineData("Round(a / b * 100, 1)", "Round(575 / 600 * 100, 1)", "Round(23 / 24 * 100, 1)", "0.958 * 100")]
    [InlineData("100 * (a - b) / a", "100 * (575 - 600) / 575", "100 * -25 / 575", "-(25 * 100) / 575")]
    public void A_step_is_a_formula_for_the_same_result_as_the_whole(string text, params string[] steps)
    {
        // 575 of 600 in per cent is 2875/30, which alone would be read as a ratio that nobody multiplied by 100.
        var target = new FormulaTarget { Unit = "%", Decimals = 2 };
        var formula = Formula.Compile(text, target: target).Value;
        var inputs = FormulaInputs.Of(("a", 575), ("b", 600));
        var working = formula.Explain(inputs);
        working.Steps.Select(s => s.Text).Skip(1).SkipLast(1).Should().Equal(steps);
        foreach (var step in working.Steps.Where(s => s.Kind != WorkingStepKind.Result))
        {
            Formula.Compile(step.Text, target: target).Value.Evaluate(inputs).Should().Be(formula.Evaluate(inputs), step.Text);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Every_step_of_a_random_formula_has_the_value_of_the_naive_reference(int series)
    {
        for (var seed = series * 70_000; seed < (series * 70_000) + 700; seed++)
        {
            var generator = new ExpressionGenerator(seed);
            var figures = generator.Figures();
            var expression = seed % 4 == 0 ? generator.Condition(4) : generator.Number(1 + (seed % 4));
            var expected = NaiveOutcome.Of(new NaiveEvaluator(figures).Run(expression), factor: 1, points: 1, decimals: null, RoundingMode.HalfEven);
            var inputs = FormulaInputs.Of(figures.Select(f => (f.Key, Figure.Read(f.Value))).ToArray());
            var formula = Formula.Compile(generator.Write(expression), limits: FormulaLimits.Ceiling).Value;
            foreach (var step in formula.Explain(inputs).Steps.Where(s => s.Kind != WorkingStepKind.Result))
            {
                var again = Formula.Compile(step.Text, limits: FormulaLimits.Ceiling).Value.Evaluate(inputs);
                var because = $"{step.Text} is a step of {formula.Text} (seed {seed})";
                (again.Status, again.Condition, again.Exact).Should().Be((expected.Status, expected.Condition, expected.Exact), because);
            }
        }
    }

    [Theory]
    [MemberData(nameof(LanguageCaseTests.Cases), MemberType = typeof(LanguageCaseTests), DisableDiscoveryEnumeration = true)]
    public void Every_step_of_a_language_case_has_its_outcome(LanguageCase languageCase)
    {
        var setup = CaseSetup.Parse(languageCase.Given);
        if (Formula.Compile(languageCase.Formula, setup.Scope, setup.Target, setup.Limits, setup.Numbers).ValueOrNull is not { } formula) return;
        var working = formula.Explain(setup.Inputs);
        var outcome = formula.Evaluate(setup.Inputs);
        working.Outcome.Should().Be(outcome);
        foreach (var step in working.Steps.Where(s => s.Kind != WorkingStepKind.Result))
        {
            var again = Formula.Compile(step.Text, setup.Scope, setup.Target, FormulaLimits.Ceiling).Value.Evaluate(setup.Inputs);
            again.Condition.Should().Be(outcome.Condition, step.Text);
            again.Status.Should().Be(outcome.Status, step.Text);
            again.Exact.Should().Be(outcome.Exact, step.Text);
            again.Value.Should().Be(outcome.Value, step.Text);
        }
    }

    private static string[] Steps(string text, int? decimals, params (string, Figure)[] figures) =>
        Compile(text, decimals).Explain(FormulaInputs.Of(figures)).ToString(Language.English).Split('\n');

    private static Formula Compile(string text, int? decimals) =>
        Formula.Compile(text, target: new FormulaTarget { Decimals = decimals }).Value;
}
