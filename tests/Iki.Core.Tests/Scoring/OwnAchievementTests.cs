using Iki.Core.Scoring;
using Iki.Core.Tests.Measurement;

namespace Iki.Core.Tests.Scoring;

/// <summary>Achievement by the library's own arithmetic, where no regulation says how it is computed; every figure by hand.</summary>
public class OwnAchievementTests
{
    private const string Value = "'value': ";

    [Theory]
    [InlineData("2022")]
    [InlineData("2023-S1")]
    [InlineData("2024-Q3")]
    [InlineData("2025-11")]
    [InlineData("2026")]
    public void Every_period_without_a_regulation_has_an_achievement_marked_as_own_and_no_grade(string period)
    {
        // 93 / 95 = 97.8947… %.
        var card = Card("93", Value + "95", "higherIsBetter", period);
        card.Regulation.Should().BeNull();
        card.Positions.Single().Total.Should().BeNull();
        var score = card.Indicators.Single();
        score.Should().BeEquivalentTo(new { Achievement = 97.89m, IsOwn = true, IsOfficial = false, Confidence = (Confidence?)Confidence.Own, Grade = (string?)null, Score = (decimal?)null });
        score.ExactAchievement.Should().Be(Rational.Fraction(1860, 19));
        score.Steps.Should().OnlyContain(s => s.Citation == null);
        score.Problem.Should().BeNull();
        (score.ToString(), score.ToString(Language.Indonesian)).Should().Be(("97.89 % (own arithmetic)", "97,89% (perhitungan sendiri)"));
    }

    [Theory]
    // More is better: r / t.
    [InlineData("higherIsBetter", "90", Value + "80", 112.5)]
    [InlineData("higherIsBetter", "0", Value + "80", 0.0)]
    [InlineData("higherIsBetter", "-8", Value + "80", 0.0)]
    [InlineData("higherIsBetter", "0", Value + "0", null)]
    [InlineData("higherIsBetter", "5", Value + "0", null)]
    [InlineData("higherIsBetter", "5", Value + "-5", null)]
    // A range by the bound that is missed: 60 / 80, 100 / 90.
    [InlineData("higherIsBetter", "60", "'min': 80, 'max': 90", 75.0)]
    [InlineData("higherIsBetter", "80", "'min': 80, 'max': 90", 100.0)]
    [InlineData("higherIsBetter", "85", "'min': 80, 'max': 90", 100.0)]
    [InlineData("higherIsBetter", "90", "'min': 80, 'max': 90", 100.0)]
    [InlineData("higherIsBetter", "100", "'min': 80, 'max': 90", 111.11)]
    [InlineData("higherIsBetter", "-1", "'min': 0, 'max': 90", null)]
    [InlineData("higherIsBetter", "1", "'min': 0, 'max': 0", null)]
    [InlineData("higherIsBetter", "0", "'min': 0, 'max': 0", 100.0)]
    [InlineData("higherIsBetter", "5", "'min': -5, 'max': 5", null)]
    // Less is better: (2 × 8 − 6) / 8, (2 × 8 − 10) / 8, (2 × 8 − 20) / 8 below 0.
    [InlineData("lowerIsBetter", "6", Value + "8", 125.0)]
    [InlineData("lowerIsBetter", "8", Value + "8", 100.0)]
    [InlineData("lowerIsBetter", "10", Value + "8", 75.0)]
    [InlineData("lowerIsBetter", "20", Value + "8", 0.0)]
    [InlineData("lowerIsBetter", "0", Value + "8", 200.0)]
    [InlineData("lowerIsBetter", "0", Value + "0", 100.0)]
    [InlineData("lowerIsBetter", "1", Value + "0", 0.0)]
    [InlineData("lowerIsBetter", "1", Value + "-1", null)]
    // (2 × 7 − 6.5) / 7, (2 × 8 − 9) / 8, and 0 to 0 exceeded.
    [InlineData("lowerIsBetter", "6.5", "'min': 7, 'max': 8", 107.14)]
    [InlineData("lowerIsBetter", "7.5", "'min': 7, 'max': 8", 100.0)]
    [InlineData("lowerIsBetter", "9", "'min': 7, 'max': 8", 87.5)]
    [InlineData("lowerIsBetter", "1", "'min': 0, 'max': 0", 0.0)]
    [InlineData("lowerIsBetter", "4.19", "'min': 6, 'max': 9", 130.17)]
    // Closer is better: 1 − |r − t| / |t|.
    [InlineData("closerIsBetter", "90", Value + "100", 90.0)]
    [InlineData("closerIsBetter", "110", Value + "100", 90.0)]
    [InlineData("closerIsBetter", "100", Value + "100", 100.0)]
    [InlineData("closerIsBetter", "0", Value + "100", 0.0)]
    [InlineData("closerIsBetter", "250", Value + "100", 0.0)]
    [InlineData("closerIsBetter", "0", Value + "0", 100.0)]
    [InlineData("closerIsBetter", "0.01", Value + "0", 0.0)]
    [InlineData("closerIsBetter", "-4", Value + "-5", 80.0)]
    [InlineData("closerIsBetter", "-6", Value + "-5", 80.0)]
    [InlineData("closerIsBetter", "5", Value + "-5", 0.0)]
    // Outside a range by the bound that is missed: 1 − (6 − 4.19) / 6 = 0.69833…, 1 − (12 − 9) / 9 = 0.6666….
    [InlineData("closerIsBetter", "4.19", "'min': 6, 'max': 9", 69.83)]
    [InlineData("closerIsBetter", "6", "'min': 6, 'max': 9", 100.0)]
    [InlineData("closerIsBetter", "7.5", "'min': 6, 'max': 9", 100.0)]
    [InlineData("closerIsBetter", "9", "'min': 6, 'max': 9", 100.0)]
    [InlineData("closerIsBetter", "12", "'min': 6, 'max': 9", 66.67)]
    [InlineData("closerIsBetter", "20", "'min': 6, 'max': 9", 0.0)]
    [InlineData("closerIsBetter", "-1", "'min': 0, 'max': 5", 0.0)]
    [InlineData("closerIsBetter", "6", "'min': -5, 'max': 5", 80.0)]
    [InlineData("closerIsBetter", "-6", "'min': -5, 'max': 5", 80.0)]
    [InlineData("closerIsBetter", "1", "'min': -2, 'max': 0", 0.0)]
    public void Achievement_is_realization_against_target(string polarity, string realization, string target, double? achievement)
    {
        var score = Card(realization, target, polarity).Indicators.Single();
        score.Achievement.Should().Be((decimal?)achievement);
        score.IsOwn.Should().Be(achievement is not null);
        score.Problem?.Code.Should().Be("IKI5209");
        (score.Problem is null).Should().Be(achievement is not null);
    }

    [Fact]
    public void A_policy_is_named_where_it_acts_and_not_where_the_rule_does()
    {
        Card("93", Value + "95", "higherIsBetter").Indicators.Single().Policy.Should().BeNull();
        Card("4.19", "'min': 6, 'max': 9", "closerIsBetter").Indicators.Single().Policy.Should().BeNull();
        Card("1", Value + "0", "lowerIsBetter").Indicators.Single().Policy!.English.Should().StartWith("Target 0, nothing may happen and something did");
        Card("20", Value + "8", "lowerIsBetter").Indicators.Single().Policy!.English.Should().Be("A negative achievement counts as 0 %");
        Card("3", Value + "0", "closerIsBetter").Indicators.Single().Policy!.Indonesian.Should().Be("Nilai ideal 0 tetapi bukan 0: tidak tercapai");
    }

    [Theory]
    [InlineData("", "'value': 5", "IKI5206")]
    [InlineData("higherIsBetter", "'text': 'WTP'", "IKI5208")]
    public void Without_a_direction_or_a_word_there_is_none(string polarity, string target, string code)
    {
        var score = Card("5", target, polarity).Indicators.Single();
        score.Should().BeEquivalentTo(new { Achievement = (decimal?)null, IsOwn = false, Confidence = (Confidence?)null });
        score.Problem!.Code.Should().Be(code);
    }

    [Fact]
    public void Where_closer_is_better_a_regulation_without_such_a_case_gives_no_grade()
    {
        // PermenPANRB 8/2021 knows more and less alone; it has a case for ranges of either, which is none for this.
        foreach (var (realization, achievement) in new[] { ("4.19", 69.83m), ("7", 100m) })
        {
            var score = Scorers.Score("permenpanrb-8-2021", realization, "'min': 6, 'max': 9", "closerIsBetter", period: "2021-S2");
            score.Should().BeEquivalentTo(new { Achievement = achievement, IsOwn = true, Grade = (string?)null, Score = (decimal?)null, IsSuggestion = false });
            score.Diagnostics.Select(d => d.Code).Should().Equal("IKI5251");
        }
    }

    [Fact]
    public void A_regulation_with_a_case_for_it_rates_by_that()
    {
        // Half of the distance counts: 1 − (|90 − 100| / 100) / 2 = 95 %.
        var json = """
            { "formatVersion": 1, "id": "r", "title": "R", "citation": "R", "confidence": "agreed", "subject": "indicator",
              "achievement": [ { "label": { "en": "Closer", "id": "Dekat" }, "polarity": "closerIsBetter", "target": "value",
                "formula": "(1 - Abs(realisasi - target) / target / 2) * 100%" } ],
              "scale": { "of": "achievement", "bands": [ { "grade": "Baik", "from": 95 }, { "grade": "Kurang", "below": 95 } ] } }
            """;
        var read = RegulationFile.Read(json, "r.json");
        read.Diagnostics.Should().BeEmpty();
        var score = Scorer.Create(read.Value).Value.Score(Results("90", Value + "100", "closerIsBetter", "2024")).Indicators.Single();
        score.Should().BeEquivalentTo(new { Achievement = 95m, Grade = "Baik", IsOwn = false, IsOfficial = true });
    }

    [Fact]
    public void No_figure_reaches_a_grade_where_closer_is_better()
    {
        var evaluator = SmallCatalog.Read(
            "'variables': { 'x': { 'label': 'x' } }",
            SmallCatalog.Indicator("i", "x", "", ", 'polarity': 'closerIsBetter', 'targets': [ { 'period': '2021', 'value': 5 } ]")).Value;
        var data = SmallCatalog.Data(evaluator.Catalog, "'values': { 'x': 4 }", "2021").Value;
        Scorers.Of("permenpanrb-8-2021").FindRequiredFigure(evaluator, data, "i", "x", "Baik").Diagnostics.Select(d => d.Code).Should().Contain("IKI5252");
    }

    [Fact]
    public void Results_for_programs_mark_it()
    {
        var card = Card("93", Value + "95", "higherIsBetter");
        var result = System.Text.Json.JsonDocument.Parse(ResultsFile.Write(card)).RootElement.GetProperty("results")[0];
        result.GetProperty("achievement").GetDecimal().Should().Be(97.89m);
        result.GetProperty("own").GetBoolean().Should().BeTrue();
        result.GetProperty("official").GetBoolean().Should().BeFalse();
        result.GetProperty("confidence").GetString().Should().Be("own");
        result.TryGetProperty("grade", out _).Should().BeFalse();
    }

    [Fact]
    public void The_rules_are_sound_as_those_of_a_regulation_have_to_be()
    {
        Scorer.Create(OwnAchievement.Rules.Regulation).Diagnostics.Should().BeEmpty();
    }

    private static Scorecard Card(string realization, string target, string polarity, string period = "2024") =>
        Scorer.WithoutRegulation(Results(realization, target, polarity, period));

    private static ResultSet Results(string realization, string target, string polarity, string period)
    {
        var direction = polarity.Length == 0 ? "" : $", 'polarity': '{polarity}'";
        var evaluator = SmallCatalog.Read(
            "'variables': { 'x': { 'label': 'x' } }",
            SmallCatalog.Indicator("i", "x", "", $"{direction}, 'targets': [ {{ 'period': '{period}', {target} }} ]")).Value;
        return evaluator.Evaluate(SmallCatalog.Data(evaluator.Catalog, $"'values': {{ 'x': {realization} }}", period).Value);
    }
}
