using System.Globalization;
using Iki.Core.Numerics;
using static Iki.Core.Tests.Numerics.RealNumberTests;

namespace Iki.Core.Tests.Numerics;

/// <summary>
/// Indicators that are no fractions, as decrees have them, at every number of decimals. The digits are those of Python's <c>decimal</c> with
/// 250 digits, rounded half up.
/// </summary>
public class RealFormulaTests
{
    /// <summary>The human development index: the cube root of the product of the indices of health, education and expenditure, × 100.</summary>
    [Fact]
    public void The_cube_root_of_three_indices()
    {
        var product = RealNumber.Multiply(RealNumber.Multiply(Number("0.7711"), Number("0.6258")).Value, Number("0.7431")).Value;
        var index = RealNumber.Multiply(RealNumber.Root(product, Number("3")).Value, Number("100")).Value;
        At(index, 0).Should().Be("71");
        At(index, 2).Should().Be("71.04");
        At(index, 6).Should().Be("71.044617");
        At(index, 12).Should().Be("71.044616523448");
    }

    /// <summary>The same index from its figures: an expected life of 70.12 years, 12.87 and 8.05 years of school, 11,457 thousand rupiah a year.</summary>
    [Fact]
    public void The_cube_root_of_indices_of_which_one_has_logarithms()
    {
        var health = Number("5012/6500");
        var education = Number("12.87").Divided(Number("18")).Plus(Number("8.05").Divided(Number("15"))).Divided(Number("2"));
        var (least, most) = (RealNumber.Ln(Number("1007.436")).Value, RealNumber.Ln(Number("26572.352")).Value);
        var expenditure = RealNumber.Ln(Number("11457")).Value.Plus(least.Negate()).Divided(most.Plus(least.Negate()));
        var index = RealNumber.Root(health.Times(education).Times(expenditure), Number("3")).Value.Times(Number("100"));
        AtEach(index).Should().Equal(
            "71", "71", "71.04", "71.04", "71.0396", "71.03957", "71.039572", "71.0395721", "71.03957211", "71.039572111", "71.0395721111",
            "71.03957211109", "71.039572111089");
    }

    /// <summary>The yearly growth from 1,187,654 to 1,304,531 inhabitants in five years, in percent.</summary>
    [Fact]
    public void Growth_over_five_years()
    {
        var growth = RealNumber.Power(Number("1304531/1187654"), Number("1/5")).Value.Plus(Number("-1")).Times(Number("100"));
        AtEach(growth).Should().Equal(
            "2", "1.9", "1.9", "1.895", "1.895", "1.895", "1.895005", "1.8950047", "1.89500468", "1.895004684", "1.8950046843", "1.89500468434",
            "1.895004684341");
    }

    /// <summary>Growth by exactly a tenth each year is a fraction.</summary>
    [Fact]
    public void Growth_that_is_a_fraction()
    {
        RealNumber.Power(Number("161051/100000"), Number("1/5")).Value.Plus(Number("-1")).ToString().Should().Be("1/10");
    }

    /// <summary>Williamson's index: how far incomes per head lie from their mean, weighed by inhabitants, relative to it.</summary>
    [Fact]
    public void Inequality_over_eight_regions()
    {
        string[] incomes = ["28.45", "31.2", "19.875", "45.6", "22.01", "37.75", "26.4", "64.3"];
        string[] inhabitants = ["120500", "98700", "143250", "310400", "87600", "76890", "154320", "412750"];
        var regions = incomes.Zip(inhabitants, (y, n) => (Income: Number(y), Share: Number(n).Divided(Number("1404410")))).ToList();
        var mean = regions.Aggregate(Number("0"), (sum, r) => sum.Plus(r.Income.Times(r.Share)));
        var variance = regions.Aggregate(Number("0"), (sum, r) => sum.Plus(RealNumber.Power(r.Income.Plus(mean.Negate()), Number("2")).Value.Times(r.Share)));
        AtEach(RealNumber.Sqrt(variance).Value.Divided(mean)).Should().Equal(
            "0", "0.4", "0.4", "0.395", "0.3954", "0.39544", "0.395444", "0.3954443", "0.39544431", "0.395444314", "0.3954443137", "0.39544431366",
            "0.395444313658");
    }

    /// <summary>The pollution index √((max² + mean²)/2) of four ratios.</summary>
    [Fact]
    public void Pollution()
    {
        var (highest, mean) = (Number("3.1"), Number("7.675").Divided(Number("4")));
        var squares = RealNumber.Power(highest, Number("2")).Value.Plus(RealNumber.Power(mean, Number("2")).Value);
        AtEach(RealNumber.Sqrt(squares.Divided(Number("2"))).Value).Should().Equal(
            "3", "2.6", "2.58", "2.578", "2.5779", "2.57795", "2.577945", "2.5779451", "2.57794507", "2.577945069", "2.5779450695", "2.57794506948",
            "2.577945069479");
    }

    [Fact]
    public void Logarithms_in_exponentials_in_logarithms()
    {
        var above = RealNumber.Exp(RealNumber.Ln(RealNumber.Sqrt(Number("3")).Value.Times(Number("1.25"))).Value.Plus(Number("-0.5"))).Value;
        var below = RealNumber.Ln(RealNumber.Exp(Number("1")).Value.Plus(RealNumber.Sqrt(Number("2")).Value)).Value;
        At(above.Divided(below), 12).Should().Be("0.925501853771");
    }

    private static IEnumerable<string> AtEach(RealNumber number) => Enumerable.Range(0, 13).Select(d => At(number, d));

    private static string At(RealNumber number, int decimals)
    {
        number.IsExact.Should().BeFalse();
        number.ToDecimal(decimals, RoundingMode.HalfAwayFromZero, out var shown).Should().Be(RealFailure.None);
        number.Round(decimals).Value.TryGetExact(out var rounded).Should().BeTrue();
        rounded.Should().Be(Rational.FromDecimal(shown));
        return shown.ToString(CultureInfo.InvariantCulture);
    }
}
