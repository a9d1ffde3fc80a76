namespace Iki.Core.Tests.Measurement;

/// <summary>How periods lie to each other in the calendar: within, overlapping, before, and in parts.</summary>
public class PeriodRelationTests
{
    [Theory]
    [InlineData("2018", "2018", true)]
    [InlineData("2018", "2018-S2", true)]
    [InlineData("2018", "2018-12", true)]
    [InlineData("2018", "2019-01", false)]
    [InlineData("2018", "2017-12", false)]
    [InlineData("2018-S1", "2018-Q2", true)]
    [InlineData("2018-S1", "2018-Q3", false)]
    [InlineData("2018-Q3", "2018-07", true)]
    [InlineData("2018-Q3", "2018-09", true)]
    [InlineData("2018-Q3", "2018-10", false)]
    [InlineData("2018-Q3", "2018-06", false)]
    [InlineData("2018-07", "2018-Q3", false)]
    [InlineData("2018-Q1", "2018", false)]
    public void A_period_contains_what_lies_wholly_within_it(string outer, string inner, bool contains) =>
        Period.Parse(outer).Contains(Period.Parse(inner)).Should().Be(contains);

    [Theory]
    [InlineData("2018", "2018", true)]
    [InlineData("2018", "2018-12", true)]
    [InlineData("2018-S1", "2018-06", true)]
    [InlineData("2018-S1", "2018-07", false)]
    [InlineData("2018-Q1", "2018-Q2", false)]
    [InlineData("2018-12", "2019-01", false)]
    [InlineData("2018", "2019", false)]
    [InlineData("2017", "2018-Q1", false)]
    public void Periods_overlap_where_they_have_a_month_in_common(string one, string other, bool overlap)
    {
        Period.Parse(one).Overlaps(Period.Parse(other)).Should().Be(overlap);
        Period.Parse(other).Overlaps(Period.Parse(one)).Should().Be(overlap);
    }

    [Theory]
    [InlineData("2018-03", 1, "2018-02")]
    [InlineData("2018-01", 1, "2017-12")]
    [InlineData("2018-03", 14, "2017-01")]
    [InlineData("2018-Q1", 1, "2017-Q4")]
    [InlineData("2018-Q4", 5, "2017-Q3")]
    [InlineData("2018-S1", 1, "2017-S2")]
    [InlineData("2018", 1, "2017")]
    [InlineData("2000", 1999, "0001")]
    [InlineData("2018-03", 0, "2018-03")]
    [InlineData("2018-12", -1, "2019-01")]
    [InlineData("2018-Q4", -2, "2019-Q2")]
    [InlineData("0001-02", 1, "0001-01")]
    [InlineData("9999-11", -1, "9999-12")]
    [InlineData("9999-S1", -1, "9999-S2")]
    public void The_period_before_has_the_same_length(string text, int count, string before) =>
        Period.Parse(text).Before(count).ToString().Should().Be(before);

    [Theory]
    [InlineData("0001-01", 1)]
    [InlineData("0001-Q1", 1)]
    [InlineData("0001", 1)]
    [InlineData("2018", 2018)]
    [InlineData("9999-12", -1)]
    [InlineData("9999-S2", -1)]
    [InlineData("9999", -1)]
    public void Nothing_lies_before_the_year_1_or_after_9999(string text, int count)
    {
        var before = () => Period.Parse(text).Before(count);
        before.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData("2018", "2017")]
    [InlineData("2018-S2", "2017-S2")]
    [InlineData("2018-Q1", "2017-Q1")]
    [InlineData("2016-02", "2015-02")]
    [InlineData("0002-12", "0001-12")]
    public void The_year_before_has_the_same_period(string text, string before) =>
        Period.Parse(text).YearBefore().ToString().Should().Be(before);

    [Fact]
    public void The_first_year_has_none_before_it()
    {
        var before = () => Period.Parse("0001-Q4").YearBefore();
        before.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData("2018-S2", PeriodLength.Month, "2018-07 2018-08 2018-09 2018-10 2018-11 2018-12")]
    [InlineData("2018", PeriodLength.Quarter, "2018-Q1 2018-Q2 2018-Q3 2018-Q4")]
    [InlineData("2018-S2", PeriodLength.Quarter, "2018-Q3 2018-Q4")]
    [InlineData("9999", PeriodLength.Semester, "9999-S1 9999-S2")]
    [InlineData("2018-Q4", PeriodLength.Month, "2018-10 2018-11 2018-12")]
    [InlineData("2018", PeriodLength.Year, "2018")]
    [InlineData("2018-03", PeriodLength.Month, "2018-03")]
    [InlineData("2018-03", PeriodLength.Quarter, "")]
    [InlineData("2018-Q1", PeriodLength.Semester, "")]
    [InlineData("2018-S1", PeriodLength.Year, "")]
    public void A_period_splits_into_shorter_ones_in_order(string text, PeriodLength length, string parts) =>
        string.Join(' ', Period.Parse(text).Split(length)).Should().Be(parts);

    [Fact]
    public void A_year_has_twelve_months() =>
        string.Join(' ', Period.Parse("2018").Split(PeriodLength.Month)).Should().Be(
            "2018-01 2018-02 2018-03 2018-04 2018-05 2018-06 2018-07 2018-08 2018-09 2018-10 2018-11 2018-12");
}
