namespace Iki.Core.Tests.Measurement;

/// <summary>Figures of periods that are not of one length: what weighs how much, what can be combined, and what a ratio rests on. By hand.</summary>
public class MonthsTests
{
    // A half-year of 80 and two months of 90: (6 × 80 + 90 + 90) / 8; a quarter and a month: (3 × 80 + 90) / 4.
    [Theory]
    [InlineData("165/2", "2018-S1 80", "2018-07 90", "2018-08 90")]
    [InlineData("165/2", "2018-Q1 80", "2018-04 90")]
    [InlineData("85", "2018-01 80", "2018-02 90")]
    [InlineData("85", "2018-S1 80", "2018-S2 90")]
    public void A_mean_over_time_weighs_by_months(string mean, params string[] observations) =>
        SmallCatalog.Result(SmallCatalog.OfOne("'aggregate': { 'time': 'average', 'office': 'average' }"), SmallCatalog.Observations(observations)).Exact.ToString().Should().Be(mean);

    [Fact]
    public void An_absent_quarter_that_counts_as_0_weighs_three_months()
    {
        // 2018-Q1 and a half-year: (3 × 80 + 3 × 0 + 6 × 90) / 12.
        var evaluator = SmallCatalog.OfOne("'aggregate': 'average', 'frequency': 'quarter', 'whenMissing': 'zero'");
        SmallCatalog.Result(evaluator, SmallCatalog.Observations("2018-Q1 80", "2018-S2 90")).Value.Should().Be(65);
    }

    [Fact]
    public void The_function_counts_figures_and_says_so_where_their_periods_differ()
    {
        var evaluator = SmallCatalog.OfOne("'aggregate': 'average'", "Average(x)");
        var result = SmallCatalog.Result(evaluator, SmallCatalog.Observations("2018-S1 80", "2018-07 90", "2018-08 100"));
        result.Value.Should().Be(90);
        var said = result.Diagnostics.Single();
        (said.Code, said.Severity).Should().Be(("IKI5126", Severity.Information));
        said.Arguments.Should().Equal("x", "2018-S1", "2018-07");

        SmallCatalog.Result(evaluator, SmallCatalog.Observations("2018-07 90", "2018-08 100")).Diagnostics.Should().BeEmpty();
        SmallCatalog.Result(SmallCatalog.OfOne("'aggregate': 'average'", "Max(x)"), SmallCatalog.Observations("2018-S1 80", "2018-07 90")).Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void An_explanation_shows_the_months_that_a_figure_weighs()
    {
        var evaluator = SmallCatalog.OfOne("'aggregate': { 'time': 'average', 'office': 'average' }");
        var explanation = evaluator.Explain("i", SmallCatalog.Data(evaluator.Catalog, SmallCatalog.Observations("2018-S1 80 Desa Dua", "2018-07 90 Desa Dua", "2018-07 100 Desa Satu")).Value);
        // (6 × 80 + 95) / 7.
        explanation.Result.Exact.ToString().Should().Be("575/7");
        explanation.ToString().Should().Contain(
            "3 figures; over offices the average; over time the average by months: 2018-07 Desa Satu = 100 (1 month); 2018-S1 Desa Dua = 80 (6 months); 2018-07 Desa Dua = 90 (1 month)");
        explanation.ToString(Language.Indonesian).Should().Contain("antarwaktu rata-rata tertimbang menurut bulan").And.Contain("(6 bulan)");
        ExplanationFile.Write([explanation]).Should().Contain("\"weighedByMonths\": true");
    }

    // Desa Satu by quarter, Desa Dua by month.
    [Theory]
    [InlineData("'sum'", "50", "2018-Q1 30 Desa Satu", "2018-01 10 Desa Dua", "2018-02 10 Desa Dua")]
    [InlineData("'sum'", "57", "2018-Q1 30 Desa Satu", "2018-01 10 Desa Dua", "2018-02 10 Desa Dua", "2018-04 7 Desa Dua")]
    [InlineData("'sum'", "110", "2018 30 Desa Satu", "2018-Q2 20 Desa Dua", "2018-01 10 Dusun Satu", "2018-12 50 Dusun Satu")]
    [InlineData("{ 'time': 'max', 'office': 'max' }", "30", "2018-Q1 30 Desa Satu", "2018-01 10 Desa Dua", "2018-02 11 Desa Dua")]
    [InlineData("{ 'time': 'min', 'office': 'min' }", "10", "2018-Q1 30 Desa Satu", "2018-01 10 Desa Dua", "2018-02 11 Desa Dua")]
    // The quarter of Desa Dua is (10 + 11 + 12) / 3 = 11, and the mean of 30 and 11 is 20.5.
    [InlineData("{ 'time': 'average', 'office': 'average' }", "41/2", "2018-Q1 30 Desa Satu", "2018-01 10 Desa Dua", "2018-02 11 Desa Dua", "2018-03 12 Desa Dua")]
    public void Offices_that_report_for_other_periods_are_combined_over_the_longer_one(string aggregate, string total, params string[] observations) =>
        SmallCatalog.Result(SmallCatalog.OfOne($"'aggregate': {aggregate}, 'offices': 'own'"), SmallCatalog.Observations(observations)).Exact.ToString().Should().Be(total);

    [Fact]
    public void A_series_has_the_longer_period_as_one_figure()
    {
        // The quarter 30 + 20, and April 7: two figures, 50 and 7.
        var data = SmallCatalog.Observations("2018-Q1 30 Desa Satu", "2018-01 10 Desa Dua", "2018-02 10 Desa Dua", "2018-04 7 Desa Dua");
        SmallCatalog.Result(SmallCatalog.OfOne("'unit': ''", "Count(x)"), data).Value.Should().Be(2);
        SmallCatalog.Result(SmallCatalog.OfOne("'unit': ''", "Max(x) - Min(x)"), data).Value.Should().Be(43);
    }

    [Theory]
    // The greatest of each month over both offices cannot be known of a quarter; a mean lacks March.
    [InlineData("{ 'time': 'max', 'office': 'sum' }")]
    [InlineData("{ 'time': 'sum', 'office': 'max' }")]
    [InlineData("{ 'time': 'average', 'office': 'average' }")]
    [InlineData("{ 'time': 'sum', 'office': 'average' }")]
    public void Where_it_matters_how_months_lie_to_each_other_they_are_refused(string aggregate)
    {
        var result = SmallCatalog.Result(SmallCatalog.OfOne($"'aggregate': {aggregate}"), SmallCatalog.Observations("2018-Q1 30 Desa Satu", "2018-01 10 Desa Dua", "2018-02 10 Desa Dua"));
        (result.Status, result.Outcome.Problem!.Code).Should().Be((OutcomeStatus.InvalidInput, "IKI5112"));
        result.Outcome.Problem.Arguments.Should().Equal("x", "2018-Q1", "2018-02");
    }

    [Fact]
    public void What_is_divided_and_what_it_is_divided_by_cover_the_same_months_or_it_is_said()
    {
        var evaluator = Ratio("x / y * 100%");
        var result = SmallCatalog.Result(evaluator, SmallCatalog.Observations(
            "2018-01 8", "2018-02 9", "2018-04 7", "y: 2018-01 10", "y: 2018-02 10", "y: 2018-03 10", "y: 2018-04 10"));
        // 24 of 40.
        result.Value.Should().Be(60);
        var said = result.Diagnostics.Single();
        (said.Code, said.Severity).Should().Be(("IKI5127", Severity.Information));
        said.Arguments.Should().Equal("x", "2018-01/2018-02, 2018-04", "y", "2018-01/2018-04");
        SmallCatalog.Result(evaluator, SmallCatalog.Observations("2018-Q1 8", "y: 2018-01 10", "y: 2018-02 10", "y: 2018-03 10")).Diagnostics.Should().BeEmpty();
    }

    [Theory]
    [InlineData("Percent(x, y)", "'label': 'y'", true)]
    [InlineData("(x + 1) / (2 * y) * 100%", "'label': 'y'", true)]
    [InlineData("Previous(x) / Previous(y) * 100%", "'label': 'y'", false)]
    [InlineData("x / LastYear(y) * 100%", "'label': 'y'", false)]
    [InlineData("Count(x) / Count(y) * 100%", "'label': 'y'", false)]
    // The state at the end, and a figure of which none lacks, cover what they are asked for.
    [InlineData("x / y * 100%", "'label': 'y', 'aggregate': 'last'", false)]
    [InlineData("x / y * 100%", "'label': 'y', 'whenMissing': 'zero'", false)]
    [InlineData("x / y * 100%", "'label': 'y', 'aggregate': 'average'", true)]
    public void Only_figures_that_are_spread_over_the_same_time_are_held_against_each_other(string formula, string y, bool isSaid)
    {
        var result = SmallCatalog.Result(Ratio(formula, y), SmallCatalog.Observations("2018-01 8", "y: 2018-01 10", "y: 2018-02 10", "y: 2017 5", "2017 2"));
        result.Diagnostics.Select(d => d.Code).Should().Equal(isSaid ? ["IKI5127"] : []);
    }

    private static CatalogEvaluator Ratio(string formula, string y = "'label': 'y'") =>
        SmallCatalog.Read($"'variables': {{ 'x': {{ 'label': 'x' }}, 'y': {{ {y} }} }}", SmallCatalog.Indicator("i", formula, "%")).Value;
}
