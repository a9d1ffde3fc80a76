using Iki.Core.Numerics;
using static Iki.Core.Tests.Numerics.RealNumberTests;

namespace Iki.Core.Tests.Numerics;

/// <summary>What has no value, and why.</summary>
public class RealFailureTests
{
    // √2 × √2, which no refining shows to be 2.
    private static readonly RealNumber Two = RealNumber.Multiply(RealNumber.Sqrt(Number("2")).Value, RealNumber.Sqrt(Number("2")).Value).Value;

    private static readonly RealNumber Nothing = RealNumber.Subtract(Two, Number("2")).Value;

    private static readonly RealNumber Root = RealNumber.Sqrt(Number("3")).Value;

    [Theory]
    [InlineData("0", "0", nameof(RealFailure.ZeroToTheZero))]
    [InlineData("0", "-1", nameof(RealFailure.DivisionByZero))]
    [InlineData("0", "-0.5", nameof(RealFailure.DivisionByZero))]
    [InlineData("-4", "0.5", nameof(RealFailure.PowerOfNegative))]
    [InlineData("-8", "1/3", nameof(RealFailure.PowerOfNegative))]
    [InlineData("2", "65537", nameof(RealFailure.TooLarge))]
    [InlineData("10", "1000000000000", nameof(RealFailure.TooLarge))]
    [InlineData("-10", "1000000000001", nameof(RealFailure.TooLarge))]
    [InlineData("0.1", "1000000000000", nameof(RealFailure.TooLarge))]
    [InlineData("7.3", "123456789012345678901234567.8", nameof(RealFailure.TooLarge))]
    public void Of_powers(string x, string y, string expected) => RealNumber.Power(Number(x), Number(y)).Failure.ToString().Should().Be(expected);

    [Theory]
    [InlineData("-4", "2", nameof(RealFailure.RootOfNegative))]
    [InlineData("-8", "3", nameof(RealFailure.RootOfNegative))]
    [InlineData("-8", "-3", nameof(RealFailure.RootOfNegative))]
    [InlineData("4", "0", nameof(RealFailure.DivisionByZero))]
    [InlineData("0", "0", nameof(RealFailure.DivisionByZero))]
    [InlineData("0", "-2", nameof(RealFailure.DivisionByZero))]
    public void Of_roots(string x, string n, string expected) => RealNumber.Root(Number(x), Number(n)).Failure.ToString().Should().Be(expected);

    [Fact]
    public void Of_logarithms_and_exponentials()
    {
        RealNumber.Sqrt(Number("-1")).Failure.Should().Be(RealFailure.RootOfNegative);
        RealNumber.Ln(Number("0")).Failure.Should().Be(RealFailure.LogarithmOfNotPositive);
        RealNumber.Ln(Number("-1")).Failure.Should().Be(RealFailure.LogarithmOfNotPositive);
        RealNumber.Ln(Root.Negate()).Failure.Should().Be(RealFailure.LogarithmOfNotPositive);
        RealNumber.Exp(Number("45427")).Failure.Should().Be(RealFailure.TooLarge);
        RealNumber.Exp(Number("-2000000000000")).Failure.Should().Be(RealFailure.TooLarge);
        RealNumber.Exp(RealNumber.Exp(Number("30")).Value).Failure.Should().Be(RealFailure.TooLarge);
    }

    [Fact]
    public void Of_numbers_that_are_no_fractions()
    {
        RealNumber.Divide(Root, Number("0")).Failure.Should().Be(RealFailure.DivisionByZero);
        RealNumber.Mod(Root, Number("0")).Failure.Should().Be(RealFailure.DivisionByZero);
        RealNumber.Sqrt(Root.Negate()).Failure.Should().Be(RealFailure.RootOfNegative);
        RealNumber.Power(Root.Negate(), Root).Failure.Should().Be(RealFailure.PowerOfNegative);
        RealNumber.Power(Number("-2"), Root).Failure.Should().Be(RealFailure.PowerOfNegative);
        RealNumber.Power(Number("0"), Root).Value.ToString().Should().Be("0");
        RealNumber.Power(Number("0"), Root.Negate()).Failure.Should().Be(RealFailure.DivisionByZero);
        RealNumber.Power(Root, Number("0")).Value.ToString().Should().Be("1");
        RealNumber.Power(Root.Negate(), Number("3")).Value.TrySign(out var sign).Should().Be(RealFailure.None);
        sign.Should().Be(-1);
    }

    [Fact]
    public void Sizes_beyond_the_bounds_are_told_by_fractions_too()
    {
        var large = RealNumber.Power(Number("2"), Number("16000")).Value;
        for (var i = 0; i < 2; i++) large = RealNumber.Multiply(large, large).Value;
        RealNumber.Multiply(large, large).Failure.Should().Be(RealFailure.TooLarge);
    }

    /// <summary>√2 × √2 is 2, and every refining says that it is nearly so.</summary>
    [Fact]
    public void What_refining_cannot_decide_is_said_to_be_so()
    {
        RealNumber.TryCompare(Two, Number("2"), out _).Should().Be(RealFailure.Undecided);
        Nothing.TrySign(out _).Should().Be(RealFailure.Undecided);
        RealNumber.Divide(Number("1"), Nothing).Failure.Should().Be(RealFailure.Undecided);
        RealNumber.Sqrt(Nothing).Failure.Should().Be(RealFailure.Undecided);
        RealNumber.Ln(Nothing).Failure.Should().Be(RealFailure.Undecided);
        RealNumber.Power(Nothing, Number("-2")).Failure.Should().Be(RealFailure.Undecided);
        RealNumber.Power(Number("-2"), Two).Failure.Should().Be(RealFailure.Undecided);
        Two.Floor().Failure.Should().Be(RealFailure.Undecided);
        Two.Ceiling().Failure.Should().Be(RealFailure.Undecided);
        Two.Round(3, RoundingMode.Up).Failure.Should().Be(RealFailure.Undecided);
        Two.ToDecimal(3, RoundingMode.Down, out _).Should().Be(RealFailure.Undecided);
        RealNumber.Add(Two, Number("0.005")).Value.Round(2).Failure.Should().Be(RealFailure.Undecided);
        RealNumber.Mod(Two, Number("2")).Failure.Should().Be(RealFailure.Undecided);
    }

    [Fact]
    public void What_it_looks_like_is_enough_where_nothing_hangs_on_it()
    {
        Two.Round(3).Value.ToString().Should().Be("2");
        Two.ToDecimal(12, RoundingMode.HalfEven, out var shown).Should().Be(RealFailure.None);
        shown.Should().Be(2);
        Two.ToDecimal(out shown).Should().Be(RealFailure.None);
        shown.Should().Be(2);
        RealNumber.TryCompare(Two, Number("2.000000000000000000000000001"), out var order).Should().Be(RealFailure.None);
        order.Should().Be(-1);
        RealNumber.TryCompare(Two, Two, out order).Should().Be(RealFailure.None);
        order.Should().Be(0);
    }
}
