using Iki.Core.Scoring;
using Iki.Core.Tests.Measurement;

namespace Iki.Core.Tests.Scoring;

/// <summary>How many results reached their targets.</summary>
public class ScoreSummaryTests
{
    [Fact]
    public void Every_result_is_counted_once_and_open_weight_is_added_up()
    {
        // 12 of 10 exceeds, 10 of 10 reaches, 9 of 10 misses; A exceeds BB; c is missing, d divides by 0; e has no target, f no polarity.
        // Open: c 20, d 10, f 5.5; e has no weight.
        var evaluator = SmallCatalog.Read(
            "'variables': { 'x': { 'label': 'x' }, 'y': { 'label': 'y' }, 'z': { 'label': 'z' }, 'w': { 'label': 'w' }, 'nol': { 'label': 'nol' }, 'hilang': { 'label': 'hilang' } }",
            Of("a", "x", "'value': 10", "'weight': 30"),
            Of("b", "y", "'value': 10", "'weight': 20"),
            Of("c", "hilang", "'value': 10", "'weight': 20"),
            Of("d", "x / nol", "'value': 10", "'weight': 10"),
            SmallCatalog.Indicator("e", "x"),
            SmallCatalog.Indicator("f", "x", "", ", 'weight': 5.5, 'targets': [ { 'period': '2024', 'value': 10 } ]"),
            Of("g", "z", "'value': 10", "'weight': 14.5"),
            SmallCatalog.Indicator("h", "w", "", ", 'scale': 'akip', 'weight': 0, 'targets': [ { 'period': '2024', 'text': 'BB' } ]")).Value;
        var data = SmallCatalog.Data(
            evaluator.Catalog, "'values': { 'x': 12, 'y': 10, 'z': 9, 'nol': 0 }, 'observations': [ { 'variable': 'w', 'text': 'A' } ]", "2024").Value;
        var card = Scorer.WithoutRegulation(evaluator.Evaluate(data));
        card.Summary.Should().BeEquivalentTo(new
        {
            Results = 8, Exceeded = 2, Reached = 1, Missed = 1, NotCompared = 1, WithoutTarget = 1,
            WithoutValue = new[] { new { Status = OutcomeStatus.MissingInput, Count = 1 }, new { Status = OutcomeStatus.DivisionByZero, Count = 1 } },
            Weight = 100m, OpenWeight = 35.5m,
        });
        card.Positions.Single().Summary.Should().Be(card.Summary);
    }

    [Fact]
    public void A_cumulative_target_is_counted_by_the_year_so_far()
    {
        // 3 + 4 + 5 = 12 of 12 from January to September.
        var evaluator = SmallCatalog.Read(
            "'variables': { 'x': { 'label': 'x' } }",
            SmallCatalog.Indicator("i", "x", "", ", 'polarity': 'higherIsBetter', 'targets': [ { 'period': '2024-Q3', 'value': 12, 'cumulative': true } ]")).Value;
        var data = SmallCatalog.Data(evaluator.Catalog, "'values': { 'x': [ 3, 4, 5, 6 ] }", "2024").Value;
        Scorer.WithoutRegulation(evaluator.Evaluate(data, Period.Parse("2024-Q3"))).Summary.Should().BeEquivalentTo(new { Results = 1, Reached = 1, Weight = 0m, OpenWeight = 0m });
    }

    [Fact]
    public void A_measure_is_a_result_and_the_weight_is_the_indicators()
    {
        var evaluator = SmallCatalog.Read(
            "'variables': { 'x': { 'label': 'x' } }",
            "{ 'id': 'm', 'name': 'm', 'unit': '', 'weight': 40, 'measures': [ { 'id': 'p', 'formula': 'x' }, { 'id': 'q', 'formula': 'x' } ] }").Value;
        var data = SmallCatalog.Data(evaluator.Catalog, "'values': { 'x': 1 }", "2024").Value;
        Scorer.WithoutRegulation(evaluator.Evaluate(data)).Summary.Should().BeEquivalentTo(new { Results = 2, WithoutTarget = 2, Weight = 40m, OpenWeight = 40m });
    }

    private static string Of(string id, string formula, string target, string weight) => SmallCatalog.Indicator(
        id, formula, "", $", 'polarity': 'higherIsBetter', {weight}, 'targets': [ {{ 'period': '2024', {target} }} ]");
}
