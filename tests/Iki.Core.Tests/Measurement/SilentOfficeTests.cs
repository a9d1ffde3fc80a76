using System.Globalization;

namespace Iki.Core.Tests.Measurement;

/// <summary>Head-counts of offices that do not all report to the end: what the others come to is not the whole. Sums by hand.</summary>
public class SilentOfficeTests
{
    // Desa Dua has 8 in January and nothing since; Dusun Satu 6 in June.
    private static readonly string January8June6 = SmallCatalog.Observations("2018-01 8 Desa Dua", "2018-06 6 Dusun Satu");

    [Theory]
    [InlineData("last", "fail", null, "IKI5117", "x, 2018-06, Desa Dua")]
    [InlineData("last", "zero", "6", "IKI5118", "x, 2018-06, Desa Dua")]
    [InlineData("last", "skip", "6", "IKI5119", "x, 2018-06, Desa Dua")]
    [InlineData("first", "fail", null, "IKI5117", "x, 2018-01, Dusun Satu")]
    [InlineData("first", "skip", "8", "IKI5119", "x, 2018-01, Dusun Satu")]
    [InlineData("latest", "fail", "14", "IKI5122", "Desa Dua, 2018-01")]
    public void An_office_that_is_silent_in_the_month_that_counts_is_named(string word, string whenMissing, string? total, string code, string named)
    {
        var result = SmallCatalog.Result(SmallCatalog.OfOne($"'aggregate': '{word}', 'whenMissing': '{whenMissing}'"), January8June6);
        result.Value?.ToString(CultureInfo.InvariantCulture).Should().Be(total);
        if (total is null) result.Outcome.Missing.Should().Equal("x");
        var said = result.Diagnostics.Single();
        (said.Code, said.Arguments[^1]).Should().Be((code, named));
    }

    [Theory]
    [InlineData("last")]
    [InlineData("latest")]
    public void Offices_that_all_report_in_the_last_month_are_whole(string word)
    {
        var result = SmallCatalog.Result(
            SmallCatalog.OfOne($"'aggregate': '{word}'"), SmallCatalog.Observations("2018-01 8 Desa Dua", "2018-06 6 Dusun Satu", "2018-06 7 Desa Dua"));
        (result.Value, result.Diagnostics.Count).Should().Be((13, 0));
    }

    [Fact]
    public void Only_the_period_asked_about_counts()
    {
        var evaluator = SmallCatalog.OfOne("'aggregate': 'last'");
        SmallCatalog.Result(evaluator, January8June6, "2018-Q2").Value.Should().Be(6);
        SmallCatalog.Result(evaluator, January8June6, office: "Desa Dua").Value.Should().Be(8);
    }

    [Fact]
    public void With_a_frequency_the_office_is_named_once()
    {
        var result = SmallCatalog.Result(
            SmallCatalog.OfOne("'aggregate': 'last', 'frequency': 'quarter', 'whenMissing': 'skip'"),
            SmallCatalog.Observations("2018-Q1 8 Desa Dua", "2018-Q1 5 Dusun Satu", "2018-Q2 6 Dusun Satu"), "2018-S1");
        result.Value.Should().Be(6);
        result.Diagnostics.Single().Arguments.Should().Equal("x", "1", "x, 2018-Q2, Desa Dua");
    }

    [Fact]
    public void Of_the_latest_figures_one_of_each_office_is_enough_for_a_frequency()
    {
        var evaluator = SmallCatalog.OfOne("'aggregate': 'latest', 'frequency': 'month'");
        var result = SmallCatalog.Result(evaluator, January8June6);
        result.Value.Should().Be(14);

        // Dusun Satu, the other office without others below it, gave nothing at all.
        SmallCatalog.Result(evaluator, SmallCatalog.Observations("2018-01 8 Desa Dua")).Diagnostics.Single().Arguments
            .Should().Equal("x", "1", "x, 2018-12, Dusun Satu");
    }

    // Desa Dua gives the quarter, Dusun Satu its months: March counts for both. Without March, Dusun Satu is silent.
    [Theory]
    [InlineData("2018-03 6 Dusun Satu", "16", null)]
    [InlineData("2018-02 6 Dusun Satu", null, "x, 2018-03, Dusun Satu")]
    public void A_quarter_of_one_office_ends_with_the_last_month_of_another(string month, string? total, string? absent)
    {
        var result = SmallCatalog.Result(SmallCatalog.OfOne("'aggregate': 'last'"), SmallCatalog.Observations("2018-Q1 10 Desa Dua", "2018-01 5 Dusun Satu", month));
        result.Exact?.ToString().Should().Be(total);
        result.Diagnostics.SingleOrDefault()?.Arguments[^1].Should().Be(absent);
    }

    [Fact]
    public void An_item_and_another_time_are_named_as_they_were_reported()
    {
        var evaluator = SmallCatalog.OfOne("'aggregate': 'last', 'items': { 'a': { 'label': 'A' } }", "Previous(x.a)");
        var data = "'observations': [ { 'variable': 'x', 'item': 'a', 'period': '2017-01', 'office': 'Desa Dua', 'value': 8 }, "
            + "{ 'variable': 'x', 'item': 'a', 'period': '2017-06', 'office': 'Desa Satu', 'value': 6 } ]";
        var result = SmallCatalog.Result(evaluator, data);
        result.Outcome.Missing.Should().Equal("Previous(x.a)");
        result.Diagnostics.Single().Arguments.Should().Equal("Previous(x.a)", "1", "x.a, 2017-06, Desa Dua");
    }

    [Fact]
    public void More_than_a_dozen_older_figures_are_not_all_named()
    {
        var catalog = SmallCatalog.OfOne("'aggregate': 'latest'").Catalog with { Offices = [] };
        var observations = Enumerable.Range(1, 20).Select(i => $"2018-01 1 Desa {i}").Append("2018-02 1 Desa 21").ToArray();
        var result = SmallCatalog.Result(CatalogEvaluator.Create(catalog).Value, SmallCatalog.Observations(observations));
        result.Value.Should().Be(21);
        result.Diagnostics.Single().Arguments[2].Split("; ").Should().HaveCount(13).And.EndWith("…");
    }
}
