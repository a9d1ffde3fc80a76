namespace Iki.Core.Tests.Numerics;

/// <summary>The way out to two 64-bit integers; −2^63 is left out, so that the negative of what fits does too.</summary>
public class RationalFractionTests
{
    [Theory]
    [InlineData("0", 0L, 1L)]
    [InlineData("-7", -7L, 1L)]
    [InlineData("158/160", 79L, 80L)]
    [InlineData("9223372036854775807", long.MaxValue, 1L)]
    [InlineData("-9223372036854775807", -long.MaxValue, 1L)]
    [InlineData("1/9223372036854775807", 1L, long.MaxValue)]
    public void Parts_that_fit_leave_reduced(string number, long numerator, long denominator)
    {
        Rational.Parse(number).TryToFraction(out var n, out var d).Should().BeTrue();

        (n, d).Should().Be((numerator, denominator));
    }

    [Theory]
    [InlineData("9223372036854775808")]
    [InlineData("-9223372036854775808")]
    [InlineData("1/9223372036854775808")]
    [InlineData("1000000000000000000000000000000/7")]
    public void Others_do_not(string number)
    {
        Rational.Parse(number).TryToFraction(out var n, out var d).Should().BeFalse();

        (n, d).Should().Be((0L, 1L));
    }
}
