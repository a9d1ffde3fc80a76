namespace Iki.Core.Tests.Measurement;

/// <summary>Means, extremes and percentages of several offices: they have a value only where the definition says how offices combine.</summary>
public class OfficesSaidTests
{
    [Theory]
    [InlineData("'aggregate': 'average'", "", "average", "average")]
    [InlineData("'aggregate': 'min'", "", "min", "min")]
    [InlineData("'aggregate': 'max'", "", "max", "max")]
    [InlineData("'unit': '%', 'aggregate': 'last'", "%", "last", "average")]
    [InlineData("'unit': '%', 'aggregate': 'sum'", "%", "sum", "average")]
    [InlineData("'unit': '%', 'aggregate': 'latest'", "%", "latest", "average")]
    [InlineData("'unit': '‰', 'aggregate': 'last'", "‰", "last", "average")]
    [InlineData("'unit': '‰'", "‰", "sum", "average")]
    public void One_word_loads_with_a_warning_and_has_no_value_where_offices_meet(string members, string unit, string time, string office)
    {
        var read = SmallCatalog.Read($"'variables': {{ 'x': {{ 'label': 'x', {members} }} }}", SmallCatalog.Indicator("i", "x", unit));
        var offered = $"\"aggregate\": {{ \"time\": \"{time}\", \"office\": \"{office}\" }}";
        var warning = read.Diagnostics.Single();
        (warning.Code, warning.Severity).Should().Be(("IKI4055", Severity.Warning));

        // A sum may be said or not: what is declared is the variable.
        warning.Pointer.Should().Be(time == "sum" ? "/variables/x" : "/variables/x/aggregate");
        warning.Arguments.Should().Equal("x", offered);

        var result = SmallCatalog.Result(read.Value, SmallCatalog.Observations("2018 82 Desa Satu", "2018 78 Desa Dua"));
        (result.Status, result.Outcome.Input, result.Outcome.Problem!.Code).Should().Be((OutcomeStatus.InvalidInput, "x", "IKI5121"));
        result.Outcome.Problem.Arguments.Should().Equal("x", offered);
        SmallCatalog.Result(read.Value, SmallCatalog.Observations("2018 82 Desa Satu", "2018 78 Desa Dua"), office: "Desa Dua").Value.Should().Be(78);
    }

    [Theory]
    [InlineData("'aggregate': 'sum'")]
    [InlineData("'aggregate': 'last'")]
    [InlineData("'aggregate': 'first'")]
    [InlineData("'aggregate': 'latest'")]
    [InlineData("'aggregate': { 'time': 'average', 'office': 'sum' }")]
    public void What_adds_up_over_offices_needs_no_second_word(string members)
    {
        var read = SmallCatalog.Read($"'variables': {{ 'x': {{ 'label': 'x', {members} }} }}", SmallCatalog.Indicator("i", "x"));
        read.Diagnostics.Should().BeEmpty();
        SmallCatalog.Result(read.Value, SmallCatalog.Observations("2018 82 Desa Satu", "2018 78 Desa Dua")).Value.Should().Be(160);
    }

    [Theory]
    [InlineData("average", "80")]
    [InlineData("min", "78")]
    [InlineData("max", "82")]
    public void Where_both_are_said_an_index_of_two_villages_lies_between_them(string office, string index) =>
        SmallCatalog.Result(SmallCatalog.OfOne($"'aggregate': {{ 'time': 'average', 'office': '{office}' }}"), SmallCatalog.Observations("2018 82 Desa Satu", "2018 78 Desa Dua"))
            .Exact.ToString().Should().Be(index);

    [Fact]
    public void Offices_meet_also_in_different_months_and_in_functions_over_the_figures()
    {
        var data = SmallCatalog.Observations("2018-01 82 Desa Satu", "2018-02 78 Desa Dua");
        SmallCatalog.Result(SmallCatalog.OfOne("'aggregate': 'average'"), data).Outcome.Problem!.Code.Should().Be("IKI5121");
        SmallCatalog.Result(SmallCatalog.OfOne("'aggregate': 'average'", "Max(x)"), data).Outcome.Problem!.Code.Should().Be("IKI5121");
    }

    [Fact]
    public void An_explanation_does_not_say_what_the_definition_does_not()
    {
        var evaluator = SmallCatalog.OfOne("'aggregate': 'average'");
        var explanation = evaluator.Explain("i", SmallCatalog.Data(evaluator.Catalog, SmallCatalog.Observations("2018 82 Desa Satu", "2018 78 Desa Dua")).Value);
        explanation.ToString().Should().Contain("2 figures; over offices unsaid: 2018 Desa Satu = 82; 2018 Desa Dua = 78");
        explanation.ToString(Language.Indonesian).Should().Contain("antarunit kerja belum disebutkan");
        ExplanationFile.Write([explanation]).Should().NotContain("overOffices");
    }

    [Fact]
    public void An_item_in_percent_needs_the_word_as_well()
    {
        var evaluator = SmallCatalog.OfOne("'items': { 'a': { 'label': 'A', 'unit': '%' } }");
        var data = "'observations': [ { 'variable': 'x', 'item': 'a', 'period': '2018', 'office': 'Desa Satu', 'value': 80 }, "
            + "{ 'variable': 'x', 'item': 'a', 'period': '2018', 'office': 'Desa Dua', 'value': 70 } ]";
        SmallCatalog.Result(evaluator, data).Outcome.Input.Should().Be("x.a");
    }

    [Fact]
    public void One_word_and_both_are_written_as_they_were_read()
    {
        foreach (var aggregate in new[] { "\"average\"", "{ \"time\": \"average\", \"office\": \"sum\" }" })
        {
            var catalog = SmallCatalog.OfOne($"'aggregate': {aggregate.Replace('"', '\'')}").Catalog;
            CatalogFile.Read(CatalogFile.Write(catalog)).Value.Should().Be(catalog);
        }

        new AggregationRule(Aggregation.Average).Should().NotBe(new AggregationRule(Aggregation.Average, Aggregation.Sum));
    }

    [Fact]
    public void Without_declared_offices_nothing_is_said_until_figures_of_several_meet()
    {
        var catalog = SmallCatalog.OfOne("'aggregate': 'average'").Catalog with { Offices = [] };
        var evaluator = CatalogEvaluator.Create(catalog);
        evaluator.Diagnostics.Should().BeEmpty();
        SmallCatalog.Result(evaluator.Value, SmallCatalog.Observations("2018 82 Desa Satu")).Value.Should().Be(82);
        SmallCatalog.Result(evaluator.Value, SmallCatalog.Observations("2018 82 Desa Satu", "2018 78 Desa Tiga")).Outcome.Problem!.Code.Should().Be("IKI5121");
    }
}
