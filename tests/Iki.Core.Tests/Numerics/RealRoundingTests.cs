using System.Globalization;
using System.Numerics;
using Iki.Core.Numerics;
using static Iki.Core.Tests.Numerics.RealNumberTests;

namespace Iki.Core.Tests.Numerics;

/// <summary>Rounding: exactly between two results, nearly so, and far from 1.</summary>
public class RealRoundingTests
{
    /// <summary>2.5 is the cube root of 15.625.</summary>
    [Theory]
    [InlineData(RoundingMode.HalfAwayFromZero, "3")]
    [InlineData(RoundingMode.HalfEven, "2")]
    [InlineData(RoundingMode.Up, "3")]
    [InlineData(RoundingMode.Down, "2")]
    public void An_exact_half_is_rounded_as_declared(RoundingMode mode, string expected)
    {
        var root = RealNumber.Root(Number("15.625"), Number("3")).Value;
        root.Round(0, mode).Value.ToString().Should().Be(expected);
        root.Round(1, mode).Value.ToString().Should().Be("5/2");
    }

    /// <summary>√(2.125² ± 10^−n) is above or below 2.125 by about 10^−n / 4.25, however large n is.</summary>
    [Theory]
    [InlineData(20)]
    [InlineData(28)]
    [InlineData(100)]
    [InlineData(300)]
    [InlineData(500)]
    public void Next_to_a_half_the_side_decides(int n)
    {
        var near = Rational.Fraction(1, BigInteger.Pow(10, n));
        var square = Rational.Parse("4.515625");
        foreach (var mode in new[] { RoundingMode.HalfAwayFromZero, RoundingMode.HalfEven })
        {
            RealNumber.Sqrt(square + near).Value.Round(2, mode).Value.ToString().Should().Be("213/100");
            RealNumber.Sqrt(square - near).Value.Round(2, mode).Value.ToString().Should().Be("53/25");
        }

        RealNumber.Sqrt(square).Value.Round(2, RoundingMode.HalfAwayFromZero).Value.ToString().Should().Be("213/100");
        RealNumber.Sqrt(square).Value.Round(2, RoundingMode.HalfEven).Value.ToString().Should().Be("53/25");
    }

    [Fact]
    public void Beyond_the_bound_the_side_is_not_decided()
    {
        var near = Rational.Fraction(1, BigInteger.Pow(10, 700));
        RealNumber.Sqrt(Rational.Parse("4.515625") - near).Value.Round(2).Failure.Should().Be(RealFailure.Undecided);
    }

    [Theory]
    [InlineData("0.000000000001", RoundingMode.Up)]
    [InlineData("0", RoundingMode.Down)]
    [InlineData("0", RoundingMode.HalfAwayFromZero)]
    [InlineData("0", RoundingMode.HalfEven)]
    public void What_is_nearly_0_is_rounded_by_its_sign(string expected, RoundingMode mode)
    {
        RealNumber[] tiny =
        [
            RealNumber.Exp(Number("-1000")).Value,
            RealNumber.Exp(Number("-1000000")).Value,
            RealNumber.Power(Number("0.1"), Number("100000000")).Value,
            RealNumber.Ln((Rational)1 + Rational.Fraction(1, BigInteger.Pow(10, 900))).Value,
        ];
        foreach (var number in tiny)
        {
            number.ToDecimal(12, mode, out var shown).Should().Be(RealFailure.None);
            shown.Should().Be(decimal.Parse(expected, CultureInfo.InvariantCulture));
            number.Negate().ToDecimal(12, mode, out shown).Should().Be(RealFailure.None);
            shown.Should().Be(-decimal.Parse(expected, CultureInfo.InvariantCulture));
            number.ToDecimal(out shown).Should().Be(RealFailure.None);
            shown.Should().Be(0);
        }
    }

    /// <summary>ln(1 + x) is below x, and e^x above 1 + x, by about x²/2.</summary>
    [Theory]
    [InlineData(10)]
    [InlineData(40)]
    [InlineData(250)]
    public void Next_to_1_curves_are_told_from_their_tangents(int n)
    {
        var x = Rational.Fraction(1, BigInteger.Pow(10, n));
        RealNumber.TryCompare(RealNumber.Ln(1 + x).Value, x, out var order).Should().Be(RealFailure.None);
        order.Should().Be(-1);
        RealNumber.TryCompare(RealNumber.Exp(x).Value, 1 + x, out order).Should().Be(RealFailure.None);
        order.Should().Be(1);
    }

    [Theory]
    [InlineData(-3, "14142000")]
    [InlineData(0, "14142136")]
    [InlineData(12, "14142135.623730950488")]
    [InlineData(20, "14142135.62373095048801688724")]
    public void Tens_and_thousands(int decimals, string expected)
    {
        var root = RealNumber.Sqrt(Number("200000000000000")).Value;
        root.Round(decimals).Value.TryGetExact(out var rounded).Should().BeTrue();
        rounded.Should().Be(Rational.Parse(expected));
        root.Negate().Round(decimals).Value.TryGetExact(out rounded).Should().BeTrue();
        rounded.Should().Be(-Rational.Parse(expected));
    }

    /// <summary>√2 × 10^27 has 28 digits before the point, and √2 × 10^28 one too many.</summary>
    [Fact]
    public void What_has_too_many_digits_is_too_large()
    {
        var root = RealNumber.Sqrt(Number("2")).Value;
        var fits = root.Times(Rational.Parse("1" + new string('0', 27)));
        fits.ToDecimal(0, RoundingMode.Down, out var shown).Should().Be(RealFailure.None);
        shown.Should().Be(1_414_213_562_373_095_048_801_688_724m);
        fits.ToDecimal(out shown).Should().Be(RealFailure.None);
        shown.Should().Be(1_414_213_562_373_095_048_801_688_724m);
        fits.ToDecimal(1, RoundingMode.Down, out _).Should().Be(RealFailure.TooLarge);
        fits.Times(Number("10")).ToDecimal(0, RoundingMode.Down, out _).Should().Be(RealFailure.TooLarge);
        fits.Times(Number("10")).ToDecimal(out _).Should().Be(RealFailure.TooLarge);
        RealNumber.Exp(Number("40000")).Value.ToDecimal(2, RoundingMode.Down, out _).Should().Be(RealFailure.TooLarge);
        RealNumber.Exp(Number("40000")).Value.ToDecimal(out _).Should().Be(RealFailure.TooLarge);
    }

    [Theory]
    [InlineData("10", "3", "4")]
    [InlineData("0.5", "0", "1")]
    public void Down_and_up_to_whole_numbers(string x, string floor, string ceiling)
    {
        var root = RealNumber.Sqrt(Number(x)).Value;
        root.Floor().Value.ToString().Should().Be(floor);
        root.Ceiling().Value.ToString().Should().Be(ceiling);
        root.Negate().Floor().Value.ToString().Should().Be("-" + ceiling);
        root.Negate().Ceiling().Value.ToString().Should().Be(floor == "0" ? "0" : "-" + floor);
    }
}
