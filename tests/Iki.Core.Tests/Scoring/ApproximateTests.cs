using System.Text.Json;
using Iki.Core.Scoring;
using Iki.Core.Tests.Measurement;

namespace Iki.Core.Tests.Scoring;

/// <summary>
/// A realization that is no fraction, and what is computed from it, is told as such wherever it stands. √2 to 28 digits is
/// 1.414213562373095048801688724 (OEIS A002193).
/// </summary>
public class ApproximateTests
{
    private const string Root = "1.414213562373095048801688724";

    [Fact]
    public void A_symbol_that_is_no_fraction_is_marked_where_the_figures_stand()
    {
        var explanation = Evaluator().Explain("i", Data());
        explanation.Result.Inputs.Select(i => (i.Name, i.IsApproximate)).Should().Equal(("akar", true), ("x", false));
        explanation.ToString().Should().Contain($"    akar (j) ≈ {Root}  [j]\n").And.Contain("    x = 2  [");
        explanation.Result.ToString().Should().Be($"≈ 2.83 = akar * x  [akar ≈ {Root}; x = 2]");
        explanation.Working.Steps[^1].Sign.Should().Be("≈");
    }

    [Fact]
    public void The_steps_of_a_score_have_no_exact_number_where_there_is_none()
    {
        var score = Card("permenpanrb-8-2021").Indicators.First();
        (score.IsRealizationApproximate, score.IsAchievementApproximate, score.IsScoreApproximate).Should().Be((true, true, false));
        (score.ExactAchievement, score.Achievement, score.ExactScore).Should().Be((null, 94.33m, (Rational)84));
        score.ToString().Should().Be("≈ 94.33 %, Cukup 84");

        // 2.83 of 3 is 94.33 %; the regulation rounds it to 94, and goes on with just that.
        score.Steps.Select(s => (s.Shown, s.Exact?.ToString(), s.IsApproximate)).Should().Equal(
            (2.83m, null, true), (94.33m, null, true), (94m, "94", false), (null, null, false), (84m, "84", false));
        score.Steps.SelectMany(s => s.Figures).Select(f => (f.Name, f.Exact?.ToString(), f.IsApproximate)).Should().Equal(
            ("realisasi", null, true), ("target", "3", false), ("capaian", null, true), ("capaianBulat", "94", false), ("capaianBulat", "94", false));
        score.Steps[1].Figures[0].Value.Should().Be(2.83m);
        score.Steps[0].ToString().Should().Be("Realization as reported: ≈ 2.83");
        score.Steps[1].ToString().Should().StartWith("Normal: more is better: realisasi / target * 100% ≈ 94.33 %");
    }

    [Fact]
    public void A_rule_that_does_not_look_at_the_realization_gives_an_exact_achievement()
    {
        var score = Card(null, "'min': 2, 'max': 3").Indicators.First();
        (score.IsRealizationApproximate, score.IsAchievementApproximate, score.ExactAchievement).Should().Be((true, false, (Rational)100));
    }

    [Fact]
    public void Files_for_programs_say_it_in_place_of_exact()
    {
        var evaluator = Evaluator();
        var card = Card("permenpanrb-8-2021");
        var indicator = JsonDocument.Parse(ScorecardFile.Write(card)).RootElement.GetProperty("positions")[0].GetProperty("indicators")[0];
        indicator.GetProperty("approximateRealization").GetBoolean().Should().BeTrue();
        indicator.GetProperty("approximateAchievement").GetBoolean().Should().BeTrue();
        indicator.TryGetProperty("exactAchievement", out _).Should().BeFalse();
        indicator.TryGetProperty("approximateScore", out _).Should().BeFalse();
        var steps = indicator.GetProperty("steps");
        steps[0].GetRawText().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal).Should().Be("""{"label":"Realizationasreported","value":2.83,"approximate":true}""");
        steps[1].GetProperty("figures")[0].GetRawText().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal).Should().Be("""{"name":"realisasi","value":2.83,"approximate":true}""");
        var results = JsonDocument.Parse(ResultsFile.Write(evaluator.Evaluate(Data()))).RootElement.GetProperty("results")[0];
        results.GetProperty("inputs")[0].GetRawText().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal)
            .Should().Be($$"""{"name":"akar","value":{{Root}},"approximate":true,"unit":"","source":"j"}""");
    }

    [Fact]
    public void The_step_of_an_index_whose_formula_gives_no_fraction_has_no_exact_number()
    {
        var shipped = Regulations.Find("permenpanrb-14-2017")!;
        var regulation = shipped with { Examples = [], Index = shipped.Index! with { Formula = "Sqrt(Average(unsur)) * 50" } };
        var scorer = Scorer.Create(regulation).Value;
        scorer.ScoreSurvey([2]).Value.Steps.Select(s => (s.Shown, s.Exact, s.IsApproximate)).Should().Equal((70.71m, (Rational?)null, true));
        scorer.ScoreSurvey([4]).Value.Steps.Select(s => (s.Shown, s.Exact, s.IsApproximate)).Should().Equal((100m, (Rational?)100, false));
    }

    private static Scorecard Card(string? regulation, string target = "'value': 3")
    {
        var results = Evaluator(target).Evaluate(Data());
        return regulation is null ? Scorer.WithoutRegulation(results) : Scorers.Of(regulation).Score(results);
    }

    private static CatalogEvaluator Evaluator(string target = "'value': 3") => SmallCatalog.Read(
        "'variables': { 'x': { 'label': 'x' } }",
        SmallCatalog.Indicator("i", "akar * x", more: $", 'decimals': 2, 'polarity': 'higherIsBetter', 'targets': [ {{ 'period': '2021-S2', {target} }} ]"),
        SmallCatalog.Indicator("j", "Sqrt(x)", more: ", 'symbol': 'akar'")).Value;

    private static DataSet Data() => SmallCatalog.Data(Evaluator().Catalog, "'values': { 'x': 2 }", "2021-S2").Value;
}
