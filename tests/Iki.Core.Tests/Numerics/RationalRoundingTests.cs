namespace Iki.Core.Tests.Numerics;

/// <summary>Rounding to decimals. The literals are those of Python's decimal module at 300 digits (quantize).</summary>
public class RationalRoundingTests
{
    [Theory]
    [InlineData("2.5", 0, "3", "2", "3", "2")]
    [InlineData("3.5", 0, "4", "4", "4", "3")]
    [InlineData("-2.5", 0, "-3", "-2", "-3", "-2")]
    [InlineData("-3.5", 0, "-4", "-4", "-4", "-3")]
    [InlineData("2.4", 0, "2", "2", "3", "2")]
    [InlineData("2.6", 0, "3", "3", "3", "2")]
    [InlineData("-2.4", 0, "-2", "-2", "-3", "-2")]
    [InlineData("-2.6", 0, "-3", "-3", "-3", "-2")]
    [InlineData("0.5", 0, "1", "0", "1", "0")]
    [InlineData("-0.5", 0, "-1", "0", "-1", "0")]
    [InlineData("0.4", 0, "0", "0", "1", "0")]
    [InlineData("-0.4", 0, "0", "0", "-1", "0")]
    [InlineData("0", 0, "0", "0", "0", "0")]
    [InlineData("-7", 2, "-7", "-7", "-7", "-7")]
    [InlineData("1/3", 2, "0.33", "0.33", "0.34", "0.33")]
    [InlineData("-2/3", 2, "-0.67", "-0.67", "-0.67", "-0.66")]
    [InlineData("1.005", 2, "1.01", "1", "1.01", "1")]
    [InlineData("98.745", 2, "98.75", "98.74", "98.75", "98.74")]
    [InlineData("98.755", 2, "98.76", "98.76", "98.76", "98.75")]
    [InlineData("-2.55", 1, "-2.6", "-2.6", "-2.6", "-2.5")]
    [InlineData("999.995", 2, "1000", "1000", "1000", "999.99")]
    [InlineData("9223372036854775807/2", 0, "4611686018427387904", "4611686018427387904", "4611686018427387904", "4611686018427387903")]
    [InlineData("-9223372036854775809/2", 0, "-4611686018427387905", "-4611686018427387904", "-4611686018427387905", "-4611686018427387904")]
    [InlineData("18446744073709551617/2", 0, "9223372036854775809", "9223372036854775808", "9223372036854775809", "9223372036854775808")]
    public void Each_mode_rounds_its_own_way(string number, int decimals, string away, string even, string up, string down) =>
        AllModes(number, decimals).Should().Equal(Exact(away, even, up, down));

    [Theory]
    [InlineData("1250", -2, "1300", "1200", "1300", "1200")]
    [InlineData("1350", -2, "1400", "1400", "1400", "1300")]
    [InlineData("-1250", -2, "-1300", "-1200", "-1300", "-1200")]
    [InlineData("49", -2, "0", "0", "100", "0")]
    [InlineData("50", -2, "100", "0", "100", "0")]
    [InlineData("51", -2, "100", "100", "100", "0")]
    [InlineData("-149", -2, "-100", "-100", "-200", "-100")]
    [InlineData("1", -28, "0", "0", "10000000000000000000000000000", "0")]
    [InlineData("5000000000000000000000000000", -28, "10000000000000000000000000000", "0", "10000000000000000000000000000", "0")]
    [InlineData("-5000000000000000000000000001", -28, "-10000000000000000000000000000", "-10000000000000000000000000000", "-10000000000000000000000000000", "0")]
    [InlineData("15000000000000000000000000000", -28, "20000000000000000000000000000", "20000000000000000000000000000", "20000000000000000000000000000", "10000000000000000000000000000")]
    [InlineData("1267650600228229401496703205376/3", -10, "422550200076076467170000000000", "422550200076076467170000000000", "422550200076076467170000000000", "422550200076076467160000000000")]
    public void Negative_decimals_round_to_tens_and_hundreds(string number, int decimals, string away, string even, string up, string down) =>
        AllModes(number, decimals).Should().Equal(Exact(away, even, up, down));

    [Theory]
    [InlineData("0.00000000000000000000000000005", "0.0000000000000000000000000001", "0", "0.0000000000000000000000000001", "0")]
    [InlineData("-0.00000000000000000000000000005", "-0.0000000000000000000000000001", "0", "-0.0000000000000000000000000001", "0")]
    [InlineData("0.00000000000000000000000000015", "0.0000000000000000000000000002", "0.0000000000000000000000000002", "0.0000000000000000000000000002", "0.0000000000000000000000000001")]
    [InlineData("0.00000000000000000000000000001", "0", "0", "0.0000000000000000000000000001", "0")]
    [InlineData("1/3", "0.3333333333333333333333333333", "0.3333333333333333333333333333", "0.3333333333333333333333333334", "0.3333333333333333333333333333")]
    [InlineData("-1/7", "-0.1428571428571428571428571429", "-0.1428571428571428571428571429", "-0.1428571428571428571428571429", "-0.1428571428571428571428571428")]
    public void Twenty_eight_decimals_are_the_most(string number, string away, string even, string up, string down) =>
        AllModes(number, 28).Should().Equal(Exact(away, even, up, down));

    [Fact]
    public void A_half_goes_away_from_zero_unless_another_mode_is_given() =>
        Rational.Parse("-0.125").Round(2).ToString().Should().Be("-13/100");

    [Theory]
    [InlineData(-29)]
    [InlineData(29)]
    public void Other_decimals_are_refused(int decimals)
    {
        var round = () => Rational.One.Round(decimals);
        round.Should().Throw<ArgumentOutOfRangeException>();
    }

    private static Rational[] AllModes(string number, int decimals)
    {
        var value = Rational.Parse(number);
        RoundingMode[] modes = [RoundingMode.HalfAwayFromZero, RoundingMode.HalfEven, RoundingMode.Up, RoundingMode.Down];
        return [.. modes.Select(m => value.Round(decimals, m))];
    }

    private static Rational[] Exact(params string[] numbers) => [.. numbers.Select(Rational.Parse)];
}
