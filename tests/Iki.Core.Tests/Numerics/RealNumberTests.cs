using System.Globalization;
using System.Numerics;
using Iki.Core.Numerics;

namespace Iki.Core.Tests.Numerics;

/// <summary>
/// Numbers that are no fractions. Digits are those that Python's <c>decimal</c> gives with 250 of them, rounded once; fractions are worked
/// out by hand.
/// </summary>
public class RealNumberTests
{
    [Theory]
    [InlineData("2", "1.414213562373095048801688724")]
    [InlineData("15.625", "3.952847075210474164998616931")]
    public void Square_roots(string x, string expected) => Shown(RealNumber.Sqrt(Number(x))).Should().Be(expected);

    [Theory]
    [InlineData("2", "0.6931471805599453094172321215")]
    [InlineData("10", "2.302585092994045684017991455")]
    [InlineData("0.001", "-6.907755278982137052053974364")]
    [InlineData("1.000000000000001", "0.000000000000001")]
    public void Logarithms(string x, string expected) => Shown(RealNumber.Ln(Number(x))).Should().Be(expected);

    [Theory]
    [InlineData("1", "2.718281828459045235360287471")]
    [InlineData("-7.25", "0.0007101743888425490635846004")]
    [InlineData("12.5", "268337.2865208744569564796738")]
    [InlineData("60", "114200738981568428366295718.3")]
    [InlineData("-30", "0.0000000000000935762296884017")]
    public void Exponentials(string x, string expected) => Shown(RealNumber.Exp(Number(x))).Should().Be(expected);

    [Theory]
    [InlineData("1.075", "12.5", "2.469481648588370244601224139")]
    [InlineData("0.3", "7.7", "0.000094152891348660614807579")]
    [InlineData("1.000000001", "1000000000", "2.718281827099904322376644024")]
    [InlineData("100000000000000000000", "1/1000000", "1.00004605276225578062550086")]
    public void Powers(string x, string y, string expected) => Shown(RealNumber.Power(Number(x), Number(y))).Should().Be(expected);

    [Fact]
    public void What_is_made_of_numbers_that_are_no_fractions()
    {
        var (two, three) = (RealNumber.Sqrt(Number("2")).Value, RealNumber.Sqrt(Number("3")).Value);
        Shown(RealNumber.Power(Number("2"), two)).Should().Be("2.66514414269022518865029725");
        Shown(RealNumber.Sqrt(RealNumber.Add(Number("1"), two).Value)).Should().Be("1.553773974030037307344158953");
        Shown(RealNumber.Divide(Number("1"), RealNumber.Subtract(three, two).Value)).Should().Be("3.146264369941972342329135066");
        Shown(RealNumber.Divide(RealNumber.Ln(Number("1000")).Value, RealNumber.Ln(Number("7")).Value)).Should().Be("3.549883987364814980453785685");
        Shown(RealNumber.Ln(RealNumber.Subtract(RealNumber.Sqrt(Number("5")).Value, Number("2")).Value)).Should().Be("-1.44363547517881034249327674");
        Shown(RealNumber.Multiply(two.Negate(), three.Negate())).Should().Be(Shown(RealNumber.Sqrt(Number("6"))));
        Shown(two.Negate().Abs()).Should().Be("1.414213562373095048801688724");
    }

    /// <summary>10²⁰ − √(10⁴⁰ − 1) is 5 × 10⁻²¹ and a little, though its parts have 21 digits before the point.</summary>
    [Fact]
    public void What_cancels_is_refined_until_enough_is_left()
    {
        var large = Rational.Fraction(BigInteger.Pow(10, 40) - 1, 1);
        var difference = RealNumber.Subtract((Rational)100_000_000_000_000_000_000m, RealNumber.Sqrt(large).Value);
        Shown(difference).Should().Be("0.000000000000000000005");
        RealNumber.TryCompare(difference.Value, (Rational)0.000_000_000_000_000_000_005m, out var order).Should().Be(RealFailure.None);
        order.Should().Be(1);
    }

    [Theory]
    [InlineData("4", "1/2", "2")]
    [InlineData("15.625", "1/3", "5/2")]
    [InlineData("4/9", "3/2", "8/27")]
    [InlineData("4/9", "-3/2", "27/8")]
    [InlineData("1.61051", "0.2", "11/10")]
    [InlineData("-2", "3", "-8")]
    [InlineData("-2", "-3", "-1/8")]
    [InlineData("-2", "4", "16")]
    [InlineData("0", "0.3", "0")]
    [InlineData("1", "123456789.5", "1")]
    [InlineData("-1", "1000000000000000000000000001", "-1")]
    [InlineData("-1", "1000000000000000000000000000", "1")]
    [InlineData("7.5", "0", "1")]
    [InlineData("7.5", "1", "15/2")]
    public void What_is_a_fraction_stays_one(string x, string y, string expected) =>
        RealNumber.Power(Number(x), Number(y)).Value.ToString().Should().Be(expected);

    [Theory]
    [InlineData("2", 100, "1267650600228229401496703205376")]
    [InlineData("0.1", 3, "1/1000")]
    public void Whole_powers_are_exact(string x, int n, string expected) =>
        RealNumber.Power(Number(x), (Rational)n).Value.ToString().Should().Be(expected);

    [Fact]
    public void The_logarithm_of_1_and_the_exponential_of_0_are_fractions()
    {
        RealNumber.Ln(Number("1")).Value.ToString().Should().Be("0");
        RealNumber.Exp(Number("0")).Value.ToString().Should().Be("1");
    }

    [Fact]
    public void What_cannot_matter_leaves_a_number_as_it_is()
    {
        var root = RealNumber.Sqrt(Number("2")).Value;
        RealNumber.Multiply(root, Number("0")).Value.ToString().Should().Be("0");
        RealNumber.Subtract(root, root).Value.ToString().Should().Be("0");
        RealNumber.Divide(root, root).Value.ToString().Should().Be("1");
        RealNumber.Add(Number("0"), root).Value.Expression.Should().BeSameAs(root.Expression);
        RealNumber.Multiply(root, Number("1")).Value.Expression.Should().BeSameAs(root.Expression);
        RealNumber.Divide(root, Number("1")).Value.Expression.Should().BeSameAs(root.Expression);
    }

    /// <summary>A value that is held to a bound is the bound, and as exact as that.</summary>
    [Fact]
    public void The_smaller_and_the_larger_are_one_of_both()
    {
        var root = RealNumber.Sqrt(Number("15000")).Value;
        RealNumber.Min(root, Number("100")).Value.ToString().Should().Be("100");
        RealNumber.Min(Number("100"), root).Value.ToString().Should().Be("100");
        RealNumber.Max(root, Number("100")).Value.Expression.Should().BeSameAs(root.Expression);
        RealNumber.Max(Number("100"), root).Value.Expression.Should().BeSameAs(root.Expression);
    }

    [Fact]
    public void The_smaller_of_two_that_cannot_be_told_apart_is_either()
    {
        var two = RealNumber.Power(RealNumber.Sqrt(Number("2")).Value, Number("2")).Value;
        Shown(RealNumber.Min(two, Number("2"))).Should().Be("2");
        Shown(RealNumber.Max(Number("2"), two)).Should().Be("2");
        Shown(RealNumber.Subtract(two, Number("2")).Value.Abs()).Should().Be("0");
    }

    /// <summary>√1000 is 31.62 …, which takes 7 four times; −√1000 takes it −5 times.</summary>
    [Theory]
    [InlineData(1, 7, "3.622776601684")]
    [InlineData(-1, 7, "3.377223398316")]
    [InlineData(1, -7, "-3.377223398316")]
    [InlineData(-1, -7, "-3.622776601684")]
    public void What_is_left_of_a_division_has_the_sign_of_the_divisor(int sign, int divisor, string expected)
    {
        var root = RealNumber.Sqrt(Number("1000")).Value;
        var left = RealNumber.Mod(sign < 0 ? root.Negate() : root, (Rational)divisor).Value;
        left.ToDecimal(12, RoundingMode.HalfAwayFromZero, out var shown).Should().Be(RealFailure.None);
        shown.Should().Be(Decimal(expected));
    }

    [Fact]
    public void Fractions_are_worked_out_as_fractions()
    {
        RealNumber.Add(Number("1/3"), Number("1/6")).Value.ToString().Should().Be("1/2");
        RealNumber.Subtract(Number("1/3"), Number("1/6")).Value.ToString().Should().Be("1/6");
        RealNumber.Multiply(Number("1/3"), Number("3")).Value.ToString().Should().Be("1");
        RealNumber.Divide(Number("1/3"), Number("-2")).Value.ToString().Should().Be("-1/6");
        RealNumber.Mod(Number("-7"), Number("3")).Value.ToString().Should().Be("2");
        Number("-1/3").Abs().ToString().Should().Be("1/3");
        default(RealNumber).ToString().Should().Be("0");
    }

    internal static RealNumber Number(string text) => Rational.Parse(text);

    /// <summary>A number that is no fraction, to 28 digits.</summary>
    private static string Shown(RealResult result) => Shown(result.Value);

    private static string Shown(RealNumber number)
    {
        number.IsExact.Should().BeFalse();
        number.ToDecimal(out var shown).Should().Be(RealFailure.None);
        return shown.ToString(CultureInfo.InvariantCulture);
    }

    private static decimal Decimal(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
