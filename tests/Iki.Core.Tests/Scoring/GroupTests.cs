using System.Text;
using Iki.Core.Scoring;

namespace Iki.Core.Tests.Scoring;

/// <summary>PermenPANRB 8/2021, Lampiran Bab VI.A: scores by the group that a position names, of indicators and of objectives.</summary>
public class GroupTests
{
    private const string Iki = "permenpanrb-8-2021";

    [Theory]
    [InlineData("pimpinan", 94.6, "85,109")]
    [InlineData("JPT", 94.6, "85,109")]
    [InlineData("pimpinan-unit-kerja-mandiri", 94.6, "85,109")]
    [InlineData("administrasi-fungsional", 88, "80,100")]
    [InlineData("fungsional", 88, "80,100")]
    public void The_same_achievements_have_the_scores_of_the_group(string group, double total, string scores)
    {
        // 95 % and 100 %, weights 60 and 40. Leaders: 70 + 19/19 × 15 = 85 and 109, 85 × 0.6 + 109 × 0.4 = 94.6. Others: 80 and 100, 48 + 40 = 88.
        var position = Card($"'groups': {{ '{Iki}': '{group}' }}").Positions.Single();
        position.Indicators.Select(i => (i.Achievement, i.Grade)).Should().Equal((95m, "Cukup"), (100m, "Baik"));
        string.Join(',', position.Indicators.Select(i => i.Score)).Should().Be(scores);
        position.Should().BeEquivalentTo(new { Total = (decimal?)(decimal)total, IsComplete = true, IsTotalOfficial = true });
        position.Group!.IsCalled(group).Should().BeTrue();
        position.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Without_a_group_there_are_achievement_and_category_and_no_score_and_it_is_said_how_to_have_one()
    {
        var position = Card("'duties': []").Positions.Single();
        position.Indicators.Select(i => (i.Achievement, i.Grade, i.Score)).Should().Equal((95m, "Cukup", null), (100m, "Baik", null));
        position.Indicators.Should().OnlyContain(i => i.IsOfficial && i.Diagnostics.Single().Code == "IKI5232" && i.Problem == null);
        position.Indicators.Should().OnlyContain(i => i.Steps.All(s => s.Label.English != "Score"));
        position.Total.Should().BeNull();
        position.Diagnostics.Should().ContainSingle().Which.Message(Language.English).Should()
            .Contain("State it in the \"groups\" of the position, under \"permenpanrb-8-2021\"").And.Contain("pimpinan").And.Contain("administrasi-fungsional");
    }

    [Fact]
    public void A_group_that_the_regulation_does_not_have_is_an_error_and_no_score()
    {
        var position = Card($"'groups': {{ '{Iki}': 'camat' }}").Positions.Single();
        position.Diagnostics.Select(d => (d.Code, d.Severity)).Should().Equal(("IKI5233", Severity.Error));
        position.Indicators.Should().OnlyContain(i => i.Grade != null && i.Score == null);
    }

    [Fact]
    public void A_group_of_another_regulation_is_none_of_this_one()
    {
        Card("'groups': { 'perbup-1-2021': 'pimpinan' }").Positions.Single().Diagnostics.Select(d => d.Code).Should().Equal("IKI5232");
    }

    [Fact]
    public void Without_a_group_a_grade_on_which_the_groups_differ_is_not_given()
    {
        // The highest attainable target reached is Sangat Baik for leaders and Baik for others.
        var score = Card("'duties': []", highest: true).Indicators.Last();
        score.Should().BeEquivalentTo(new { Achievement = 100m, Grade = (string?)null, Score = (decimal?)null });
        Card($"'groups': {{ '{Iki}': 'jpt' }}", highest: true).Indicators.Last().Should().BeEquivalentTo(new { Grade = "Sangat Baik", Score = 120m });
        Card($"'groups': {{ '{Iki}': 'fungsional' }}", highest: true).Indicators.Last().Should().BeEquivalentTo(new { Grade = "Baik", Score = 100m });
    }

    [Theory]
    [InlineData(101, 120)]
    [InlineData(100, 100)]
    [InlineData(99, 80)]
    [InlineData(80, 80)]
    [InlineData(79, 60)]
    [InlineData(60, 60)]
    [InlineData(59, 25)]
    [InlineData(0, 25)]
    public void A_category_of_administrative_and_functional_officials_has_one_score(int realization, int score)
    {
        var rated = OneObjective([realization]);
        rated.Indicators.Single().Score.Should().Be(score);
        rated.Objectives.Single().Should().BeEquivalentTo(new { Score = (decimal?)score, Confidence = (Confidence?)Confidence.Agreed });
        rated.IsTotalOfficial.Should().BeTrue();
    }

    [Theory]
    [InlineData("SB SB SB", 120)]
    [InlineData("SB B SB", 120)]
    [InlineData("SB B B", 100)]
    [InlineData("B B B", 100)]
    [InlineData("SB SB C", 100)]
    [InlineData("SB B C", 100)]
    [InlineData("C C SB", 80)]
    [InlineData("C C C", 80)]
    [InlineData("SB SB K", 80)]
    [InlineData("K C C", 80)]
    [InlineData("K K SB", 60)]
    [InlineData("SK SB SB", 60)]
    [InlineData("SK K K", 60)]
    [InlineData("SK SK SB", 25)]
    [InlineData("SK SK SK", 25)]
    public void Three_indicators_of_one_objective_have_a_score_together_that_is_not_official(string categories, int score)
    {
        // regulations.md: 3 SB, or 2 SB + 1 B → 120; ≥ 2 SK → 25; ≥ 2 K or 1 SK → 60; 1 K or ≥ 2 C → 80; else 100.
        var position = OneObjective([.. categories.Split(' ').Select(c => c switch { "SB" => 105, "B" => 100, "C" => 90, "K" => 70, _ => 30 })]);
        position.Objectives.Single().Should().BeEquivalentTo(new { Score = (decimal?)score, Confidence = (Confidence?)Confidence.Secondary, Weight = 100m });
        position.Should().BeEquivalentTo(new { Total = (decimal?)score, TotalConfidence = (Confidence?)Confidence.Secondary, IsTotalOfficial = false });
    }

    [Fact]
    public void Of_two_indicators_the_regulation_is_silent_and_they_count_by_their_weights_as_a_policy_of_ours()
    {
        // 90 and 100 with weights 50 and 50: (80 + 100) / 2 = 90.
        var position = OneObjective([90, 100]);
        position.Objectives.Single().Should().BeEquivalentTo(new { Score = (decimal?)90m, Confidence = (Confidence?)Confidence.Own });
        position.IsTotalOfficial.Should().BeFalse();
    }

    [Fact]
    public void An_objective_of_which_an_indicator_has_no_grade_has_no_score_and_its_weight_is_open()
    {
        var position = OneObjective([90, null, 100]);
        position.Objectives.Single().Should().BeEquivalentTo(new { Score = (decimal?)null, Weight = 100m });
        position.Should().BeEquivalentTo(new { Total = (decimal?)null, MissingWeight = 100m });
        position.Diagnostics.Select(d => d.Code).Should().Equal("IKI5216", "IKI5249");
    }

    private static Scorecard Card(string members, bool highest = false)
    {
        var more = highest ? ", 'highestAttainable': true" : "";
        return Score($$"""
            { 'id': 'p', 'title': 'Sekretaris', {{members}}, 'objectives': [
              { 'statement': 'satu', 'indicators': [ { 'id': 'a', 'name': 'a', 'unit': '', 'formula': 'x', 'polarity': 'higherIsBetter', 'weight': 60, 'targets': [ { 'period': '2021-S2', 'value': 100 } ] } ] },
              { 'statement': 'dua', 'indicators': [ { 'id': 'b', 'name': 'b', 'unit': '', 'formula': 'y', 'polarity': 'higherIsBetter', 'weight': 40, 'targets': [ { 'period': '2021-S2', 'value': 100{{more}} } ] } ] } ] }
            """, "'x': 95, 'y': 100");
    }

    /// <summary>A position of administrative officials with one objective; each indicator has its realization of 100.</summary>
    private static PositionScore OneObjective(params int?[] realizations)
    {
        var weights = realizations.Length == 3 ? [34, 33, 33] : realizations.Length == 2 ? new[] { 50, 50 } : [100];
        var indicators = realizations.Select((_, i) =>
            $"{{ 'id': 'i{i}', 'name': 'i', 'unit': '', 'formula': 'v{i}', 'polarity': 'higherIsBetter', 'weight': {weights[i]}, 'targets': [ {{ 'period': '2021-S2', 'value': 100 }} ] }}");
        var values = realizations.Select((r, i) => (r, i)).Where(v => v.r is not null).Select(v => $"'v{v.i}': {v.r}");
        return Score(
            $"{{ 'id': 'p', 'title': 'Sekretaris', 'groups': {{ '{Iki}': 'administrasi' }}, 'objectives': [ {{ 'statement': 'satu', 'indicators': [ {string.Join(',', indicators)} ] }} ] }}",
            string.Join(',', values)).Positions.Single();
    }

    private static Scorecard Score(string position, string values)
    {
        var variables = string.Join(',', new[] { "x", "y", "v0", "v1", "v2" }.Select(v => $"'{v}': {{ 'label': '{v}' }}"));
        var catalog = $"{{ 'formatVersion': 1, 'id': 'uji', 'title': 'Uji', 'office': {{ 'name': 'Uji' }}, 'variables': {{ {variables} }}, 'positions': [ {position} ] }}";
        var evaluator = CatalogFile.ReadEvaluator(Encoding.UTF8.GetBytes(catalog.Replace('\'', '"')), "catalog.json").Value;
        var data = DataFile.Read(evaluator.Catalog, $"{{ 'formatVersion': 1, 'catalog': 'uji', 'period': '2021-S2', 'values': {{ {values} }} }}".Replace('\'', '"')).Value;
        return Regulations.ScorerFor(evaluator.Catalog, data.Period).Value.Score(evaluator.Evaluate(data));
    }
}
