namespace Iki.Core.Tests.Measurement;

/// <summary>Variables that say how often they are observed, and data with gaps; the sums are worked out by hand.</summary>
public class AbsentObservationTests
{
    private const string ThreeQuarters = """
        'observations': [ { 'variable': 'x', 'period': '2018-Q1', 'value': 5 }, { 'variable': 'x', 'period': '2018-Q2', 'value': 7 },
                          { 'variable': 'x', 'period': '2018-Q4', 'value': 9 } ]
        """;

    [Theory]
    [InlineData("fail", "sum", null, "IKI5117")]
    [InlineData("zero", "sum", "21", "IKI5118")]
    [InlineData("skip", "sum", "21", "IKI5119")]
    // The mean of 5, 7, 0 and 9, and of 5, 7 and 9.
    [InlineData("zero", "average", "5.25", "IKI5118")]
    [InlineData("skip", "average", "7", "IKI5119")]
    [InlineData("zero", "min", "0", "IKI5118")]
    [InlineData("skip", "min", "5", "IKI5119")]
    public void A_missing_quarter_is_treated_as_the_definition_says(string whenMissing, string aggregate, string? expected, string code)
    {
        var result = SmallCatalog.Result(Evaluator(whenMissing, aggregate), ThreeQuarters);
        result.Value?.ToString(System.Globalization.CultureInfo.InvariantCulture).Should().Be(expected);
        result.Diagnostics.Should().ContainSingle().Which.Code.Should().Be(code);
        result.Diagnostics[0].Message(Language.Indonesian).Should().Contain("x, 2018-Q3, Kecamatan Uji");
    }

    [Fact]
    public void A_count_counts_what_is_there()
    {
        SmallCatalog.Result(Evaluator("zero", "sum", "Count(x)"), ThreeQuarters).Value.Should().Be(3);
        SmallCatalog.Result(Evaluator("fail", "sum", "Count(x)"), ThreeQuarters).Value.Should().Be(3);
    }

    [Fact]
    public void A_count_of_what_is_there_counts_a_quarter_once_however_many_offices_report_it()
    {
        const string TwoOffices = """
            'observations': [ { 'variable': 'x', 'period': '2018-Q1', 'office': 'Dusun Satu', 'value': 1 },
                              { 'variable': 'x', 'period': '2018-Q2', 'office': 'Dusun Satu', 'value': 2 },
                              { 'variable': 'x', 'period': '2018-Q1', 'office': 'Desa Dua', 'value': 3 },
                              { 'variable': 'x', 'period': '2018-Q2', 'office': 'Desa Dua', 'value': 4 },
                              { 'variable': 'x', 'period': '2018-Q3', 'office': 'Desa Dua', 'value': 5 } ]
            """;
        SmallCatalog.Result(Evaluator("fail", "sum", "Count(x)"), TwoOffices).Value.Should().Be(3);
        SmallCatalog.Result(Evaluator("zero", "sum", "Count(x)"), TwoOffices).Value.Should().Be(3);
        SmallCatalog.Result(Evaluator("skip", "sum", "Count(x)"), TwoOffices).Value.Should().Be(3);
    }

    [Fact]
    public void A_complete_part_of_the_year_has_a_value()
    {
        SmallCatalog.Result(Evaluator("fail", "sum"), ThreeQuarters, "2018-S1").Value.Should().Be(12);
    }

    [Fact]
    public void A_figure_of_the_whole_covers_its_parts()
    {
        var result = SmallCatalog.Result(Evaluator("fail", "sum"), "'values': { 'x': 40 }");
        result.Value.Should().Be(40);
        result.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Once_one_village_reports_all_are_expected()
    {
        var evaluator = Evaluator("skip", "sum");
        var result = SmallCatalog.Result(
            evaluator, "'observations': [ { 'variable': 'x', 'period': '2018-Q1', 'office': 'Desa Dua', 'value': 3 } ]", "2018-Q1");
        result.Value.Should().Be(3);
        result.Diagnostics.Should().ContainSingle().Which.Arguments.Should().Equal("x", "1", "x, 2018-Q1, Dusun Satu");
    }

    [Fact]
    public void Previous_looks_across_a_period_that_is_missing()
    {
        var period = Period.Parse("2018-Q4");
        var evaluator = Evaluator("fail", "sum", "x - Previous(x, 2)");
        var data = SmallCatalog.Data(evaluator.Catalog, ThreeQuarters).Value;
        evaluator.Evaluate("i", data, period).Value.Should().Be(2);
        Evaluator("fail", "sum", "Previous(x)").Evaluate("i", data, period).Outcome.Missing.Should().Equal("Previous(x)");
    }

    [Fact]
    public void A_figure_that_came_late_is_mentioned_and_used()
    {
        var evaluator = Evaluator("fail", "sum", "Previous(x) + x");
        var data = SmallCatalog.Data(
            evaluator.Catalog,
            "'observations': [ { 'variable': 'x', 'period': '2018-Q1', 'value': 5 }, { 'variable': 'x', 'value': 7 }, { 'variable': 'x', 'period': '2017-Q4', 'value': 1 } ]",
            "2018-Q2");
        data.Diagnostics.Should().ContainSingle().Which.Arguments.Should().Equal("x, 2018-Q1, Kecamatan Uji", "2018-Q2");
        evaluator.Evaluate("i", data.Value).Value.Should().Be(12);
    }

    [Fact]
    public void More_than_a_dozen_are_counted_and_a_dozen_named()
    {
        var evaluator = SmallCatalog.Read(
            "'variables': { 'x': { 'label': 'x', 'frequency': 'month', 'whenMissing': 'skip' } }", SmallCatalog.Indicator("i", "x")).Value;
        var result = SmallCatalog.Result(evaluator, "'observations': [ { 'variable': 'x', 'period': '2018-01', 'office': 'Desa Dua', 'value': 3 } ]");
        // Two villages without others below them, twelve months each, one of them there.
        result.Diagnostics.Should().ContainSingle().Which.Arguments[1].Should().Be("23");
        result.Diagnostics[0].Arguments[2].Split("; ").Should().HaveCount(13).And.EndWith("…");
    }

    [Fact]
    public void Year_to_date_adds_up_from_January()
    {
        var evaluator = Evaluator("fail", "sum", "x");
        var data = SmallCatalog.Data(evaluator.Catalog, ThreeQuarters).Value;
        var results = evaluator.Evaluate(data, Period.Parse("2018-Q2"), yearToDate: true);
        results.Results[0].Value.Should().Be(12);
        results.IsYearToDate.Should().BeTrue();
        results.Results[0].Inputs[0].Period.Should().Be("2018-S1");
        evaluator.Evaluate("i", data, Period.Parse("2018-Q4"), yearToDate: true).Status.Should().Be(OutcomeStatus.MissingInput);
    }

    private static CatalogEvaluator Evaluator(string whenMissing, string aggregate, string formula = "x") => SmallCatalog.Read(
        $"'variables': {{ 'x': {{ 'label': 'x', 'frequency': 'quarter', 'whenMissing': '{whenMissing}', 'aggregate': '{aggregate}' }} }}",
        SmallCatalog.Indicator("i", formula)).Value;
}
