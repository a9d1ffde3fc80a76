using System.Collections.Concurrent;
using System.Globalization;
using Iki.Core.Numerics;
using static Iki.Core.Tests.Numerics.RealNumberTests;

namespace Iki.Core.Tests.Numerics;

/// <summary>What is deep, shared, huge or used by many threads. Digits are those of Python's <c>decimal</c> with 250 of them.</summary>
public class RealBoundsTests
{
    private const int Operands = 4_096;

    /// <summary>√1 + √2 + … + √4096.</summary>
    [Fact]
    public void A_sum_of_thousands_needs_no_stack() => OnASmallStack(() =>
    {
        var sum = Number("0");
        for (var i = 1; i <= Operands; i++) sum = sum.Plus(RealNumber.Sqrt((Rational)i).Value);
        return At(sum, 12);
    }).Should().Be("174794.459431483355");

    /// <summary>√(1 + √(1 + …)) is the golden ratio.</summary>
    [Fact]
    public void Roots_in_roots_need_no_stack() => OnASmallStack(() =>
    {
        var root = Number("2");
        for (var i = 1; i <= Operands; i++) root = RealNumber.Sqrt(Number("1").Plus(root)).Value;
        return At(root, 12);
    }).Should().Be("1.61803398875");

    /// <summary>Read as a tree, the number has 2^4000 operations. It is √2 all the same.</summary>
    [Fact]
    public void What_is_used_twice_is_worked_out_once()
    {
        var root = RealNumber.Sqrt(Number("2")).Value;
        for (var i = 0; i < Operands; i++) root = root.Plus(root).Divided(Number("2"));
        At(root, 12).Should().Be("1.414213562373");
    }

    [Fact]
    public void What_stays_undecided_does_so_within_the_bound()
    {
        var number = Number("0");
        for (var i = 0; i < 100; i++)
        {
            var two = RealNumber.Exp(RealNumber.Ln(Number("2")).Value).Value;
            number = RealNumber.Min(number.Plus(two), Number("2").Times((Rational)(i + 1))).Value;
        }

        At(number, 12).Should().Be("200");
        number.Floor().Failure.Should().Be(RealFailure.Undecided);
    }

    [Theory]
    [InlineData("1.00000001", "1000000000", "22026.464693483462")]
    [InlineData("2", "1/1000000000", "1.000000000693")]
    [InlineData("123.456", "0.1", "1.618643546832")]
    public void Powers_whose_fraction_would_be_gigantic(string x, string y, string expected) =>
        At(RealNumber.Power(Number(x), Number(y)).Value, 12).Should().Be(expected);

    /// <summary>As many bits as are carried exactly: 2^16384 has one more.</summary>
    [Fact]
    public void A_power_is_a_fraction_up_to_its_bound()
    {
        RealNumber.MostBitsOfPower.Should().Be(16_384);
        RealNumber.Power(Number("2"), Number("16383")).Value.IsExact.Should().BeTrue();
        RealNumber.Power(Number("2"), Number("16384")).Value.IsExact.Should().BeFalse();
        RealNumber.Power(Number("0.5"), Number("-16384")).Value.IsExact.Should().BeFalse();
        RealNumber.Power(Number("3/2"), Number("100000")).Failure.Should().Be(RealFailure.None);
    }

    [Fact]
    public void Many_threads_refine_one_number()
    {
        var number = RealNumber.Ln(RealNumber.Sqrt(Number("7")).Value.Plus(RealNumber.Exp(Number("1.5")).Value)).Value;
        var alone = Enumerable.Range(0, 21).Select(d => Number("0").Plus(number).Round(d).Value.ToString()).ToList();
        for (var i = 0; i < 50; i++)
        {
            var shared = RealNumber.Ln(RealNumber.Sqrt(Number("7")).Value.Plus(RealNumber.Exp(Number("1.5")).Value)).Value;
            var results = new ConcurrentDictionary<int, string>();
            Parallel.For(0, 21, d => results[d] = shared.Round(d).Value.ToString());
            results.OrderBy(r => r.Key).Select(r => r.Value).Should().Equal(alone);
        }
    }

    private static string At(RealNumber number, int decimals)
    {
        number.ToDecimal(decimals, RoundingMode.HalfAwayFromZero, out var shown).Should().Be(RealFailure.None);
        return shown.ToString(CultureInfo.InvariantCulture);
    }

    private static string OnASmallStack(Func<string> work)
    {
        var result = "";
        var thread = new Thread(() => result = work(), 256 * 1024);
        thread.Start();
        thread.Join();
        return result;
    }
}
