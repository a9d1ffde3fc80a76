using Iki.Core.Scoring;

namespace Iki.Core.Tests.Scoring;

/// <summary>Surveys of satisfaction (PermenPANRB 14/2017): the weight is exactly 1/n.</summary>
public class SurveyTests
{
    [Theory]
    [InlineData(9)]
    [InlineData(7)]
    [InlineData(1)]
    public void A_perfect_survey_is_exactly_100_whatever_the_number_of_elements(int elements)
    {
        var score = Scorers.Of("permenpanrb-14-2017").ScoreSurvey(Enumerable.Repeat(new Rational(4), elements)).Value;
        score.Exact.Should().Be(new Rational(100));
        score.Index.Should().Be(100m);
        score.Rating!.Grade.Should().Be("A (Sangat Baik)");
    }

    [Fact]
    public void A_mean_of_3_54_is_88_50_and_A()
    {
        // With weights rounded to 0.11 it would be 3.54 × 0.99 × 25 = 87.62, B.
        var score = Scorers.Of("permenpanrb-14-2017").ScoreSurvey(Enumerable.Repeat<Rational>(3.54m, 9)).Value;
        score.Index.Should().Be(88.5m);
        score.Rating!.Grade.Should().Be("A (Sangat Baik)");
    }

    [Fact]
    public void Nine_different_elements_have_the_index_worked_by_hand()
    {
        // 3.1 + 3.2 + 3.3 + 2.9 + 3 + 3.4 + 3.5 + 2.8 + 3.2 = 28.4; 28.4 / 9 × 25 = 710/9 = 78.888…
        Rational[] means = [3.1m, 3.2m, 3.3m, 2.9m, 3m, 3.4m, 3.5m, 2.8m, 3.2m];
        var score = Scorers.Of("permenpanrb-14-2017").ScoreSurvey(means).Value;
        score.Exact.Should().Be(Rational.Parse("710/9"));
        score.Index.Should().Be(78.89m);
        score.Rating!.Grade.Should().Be("B (Baik)");
    }

    [Fact]
    public void A_mean_that_cannot_be_is_refused_and_so_is_none_at_all()
    {
        var scorer = Scorers.Of("permenpanrb-14-2017");
        scorer.ScoreSurvey([4.01m]).Diagnostics.Select(d => d.Code).Should().Equal("IKI5230");
        scorer.ScoreSurvey([0.99m, 4m]).HasValue.Should().BeFalse();
        scorer.ScoreSurvey([]).Diagnostics.Select(d => d.Code).Should().Equal("IKI5231");
    }

    [Fact]
    public void An_index_with_more_digits_than_a_result_has_is_refused_with_a_reason()
    {
        // 4 × 10²⁷ has 28 digits before the point, and two decimals make 30.
        var index = Regulations.Find("permenpanrb-14-2017")!.Index! with { Formula = "Average(unsur) * 1000000000000000000000000000" };
        var scorer = Scorer.Create(new Regulation { Id = "r", Title = "R", Citation = "R", Confidence = Confidence.Own, Subject = RegulationSubject.Survey, Index = index }).Value;
        var score = scorer.ScoreSurvey([4]);
        (score.HasValue, score.Diagnostics.Single().Code).Should().Be((false, "IKI5103"));
    }

    [Fact]
    public void A_regulation_without_an_index_computes_none()
    {
        Scorers.Of("pp-30-2019").Invoking(s => s.ScoreSurvey([4])).Should().Throw<InvalidOperationException>();
    }
}
