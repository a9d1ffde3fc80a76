namespace Iki.Core.Tests.Measurement;

/// <summary>The days of the period by the calendar: formula language, 6. The days of months and years are those of any calendar.</summary>
public class DaysInPeriodTests
{
    private static readonly CatalogEvaluator Beds = SmallCatalog.Read(
        "'variables': { 'x': { 'label': 'hari perawatan', 'unit': 'hari' }, 'tt': { 'label': 'tempat tidur', 'aggregate': 'last' } }",
        SmallCatalog.Indicator("i", "x / (tt * HariDalamPeriode()) * 100%", "%", ", 'decimals': 2"),
        SmallCatalog.Indicator("hari", "DaysInPeriod()", "hari")).Value;

    [Theory]
    [InlineData("2024", 366)]
    [InlineData("2023", 365)]
    [InlineData("1900", 365)]
    [InlineData("2000", 366)]
    [InlineData("2024-02", 29)]
    [InlineData("2023-02", 28)]
    [InlineData("2024-12", 31)]
    [InlineData("2024-Q1", 91)]
    [InlineData("2023-Q3", 92)]
    [InlineData("2024-S1", 182)]
    [InlineData("2024-S2", 184)]
    public void They_are_those_of_the_calendar(string period, int days)
    {
        var result = Beds.Evaluate("hari", SmallCatalog.Data(Beds.Catalog, "'values': {}", period).Value);
        (result.Value, result.Unit).Should().Be((days, "hari"));
        var used = result.Parameters.Should().ContainSingle().Subject;
        (used.Name, used.Value, used.Unit).Should().Be(("DaysInPeriod()", new Rational(days), "hari"));
    }

    // 31 days × 60 beds = 1,860 bed days; 1,116 / 1,860 = 60 %. The quarter: 3,276 / (91 × 60) = 60 %.
    [Theory]
    [InlineData("2024-01", 60)]
    [InlineData("2024-Q1", 60)]
    public void One_formula_serves_periods_of_every_length(string period, int percent)
    {
        var data = SmallCatalog.Observations("2024-01 1116", "2024-02 1044", "2024-03 1116", "tt: 2024-01 60", "tt: 2024-02 60", "tt: 2024-03 60");
        SmallCatalog.Result(Beds, data, period).Value.Should().Be(percent);
    }

    [Fact]
    public void Of_a_year_so_far_they_are_the_days_so_far()
    {
        var data = SmallCatalog.Data(Beds.Catalog, "'values': {}", "2024-Q3").Value;
        Beds.Evaluate(data, yearToDate: true).Results.Single(r => r.Id == "hari").Value.Should().Be(274, "January to September 2024: 31 + 29 + 31 + 30 + 31 + 30 + 31 + 31 + 30");
    }

    [Fact]
    public void In_the_row_of_a_month_they_are_those_of_the_month()
    {
        // Each month is full: (31/31 + 29/29) / 2 = 1.
        var evaluator = SmallCatalog.OfOne("'aggregate': 'sum'", "AverageOver(month, x / DaysInPeriod())");
        var data = SmallCatalog.Data(evaluator.Catalog, SmallCatalog.Observations("2024-01 31", "2024-02 29", "2024-03 31"), "2024-Q1").Value;
        evaluator.Evaluate("i", data).Value.Should().Be(1);
    }

    [Fact]
    public void A_formula_alone_is_given_them_under_either_name()
    {
        var formula = Formula.Compile("a / HariDalamPeriode()").Value;
        var missing = formula.Evaluate(("a", 62));
        (missing.Status, missing.Missing.Single()).Should().Be((OutcomeStatus.MissingInput, "DaysInPeriod()"));
        formula.Evaluate(("a", 62), ("DaysInPeriod()", 31)).Value.Should().Be(2);
        formula.Evaluate(("a", 62), ("HariDalamPeriode()", 31)).Value.Should().Be(2);
        formula.Inputs.Should().Equal("a", "DaysInPeriod()");
        formula.Prepare().Evaluate((ReadOnlySpan<decimal?>)[62m, 31m]).Value.Should().Be(2);
    }

    [Fact]
    public void An_example_gives_them_as_a_figure()
    {
        var more = ", 'examples': [ { 'values': { 'x': 1116, 'tt': 60, 'DaysInPeriod()': 31 }, 'expect': 60, 'from': 'by hand' } ]";
        var read = SmallCatalog.Read(
            "'variables': { 'x': { 'label': 'x' }, 'tt': { 'label': 'tt', 'aggregate': 'last' } }",
            SmallCatalog.Indicator("i", "x / (tt * DaysInPeriod()) * 100%", "%", more));
        read.Diagnostics.Should().BeEmpty();
        read.Value.CheckExamples().Should().BeEmpty();
    }

    [Fact]
    public void The_working_puts_them_in()
    {
        var data = SmallCatalog.Data(Beds.Catalog, SmallCatalog.Observations("2024-01 1116", "tt: 2024-01 60"), "2024-01").Value;
        Beds.Explain("i", data).Working!.Steps.Select(s => s.Text).Should().Equal(
            "x / (tt * DaysInPeriod()) * 100%",
            "[hari perawatan] / ([tempat tidur] * DaysInPeriod()) * 100%",
            "1116 / (60 * 31) * 100%",
            "1116 / 1860 * 100%",
            "0.6 * 100%",
            "60%");
    }

    [Theory]
    [InlineData("DaysInPeriod(1)", "IKI2003")]
    [InlineData("DaysInPeriod", "IKI2001")]
    [InlineData("Average(DaysInPeriod())", "IKI2006")]
    [InlineData("Previous(DaysInPeriod())", "IKI2006")]
    public void It_takes_nothing_and_is_no_variable(string formula, string code) =>
        SmallCatalog.Read("'variables': { 'x': { 'label': 'x' } }", SmallCatalog.Indicator("i", formula)).Diagnostics.Select(d => d.Code).Should().Contain(code);
}
