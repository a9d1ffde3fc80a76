using Iki.Core.Formulas;

namespace Iki.Core.Tests.Formulas.Columnar;

/// <summary>
/// Quotients as near to ties and integers as integers below 2^52 can bring them, where a division in floating point goes wrong first; what
/// is right comes from schoolbook division in 128 bits.
/// </summary>
public class ColumnTieTests
{
    private const int Rows = 20_000;

    [Theory]
    [InlineData(128, 1)]
    [InlineData(256, 2)]
    [InlineData(512, 3)]
    public void Quotients_next_to_ties_are_rounded_as_whole_numbers_say(int width, int seed)
    {
        var random = new Random(seed);
        foreach (var mode in Enum.GetValues<RoundingMode>())
        {
            for (var decimals = 0; decimals < 5; decimals++)
            {
                var power = (long)Math.Pow(10, decimals);
                var pairs = Enumerable.Range(0, Rows).Select(_ => NearTie(random, power)).ToArray();
                var formula = Formula.Compile("a / b", target: new FormulaTarget { Decimals = decimals, Rounding = mode }).Value.PrepareColumns(width);
                var (values, statuses) = (new long[Rows], new OutcomeStatus[Rows]);
                formula.Evaluate([pairs.Select(p => p.Over).ToArray(), pairs.Select(p => p.Under).ToArray()], values, statuses);
                for (var row = 0; row < Rows; row++)
                {
                    var (over, under) = pairs[row];
                    var expected = Rounded((Int128)over * power, under, mode);
                    if (Int128.Abs(expected) > long.MaxValue) statuses[row].Should().Be(OutcomeStatus.Overflow);
                    else if (values[row] != expected) values[row].Should().Be((long)expected, "{0} / {1} to {2} decimals, {3}", over, under, decimals, mode);
                }
            }
        }
    }

    [Theory]
    [InlineData(128, 4)]
    [InlineData(256, 5)]
    [InlineData(512, 6)]
    public void Large_quotients_within_a_formula_are_rounded_as_whole_numbers_say(int width, int seed)
    {
        // From 2^52 on a quotient that is rounded without a look at its remainder is wrong next to a tie.
        var random = new Random(seed);
        var pairs = Enumerable.Range(0, Rows).Select(_ => LargeNearTie(random)).ToArray();
        Column[] columns = [pairs.Select(p => p.Over).ToArray(), pairs.Select(p => p.Under).ToArray()];
        foreach (var (text, mode) in new[] { ("Round(a / b)", RoundingMode.HalfAwayFromZero), ("Floor(a / b)", RoundingMode.Down) })
        {
            var formula = Formula.Compile(text, target: new FormulaTarget { Decimals = 0 }).Value.PrepareColumns(width);
            var (values, statuses) = (new long[Rows], new OutcomeStatus[Rows]);
            formula.Evaluate(columns, values, statuses);
            statuses.Should().OnlyContain(s => s == OutcomeStatus.Computed);
            for (var row = 0; row < Rows; row++)
            {
                var (over, under) = pairs[row];
                if (values[row] != (long)Rounded(over, under, mode)) values[row].Should().Be((long)Rounded(over, under, mode), "{0} of {1} / {2}", text, over, under);
            }
        }
    }

    private static (long Over, long Under) LargeNearTie(Random random)
    {
        var under = (2 * random.NextInt64(1L << 10, 1L << 29)) + 1;
        var halves = random.NextInt64((1L << 53) / under, (1L << 54) / under);
        return ((under * halves / 2) + random.Next(0, 2), under);
    }

    private static (long Over, long Under) NearTie(Random random, long power)
    {
        var under = random.NextInt64(1, 1L << random.Next(1, 50));
        var twice = (2 * random.NextInt64(0, Math.Max(1, (1L << 50) / under))) + random.Next(2);
        var over = ((Int128)under * twice / 2 / power) + random.Next(-2, 3);
        if (over > 1L << 52) over = 1;
        return ((long)(random.Next(2) == 0 ? over : -over), random.Next(3) == 0 ? -under : under);
    }

    private static Int128 Rounded(Int128 over, Int128 under, RoundingMode mode)
    {
        var (whole, rest) = Int128.DivRem(Int128.Abs(over), Int128.Abs(under));
        var half = (2 * rest).CompareTo(Int128.Abs(under));
        var isUp = mode switch
        {
            RoundingMode.HalfAwayFromZero => half >= 0,
            RoundingMode.HalfEven => half > 0 || (half == 0 && Int128.IsOddInteger(whole)),
            RoundingMode.Up => rest != 0,
            _ => false,
        };
        var rounded = whole + (isUp ? 1 : 0);
        return Int128.IsNegative(over) == Int128.IsNegative(under) ? rounded : -rounded;
    }
}
