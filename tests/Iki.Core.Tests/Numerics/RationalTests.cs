using System.Globalization;

namespace Iki.Core.Tests.Numerics;

/// <summary>Arithmetic, order and equality. The literals are those of Python's fractions.Fraction; 9223372036854775807 is 2⁶³ − 1.</summary>
public class RationalTests
{
    [Theory]
    [InlineData("1/3", "1/6", "1/2")]
    [InlineData("1/2", "-1/2", "0")]
    [InlineData("-3/4", "5/6", "1/12")]
    [InlineData("0.1", "0.2", "3/10")]
    [InlineData("1/4", "3/4", "1")]
    [InlineData("9223372036854775807", "1", "9223372036854775808")]
    [InlineData("-9223372036854775807", "-2", "-9223372036854775809")]
    [InlineData("9223372036854775807", "9223372036854775807", "18446744073709551614")]
    [InlineData("9223372036854775807/2", "1/3", "27670116110564327423/6")]
    [InlineData("1/9223372036854775807", "1/9223372036854775806", "18446744073709551613/85070591730234615838173535747377725442")]
    [InlineData("9223372036854775808", "-1", "9223372036854775807")]
    [InlineData("18446744073709551616/3", "-18446744073709551613/3", "1")]
    [InlineData("123456789012345678901234567890/7", "-1/7", "123456789012345678901234567889/7")]
    [InlineData("1/100000000000000000000", "-1/100000000000000000000", "0")]
    public void A_sum_is_exact(string left, string right, string sum) =>
        (Rational.Parse(left) + Rational.Parse(right)).ToString().Should().Be(sum);

    [Theory]
    [InlineData("1/3", "1/6", "1/6")]
    [InlineData("-3/4", "5/6", "-19/12")]
    [InlineData("-9223372036854775807", "2", "-9223372036854775809")]
    [InlineData("9223372036854775808", "-1", "9223372036854775809")]
    [InlineData("18446744073709551616/3", "-18446744073709551613/3", "36893488147419103229/3")]
    [InlineData("1/9223372036854775807", "1/9223372036854775806", "-1/85070591730234615838173535747377725442")]
    public void A_difference_is_exact(string left, string right, string difference) =>
        (Rational.Parse(left) - Rational.Parse(right)).ToString().Should().Be(difference);

    [Theory]
    [InlineData("1/3", "3", "1")]
    [InlineData("-3/4", "5/6", "-5/8")]
    [InlineData("-9223372036854775807", "-2", "18446744073709551614")]
    [InlineData("9223372036854775807", "9223372036854775807", "85070591730234615847396907784232501249")]
    [InlineData("9223372036854775807/2", "2/9223372036854775807", "1")]
    [InlineData("85070591730234615847396907784232501249", "1/9223372036854775807", "9223372036854775807")]
    [InlineData("123456789012345678901234567890/7", "-1/7", "-17636684144620811271604938270/7")]
    [InlineData("123456789012345678901234567890/7", "0", "0")]
    public void A_product_is_exact(string left, string right, string product) =>
        (Rational.Parse(left) * Rational.Parse(right)).ToString().Should().Be(product);

    [Theory]
    [InlineData("1/2", "-1/2", "-1")]
    [InlineData("-3/4", "5/6", "-9/10")]
    [InlineData("0", "-7", "0")]
    [InlineData("-9223372036854775807", "-2", "9223372036854775807/2")]
    [InlineData("1/9223372036854775807", "1/9223372036854775806", "9223372036854775806/9223372036854775807")]
    [InlineData("18446744073709551616/3", "-18446744073709551613/3", "-18446744073709551616/18446744073709551613")]
    [InlineData("123456789012345678901234567890/7", "-1/7", "-123456789012345678901234567890")]
    public void A_quotient_is_exact(string left, string right, string quotient) =>
        (Rational.Parse(left) / Rational.Parse(right)).ToString().Should().Be(quotient);

    [Fact]
    public void Nothing_is_divided_by_zero()
    {
        var quotient = () => Rational.One / Rational.Zero;
        var fraction = () => Rational.Fraction(1, 0);

        quotient.Should().Throw<DivideByZeroException>();
        fraction.Should().Throw<DivideByZeroException>();
    }

    [Theory]
    [InlineData(6, -4, "-3/2")]
    [InlineData(-6, -4, "3/2")]
    [InlineData(0, -4, "0")]
    [InlineData(8, 4, "2")]
    public void A_fraction_is_reduced_and_carries_its_sign_above(long numerator, long denominator, string reduced) =>
        Rational.Fraction(numerator, denominator).ToString().Should().Be(reduced);

    [Fact]
    public void The_default_is_zero()
    {
        var number = default(Rational);

        (number.Numerator.ToString(CultureInfo.InvariantCulture), number.Denominator.ToString(CultureInfo.InvariantCulture)).Should().Be(("0", "1"));
        (number.IsZero, number.IsInteger, number.Sign).Should().Be((true, true, 0));
        (number == Rational.Zero).Should().BeTrue();
        (number + Rational.Parse("2/3")).ToString().Should().Be("2/3");
    }

    [Theory]
    [InlineData("9223372036854775808", "-1", "9223372036854775807")]
    [InlineData("-9223372036854775809", "2", "-9223372036854775807")]
    [InlineData("1/9223372036854775808", "-1/9223372036854775808", "0")]
    public void A_number_that_shrank_back_equals_the_one_that_never_grew(string left, string right, string small)
    {
        var shrunk = Rational.Parse(left) + Rational.Parse(right);
        var never = new Rational(long.Parse(small, CultureInfo.InvariantCulture));

        (shrunk == never, shrunk.Equals((object)never), shrunk.CompareTo(never)).Should().Be((true, true, 0));
        shrunk.GetHashCode().Should().Be(never.GetHashCode());
    }

    [Fact]
    public void Large_equal_fractions_made_in_different_ways_are_equal()
    {
        // 2⁶⁶ / 6 = 2⁶⁵ / 3 = 36893488147419103232 / 3.
        var (one, other) = (Rational.Parse("73786976294838206464/6"), Rational.Parse("36893488147419103232") / new Rational(3));

        (one == other, one != other).Should().Be((true, false));
        one.GetHashCode().Should().Be(other.GetHashCode());
        one.Equals("36893488147419103232/3").Should().BeFalse();
    }

    [Theory]
    [InlineData("-2.1", "-3", "-2")]
    [InlineData("-2.9", "-3", "-2")]
    [InlineData("2.1", "2", "3")]
    [InlineData("-0.5", "-1", "0")]
    [InlineData("-5", "-5", "-5")]
    [InlineData("-18446744073709551617/2", "-9223372036854775809", "-9223372036854775808")]
    [InlineData("1/100000000000000000000", "0", "1")]
    public void Floor_goes_down_and_ceiling_up(string number, string floor, string ceiling) =>
        (Rational.Parse(number).Floor().ToString(), Rational.Parse(number).Ceiling().ToString()).Should().Be((floor, ceiling));

    [Theory]
    [InlineData("-2/3", "2/3", -1, "2/3")]
    [InlineData("7", "-7", 1, "7")]
    [InlineData("-9223372036854775809", "9223372036854775809", -1, "9223372036854775809")]
    public void Sign_and_size_come_apart(string number, string negative, int sign, string absolute)
    {
        var value = Rational.Parse(number);
        ((-value).ToString(), value.Sign, value.Abs().ToString()).Should().Be((negative, sign, absolute));
    }
}
