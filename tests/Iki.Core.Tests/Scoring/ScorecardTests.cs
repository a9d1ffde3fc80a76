using Iki.Core.Scoring;
using Iki.Core.Tests.Measurement;

namespace Iki.Core.Tests.Scoring;

/// <summary>Targets of every kind, and the card of a position with its weights.</summary>
public class ScorecardTests
{
    private const string Iki = "permenpanrb-8-2021";

    [Fact]
    public void A_total_is_the_reported_scores_by_weights_in_hundredths()
    {
        // 85/85 → 109; 93/95 → 88: 109 × 0.6 + 88 × 0.4 = 100.6.
        var position = Card("'weight': 60", "'weight': 40", "{ 'x': 85, 'y': 93 }").Positions.Single();
        position.Should().BeEquivalentTo(new { Total = (decimal?)100.6m, Weight = 100m, MissingWeight = 0m, IsComplete = true });
        position.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Weight_without_a_score_is_named_and_not_stretched_over()
    {
        // Only 109 × 0.6 = 65.4 is there, and not 109.
        var position = Card("'weight': 60", "'weight': 40", "{ 'x': 85 }").Positions.Single();
        position.Should().BeEquivalentTo(new { Total = (decimal?)65.4m, MissingWeight = 40m, IsComplete = false });
        position.Diagnostics.Select(d => d.Code).Should().Equal("IKI5216");
    }

    [Theory]
    [InlineData("'weight': 60", "'weight': 30", "IKI5214")]
    [InlineData("'weight': 0.6", "'weight': 0.4", "IKI5214")]
    [InlineData("'weight': 60", "'notes': []", "IKI5215,IKI5214")]
    [InlineData("'notes': []", "'notes': []", "IKI5215")]
    public void Weights_that_do_not_sum_to_100_give_no_total(string first, string second, string codes)
    {
        var position = Card(first, second, "{ 'x': 85, 'y': 93 }").Positions.Single();
        position.Total.Should().BeNull();
        position.Diagnostics.Select(d => d.Code).Should().Equal(codes.Split(','));
        position.Indicators.Should().OnlyContain(i => i.Score != null);
    }

    [Fact]
    public void An_indicator_without_a_weight_does_not_count_towards_a_total_of_100()
    {
        var position = Card("'weight': 100", "'notes': []", "{ 'x': 85, 'y': 93 }").Positions.Single();
        position.Total.Should().Be(109);
        position.Diagnostics.Select(d => d.Code).Should().Equal("IKI5215");
    }

    [Fact]
    public void Weights_beyond_the_largest_decimal_give_no_total()
    {
        // Nine times 10²⁸ − 1 is more than the largest decimal, which is 7.9 × 10²⁸.
        var weighty = ", 'weight': 9999999999999999999999999999";
        var evaluator = SmallCatalog.Read("'variables': { 'x': { 'label': 'x' } }", [.. Enumerable.Range(0, 9).Select(i => SmallCatalog.Indicator($"i{i}", "x", "", weighty))]).Value;
        var position = Scorers.Of(Iki).Score(evaluator.Evaluate(SmallCatalog.Data(evaluator.Catalog, "'values': { 'x': 1 }", "2021-S2").Value)).Positions.Single();
        (position.Total, position.Weight).Should().Be((null, decimal.MaxValue));
    }

    [Fact]
    public void Measures_are_rated_each_and_have_no_weight()
    {
        // A scale of values rates whatever has a value, and a score may be the same for all.
        var regulation = Regulations.Find(Iki)! with
        {
            Scale = new RatingScale { Subject = ScaleSubject.Value, Bands = [new RatingBand { Grade = "Ada", Score = "100", LeastScore = 100, MostScore = 100 }] }, Groups = [], Examples = [], Errata = [],
        };
        var evaluator = SmallCatalog.Read(
            "'variables': { 'x': { 'label': 'x' } }",
            "{ 'id': 'i', 'name': 'i', 'unit': '', 'weight': 100, 'measures': [ { 'id': 'a', 'formula': 'x' }, { 'id': 'b', 'formula': 'x + 1' } ] }").Value;
        var position = Scorer.Create(regulation).Value.Score(evaluator.Evaluate(SmallCatalog.Data(evaluator.Catalog, "'values': { 'x': 1 }", "2021-S2").Value)).Positions.Single();
        position.Indicators.Select(s => (s.Result.Id, s.Score)).Should().Equal(("i#a", 100m), ("i#b", 100m));
        (position.Total, position.MissingWeight).Should().Be((null, 100m));
    }

    [Theory]
    [InlineData("", "IKI5206")]
    [InlineData("higherIsBetter", null)]
    public void Without_a_polarity_there_is_no_achievement_and_the_result_says_why(string polarity, string? code)
    {
        var score = Scorers.Score(Iki, "5", "'value': 5", polarity);
        score.Problem?.Code.Should().Be(code);
        (score.Achievement is null).Should().Be(code is not null);
    }

    [Fact]
    public void A_target_of_another_period_is_no_target()
    {
        var evaluator = SmallCatalog.Read(
            "'variables': { 'x': { 'label': 'x' } }",
            SmallCatalog.Indicator("i", "x", "", ", 'polarity': 'higherIsBetter', 'targets': [ { 'period': '2021-Q3', 'value': 5 } ]"),
            SmallCatalog.Indicator("j", "x", "", ", 'polarity': 'higherIsBetter'")).Value;
        var data = SmallCatalog.Data(evaluator.Catalog, "'values': { 'x': 5 }", "2021-S2").Value;
        var scores = Scorers.Of(Iki).Score(evaluator.Evaluate(data)).Indicators.ToArray();
        scores.Select(s => s.Problem!.Code).Should().Equal("IKI5205", "IKI5204");
        scores[0].Problem!.Message(Language.English).Should().Be("There is no target for 2021-S2. Targets are set for: 2021-Q3.");
    }

    [Fact]
    public void A_cumulative_target_is_met_by_the_year_so_far_and_another_by_the_period_alone()
    {
        // January to September: 3 + 4 + 5 = 12 of 12; the third quarter alone: 5 of 10.
        var evaluator = SmallCatalog.Read(
            "'variables': { 'x': { 'label': 'x' } }",
            SmallCatalog.Indicator("sejak", "x", "", ", 'polarity': 'higherIsBetter', 'targets': [ { 'period': '2021-Q3', 'value': 12, 'cumulative': true } ]"),
            SmallCatalog.Indicator("kini", "x", "", ", 'polarity': 'higherIsBetter', 'targets': [ { 'period': '2021-Q3', 'value': 10 } ]")).Value;
        var data = SmallCatalog.Data(evaluator.Catalog, "'values': { 'x': [ 3, 4, 5, 6 ] }", "2021").Value;
        var card = Scorers.Of(Iki).Score(evaluator.Evaluate(data, Period.Parse("2021-Q3")));
        card.Indicators.Select(s => (s.Realization, s.Achievement)).Should().Equal((12m, 100m), (5m, 50m));
        card.Indicators.First().Steps[0].Label.English.Should().Contain("start of the year");
        evaluator.Evaluate(data, Period.Parse("2021-Q3")).Results.Select(r => r.Value).Should().Equal(5m, 5m);
    }

    [Fact]
    public void The_year_so_far_that_is_a_semester_is_measured_as_one()
    {
        // A parameter per semester answers for the second quarter's year so far, which is the first semester: 60 of 120 days.
        var evaluator = SmallCatalog.Read(
            "'variables': { 'x': { 'label': 'x' } }, 'parameters': { 'hari': { 'label': 'h', 'per': 'semester', 'values': [ { 'from': '2021-01-01', 'value': 120 } ] } }",
            SmallCatalog.Indicator("i", "x / hari * 100%", "%", ", 'polarity': 'higherIsBetter', 'targets': [ { 'period': '2021-Q2', 'value': 50, 'cumulative': true }, { 'period': '2021-Q3', 'value': 50, 'cumulative': true } ]")).Value;
        var data = SmallCatalog.Data(evaluator.Catalog, "'values': { 'x': [ 20, 40, 5, 6 ] }", "2021").Value;
        Scorers.Of(Iki).Score(evaluator.Evaluate(data, Period.Parse("2021-Q2"))).Indicators.Single().Achievement.Should().Be(100);
        // Nine months are no semester.
        Scorers.Of(Iki).Score(evaluator.Evaluate(data, Period.Parse("2021-Q3"))).Indicators.Single().Problem!.Code.Should().Be("IKI5207");
    }

    [Fact]
    public void A_realization_since_the_start_of_the_year_says_what_it_rests_on_and_why_there_is_none()
    {
        // The third quarter is whole; of January to June nothing is there: 9 months with 3 + 4 + 5, and six counted as 0.
        var evaluator = SmallCatalog.Read(
            "'variables': { 'x': { 'label': 'x', 'offices': 'own', 'frequency': 'month', 'whenMissing': 'zero' }, 'y': { 'label': 'y', 'offices': 'own', 'frequency': 'month' } }",
            SmallCatalog.Indicator("i", "x", "", ", 'polarity': 'higherIsBetter', 'targets': [ { 'period': '2021-Q3', 'value': 12, 'cumulative': true } ]"),
            SmallCatalog.Indicator("j", "y", "", ", 'polarity': 'higherIsBetter', 'targets': [ { 'period': '2021-Q3', 'value': 12, 'cumulative': true } ]")).Value;
        string[] months = [.. new[] { "x", "y" }.SelectMany(v => new[] { 7, 8, 9 }.SelectMany(m => new[] { "Desa Satu", "Desa Dua", "Dusun Satu", "Kecamatan Uji" }
            .Select(o => $"{{ 'variable': '{v}', 'period': '2021-0{m}', 'office': '{o}', 'value': {m - 6} }}")))];
        var data = SmallCatalog.Data(evaluator.Catalog, $"'observations': [ {string.Join(", ", months)} ]", "2021-Q3").Value;
        var scores = Scorers.Of(Iki).Score(evaluator.Evaluate(data)).Indicators.ToArray();

        // Four offices, 1 + 2 + 3 each.
        (scores[0].Result.Value, scores[0].Realization).Should().Be((24m, 24m));
        scores[0].Result.Remarks.Should().BeEmpty();
        scores[0].Remarks.Select(d => d.Code).Should().Equal("IKI5118");
        scores[1].Result.Value.Should().Be(24);
        scores[1].Remarks.Select(d => d.Code).Should().Equal("IKI5101", "IKI5117");
        scores[1].ToString(Language.Indonesian).Should().Be("Belum ada angka untuk y.");
    }

    [Theory]
    [InlineData("WTP", true)]
    [InlineData("wtp", true)]
    [InlineData("WDP", false)]
    public void A_target_in_words_is_met_or_not_and_has_no_percentage(string opinion, bool isMet)
    {
        var score = InWords($"'observations': [ {{ 'variable': 'opini', 'text': '{opinion}' }} ]");
        score.Should().BeEquivalentTo(new { IsTextMet = (bool?)isMet, RealizationText = opinion, Achievement = (decimal?)null, Score = (decimal?)null });
        score.Problem.Should().BeNull();
    }

    [Theory]
    [InlineData("'values': { 'opini': 3 }")]
    [InlineData("'observations': [ { 'variable': 'opini', 'period': '2021-09', 'text': 'WTP' } ]")]
    [InlineData("'observations': [ { 'variable': 'opini', 'office': 'Desa Dua', 'text': 'WTP' } ]")]
    [InlineData("'values': { }")]
    public void A_target_in_words_wants_a_realization_in_words_for_the_very_period_and_office(string data)
    {
        var score = InWords(data);
        score.IsTextMet.Should().BeNull();
        score.Problem!.Code.Should().Be("IKI5208");
    }

    [Fact]
    public void A_target_in_another_unit_warns()
    {
        var score = Scorers.Score(Iki, "12", "'value': 12, 'unit': 'KIR'");
        score.Achievement.Should().Be(100);
        score.Diagnostics.Select(d => d.Code).Should().Equal("IKI5212");
    }

    [Theory]
    [InlineData("1100000", "'value': 1.250", "88000000")]
    [InlineData("23", "'value': 2.3", null)]
    [InlineData("23.1", "'value': 2.3", "1004.35")]
    public void An_achievement_that_can_hardly_be_meant_warns(string realization, string target, string? achievement)
    {
        // 1100000 / 1.25 and 23 / 2.3 = 10 times the target; 1,000 % itself draws no warning, 23.1 / 2.3 does.
        var score = Scorers.Score(Iki, realization, target);
        if (achievement is null) score.Diagnostics.Should().BeEmpty();
        else score.Diagnostics.Should().ContainSingle(d => d.Code == "IKI5130").Which.Arguments.Should().StartWith(achievement);
    }

    [Fact]
    public void Steps_lead_from_the_realization_to_the_score_each_with_its_article()
    {
        var score = Scorers.Score(Iki, "93", "'value': 95");
        score.Steps.Select(s => (s.Formula, s.Exact?.ToString(), s.Shown, s.Text)).Should().Equal(
            (null, "93", 93m, null),
            ("realisasi / target * 100%", "1860/19", 97.89m, null),
            (null, "98", 98m, null),
            (null, null, null, "Cukup: 80–99"),
            ("70 + (89 - 70) / (99 - 80) * (capaianBulat - 80)", "88", 88m, null));
        score.Steps[1].Figures.Select(f => $"{f.Name} = {f.Exact}").Should().Equal("realisasi = 93", "target = 95");
        score.Steps.Skip(1).Should().OnlyContain(s => s.Citation!.StartsWith("PermenPANRB 8/2021, Lampiran Bab VI"));
    }

    private static IndicatorScore InWords(string data)
    {
        var evaluator = SmallCatalog.Read(
            "'variables': { 'opini': { 'label': 'Opini BPK' } }",
            SmallCatalog.Indicator("i", "opini", "", ", 'targets': [ { 'period': '2021-S2', 'text': 'WTP' } ]")).Value;
        return Scorers.Of(Iki).Score(evaluator.Evaluate(SmallCatalog.Data(evaluator.Catalog, data, "2021-S2").Value)).Indicators.Single();
    }

    private static Scorecard Card(string first, string second, string values)
    {
        var evaluator = SmallCatalog.Read(
            "'variables': { 'x': { 'label': 'x' }, 'y': { 'label': 'y' } }",
            SmallCatalog.Indicator("a", "x", "", $", 'polarity': 'higherIsBetter', 'targets': [ {{ 'period': '2021-S2', 'value': 85 }} ], {first}"),
            SmallCatalog.Indicator("b", "y", "", $", 'polarity': 'higherIsBetter', 'targets': [ {{ 'period': '2021-S2', 'value': 95 }} ], {second}")).Value;
        return Scorers.Of(Iki).Score(evaluator.Evaluate(SmallCatalog.Data(evaluator.Catalog, $"'values': {values}", "2021-S2").Value));
    }
}
