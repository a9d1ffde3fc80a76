namespace Iki.Core.Tests.Measurement;

/// <summary>Figures of other times: the period before, the year before, the year to date (formula language, 6).</summary>
public class OtherTimeTests
{
    // Monthly: 2017-02 → 3, 2017-03 → 5, 2018-01 → 1, 2018-02 → 8, 2018-03 → 10, 2018-04 → 100.
    private const string Months = """
        'observations': [
          { 'variable': 'x', 'period': '2017-02', 'value': 3 }, { 'variable': 'x', 'period': '2017-03', 'value': 5 },
          { 'variable': 'x', 'period': '2018-01', 'value': 1 }, { 'variable': 'x', 'period': '2018-02', 'value': 8 },
          { 'variable': 'x', 'period': '2018-03', 'value': 10 }, { 'variable': 'x', 'period': '2018-04', 'value': 100 } ]
        """;

    [Theory]
    [InlineData("2018-03", "Previous(x)", "8")]
    [InlineData("2018-03", "Previous(x, 2)", "1")]
    [InlineData("2018-03", "Previous(x, 13)", "3")]
    [InlineData("2018-03", "LastYear(x)", "5")]
    [InlineData("2018-03", "YearToDate(x)", "19")]
    [InlineData("2018-01", "YearToDate(x)", "1")]
    [InlineData("2018-03", "x - Previous(x)", "2")]
    [InlineData("2018-Q2", "Previous(x)", "19")]
    [InlineData("2018-Q1", "LastYear(x)", "8")]
    [InlineData("2018-Q2", "YearToDate(x)", "119")]
    [InlineData("2018-S2", "Previous(x)", "119")]
    [InlineData("2018", "Previous(x)", "8")]
    [InlineData("2018", "LastYear(x)", "8")]
    [InlineData("2018", "x", "119")]
    public void Observations_of_another_time_are_found_by_their_period(string period, string formula, string value) =>
        SmallCatalog.Result(Of(formula), Months, period).Exact.ToString().Should().Be(value);

    [Fact]
    public void Growth_compares_with_the_year_before()
    {
        // (10 − 5)/5 = 100 %; the decree's (tahun ini − tahun lalu) / tahun lalu.
        var result = SmallCatalog.Result(Of("Growth(x, LastYear(x))", "%"), Months, "2018-03");

        (result.Value, result.Exact.ToString()).Should().Be((100m, "1"));
        result.Inputs.Select(i => $"{i.Name} = {i.Value}").Should().Equal("x = 10", "LastYear(x) = 5");
    }

    [Theory]
    [InlineData("2018-04", "Previous(x, 3) + Previous(x, 4)", "Previous(x, 4)")]
    [InlineData("2018-01", "x + Previous(x)", "Previous(x)")]
    [InlineData("2018-01", "LastYear(x)", "LastYear(x)")]
    [InlineData("2019-03", "YearToDate(x) + x", "YearToDate(x)", "x")]
    [InlineData("0001-01", "Previous(x)", "Previous(x)")]
    [InlineData("0001", "LastYear(x)", "LastYear(x)")]
    public void What_another_time_lacks_is_named_as_the_formula_names_it(string period, string formula, params string[] missing)
    {
        var result = SmallCatalog.Result(Of(formula), Months, period);

        result.Status.Should().Be(OutcomeStatus.MissingInput);
        result.Outcome.Missing.Should().Equal(missing);
    }

    [Fact]
    public void A_figure_of_the_whole_year_before_does_not_answer_for_a_month_of_it()
    {
        var result = SmallCatalog.Result(Of("LastYear(x)"), "'observations': [ { 'variable': 'x', 'period': '2017', 'value': 12 } ]", "2018-03");

        (result.Status, result.Outcome.Input, result.Outcome.Problem!.Code).Should().Be((OutcomeStatus.InvalidInput, "LastYear(x)", "IKI5108"));
    }

    [Fact]
    public void The_period_asked_about_may_differ_from_that_of_the_data()
    {
        var evaluator = Of("x + Previous(x)");
        var data = SmallCatalog.Data(evaluator.Catalog, Months, "2018-03").Value;

        // 8 + 1 in February, 10 + 8 in March.
        evaluator.Evaluate("i", data, Period.Parse("2018-02")).Value.Should().Be(9);
        evaluator.Evaluate("i", data).Value.Should().Be(18);
        evaluator.Evaluate(data, Period.Parse("2018-02")).Results[0].Value.Should().Be(9);
    }

    private static CatalogEvaluator Of(string formula, string unit = "") =>
        SmallCatalog.Read("'variables': { 'x': { 'label': 'x' } }", SmallCatalog.Indicator("i", formula, unit)).Value;
}
