using System.ComponentModel;
using System.Globalization;
using System.Text;

namespace Iki.Core.Tests;

/// <summary>Periods as values of .NET: days, neighbours, texts. Days are those of the Gregorian calendar.</summary>
public class PeriodValueTests
{
    [Theory]
    [InlineData("2024-02-29", PeriodLength.Month, "2024-02")]
    [InlineData("2025-01-01", PeriodLength.Quarter, "2025-Q1")]
    [InlineData("2025-03-31", PeriodLength.Quarter, "2025-Q1")]
    [InlineData("2025-04-01", PeriodLength.Quarter, "2025-Q2")]
    [InlineData("2025-06-30", PeriodLength.Semester, "2025-S1")]
    [InlineData("2025-07-01", PeriodLength.Semester, "2025-S2")]
    [InlineData("2025-12-31", PeriodLength.Year, "2025")]
    [InlineData("0001-01-01", PeriodLength.Month, "0001-01")]
    [InlineData("9999-12-31", PeriodLength.Year, "9999")]
    public void A_day_lies_in_its_period(string day, PeriodLength length, string period)
    {
        var date = DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

        var found = Period.Of(date, length);

        found.Should().Be(Period.Parse(period));
        found.Contains(date).Should().BeTrue();
    }

    [Theory]
    [InlineData("2025-Q1", "2024-12-31", false)]
    [InlineData("2025-Q1", "2025-01-01", true)]
    [InlineData("2025-Q1", "2025-03-31", true)]
    [InlineData("2025-Q1", "2025-04-01", false)]
    [InlineData("2025-Q1", "2026-02-01", false)]
    public void A_period_contains_its_days_and_no_others(string period, string day, bool isWithin)
    {
        Period.Parse(period).Contains(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)).Should().Be(isWithin);
    }

    [Theory]
    [InlineData("2025-12", "2026-01")]
    [InlineData("2024-Q4", "2025-Q1")]
    [InlineData("2025-S1", "2025-S2")]
    [InlineData("2025", "2026")]
    public void A_period_has_one_after_it_and_one_before_it(string first, string second)
    {
        Period.Parse(first).Next().Should().Be(Period.Parse(second));
        Period.Parse(second).Previous().Should().Be(Period.Parse(first));
    }

    [Fact]
    public void Beyond_the_first_and_the_last_there_is_none()
    {
        var next = () => Period.Parse("9999-Q4").Next();
        var previous = () => Period.Parse("0001").Previous();
        next.Should().Throw<InvalidOperationException>().WithMessage("*9999-Q4*");
        previous.Should().Throw<InvalidOperationException>().WithMessage("*0001*");
        var length = () => Period.Of(new DateOnly(2025, 1, 1), (PeriodLength)9);
        length.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_period_consists_of_its_months()
    {
        Period.Parse("2025-Q2").Months().Select(m => m.ToString()).Should().Equal("2025-04", "2025-05", "2025-06");
        Period.Parse("2025-02").Months().Should().Equal(Period.OfMonth(2025, 2));
        Period.Parse("2025").Months().Should().HaveCount(12);
    }

    [Theory]
    [InlineData("2018")]
    [InlineData("0099-S2")]
    [InlineData("2018-Q4")]
    [InlineData("9999-12")]
    public void A_text_is_read_and_written_in_every_way_that_dotnet_has(string text)
    {
        var period = Period.Parse(text);
        var arabic = CultureInfo.GetCultureInfo("ar-SA");
        var (chars, bytes) = (new char[text.Length], new byte[text.Length]);

        Period.Parse(text, arabic).Should().Be(period);
        Period.Parse(text.AsSpan(), arabic).Should().Be(period);
        Period.Parse(Encoding.UTF8.GetBytes(text), arabic).Should().Be(period);
        (Period.TryParse(text, arabic, out var read), read).Should().Be((true, period));
        period.ToString(null, arabic).Should().Be(text);
        period.ToString("G", arabic).Should().Be(text);
        string.Create(arabic, $"{period}").Should().Be(text);
        (period.TryFormat(chars, out var written, provider: arabic), new string(chars), written).Should().Be((true, text, text.Length));
        (period.TryFormat(bytes, out var utf8, provider: arabic), Encoding.UTF8.GetString(bytes), utf8).Should().Be((true, text, text.Length));
        (period.TryFormat(chars.AsSpan(1), out written, provider: arabic), written).Should().Be((false, 0));
        (period.TryFormat(bytes.AsSpan(1), out utf8, provider: arabic), utf8).Should().Be((false, 0));
        TypeDescriptor.GetConverter(typeof(Period)).ConvertFrom(null, arabic, text).Should().Be(period);
        TypeDescriptor.GetConverter(typeof(Period)).ConvertTo(null, arabic, period, typeof(string)).Should().Be(text);
    }

    [Theory]
    [InlineData("2025-13", "'2025-13'")]
    [InlineData("", "''")]
    [InlineData("2025\u200E", "'2025\\u200E'")]
    [InlineData("2025\t", "'2025\\u0009'")]
    [InlineData("\u0662\u0660\u0662\u0665", "'\u0662\u0660\u0662\u0665'")]
    public void A_text_that_is_no_period_is_shown(string text, string shown)
    {
        foreach (var parse in new Action[] { () => Period.Parse(text), () => Period.Parse(text.AsSpan(), null), () => Period.Parse(Encoding.UTF8.GetBytes(text), null) })
        {
            parse.Should().Throw<FormatException>().WithMessage($"{shown} is no period: a period is written 2018, 2018-S1, 2018-Q3 or 2018-03.");
        }

        Period.TryParse(text, null, out var period).Should().BeFalse();
        period.Should().Be(default(Period));
        Period.TryParse((string?)null, null, out _).Should().BeFalse();
    }

    [Fact]
    public void A_long_text_is_shown_cut()
    {
        var parse = () => Period.Parse(new string('x', 1_000_000));
        parse.Should().Throw<FormatException>().Which.Message.Should().StartWith($"'{new string('x', 60)}...' is no period");
    }

    [Fact]
    public void There_is_no_other_format()
    {
        var write = () => Period.Parse("2025").ToString("yyyy", CultureInfo.InvariantCulture);
        write.Should().Throw<FormatException>().WithMessage("*'yyyy'*");
    }

    [Fact]
    public void One_that_was_never_set_contains_nothing_and_has_no_neighbours()
    {
        default(Period).Contains(new DateOnly(1, 1, 1)).Should().BeFalse();
        var next = () => default(Period).Next();
        next.Should().Throw<InvalidOperationException>().WithMessage("*never set*Period.Parse*");
    }
}
