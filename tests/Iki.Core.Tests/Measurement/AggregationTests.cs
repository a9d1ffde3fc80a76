namespace Iki.Core.Tests.Measurement;

/// <summary>Many figures to one: over offices within each period first, then over time (definitions.md, Members). All worked out by hand.</summary>
public class AggregationTests
{
    // Quarters 4, 1, 7, 3: 15 in all, 3.75 on average.
    [Theory]
    [InlineData("sum", "15")]
    [InlineData("average", "15/4")]
    [InlineData("last", "3")]
    [InlineData("first", "4")]
    [InlineData("min", "1")]
    [InlineData("max", "7")]
    public void Figures_over_time_become_one_as_declared(string aggregate, string total) =>
        Total($"'{aggregate}'", "'values': { 'x': [4, 1, 7, 3] }").Should().Be(total);

    [Fact]
    public void Last_is_the_latest_in_time_and_not_in_the_file() =>
        Total("'last'", Observations("2018-11 9", "2018-02 5", "2018-07 6")).Should().Be("9");

    // January 10 and 20, February 30 of one office alone.
    // average of averages: (15 + 30)/2 = 22.5; sum of averages 45; average of sums (30 + 30)/2 = 30; latest sum 30; greatest of the smallest: max(10, 30).
    [Theory]
    [InlineData("{ 'time': 'average', 'office': 'average' }", "45/2")]
    [InlineData("{ 'time': 'sum', 'office': 'average' }", "45")]
    [InlineData("{ 'time': 'average', 'office': 'sum' }", "30")]
    [InlineData("'sum'", "60")]
    [InlineData("{ 'time': 'sum', 'office': 'max' }", "50")]
    [InlineData("{ 'time': 'max', 'office': 'min' }", "30")]
    [InlineData("{ 'time': 'min', 'office': 'max' }", "20")]
    public void Offices_are_combined_within_a_period_first(string aggregate, string total) =>
        Total(aggregate, Observations("2018-01 10 Desa Satu", "2018-01 20 Desa Dua", "2018-02 30 Desa Satu")).Should().Be(total);

    [Fact]
    public void A_head_count_is_the_latest_of_every_office_added_up() =>
        Total("'last'", Observations("2018-01 10 Desa Satu", "2018-01 20 Desa Dua", "2018-02 11 Desa Satu", "2018-02 22 Desa Dua")).Should().Be("33");

    // Kecamatan 1, Desa Satu 10 with Dusun Satu 100 below it, Desa Dua 1000.
    [Theory]
    [InlineData(null, "1111")]
    [InlineData("Kecamatan Uji", "1111")]
    [InlineData("Desa Satu", "110")]
    [InlineData("Dusun Satu", "100")]
    [InlineData("desa dua", "1000")]
    public void An_office_has_its_own_figures_and_those_of_the_offices_below_it(string? office, string total) =>
        Total("'sum'", Observations("2018 1 Kecamatan Uji", "2018 10 Desa Satu", "2018 100 Dusun Satu", "2018 1000 Desa Dua"), office: office).Should().Be(total);

    [Theory]
    [InlineData("2018", "15")]
    [InlineData("2018-S2", "12")]
    [InlineData("2018-Q1", "3")]
    [InlineData("2018-08", "4")]
    public void Only_the_figures_of_the_period_asked_about_count(string period, string total) =>
        Total("'sum'", Observations("2017-12 100", "2018-01 1", "2018-02 2", "2018-08 4", "2018-12 8", "2019-01 200"), period).Should().Be(total);

    [Theory]
    [InlineData("2018-03", "2018-Q1")]
    [InlineData("2018-Q1", "2018")]
    public void A_wider_figure_is_refused(string period, string wide)
    {
        var result = SmallCatalog.Result(Of("'sum'", "x"), Observations($"{wide} 12"), period);

        (result.Status, result.Outcome.Input, result.Outcome.Problem!.Code).Should().Be((OutcomeStatus.InvalidInput, "x", "IKI5108"));
        result.Outcome.Problem.Arguments.Should().Equal("x", wide);
    }

    // One figure per period, offices added up first: 30 and 6.
    [Theory]
    [InlineData("Average(x)", "18")]
    [InlineData("Max(x)", "30")]
    [InlineData("Count(x)", "2")]
    [InlineData("Median(x)", "18")]
    [InlineData("First(x) - Last(x)", "24")]
    public void The_figures_behind_a_total_are_one_per_period(string formula, string value) =>
        SmallCatalog.Result(Of("{ 'time': 'max', 'office': 'sum' }", formula), Observations("2018-01 10 Desa Satu", "2018-01 20 Desa Dua", "2018-02 6 Desa Satu"))
            .Exact.ToString().Should().Be(value);

    [Fact]
    public void A_ratio_is_recomputed_from_its_parts()
    {
        // 1/2 = 50 % and 9/10 = 90 %, which are 70 % on average; but (1 + 9)/(2 + 10) = 83.33 %.
        var evaluator = SmallCatalog.Read(
            "'variables': { 'a': { 'label': 'a' }, 'b': { 'label': 'b' } }", SmallCatalog.Indicator("i", "a / b * 100%", "%", ", 'decimals': 2")).Value;

        SmallCatalog.Result(evaluator, "'values': { 'a': [1, 9], 'b': [2, 10] }").Value.Should().Be(83.33m);
    }

    [Fact]
    public void A_percentage_is_averaged_where_its_variable_says_so()
    {
        var evaluator = SmallCatalog.Read(
            "'variables': { 'p': { 'label': 'p', 'unit': '%', 'aggregate': 'average' } }", SmallCatalog.Indicator("i", "p", "%")).Value;

        var result = SmallCatalog.Result(evaluator, "'values': { 'p': [50, 90] }");
        (result.Value, result.Exact.ToString()).Should().Be((70m, "7/10"));
    }

    [Theory]
    [InlineData("'unit': '%'", "IKI4022")]
    [InlineData("'aggregate': { 'time': 'sum', 'office': 'last' }", "IKI4036")]
    [InlineData("'aggregate': { 'time': 'sum', 'office': 'first' }", "IKI4036")]
    [InlineData("'aggregate': { 'time': 'latest', 'office': 'latest' }", "IKI4036")]
    public void An_aggregate_without_meaning_is_refused(string members, string code)
    {
        var read = SmallCatalog.Read($"'variables': {{ 'x': {{ 'label': 'x', {members} }} }}", SmallCatalog.Indicator("i", "1"));

        (read.HasValue, read.Diagnostics.First(d => d.Severity == Severity.Error).Code).Should().Be((false, code));
    }

    private static CatalogEvaluator Of(string aggregate, string formula) => SmallCatalog.OfOne($"'aggregate': {aggregate}", formula);

    private static string? Total(string aggregate, string data, string period = "2018", string? office = null) =>
        SmallCatalog.Result(Of(aggregate, "x"), data, period, office).Exact?.ToString();

    private static string Observations(params string[] observations) => SmallCatalog.Observations(observations);
}
