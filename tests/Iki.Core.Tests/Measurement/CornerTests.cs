namespace Iki.Core.Tests.Measurement;

public class CornerTests
{
    private const string Ab = "'variables': { 'a': { 'label': 'a', 'min': 0 }, 'b': { 'label': 'b' } }";

    [Fact]
    public void B1_Percent_points_are_handed_on_as_the_ratio_they_are()
    {
        var evaluator = SmallCatalog.Read(Ab, SmallCatalog.Indicator("i", "s", "%"), SmallCatalog.Indicator("used", "a / b * 100", "%", ", 'symbol': 's'")).Value;
        SmallCatalog.Result(evaluator, "'values': { 'a': 1, 'b': 2 }").Value.Should().Be(50);
    }

    [Theory]
    [InlineData("s")]
    [InlineData("s + 1 + 1 + 1 + 1")]
    public void B2_A_division_by_zero_of_another_indicator_is_one_here_too(string formula)
    {
        var evaluator = SmallCatalog.Read(Ab, SmallCatalog.Indicator("i", formula), SmallCatalog.Indicator("used", "1 + 1 + a / b", "", ", 'symbol': 's'")).Value;
        var result = SmallCatalog.Result(evaluator, "'values': { 'a': 1, 'b': 0 }");
        (result.Status, result.Outcome.Divisor).Should().Be((OutcomeStatus.DivisionByZero, "b"));
    }

    [Fact]
    public void B3_The_smallest_integer_is_a_number_like_any_other()
    {
        var least = new Rational(long.MinValue);
        (least == Rational.Parse("-9223372036854775808")).Should().BeTrue();
        (-least).ToString().Should().Be("9223372036854775808");
        (Rational.One / least).ToString().Should().Be("-1/9223372036854775808");
    }

    [Theory]
    [InlineData("{ 'from': '2017-01-01', 'value': 240 }, { 'from': '2018-03-01', 'value': 250 }, { 'from': '2018-07-01', 'value': 250 }")]
    [InlineData("{ 'from': '2017-01-01', 'to': '2018-03-31', 'value': 240 }, { 'from': '2018-07-01', 'value': 250 }")]
    public void B4_Every_change_inside_the_period_draws_a_warning(string values)
    {
        var evaluator = SmallCatalog.Read($"'parameters': {{ 'h': {{ 'label': 'h', 'values': [ {values} ] }} }}", SmallCatalog.Indicator("i", "h")).Value;
        SmallCatalog.Result(evaluator, "'values': { }").Diagnostics.Select(d => d.Code).Should().Equal("IKI5107");
    }

    [Fact]
    public void B5_Offices_that_report_by_year_and_by_month_are_not_dropped_in_silence()
    {
        var evaluator = SmallCatalog.Read("'variables': { 'x': { 'label': 'x', 'aggregate': 'last' } }", SmallCatalog.Indicator("i", "x")).Value;
        var data = SmallCatalog.Data(evaluator.Catalog, "'observations': [ { 'variable': 'x', 'office': 'Desa Satu', 'period': '2018-12', 'value': 10 }, { 'variable': 'x', 'office': 'Desa Dua', 'value': 5 } ]");
        var result = evaluator.Evaluate("i", data.Value);
        (data.HasErrors || result.Status != OutcomeStatus.Computed || result.Value == 15).Should().BeTrue("the value is {0}", result.Value);
    }

    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void B6_Nothing_lies_beyond_the_calendar(int count)
    {
        var before = () => Period.Parse("2018").Before(count);
        before.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void B7_The_same_figure_out_of_bounds_given_twice_is_given_twice_alike()
    {
        var evaluator = SmallCatalog.Read(Ab, SmallCatalog.Indicator("i", "a")).Value;
        var data = SmallCatalog.Data(evaluator.Catalog, "'values': { 'a': -1 }, 'observations': [ { 'variable': 'a', 'value': -1 } ]");
        data.Diagnostics.Select(d => d.Code).Should().Equal("IKI5010", "IKI5010", "IKI5012");
    }

    [Fact]
    public void B8_A_figure_of_code_that_could_not_be_read_is_reported()
    {
        var evaluator = SmallCatalog.Read(Ab, SmallCatalog.Indicator("i", "a")).Value;
        DataSet.Create(evaluator.Catalog, "2018", ("a", Figure.Read("1,5,5"))).Diagnostics.Select(d => d.Code).Should().Equal("IKI5001");
    }

    [Fact]
    public void B9_An_example_follows_the_policy_for_zero()
    {
        const string More = ", 'whenDividingByZero': 100, 'examples': [ { 'values': { 'a': 0, 'b': 0 }, 'expect': 100, 'from': 'hand' } ]";
        SmallCatalog.Read(Ab, SmallCatalog.Indicator("i", "a / b * 100%", "%", More)).Value.CheckExamples().Should().BeEmpty();
    }

    [Fact]
    public void B10_An_example_gives_the_percentage_of_another_indicator_in_percent_points()
    {
        const string More = ", 'examples': [ { 'values': { 's': 50 }, 'expect': 15, 'from': 'hand' } ]";
        SmallCatalog.Read(Ab, SmallCatalog.Indicator("i", "s * 30%", "%", More), SmallCatalog.Indicator("used", "a / b * 100%", "%", ", 'symbol': 's'")).Value.CheckExamples().Should().BeEmpty();
    }

    [Fact]
    public void B11_An_example_leaves_out_what_is_zero_when_missing()
    {
        const string More = ", 'examples': [ { 'values': { 'a': 2 }, 'expect': 2, 'from': 'hand' } ]";
        SmallCatalog.Read("'variables': { 'a': { 'label': 'a' }, 'b': { 'label': 'b', 'whenMissing': 'zero' } }", SmallCatalog.Indicator("i", "a + b", "", More)).Value.CheckExamples().Should().BeEmpty();
    }

    [Fact]
    public void B12_The_sum_of_a_variable_that_is_zero_when_missing_is_its_total() => SmallCatalog.Result(
        SmallCatalog.Read("'variables': { 'b': { 'label': 'b', 'whenMissing': 'zero' } }", SmallCatalog.Indicator("i", "Sum(b)")).Value, "'values': { }").Value.Should().Be(0);
}
