using Iki.Core.Definitions;

namespace Iki.Core.Tests.Measurement;

/// <summary>Parameters that have a value for each of several items, such as weights of documents (definitions.md, Parameter).</summary>
public class ParameterItemTests
{
    // From 2024 on 0.4 and 0.6; from July 2025 on 0.5 and 0.5, which is the same total.
    private const string Values =
        "{ 'from': '2024-01-01', 'items': { 'renja': 0.4, 'laporan kinerja': 0.6 } }, { 'from': '2025-07-01', 'items': { 'laporan kinerja': 0.5, 'Renja': 0.5 }, 'source': 'SK' }";

    private const string Data = "'values': { 'nilai': { 'renja': 80, 'laporan kinerja': 90 } }";

    [Theory]
    [InlineData("bobot.renja", "2/5")]
    [InlineData("bobot.[Laporan Kinerja]", "3/5")]
    [InlineData("bobot", "1")]
    [InlineData("Σ bobot", "1")]
    [InlineData("Sum(bobot)", "1")]
    [InlineData("Min(bobot)", "2/5")]
    [InlineData("Max(bobot)", "3/5")]
    [InlineData("Average(bobot)", "1/2")]
    [InlineData("Median(bobot)", "1/2")]
    [InlineData("First(bobot)", "2/5")]
    [InlineData("Last(bobot)", "3/5")]
    [InlineData("Count(bobot)", "2")]
    [InlineData("ItemCount(bobot)", "2")]
    [InlineData("IsMissing(bobot.renja) ? 1 : 0", "0")]
    public void An_item_is_a_number_and_the_name_their_sum(string formula, string value) =>
        Result(formula, Values, Data, "2024").Exact.ToString().Should().Be(value);

    [Theory]
    [InlineData("WeightedAverage(nilai, bobot)", 86)] // 80 × 0.4 + 90 × 0.6, through 1
    [InlineData("RataRataTertimbang(bobot, nilai) * 170", 86)] // (0.4 × 80 + 0.6 × 90) / 170, times 170
    [InlineData("bobot.renja * nilai.renja + bobot.[laporan kinerja] * nilai.[laporan kinerja]", 86)]
    public void Items_weigh_those_of_a_variable(string formula, int value) => Result(formula, Values, Data, "2024").Value.Should().Be(value);

    [Fact]
    public void The_items_in_force_on_the_last_day_apply()
    {
        Result("bobot.renja", Values, Data, "2025-S1").Value.Should().Be(0.4m);
        Result("bobot.renja", Values, Data, "2025-S2").Value.Should().Be(0.5m);
    }

    // The total is 1 all year; the items change in July.
    [Theory]
    [InlineData("bobot.renja", 1)]
    [InlineData("bobot", 1)]
    [InlineData("Max(bobot)", 1)]
    [InlineData("bobot.renja + bobot.[laporan kinerja] + bobot", 1)]
    public void A_change_of_an_item_inside_the_period_draws_one_warning(string formula, int count) =>
        Result(formula, Values, Data, "2025").Diagnostics.Select(d => d.Code).Should().Equal(Enumerable.Repeat("IKI5107", count));

    [Fact]
    public void An_item_that_stays_the_same_changes_nothing()
    {
        const string OneChanges = "{ 'from': '2024-01-01', 'items': { 'renja': 0.4, 'laporan kinerja': 0.6 } }, { 'from': '2024-07-01', 'items': { 'renja': 0.40, 'laporan kinerja': 0.7 } }";

        Result("bobot.renja", OneChanges, Data, "2024").Diagnostics.Should().BeEmpty();
        Result("bobot.[laporan kinerja]", OneChanges, Data, "2024").Diagnostics.Should().ContainSingle().Which.Code.Should().Be("IKI5107");
    }

    [Theory]
    [InlineData("bobot.renja")]
    [InlineData("bobot")]
    [InlineData("Max(bobot)")]
    [InlineData("WeightedAverage(nilai, bobot)")]
    public void Outside_its_dates_there_is_no_item(string formula)
    {
        var result = Result(formula, Values, Data, "2023");

        (result.Status, result.Outcome.Input, result.Outcome.Problem!.Code).Should().Be((OutcomeStatus.InvalidInput, "bobot", "IKI5106"));
    }

    [Fact]
    public void An_item_answers_for_periods_of_the_length_declared() =>
        Result("Max(bobot)", Values, Data, "2024-03", "'per': 'year', ").Outcome.Problem!.Code.Should().Be("IKI5105");

    [Fact]
    public void Items_in_percent_are_given_in_percent_points()
    {
        // 40 % of 80 and 60 % of 90 are 86; all weights together are 100 %.
        const string Percent = "{ 'from': '2024-01-01', 'items': { 'renja': 40, 'laporan kinerja': 60 } }";

        Result("bobot.renja * nilai.renja + bobot.[laporan kinerja] * nilai.[laporan kinerja]", Percent, Data, "2024", "'unit': '%', ", "poin").Value.Should().Be(86);
        Result("WeightedAverage(nilai, bobot)", Percent, Data, "2024", "'unit': '%', ", "poin").Value.Should().Be(86);
        Result("Sum(bobot)", Percent, Data, "2024", "'unit': '%', ", "%").Value.Should().Be(100);
    }

    [Fact]
    public void Items_in_percent_that_total_1_were_probably_meant_as_100()
    {
        var read = Read("bobot", Values, "'unit': '%', ", "%");

        read.Diagnostics.Select(d => $"{d.Code} {d.Pointer}").Should().Equal("IKI5003 /parameters/bobot/values/0", "IKI5003 /parameters/bobot/values/1");
    }

    [Fact]
    public void What_was_used_is_told_by_item()
    {
        Used("bobot.Renja + bobot.renja", "2024").Should().Equal("bobot.renja (bobot dokumen: renja) = 2/5, Renstra, 2024-01-01, []");
        Used("bobot.[laporan kinerja]", "2026").Should().Equal("bobot.[laporan kinerja] (bobot dokumen: laporan kinerja) = 1/2, SK, 2025-07-01, []");
    }

    [Theory]
    [InlineData("bobot")]
    [InlineData("Max(bobot)")]
    [InlineData("WeightedAverage(nilai, bobot)")]
    public void What_was_used_as_a_whole_is_told_with_its_items(string formula) => Used(formula, "2024").Should().Equal(
        "bobot (bobot dokumen) = 1, Renstra, 2024-01-01, [renja 0.4, laporan kinerja 0.6]");

    [Fact]
    public void The_results_file_has_the_items()
    {
        var evaluator = Read("WeightedAverage(nilai, bobot) + bobot.renja", Values).Value;
        var results = evaluator.Evaluate(SmallCatalog.Data(evaluator.Catalog, Data, "2024").Value);

        ResultsFile.Write(results).Replace(" ", "", StringComparison.Ordinal).ReplaceLineEndings("").Should().Contain(
            """
            "parameters":[{"name":"bobot","value":1,"items":{"renja":0.4,"laporankinerja":0.6},"source":"Renstra"},{"name":"bobot.renja","value":0.4,"source":"Renstra"}]
            """);
    }

    [Fact]
    public void The_explanation_shows_the_items()
    {
        var evaluator = Read("WeightedAverage(nilai, bobot) * bobot.renja", Values).Value;
        var explanation = evaluator.Explain("i", SmallCatalog.Data(evaluator.Catalog, Data, "2024").Value);

        explanation.Working.Steps.Select(s => s.Show(Language.Indonesian)).Should().StartWith(
            [
                "RataRataTertimbang(nilai; bobot) × bobot.renja",
                "RataRataTertimbang([nilai dokumen]; [bobot dokumen]) × [bobot dokumen].renja",
                "(80 × 0,4 + 90 × 0,6) ÷ (0,4 + 0,6) × 0,4",
            ]);
        explanation.ToString(Language.Indonesian).Should().Contain(
            """
              Parameter
                bobot (bobot dokumen) = 1  [berlaku sejak 2024-01-01; Renstra]
                  renja = 0,4; laporan kinerja = 0,6
                bobot.renja (bobot dokumen: renja) = 0,4  [berlaku sejak 2024-01-01; Renstra]

            """.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("Previous(bobot)", "IKI2006")]
    [InlineData("LastYear(bobot.renja)", "IKI2006")]
    [InlineData("Sum(bobot.renja)", "IKI2006")]
    [InlineData("WeightedAverage(nilai, bobot.renja)", "IKI2006")]
    [InlineData("Max(hari)", "IKI2006")]
    [InlineData("hari.renja", "IKI2005")]
    [InlineData("ItemCount(hari)", "IKI2006")]
    [InlineData("bobot.renjaa", "IKI2004")]
    public void What_a_parameter_has_no_figures_for_is_refused(string formula, string code) =>
        Read(formula, Values).Diagnostics.Select(d => d.Code).Should().Equal(code);

    [Fact]
    public void Keys_that_the_variable_has_not_are_invalid_input()
    {
        var result = Result("WeightedAverage(nilai, bobot)", "{ 'from': '2024-01-01', 'items': { 'renja': 1, 'lkjip': 2 } }", Data, "2024");

        result.Outcome.Problem!.Code.Should().Be("IKI5104");
    }

    [Fact]
    public void An_example_has_the_latest_items_or_its_own()
    {
        // The latest are 0.5 and 0.5: (80 + 90) / 2 = 85. With 1 and 3: (80 + 270) / 4 = 87.5; alone: 80 × 0.5 = 40.
        Examples("WeightedAverage(nilai, bobot)", "'nilai': { 'renja': 80, 'laporan kinerja': 90 }", "85").Should().BeEmpty();
        Examples("WeightedAverage(nilai, bobot)", "'nilai': { 'renja': 80, 'laporan kinerja': 90 }, 'bobot': { 'renja': 1, 'laporan kinerja': 3 }", "87.5").Should().BeEmpty();
        Examples("bobot.renja * nilai.renja", "'nilai': { 'renja': 80 }", "40").Should().BeEmpty();
        Examples("bobot * 3", "", "3").Should().BeEmpty();
        Examples("bobot * 3", "", "4").Should().ContainSingle();

        EquatableList<Diagnostic> Examples(string formula, string values, string expect) => Of(
            Values, SmallCatalog.Indicator("i", formula, "", $", 'examples': [ {{ 'values': {{ {values} }}, 'expect': {expect}, 'from': 'by hand' }} ]")).Value.CheckExamples();
    }

    [Fact]
    public void A_rule_may_name_an_item()
    {
        var evaluator = SmallCatalog.Read(
            $"'rules': [ {{ 'formula': 'bobot = 2 and nilai.renja > bobot.renja', 'message': 'm' }} ], {Members(Values, "")}", SmallCatalog.Indicator("i", "1")).Value;

        var broken = evaluator.Evaluate(SmallCatalog.Data(evaluator.Catalog, Data, "2024").Value).BrokenRules.Should().ContainSingle().Subject;
        broken.Arguments[^1].Should().Contain("bobot = 1");
    }

    [Fact]
    public void A_written_catalog_is_read_again_as_it_was()
    {
        var catalog = Read("bobot", Values).Value.Catalog;

        CatalogFile.Read(CatalogFile.Write(catalog)).Value.Should().Be(catalog);
        catalog.Parameters[0].Values[1].Items.Select(i => FormattableString.Invariant($"{i.Key} {i.Value}")).Should().Equal("laporan kinerja 0.5", "Renja 0.5");
    }

    [Fact]
    public void Another_weight_is_a_change_of_the_catalog()
    {
        var before = Read("bobot", "{ 'from': '2024-01-01', 'items': { 'renja': 0.4, 'laporan kinerja': 0.6 } }").Value.Catalog;
        var after = Read("bobot", "{ 'from': '2024-01-01', 'items': { 'renja': 0.45, 'laporan kinerja': 0.55 } }").Value.Catalog;

        CatalogComparison.Compare(before, after).Select(c => $"{c.Kind} {c.Subject}: {c.Before} > {c.After}").Should().Equal(
            "Changed parameters.bobot.values: 2024-01-01…: renja 0.4, laporan kinerja 0.6 > 2024-01-01…: renja 0.45, laporan kinerja 0.55");
    }

    private static string[] Used(string formula, string period) =>
    [
        .. Result(formula, Values, Data, period).Parameters.Select(p =>
            $"{p.Name} ({p.Label}) = {p.Value}, {p.Source}, {p.InForceFrom:yyyy-MM-dd}, [{string.Join(", ", p.Items.Select(i => FormattableString.Invariant($"{i.Key} {i.Value}")))}]"),
    ];

    private static IndicatorResult Result(string formula, string values, string data, string period, string more = "", string unit = "") =>
        SmallCatalog.Result(Read(formula, values, more, unit).Value, data, period);

    private static Checked<CatalogEvaluator> Read(string formula, string values, string more = "", string unit = "") =>
        Of(values, SmallCatalog.Indicator("i", formula, unit), more);

    private static Checked<CatalogEvaluator> Of(string values, string indicator, string more = "") => SmallCatalog.Read(Members(values, more), indicator);

    private static string Members(string values, string more) =>
        $$"""
        'parameters': {
          'bobot': { 'label': 'bobot dokumen', {{more}}'source': 'Renstra', 'values': [ {{values}} ] },
          'hari': { 'label': 'hari', 'values': [ { 'from': '2024-01-01', 'value': 240 } ] } },
        'variables': { 'nilai': { 'label': 'nilai dokumen', 'unit': 'poin', 'items': { 'renja': { 'label': 'Renja' }, 'laporan kinerja': { 'label': 'LKjIP' } } } }
        """;
}
