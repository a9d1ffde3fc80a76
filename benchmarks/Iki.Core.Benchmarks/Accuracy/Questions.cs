using Iki.Core.Benchmarks.Peers;

namespace Iki.Core.Benchmarks.Accuracy;

/// <summary>The questions, each with an answer that pencil and paper give.</summary>
internal static class Questions
{
    private static readonly double? NoDouble = None<double>();
    private static readonly decimal? NoDecimal = None<decimal>();

    public static IReadOnlyList<Question> All { get; } =
    [
        new()
        {
            Title = "a sum of tenths", Text = "a + b == c", Otherwise = Equal("a + b = c"), Names = ["a", "b", "c"], Figures = [0.1m, 0.2m, 0.3m], Right = "true",
            InDouble = () => D(0.1) + D(0.2) == D(0.3), InDecimal = () => M(0.1m) + M(0.2m) == M(0.3m),
        },
        new()
        {
            Title = "a percentage of a price", Text = "a * b", Names = ["a", "b"], Figures = [1.15m, 100], Right = "115",
            InDouble = () => D(1.15) * D(100), InDecimal = () => M(1.15m) * M(100),
        },
        new()
        {
            Title = "a part of the whole, times the whole", Text = "a / b * b == a", Otherwise = Equal("a / b * b = a"), Names = ["a", "b"], Figures = [1, 49], Right = "true",
            InDouble = () => D(1) / D(49) * D(49) == D(1), InDecimal = () => M(1) / M(49) * M(49) == M(1),
        },
        new()
        {
            Title = "a third, three times", Text = "a / b + a / b + a / b == a", Otherwise = Equal("a / b + a / b + a / b = a"), Names = ["a", "b"], Figures = [1, 3], Right = "true",
            InDouble = () => D(1) / D(3) + D(1) / D(3) + D(1) / D(3) == D(1), InDecimal = () => M(1) / M(3) + M(1) / M(3) + M(1) / M(3) == M(1),
        },
        new()
        {
            Title = "whole numbers divided", Text = "a / b", Names = ["a", "b"], Figures = [10, 4], Whole = true, Right = "2.5",
            InDouble = () => D(10) / D(4), InDecimal = () => M(10) / M(4),
        },
        new()
        {
            Title = "a number above 2^53", Text = "a + b", Names = ["a", "b"], Figures = [9_007_199_254_740_992, 1], Whole = true, Right = "9007199254740993",
            InDouble = () => D(9_007_199_254_740_992) + D(1), InDecimal = () => M(9_007_199_254_740_992) + M(1),
        },
        new()
        {
            Title = "above the largest 64-bit number", Text = "a + b", Names = ["a", "b"], Figures = [9_223_372_036_854_775_807, 1], Whole = true, Right = "9223372036854775808",
            InDouble = () => D(9_223_372_036_854_775_807) + D(1), InDecimal = () => M(9_223_372_036_854_775_807) + M(1),
        },
        new()
        {
            Title = "above the largest 32-bit number, both in the formula", Text = "2147483647 + 1", Right = "2147483648",
            InDouble = () => D(2_147_483_647) + D(1), InDecimal = () => M(2_147_483_647) + M(1),
        },
        new()
        {
            Title = "a product beyond 28 digits, divided again", Text = "a * a / a == a", Otherwise = Equal("a * a / a = a"), Names = ["a"], Figures = [123_456_789_012_345_678], Right = "true",
            InDouble = () => D(123_456_789_012_345_678) * D(123_456_789_012_345_678) / D(123_456_789_012_345_678) == D(123_456_789_012_345_678),
            InDecimal = () => M(123_456_789_012_345_678) * M(123_456_789_012_345_678) / M(123_456_789_012_345_678) == M(123_456_789_012_345_678),
        },
        new()
        {
            Title = "a divisor of 0", Text = "a / b", Names = ["a", "b"], Figures = [10, 0], Right = "no value",
            InDouble = () => D(10) / D(0), InDecimal = () => M(10) / M(0),
        },
        new()
        {
            Title = "a figure that is missing", Text = "a + b", Names = ["a", "b"], Figures = [10, null], Right = "no value",
            InDouble = () => D(10) + NoDouble, InDecimal = () => M(10) + NoDecimal,
        },
        new()
        {
            Title = "a missing figure as a divisor", Text = "a / b", Names = ["a", "b"], Figures = [10, null], Right = "no value",
            InDouble = () => D(10) / NoDouble, InDecimal = () => M(10) / NoDecimal,
        },
        new()
        {
            Title = "one half, to a whole number", Text = "round x", Otherwise = Rounded(0, "Math.round(x)"), Names = ["x"], Figures = [2.5m], Right = "3",
            InDouble = () => Math.Round(D(2.5), MidpointRounding.AwayFromZero), InDecimal = () => Math.Round(M(2.5m), MidpointRounding.AwayFromZero),
        },
        new()
        {
            Title = "the same below 0", Text = "round x", Otherwise = Rounded(0, "Math.round(x)"), Names = ["x"], Figures = [-2.5m], Right = "-3",
            InDouble = () => Math.Round(D(-2.5), MidpointRounding.AwayFromZero), InDecimal = () => Math.Round(M(-2.5m), MidpointRounding.AwayFromZero),
        },
        new()
        {
            Title = "two decimals", Text = "round x", Otherwise = Rounded(2, "Math.round(x * 100) / 100"), Names = ["x"], Figures = [1.005m], Right = "1.01",
            InDouble = () => Math.Round(D(1.005), 2, MidpointRounding.AwayFromZero), InDecimal = () => Math.Round(M(1.005m), 2, MidpointRounding.AwayFromZero),
        },
        new()
        {
            Title = "per cent as decrees write it", Text = "a / b * 100%", Otherwise = OnlyHere(), Names = ["a", "b"], Figures = [3, 8], Right = "37.5 %",
            InDouble = null, InDecimal = null,
        },
    ];

    // Against folding: the compiler would compute constants itself, and in higher precision.
    private static double D(double value) => value;

    private static T? None<T>() where T : struct => null;

    private static decimal M(decimal value) => value;

    private static Dictionary<Dialect, string> Equal(string text) => new() { [Dialect.Iki] = text, [Dialect.NCalc] = text };

    // Half away from zero where a language can say so; Cel has no rounding.
    private static Dictionary<Dialect, string> Rounded(int decimals, string inJavaScript) => new()
    {
        [Dialect.Iki] = $"Round(x, {decimals})", [Dialect.NCalc] = $"Round(x, {decimals})", [Dialect.CSharp] = $"Math.Round(x, (int){decimals}, MidpointRounding.AwayFromZero)",
        [Dialect.JavaScript] = inJavaScript, [Dialect.Cel] = "",
    };

    private static Dictionary<Dialect, string> OnlyHere() => new() { [Dialect.NCalc] = "", [Dialect.CSharp] = "", [Dialect.JavaScript] = "", [Dialect.Cel] = "" };
}
