namespace Iki.Core.Tests.Measurement;

/// <summary>Named, dated values: which one is in force, and for which periods it answers (definitions.md, Members).</summary>
public class ParameterTests
{
    private const string NoData = "'values': { }";

    // 230 in 2017 and only then; 240 from 2018; 250 from July 2018 on.
    private const string Values =
        "{ 'from': '2017-01-01', 'to': '2017-12-31', 'value': 230 }, { 'from': '2018-01-01', 'value': 240 }, { 'from': '2018-07-01', 'value': 250, 'source': 'Perbup' }";

    [Theory]
    [InlineData("2017", 230)]
    [InlineData("2017-12", 230)]
    [InlineData("2018-01", 240)]
    [InlineData("2018-S1", 240)]
    [InlineData("2018-06", 240)]
    [InlineData("2018-07", 250)]
    [InlineData("2018-S2", 250)]
    [InlineData("2025", 250)]
    public void The_value_in_force_on_the_last_day_applies(string period, int value)
    {
        var result = Result("", Values, period);

        (result.Value, result.Diagnostics.Count).Should().Be((value, 0));
    }

    [Fact]
    public void A_change_inside_the_period_draws_a_warning()
    {
        var result = Result("", Values, "2018");

        (result.Status, result.Value).Should().Be((OutcomeStatus.Computed, 250m));
        var warning = result.Diagnostics.Should().ContainSingle().Subject;
        (warning.Code, warning.Severity).Should().Be(("IKI5107", Severity.Warning));
        warning.Arguments.Should().Equal("hariKerja", "2018");
    }

    [Fact]
    public void A_new_value_that_is_the_same_is_no_change() =>
        Result("", "{ 'from': '2018-01-01', 'value': 240 }, { 'from': '2018-07-01', 'value': 240.0 }", "2018").Diagnostics.Should().BeEmpty();

    [Theory]
    [InlineData("2016")]
    [InlineData("2019")]
    [InlineData("2018-S2")]
    public void No_value_is_in_force_outside_its_dates(string period)
    {
        var result = Result("", "{ 'from': '2017-01-01', 'to': '2018-12-30', 'value': 230 }", period);

        (result.Status, result.Outcome.Input, result.Outcome.Problem!.Code).Should().Be((OutcomeStatus.InvalidInput, "hariKerja", "IKI5106"));
        result.Outcome.Problem.Arguments.Should().Equal("hariKerja", period);
    }

    [Theory]
    [InlineData("year", "2018")]
    [InlineData("semester", "2018-S2")]
    [InlineData("quarter", "2018-Q3")]
    [InlineData("month", "2018-03")]
    public void A_parameter_answers_for_periods_of_its_length(string per, string period) =>
        Result($"'per': '{per}', ", "{ 'from': '2018-01-01', 'value': 240 }", period).Value.Should().Be(240);

    [Theory]
    [InlineData("year", "2018-03")]
    [InlineData("year", "2018-S1")]
    [InlineData("month", "2018")]
    [InlineData("quarter", "2018-03")]
    public void A_parameter_does_not_answer_for_other_periods(string per, string period)
    {
        var result = Result($"'per': '{per}', ", "{ 'from': '2018-01-01', 'value': 240 }", period);

        (result.Status, result.Value, result.Outcome.Input).Should().Be((OutcomeStatus.InvalidInput, null, "hariKerja"));
        result.Outcome.Problem!.Code.Should().Be("IKI5105");
        result.Outcome.Problem.Arguments.Should().Equal("hariKerja", per, period);
    }

    [Fact]
    public void The_source_of_the_value_comes_before_that_of_the_parameter()
    {
        Result("'source': 'Catatan', ", Values, "2018-S1").Parameters.Select(p => $"{p.Name} {p.Value} {p.Source}").Should().Equal("hariKerja 240 Catatan");
        Result("'source': 'Catatan', ", Values, "2018-S2").Parameters.Select(p => $"{p.Name} {p.Value} {p.Source}").Should().Equal("hariKerja 250 Perbup");
    }

    [Fact]
    public void A_percentage_is_given_in_percent_points()
    {
        // 90 % of 50 is 45.
        var evaluator = SmallCatalog.Read(
            "'parameters': { 'bobot': { 'label': 'bobot', 'unit': '%', 'values': [ { 'from': '2018-01-01', 'value': 90 } ] } }, 'variables': { 'nilai': { 'label': 'nilai', 'unit': 'poin' } }",
            SmallCatalog.Indicator("i", "bobot * nilai", "poin")).Value;

        SmallCatalog.Result(evaluator, "'values': { 'nilai': 50 }").Value.Should().Be(45);
    }

    [Theory]
    [InlineData("{ 'from': '2018-07-01', 'value': 250 }, { 'from': '2018-01-01', 'value': 240 }", "IKI4034")]
    [InlineData("{ 'from': '2018-01-01', 'to': '2018-06-30', 'value': 240 }, { 'from': '2018-06-30', 'value': 250 }", "IKI4034")]
    [InlineData("{ 'from': '2018-01-01', 'to': '2017-12-31', 'value': 240 }", "IKI4033")]
    public void Values_that_overlap_or_run_backwards_are_refused(string values, string code) =>
        Read("", values).Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.Code).Should().Equal(code);

    private static IndicatorResult Result(string members, string values, string period) =>
        SmallCatalog.Result(Read(members, values).Value, NoData, period);

    private static Checked<CatalogEvaluator> Read(string members, string values) => SmallCatalog.Read(
        $"'parameters': {{ 'hariKerja': {{ 'label': 'hari kerja', {members}'values': [ {values} ] }} }}", SmallCatalog.Indicator("i", "hariKerja"));
}
