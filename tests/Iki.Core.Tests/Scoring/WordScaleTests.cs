using Iki.Core.Scoring;
using Iki.Core.Tests.Measurement;

namespace Iki.Core.Tests.Scoring;

/// <summary>Targets in words on a scale of words.</summary>
public class WordScaleTests
{
    private const string Own = "'scales': { 'tingkat': [ 'Rendah', 'Sedang', 'Tinggi' ] }";

    [Theory]
    // AA > A > BB > B > CC > C > D.
    [InlineData("akip", "BB", "A", true, 1)]
    [InlineData("akip", "BB", "BB", true, 0)]
    [InlineData("akip", "BB", "bb ", true, 0)]
    [InlineData("akip", "BB", "AA", true, 2)]
    [InlineData("akip", "BB", "B", false, -1)]
    [InlineData("akip", "BB", "D", false, -4)]
    // WTP > WTP-DPP > WDP > TMP > TW.
    [InlineData("opini-bpk", "WTP", "WTP", true, 0)]
    [InlineData("opini-bpk", "WTP", "WDP", false, -2)]
    [InlineData("opini-bpk", "WDP", "WTP-DPP", true, 1)]
    [InlineData("opini-bpk", "TMP", "TW", false, -1)]
    [InlineData("tingkat", "Sedang", "Tinggi", true, 1)]
    [InlineData("Tingkat", "sedang", "rendah", false, -1)]
    public void A_target_is_met_by_its_word_or_a_better_one(string scale, string target, string realization, bool isMet, int steps)
    {
        var score = Card(scale, target, realization).Indicators.Single();
        score.Should().BeEquivalentTo(new { IsTextMet = (bool?)isMet, WordSteps = (int?)steps, RealizationText = realization, Achievement = (decimal?)null, Status = OutcomeStatus.Computed });
        score.Problem.Should().BeNull();
    }

    [Fact]
    public void Without_a_scale_a_target_is_met_by_its_own_word_alone()
    {
        var evaluator = Evaluator("", "'text': 'BB'");
        var data = SmallCatalog.Data(evaluator.Catalog, "'observations': [ { 'variable': 'x', 'text': 'A' } ]", "2024").Value;
        Scorer.WithoutRegulation(evaluator.Evaluate(data)).Indicators.Single().Should().BeEquivalentTo(new { IsTextMet = (bool?)false, WordSteps = (int?)null });
    }

    [Fact]
    public void A_scale_of_the_catalog_counts_before_one_of_the_library_of_the_same_name()
    {
        // Here D is the best.
        var evaluator = Evaluator(", 'scale': 'akip'", "'text': 'A'", "'scales': { 'akip': [ 'A', 'B', 'C', 'D' ] }");
        var data = SmallCatalog.Data(evaluator.Catalog, "'observations': [ { 'variable': 'x', 'text': 'D' } ]", "2024").Value;
        Scorer.WithoutRegulation(evaluator.Evaluate(data)).Indicators.Single().WordSteps.Should().Be(3);
    }

    [Fact]
    public void A_realization_that_is_not_on_the_scale_is_invalid_input_with_the_words_offered()
    {
        var evaluator = Evaluator(", 'scale': 'opini-bpk'", "'text': 'WTP'");
        var data = SmallCatalog.Data(evaluator.Catalog, "'observations': [ { 'variable': 'x', 'text': 'WPT' } ]", "2024");
        var problem = data.Diagnostics.Single();
        (problem.Code, problem.Pointer, problem.Severity).Should().Be(("IKI5250", "/observations/0", Severity.Error));
        problem.Message(Language.English).Should().Be(
            "x is 'WPT', which is not on the scale 'opini-bpk'. Did you mean 'WTP'? Its words, worst first: TW, TMP, WDP, WTP-DPP, WTP.");
        problem.Message(Language.Indonesian).Should().Be(
            "x berisi 'WPT', yang tidak ada pada skala 'opini-bpk'. Mungkin maksudnya 'WTP'? Kata-katanya, dari yang terendah: TW, TMP, WDP, WTP-DPP, WTP.");
        var score = Scorer.WithoutRegulation(evaluator.Evaluate(data.Value)).Indicators.Single();
        score.Should().BeEquivalentTo(new { Status = OutcomeStatus.InvalidInput, IsTextMet = (bool?)null, RealizationText = (string?)null });
        score.Problem!.Code.Should().Be("IKI5250");
        score.Result.Should().BeEquivalentTo(new { Status = OutcomeStatus.InvalidInput, Text = (string?)null });
    }

    [Fact]
    public void Two_words_for_the_same_time_and_office_are_no_realization()
    {
        var evaluator = Evaluator(", 'scale': 'akip'", "'text': 'BB'");
        var data = SmallCatalog.Data(evaluator.Catalog, "'observations': [ { 'variable': 'x', 'text': 'A' }, { 'variable': 'x', 'text': 'B' } ]", "2024");
        data.Diagnostics.Should().NotBeEmpty();
        Scorer.WithoutRegulation(evaluator.Evaluate(data.Value)).Indicators.Single().Should().BeEquivalentTo(
            new { Status = OutcomeStatus.InvalidInput, IsTextMet = (bool?)null });
    }

    [Fact]
    public void The_words_are_the_value_wherever_it_is_told()
    {
        var evaluator = Evaluator(", 'scale': 'akip'", "'text': 'BB'");
        var data = SmallCatalog.Data(evaluator.Catalog, "'observations': [ { 'variable': 'x', 'text': 'A' } ]", "2024").Value;
        var results = evaluator.Evaluate(data);
        var result = results.Results.Single();
        result.Should().BeEquivalentTo(new { Status = OutcomeStatus.Computed, Text = "A", Value = (decimal?)null });
        result.ToString().Should().Be("A = x");
        results.ToString().Should().EndWith("\ni: A");
        evaluator.Explain("i", data).Missing.Should().BeEmpty();
        evaluator.Explain("i", data).ToString().Should().Contain("  = A\n").And.Contain("x = A");
        foreach (var json in new[] { ResultsFile.Write(results), ResultsFile.Write(Scorer.WithoutRegulation(results)) })
        {
            var written = System.Text.Json.JsonDocument.Parse(json).RootElement.GetProperty("results")[0];
            (written.GetProperty("status").GetString(), written.GetProperty("realizationText").GetString()).Should().Be(("computed", "A"));
            written.TryGetProperty("missing", out _).Should().BeFalse();
        }
    }

    [Fact]
    public void The_step_shows_the_scale()
    {
        var score = Card("tingkat", "Tinggi", "Sedang").Indicators.Single();
        score.Steps.Single().ToString().Should().Be("Target in words, compared with the realization on the scale Rendah < Sedang < Tinggi: Tinggi / Sedang");
    }

    private static Scorecard Card(string scale, string target, string realization)
    {
        var evaluator = Evaluator($", 'scale': '{scale}'", $"'text': '{target}'", Own);
        var data = SmallCatalog.Data(evaluator.Catalog, $"'observations': [ {{ 'variable': 'x', 'text': '{realization}' }} ]", "2024");
        data.Diagnostics.Should().BeEmpty();
        return Scorer.WithoutRegulation(evaluator.Evaluate(data.Value));
    }

    private static CatalogEvaluator Evaluator(string scale, string target, string scales = "'scales': { }") => SmallCatalog.Read(
        $"'variables': {{ 'x': {{ 'label': 'x' }} }}, {scales}",
        SmallCatalog.Indicator("i", "x", "", $"{scale}, 'targets': [ {{ 'period': '2024', {target} }} ]")).Value;
}
