using System.Globalization;
using Iki.Core.Tests.Numerics;

namespace Iki.Core.Tests;

/// <summary>Periods. Dates are those of the Gregorian calendar: 1900 and 2100 have no 29 February, 2000 and 2016 have.</summary>
public class PeriodTests
{
    [Theory]
    [InlineData("2018", PeriodLength.Year, 2018, 1)]
    [InlineData("2018-S1", PeriodLength.Semester, 2018, 1)]
    [InlineData("2018-S2", PeriodLength.Semester, 2018, 2)]
    [InlineData("2018-Q1", PeriodLength.Quarter, 2018, 1)]
    [InlineData("2018-Q4", PeriodLength.Quarter, 2018, 4)]
    [InlineData("2018-01", PeriodLength.Month, 2018, 1)]
    [InlineData("2018-12", PeriodLength.Month, 2018, 12)]
    [InlineData("0001", PeriodLength.Year, 1, 1)]
    [InlineData("0099-Q2", PeriodLength.Quarter, 99, 2)]
    [InlineData("9999-12", PeriodLength.Month, 9999, 12)]
    public void A_period_is_read_and_written_the_same(string text, PeriodLength length, int year, int number)
    {
        var period = Period.Parse(text);

        (period.Length, period.Year, period.Number).Should().Be((length, year, number));
        period.ToString().Should().Be(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("201")]
    [InlineData("20180")]
    [InlineData("0000")]
    [InlineData("0000-01")]
    [InlineData("-018")]
    [InlineData("+018")]
    [InlineData(" 2018")]
    [InlineData("2018 ")]
    [InlineData("2018\n")]
    [InlineData("2018-")]
    [InlineData("2018-S0")]
    [InlineData("2018-S3")]
    [InlineData("2018-Q0")]
    [InlineData("2018-Q5")]
    [InlineData("2018-s1")]
    [InlineData("2018-q3")]
    [InlineData("2018-1")]
    [InlineData("2018-00")]
    [InlineData("2018-13")]
    [InlineData("2018-003")]
    [InlineData("2018- 3")]
    [InlineData("2018-+3")]
    [InlineData("2018-03-01")]
    [InlineData("2018/03")]
    [InlineData("2018Q3")]
    [InlineData("２０１８")]
    [InlineData("2018-٠٣")]
    public void Another_form_is_refused(string text)
    {
        var parse = () => Period.Parse(text);

        Period.TryParse(text, out _).Should().BeFalse();
        parse.Should().Throw<FormatException>();
    }

    [Fact]
    public void No_text_is_a_misuse()
    {
        var parse = () => Period.Parse(null!);
        parse.Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData("2018", "2018-01-01", "2018-12-31")]
    [InlineData("2018-S1", "2018-01-01", "2018-06-30")]
    [InlineData("2018-S2", "2018-07-01", "2018-12-31")]
    [InlineData("2018-Q1", "2018-01-01", "2018-03-31")]
    [InlineData("2018-Q2", "2018-04-01", "2018-06-30")]
    [InlineData("2018-Q3", "2018-07-01", "2018-09-30")]
    [InlineData("2018-Q4", "2018-10-01", "2018-12-31")]
    [InlineData("2018-04", "2018-04-01", "2018-04-30")]
    [InlineData("2018-02", "2018-02-01", "2018-02-28")]
    [InlineData("2016-02", "2016-02-01", "2016-02-29")]
    [InlineData("1900-02", "1900-02-01", "1900-02-28")]
    [InlineData("2000-02", "2000-02-01", "2000-02-29")]
    [InlineData("2100-02", "2100-02-01", "2100-02-28")]
    [InlineData("0001", "0001-01-01", "0001-12-31")]
    [InlineData("9999-12", "9999-12-01", "9999-12-31")]
    public void A_period_goes_from_its_first_day_to_its_last(string text, string first, string last)
    {
        var period = Period.Parse(text);
        (Day(period.FirstDay), Day(period.LastDay)).Should().Be((first, last));
    }

    [Theory]
    [InlineData(1, "0001")]
    [InlineData(2018, "2018")]
    [InlineData(9999, "9999")]
    public void A_year_is_made_of_its_number(int year, string text) => Period.OfYear(year).Should().Be(Period.Parse(text));

    [Fact]
    public void Parts_of_a_year_are_made_of_their_numbers()
    {
        new[] { Period.OfSemester(2018, 1), Period.OfSemester(2018, 2), Period.OfQuarter(2018, 1), Period.OfQuarter(2018, 4), Period.OfMonth(2018, 1), Period.OfMonth(2018, 12) }
            .Select(p => p.ToString()).Should().Equal("2018-S1", "2018-S2", "2018-Q1", "2018-Q4", "2018-01", "2018-12");
    }

    [Theory]
    [InlineData(2018, 0)]
    [InlineData(2018, 13)]
    [InlineData(0, 1)]
    [InlineData(10_000, 1)]
    public void There_are_no_other_months(int year, int number)
    {
        var make = () => Period.OfMonth(year, number);
        make.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void There_are_no_other_semesters_and_quarters()
    {
        var semester = () => Period.OfSemester(2018, 3);
        semester.Should().Throw<ArgumentOutOfRangeException>();
        var quarter = () => Period.OfQuarter(2018, 5);
        quarter.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(10_000)]
    public void Years_go_from_1_to_9999(int year)
    {
        var make = () => Period.OfYear(year);
        make.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Periods_that_start_together_are_not_equal() =>
        new[] { "2018", "2018-S1", "2018-Q1", "2018-01" }.Select(Period.Parse).Should().OnlyHaveUniqueItems();

    [Fact]
    public void The_earlier_comes_first_and_of_two_that_start_together_the_shorter()
    {
        string[] ascending =
        [
            "2017-12", "2018-01", "2018-Q1", "2018-S1", "2018", "2018-02", "2018-04", "2018-Q2", "2018-07", "2018-Q3", "2018-S2", "2018-12", "2019",
        ];
        var periods = ascending.Select(Period.Parse).ToArray();
        var pairs = from i in Enumerable.Range(0, periods.Length) from j in Enumerable.Range(0, periods.Length) select (i, j);

        pairs.Should().AllSatisfy(p =>
        {
            var (left, right) = (periods[p.i], periods[p.j]);
            Math.Sign(left.CompareTo(right)).Should().Be(Math.Sign(p.i - p.j));
            (left < right, left <= right, left > right, left >= right).Should().Be((p.i < p.j, p.i <= p.j, p.i > p.j, p.i >= p.j));
        });
    }

    [Theory]
    [InlineData("id-ID")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Periods_are_the_same_in_every_culture(string culture)
    {
        using var scope = new CultureScope(culture);

        Period.Parse("0018-03").ToString().Should().Be("0018-03");
        Period.Parse("2018-Q3").ToString().Should().Be("2018-Q3");
        Period.Parse("2018").ToString().Should().Be("2018");
        Day(Period.Parse("2018-S2").LastDay).Should().Be("2018-12-31");
        Period.TryParse("2018-q3", out _).Should().BeFalse();
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
