using System.Globalization;

namespace Iki.Core.Tests.Numerics;

/// <summary>Order, and exact numbers out of integers and decimals.</summary>
public class RationalConversionTests
{
    // Each above the one before, whether held in machine integers or not; sorted by Python's fractions.Fraction.
    private static readonly string[] Ascending =
    [
        "-18446744073709551616", "-9223372036854775809", "-9223372036854775807", "-2", "-1/2", "-1/3", "-1/18446744073709551616", "0",
        "1/18446744073709551616", "1/9223372036854775807", "1/9223372036854775806", "1/3", "1/2", "9223372036854775806/9223372036854775807",
        "1", "9223372036854775807/2", "9223372036854775807", "9223372036854775808", "18446744073709551616",
    ];

    [Fact]
    public void Numbers_are_in_order_whatever_their_size()
    {
        var numbers = Ascending.Select(Rational.Parse).ToArray();
        var pairs = from i in Enumerable.Range(0, numbers.Length) from j in Enumerable.Range(0, numbers.Length) select (i, j);

        pairs.Should().AllSatisfy(p =>
        {
            var (left, right) = (numbers[p.i], numbers[p.j]);
            Math.Sign(left.CompareTo(right)).Should().Be(Math.Sign(p.i - p.j));
            (left < right, left <= right, left > right, left >= right, left == right, left != right)
                .Should().Be((p.i < p.j, p.i <= p.j, p.i > p.j, p.i >= p.j, p.i == p.j, p.i != p.j));
        });
    }

    // Around the words a decimal is made of: 2³¹, 2³², 2⁶³, 2⁶⁴ and 2⁹⁶ − 1 = 79228162514264337593543950335.
    [Theory]
    [InlineData("0.1", "1/10")]
    [InlineData("1.500", "3/2")]
    [InlineData("100", "100")]
    [InlineData("-98.75", "-395/4")]
    [InlineData("0.0", "0")]
    [InlineData("2147483648", "2147483648")]
    [InlineData("-3000000000.25", "-12000000001/4")]
    [InlineData("9223372036854775808", "9223372036854775808")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335", "-79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001", "1/10000000000000000000000000000")]
    [InlineData("4294967296.5", "8589934593/2")]
    [InlineData("18446744073709551616.25", "73786976294838206465/4")]
    public void A_decimal_becomes_the_fraction_it_is(string text, string fraction)
    {
        var value = decimal.Parse(text, CultureInfo.InvariantCulture);
        Rational converted = value;

        Rational.FromDecimal(value).ToString().Should().Be(fraction);
        converted.ToString().Should().Be(fraction);
    }

    [Fact]
    public void Negative_zero_is_zero()
    {
        var zero = Rational.FromDecimal(new decimal(0, 0, 0, isNegative: true, 1));

        (zero == Rational.Zero, zero.Sign, zero.ToString()).Should().Be((true, 0, "0"));
        zero.GetHashCode().Should().Be(default(Rational).GetHashCode());
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(-3, "-3")]
    [InlineData(long.MaxValue, "9223372036854775807")]
    [InlineData(long.MinValue + 1, "-9223372036854775807")]
    [InlineData(long.MinValue, "-9223372036854775808")]
    public void An_integer_becomes_the_number_it_is(long value, string text)
    {
        Rational converted = value;

        (converted.ToString(), converted.IsInteger).Should().Be((text, true));
    }
}
