namespace Iki.Core.Tests.Scoring;

/// <summary>Every boundary of every shipped scale, on both sides.</summary>
public class BandTests
{
    [Theory]
    [InlineData("110.5", "Sangat Baik", "120")]
    [InlineData("110.49", "Sangat Baik", "120")]
    [InlineData("110.51", "Sangat Baik", "120")]
    [InlineData("100.5", "Sangat Baik", "110")]
    [InlineData("100.49", "Baik", "109")]
    [InlineData("99.5", "Baik", "109")]
    [InlineData("99.49", "Cukup", "89")]
    [InlineData("79.5", "Cukup", "70")]
    [InlineData("79.49", "Kurang", "69")]
    [InlineData("59.5", "Kurang", "50")]
    [InlineData("59.49", "Sangat Kurang", "49")]
    [InlineData("0.49", "Sangat Kurang", "0")]
    [InlineData("0", "Sangat Kurang", "0")]
    [InlineData("0.5", "Sangat Kurang", "0.83")]
    [InlineData("59", "Sangat Kurang", "49")]
    [InlineData("70", "Kurang", "60")]
    [InlineData("90", "Cukup", "80")]
    [InlineData("105", "Sangat Baik", "114.44")]
    public void PermenPANRB_8_2021_by_whole_percents(string achievement, string grade, string score)
    {
        // Against a target of 100 the realization is the achievement. 49/59 = 0.8305…; 50 + 10 = 60; 110 + 40/9 = 114.44…
        var rated = Scorers.Score("permenpanrb-8-2021", achievement, "'value': 100");
        rated.Grade.Should().Be(grade);
        rated.Score.Should().Be(decimal.Parse(score, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("1000", "Sangat Tinggi")]
    [InlineData("91", "Sangat Tinggi")]
    [InlineData("90.999", "Tinggi")]
    [InlineData("90.5", "Tinggi")]
    [InlineData("76", "Tinggi")]
    [InlineData("75.999", "Sedang")]
    [InlineData("66", "Sedang")]
    [InlineData("65.999", "Rendah")]
    [InlineData("51", "Rendah")]
    [InlineData("50.999", "Sangat Rendah")]
    [InlineData("0", "Sangat Rendah")]
    public void Permendagri_86_2017_from_lower_ends(string achievement, string grade)
    {
        var rated = Scorers.Score("permendagri-86-2017", achievement, "'value': 100");
        rated.Should().BeEquivalentTo(new { Grade = grade, Score = (decimal?)null, IsOfficial = false });
    }

    [Theory]
    [InlineData("120", "Baik", "Sangat Baik")]
    [InlineData("110", "Baik", "Sangat Baik")]
    [InlineData("109.99", "Baik", "Baik")]
    [InlineData("90", "Baik", "Baik")]
    [InlineData("89.99", "Cukup", "Cukup")]
    [InlineData("70", "Cukup", "Cukup")]
    [InlineData("69.99", "Kurang", "Kurang")]
    [InlineData("50", "Kurang", "Kurang")]
    [InlineData("49.99", "Sangat Kurang", "Sangat Kurang")]
    [InlineData("0", "Sangat Kurang", "Sangat Kurang")]
    public void PP_30_2019_with_and_without_the_new_idea(string value, string without, string with)
    {
        var scorer = Scorers.Of("pp-30-2019");
        scorer.Rate(Rational.Parse(value))!.Grade.Should().Be(without);
        scorer.Rate(Rational.Parse(value), isConditionMet: true)!.Grade.Should().Be(with);
    }

    [Theory]
    [InlineData("pp-30-2019", "-1/100")]
    [InlineData("pp-30-2019", "12001/100")]
    [InlineData("permenpanrb-14-2017", "2499/100")]
    [InlineData("permenpanrb-14-2017", "10001/100")]
    public void Outside_a_scale_there_is_no_grade(string regulation, string value)
    {
        Scorers.Of(regulation).Rate(Rational.Parse(value)).Should().BeNull();
    }

    [Theory]
    [InlineData("100", "A (Sangat Baik)")]
    [InlineData("88.31", "A (Sangat Baik)")]
    [InlineData("88.305", "A (Sangat Baik)")]
    [InlineData("88.3049", "B (Baik)")]
    [InlineData("88.30", "B (Baik)")]
    [InlineData("76.61", "B (Baik)")]
    [InlineData("76.605", "B (Baik)")]
    [InlineData("76.6049", "C (Kurang Baik)")]
    [InlineData("65", "C (Kurang Baik)")]
    [InlineData("64.995", "C (Kurang Baik)")]
    [InlineData("64.9949", "D (Tidak Baik)")]
    [InlineData("25", "D (Tidak Baik)")]
    public void SKM_of_2017_on_two_decimals(string index, string grade)
    {
        Scorers.Of("permenpanrb-14-2017").Rate(Rational.Parse(index))!.Grade.Should().Be(grade);
    }

    [Theory]
    [InlineData("100", "A (Sangat Baik)")]
    [InlineData("81.26", "A (Sangat Baik)")]
    [InlineData("81.255", "A (Sangat Baik)")]
    [InlineData("81.2549", "B (Baik)")]
    [InlineData("62.51", "B (Baik)")]
    [InlineData("62.505", "B (Baik)")]
    [InlineData("62.5049", "C (Kurang Baik)")]
    [InlineData("43.76", "C (Kurang Baik)")]
    [InlineData("43.755", "C (Kurang Baik)")]
    [InlineData("43.7549", "D (Tidak Baik)")]
    [InlineData("25", "D (Tidak Baik)")]
    public void IKM_of_2004_on_two_decimals(string index, string grade)
    {
        Scorers.Of("kep-25-m-pan-2-2004").Rate(Rational.Parse(index))!.Grade.Should().Be(grade);
    }

    [Fact]
    public void A_conditional_grade_is_named_where_it_was_not_said_to_be_met()
    {
        var scorer = Scorers.Of("pp-30-2019");
        scorer.Rate(115)!.Conditional!.Grade.Should().Be("Sangat Baik");
        scorer.Rate(115, isConditionMet: true)!.Conditional.Should().BeNull();
        scorer.Rate(100)!.Conditional.Should().BeNull();
    }
}
