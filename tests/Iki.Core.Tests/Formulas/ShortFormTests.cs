namespace Iki.Core.Tests.Formulas;

/// <summary>The short ways to say what a first program says.</summary>
public class ShortFormTests
{
    [Fact]
    public void Figures_are_given_to_the_formula_itself()
    {
        // (80 − 1) / 80 = 79/80.
        var formula = Formula.Compile("(a - b) / a * 100%").Value;
        formula.Evaluate(("a", 80), ("B", 1)).Exact.Should().Be(Rational.Parse("79/80"));
        formula.Evaluate(("a", 80)).Missing.Should().Equal("b");
        formula.Evaluate().Missing.Should().Equal("a", "b");
        formula.Explain(("a", 80), ("b", 1)).ToString(Language.English).Should().Contain("= 79 ÷ 80 × 100%");
    }

    [Fact]
    public void Names_are_declared_with_their_units()
    {
        var scope = FormulaScope.Of(("hadir", "orang"), ("nilai", null));
        scope.IsOpen.Should().BeFalse();
        scope.Symbols.Select(s => (s.Name, s.Unit)).Should().Equal(("hadir", "orang"), ("nilai", null));
        Formula.Compile("hadir + nilai", scope).Value.Unit.Should().Be("orang");
        Formula.Compile("hadir / hdir", scope).Diagnostics.Single().Code.Should().Be("IKI2001");
        FluentActions.Invoking(() => FormulaScope.Of(("a", null), ("A", null))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_function_of_one_or_two_numbers_is_written_as_what_it_computes()
    {
        // 3.25 / 4 = 13/16; 7 − 2 × 3 = 1.
        var scope = FormulaScope.Open.With(HostFunction.Of("Indeks", x => x < 0 ? null : x / 4)).With(HostFunction.Of("Selisih", (x, y) => x - (2 * y)));
        Formula.Compile("Indeks(skor)", scope).Value.Evaluate(("skor", 3.25m)).Exact.Should().Be(Rational.Parse("13/16"));
        Formula.Compile("Indeks(skor)", scope).Value.Evaluate(("skor", -1)).Status.Should().Be(OutcomeStatus.NotApplicable);
        Formula.Compile("Selisih(7, 3)", scope).Value.Evaluate().Value.Should().Be(1);
        Formula.Compile("Indeks(1, 2)", scope).Diagnostics.Single().Code.Should().Be("IKI2003");
    }

    [Fact]
    public void An_array_is_a_column()
    {
        // 79/80 and 3/4, each with two decimals.
        var columns = Formula.Compile("a / b * 100%", target: new FormulaTarget { Unit = "%", Decimals = 2 }).Value.PrepareColumns("a", "b");
        var (values, statuses) = (new decimal[2], new OutcomeStatus[2]);
        columns.Evaluate([new long[] { 79, 3 }, new[] { 80m, 4m }], values, statuses);
        values.Should().Equal(98.75m, 75m);
        columns.Evaluate([new[] { 7.9, 0.3 }, new long[] { 8, 0 }], values, statuses);
        (values[0], statuses[1]).Should().Be((98.75m, OutcomeStatus.DivisionByZero));
    }

    [Fact]
    public void Plain_figures_are_of_a_period_given_either_way()
    {
        var catalog = Definitions.SmallCatalog.Of(Definitions.SmallCatalog.Indicator());
        var data = DataSet.Create(catalog, Period.OfMonth(2025, 3), ("laporan", 4)).Value;
        data.Period.ToString().Should().Be("2025-03");
        data.Observations.Should().Equal(DataSet.Create(catalog, "2025-03", ("laporan", 4)).Value.Observations);
    }
}
