using Iki.Core.Scoring;

namespace Iki.Core.Tests.Scoring;

/// <summary>The figures worked in PermenPANRB 8/2021 itself (Lampiran Bab VI), and policies where it is silent.</summary>
public class WorkedFigureTests
{
    private const string Iki = "permenpanrb-8-2021";

    [Fact]
    public void Below_a_range_is_measured_by_its_lower_end()
    {
        // Printed: target 80–90 %, realization 70 % → 87.5 %.
        Scorers.Score(Iki, "70", "'min': 80, 'max': 90").Achievement.Should().Be(87.5m);
    }

    [Fact]
    public void In_the_special_case_less_is_better()
    {
        // Printed: target 7–8 months, 6.5 → 107 % and 9 → 87.5 %. 2 − 6.5/7 = 7.5/7 = 107.142857… %.
        var early = Scorers.Score(Iki, "6.5", "'min': 7, 'max': 8", "lowerIsBetter");
        early.ExactAchievement.Should().Be(Rational.Parse("750/7"));
        early.Achievement.Should().Be(107.14m);
        Scorers.Score(Iki, "9", "'min': 7, 'max': 8", "lowerIsBetter").Achievement.Should().Be(87.5m);
    }

    [Theory]
    [InlineData("85", "85", 100, "Baik", 109)]
    [InlineData("93", "95", 97.89, "Cukup", 88)]
    [InlineData("111", "100", 111, "Sangat Baik", 120)]
    [InlineData("250", "100", 250, "Sangat Baik", 120)]
    public void The_form_gives_grade_and_score(string realization, string target, double achievement, string grade, double score)
    {
        var rated = Scorers.Score(Iki, realization, $"'value': {target}");
        rated.Should().BeEquivalentTo(new { Achievement = (decimal)achievement, Grade = grade, Score = (decimal)score, IsOfficial = true });
    }

    [Theory]
    [InlineData("100", "100")]
    [InlineData("0", "0")]
    public void The_highest_attainable_target_reached_is_120(string realization, string target)
    {
        var polarity = target == "0" ? "lowerIsBetter" : "higherIsBetter";
        var rated = Scorers.Score(Iki, realization, $"'value': {target}, 'highestAttainable': true", polarity);
        rated.Should().BeEquivalentTo(new { Achievement = 100m, Grade = "Sangat Baik", Score = 120m });
        rated.Policy!.English.Should().Contain("highest attainable");
    }

    [Fact]
    public void Nearly_reaching_the_highest_attainable_target_is_not_reaching_it()
    {
        // 99.6 % is 100 in whole percents, which is Baik; the exception asks for the target itself.
        Scorers.Score(Iki, "99.6", "'value': 100, 'highestAttainable': true").Should().BeEquivalentTo(new { Grade = "Baik", Score = 109m });
    }

    [Fact]
    public void The_misprint_is_recorded_with_our_own_value()
    {
        var erratum = Regulations.Find(Iki)!.Errata.Should().ContainSingle().Subject;
        erratum.Printed.Should().Contain("113%");
        erratum.Correct.Achievement.Should().Be(102.22m);
        Scorers.Score(Iki, "92", "'min': 80, 'max': 90").Achievement.Should().Be(102.22m);
    }

    [Theory]
    [InlineData("0", "0", "lowerIsBetter", 100)]
    [InlineData("1", "0", "lowerIsBetter", 0)]
    [InlineData("8", "10", "lowerIsBetter", 120)]
    [InlineData("0", "10", "lowerIsBetter", 200)]
    [InlineData("25", "10", "lowerIsBetter", 0)]
    [InlineData("-5", "10", "higherIsBetter", 0)]
    [InlineData("0", "10", "higherIsBetter", 0)]
    public void Corners_have_a_stated_policy(string realization, string target, string polarity, double achievement)
    {
        Scorers.Score(Iki, realization, $"'value': {target}", polarity).Achievement.Should().Be((decimal)achievement);
    }

    [Theory]
    [InlineData("5", "'value': 0", "higherIsBetter")]
    [InlineData("5", "'value': -1", "higherIsBetter")]
    [InlineData("5", "'value': -1", "lowerIsBetter")]
    [InlineData("5", "'min': -2, 'max': 3", "lowerIsBetter")]
    [InlineData("-1", "'min': 0, 'max': 3", "higherIsBetter")]
    public void Some_corners_have_no_achievement(string realization, string target, string polarity)
    {
        var rated = Scorers.Score(Iki, realization, target, polarity);
        rated.Should().BeEquivalentTo(new { Achievement = (decimal?)null, Grade = (string?)null, Score = (decimal?)null });
        rated.Problem!.Code.Should().Be("IKI5209");
        rated.Policy.Should().NotBeNull();
    }

    [Theory]
    [InlineData("80")]
    [InlineData("85")]
    [InlineData("90")]
    public void Within_a_range_is_100(string realization)
    {
        var rated = Scorers.Score(Iki, realization, "'min': 80, 'max': 90");
        rated.Achievement.Should().Be(100);
        rated.Confidence.Should().Be(Confidence.Agreed);
        rated.IsOfficial.Should().BeTrue();
    }

    [Theory]
    [InlineData("'min': 0, 'max': 0", "1", 0)]
    [InlineData("'min': 0, 'max': 0", "0", 100)]
    [InlineData("'min': 0, 'max': 5", "7", 60)]
    public void A_range_that_starts_at_0_works_where_less_is_better(string target, string realization, double achievement)
    {
        // 0–5 and 7: 2 − 7/5 = 60 %, by hand.
        Scorers.Score(Iki, realization, target, "lowerIsBetter").Achievement.Should().Be((decimal)achievement);
    }

    [Fact]
    public void A_policy_of_ours_is_not_official()
    {
        var rated = Scorers.Score(Iki, "0", "'value': 0", "lowerIsBetter");
        rated.Confidence.Should().Be(Confidence.Own);
        rated.IsOfficial.Should().BeFalse();
        rated.Policy!.Indonesian.Should().StartWith("Target 0");
    }

    [Fact]
    public void Achievement_starts_from_the_realization_as_reported()
    {
        // definitions.md, Results file: 99.38 against 95 is 104.61 %, Sangat Baik, 114.44. The exact 99.375 gives 104.6052…, the same whole percent.
        var rated = Scorers.Score(Iki, "99.375", "'value': 95", more: ", 'decimals': 2");
        rated.Should().BeEquivalentTo(new { Realization = 99.38m, Achievement = 104.61m, Grade = "Sangat Baik", Score = 114.44m });
        rated.Confidence.Should().Be(Confidence.Secondary);
    }

    [Fact]
    public void Achievement_of_a_rounded_realization_is_not_that_of_the_exact_one()
    {
        // 2/3 shown without decimals is 1, and 1 of 1 is 100 %.
        Scorers.Score(Iki, "0.6666666666", "'value': 1", more: ", 'decimals': 0").Achievement.Should().Be(100);
    }
}
