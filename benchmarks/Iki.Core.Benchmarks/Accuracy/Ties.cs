namespace Iki.Core.Benchmarks.Accuracy;

/// <summary>A rounding that stands exactly halfway, and what it is rounded to: away from zero, as figures are in Indonesia. Everything in whole numbers.</summary>
/// <param name="A">The first figure.</param>
/// <param name="B">The second, by which is divided.</param>
/// <param name="C">The third, by which is multiplied.</param>
/// <param name="Hundredths">The result in hundredths.</param>
internal readonly record struct Tie(int A, int B, int C, int Hundredths);

/// <summary>The sets of ties. The numbers of their members were counted by another program, with fractions.</summary>
internal static class Ties
{
    public const int PercentagesInAll = 2_400;
    public const int SharesInAll = 18_817;

    /// <summary>a / b × 100 for all 1 ≤ a ≤ b ≤ 2,000 whose third decimal is a 5 and the last.</summary>
    public static IEnumerable<Tie> Percentages() => Where(2_000, 100, 100, upTo: true);

    /// <summary>a / b × c for all a, b, c from 1 to 100 whose third decimal is a 5 and the last: a share of something, as in budgets.</summary>
    public static IEnumerable<Tie> Shares() => Where(100, 1, 100, upTo: false);

    // 100 · a · c / b is a whole number and one half exactly where 200 · a · c / b is an odd number.
    private static IEnumerable<Tie> Where(int most, int firstC, int lastC, bool upTo)
    {
        for (var b = 1; b <= most; b++)
        {
            for (var a = 1; a <= (upTo ? b : most); a++)
            {
                for (var c = firstC; c <= lastC; c++)
                {
                    var (halves, rest) = Math.DivRem(200 * a * c, b);
                    if (rest == 0 && halves % 2 == 1) yield return new Tie(a, b, c, (halves + 1) / 2);
                }
            }
        }
    }
}
