using System.Globalization;

namespace Iki.Core.Tests.Numerics;

/// <summary>
/// The way out to decimal. Expectations follow from the rule (formula language, 3) by counting digits; a decimal's text shows
/// its scale, so that a trailing zero would be seen. A row without a text does not fit.
/// </summary>
public class RationalDecimalTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("100", "100")]
    [InlineData("12.500", "12.5")]
    [InlineData("-98.7500", "-98.75")]
    [InlineData("1/3", "0.3333333333333333333333333333")]
    [InlineData("-2000/3", "-666.6666666666666666666666667")]
    [InlineData("9999999999999999999999999999", "9999999999999999999999999999")]
    [InlineData("-9999999999999999999999999999", "-9999999999999999999999999999")]
    [InlineData("9999999999999999999999999999.4", "9999999999999999999999999999")]
    [InlineData("9999999999999999999999999998.5", "9999999999999999999999999998")]
    [InlineData("9999999999999999999999999999.5", null)]
    [InlineData("-9999999999999999999999999999.5", null)]
    [InlineData("10000000000000000000000000000", null)]
    [InlineData("79228162514264337593543950335", null)]
    [InlineData("999999999999999999999999999.95", "1000000000000000000000000000")]
    [InlineData("999999999999999999999999999.94", "999999999999999999999999999.9")]
    [InlineData("9.9999999999999999999999999995", "10")]
    [InlineData("0.99999999999999999999999999995", "1")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("0.00000000000000000000000000015", "0.0000000000000000000000000002")]
    [InlineData("0.00000000000000000000000000005", "0")]
    [InlineData("-0.00000000000000000000000000005", "0")]
    [InlineData("-1/3000000000000000000000000000000", "0")]
    public void A_value_leaves_with_at_most_28_digits(string number, string? text)
    {
        var fits = Rational.Parse(number).TryToDecimal(out var value);

        fits.Should().Be(text is not null);
        Shown(value).Should().Be(text ?? "0");
    }

    [Fact]
    public void Thousands_of_digits_leave_like_few()
    {
        var large = Rational.Parse("1" + new string('0', 19_000));

        large.TryToDecimal(out _).Should().BeFalse();
        (Rational.One / large).TryToDecimal(out var tiny).Should().BeTrue();
        Shown(tiny).Should().Be("0");
        ((large + Rational.One) / large).TryToDecimal(out var nearlyOne).Should().BeTrue();
        Shown(nearlyOne).Should().Be("1");
    }

    [Theory]
    [InlineData("159/160", 4, RoundingMode.HalfAwayFromZero, "0.9938")]
    [InlineData("98.745", 2, RoundingMode.HalfAwayFromZero, "98.75")]
    [InlineData("98.745", 2, RoundingMode.HalfEven, "98.74")]
    [InlineData("98.741", 2, RoundingMode.Up, "98.75")]
    [InlineData("98.749", 2, RoundingMode.Down, "98.74")]
    [InlineData("-98.745", 2, RoundingMode.HalfAwayFromZero, "-98.75")]
    [InlineData("12.3", 2, RoundingMode.Up, "12.3")]
    [InlineData("9.995", 2, RoundingMode.HalfAwayFromZero, "10")]
    [InlineData("-0.004", 2, RoundingMode.HalfAwayFromZero, "0")]
    [InlineData("-0.9", 0, RoundingMode.Down, "0")]
    [InlineData("1200", 0, RoundingMode.Up, "1200")]
    public void A_value_is_rounded_once_when_it_leaves(string number, int decimals, RoundingMode mode, string text)
    {
        Rational.Parse(number).TryRoundToDecimal(decimals, mode, out var value).Should().BeTrue();
        Shown(value).Should().Be(text);
    }

    // Digits before the point + decimals: 16 + 12 = 28 fit, 17 + 12 = 29 do not.
    [Theory]
    [InlineData("1234567890123456.123456789012", 12, RoundingMode.HalfEven, "1234567890123456.123456789012")]
    [InlineData("1234567890123456.5", 12, RoundingMode.HalfEven, "1234567890123456.5")]
    [InlineData("12345678901234567.5", 12, RoundingMode.HalfEven, null)]
    [InlineData("-12345678901234567", 12, RoundingMode.HalfEven, null)]
    [InlineData("9999999999999999.9999999999995", 12, RoundingMode.Down, "9999999999999999.999999999999")]
    [InlineData("9999999999999999.9999999999995", 12, RoundingMode.HalfAwayFromZero, null)]
    [InlineData("9999999999999999999999999999", 0, RoundingMode.Up, "9999999999999999999999999999")]
    [InlineData("9999999999999999999999999999.5", 0, RoundingMode.Down, "9999999999999999999999999999")]
    [InlineData("9999999999999999999999999999.5", 0, RoundingMode.HalfEven, null)]
    [InlineData("-10000000000000000000000000000", 0, RoundingMode.Down, null)]
    [InlineData("1", 27, RoundingMode.Up, "1")]
    [InlineData("1", 28, RoundingMode.Up, null)]
    public void Integer_digits_and_decimals_are_28_together(string number, int decimals, RoundingMode mode, string? text)
    {
        var fits = Rational.Parse(number).TryRoundToDecimal(decimals, mode, out var value);

        fits.Should().Be(text is not null);
        Shown(value).Should().Be(text ?? "0");
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(29)]
    public void Other_decimals_are_refused(int decimals)
    {
        var round = () => Rational.One.TryRoundToDecimal(decimals, RoundingMode.Down, out _);
        round.Should().Throw<ArgumentOutOfRangeException>();
    }

    private static string Shown(decimal value)
    {
        if (value == 0) decimal.IsNegative(value).Should().BeFalse("there is no negative zero");
        return value.ToString(CultureInfo.InvariantCulture);
    }
}
