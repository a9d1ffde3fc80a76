using System.Globalization;
using Iki.Core.Formulas;

namespace Iki.Core.Tests.Formulas.Columnar;

/// <summary>A column of random figures, with the text of each as the reference reads it; null where it is missing.</summary>
internal sealed class RandomColumn
{
    private static readonly long[] Extremes =
    [
        0, 0, 1, -1, long.MaxValue, long.MinValue, long.MaxValue - 1, long.MinValue + 1, 1L << 53, (1L << 53) + 1, -(1L << 53) - 1, (1L << 50) - 1,
        1L << 50, (1L << 51) + 1, int.MaxValue, int.MinValue, 3_037_000_500, 999_999_999_999, 5, 25, 125,
    ];

    private RandomColumn(Column column, string?[] texts)
    {
        Column = column;
        Texts = texts;
    }

    public Column Column { get; }

    public string?[] Texts { get; }

    /// <summary>The figure of a row; null where it is missing.</summary>
    public Figure? FigureAt(int row) => Texts[row] is { } digits ? Figure.Read(digits, NumberNotation.English) : null;

    /// <summary>A column that has one figure in every row: decimals, or what is no number; null where it is missing.</summary>
    public static RandomColumn Of(string? text, int rows)
    {
        string?[] texts = [.. Enumerable.Repeat(text, rows)];
        if (text is "NaN") return new(Column.Of(Enumerable.Repeat(double.NaN, rows).ToArray()), texts);
        decimal[] figures = [.. Enumerable.Repeat(text is null ? 0 : decimal.Parse(text, CultureInfo.InvariantCulture), rows)];
        bool[] missing = text is null ? [.. Enumerable.Repeat(true, rows)] : [];
        return new(Column.Of(figures, missing), texts);
    }

    /// <param name="random">What is random.</param>
    /// <param name="rows">How many rows.</param>
    /// <param name="size">0 for small figures, 1 for ones that need wider arithmetic, 2 for small ones with extremes between, 3 for extremes, 4 for ties, zeros, 28 digits and what is no number.</param>
    public static RandomColumn Of(Random random, int rows, int size)
    {
        var isMarked = random.Next(3) == 0;
        var missing = new bool[isMarked ? rows : 0];
        for (var i = 0; i < missing.Length; i++) missing[i] = random.Next(4) == 0;
        string?[] Texts(Func<int, string> text) => [.. Enumerable.Range(0, rows).Select(i => isMarked && missing[i] ? null : text(i))];
        switch (random.Next(4))
        {
            case 0 or 1:
                var scale = random.Next(3) == 0 ? random.Next(1, 5) : 0;
                long[] integers = [.. Enumerable.Range(0, rows).Select(_ => Integer(random, size))];
                return new(Column.Of(integers, scale, missing), Texts(i => Scaled(integers[i], scale)));
            case 2:
                decimal[] decimals = [.. Enumerable.Range(0, rows).Select(_ => Decimal(random, size))];
                return new(Column.Of(decimals, missing), Texts(i => decimals[i].ToString(CultureInfo.InvariantCulture)));
            default:
                double[] doubles = [.. Enumerable.Range(0, rows).Select(_ => Double(random, size))];
                return new(Column.Of(doubles, missing), Texts(i => doubles[i].ToString("R", CultureInfo.InvariantCulture)));
        }
    }

    private static long Integer(Random random, int size) => size switch
    {
        0 => random.NextInt64(-3, 12),
        1 => random.NextInt64(-4_000_000_000, 4_000_000_000),
        2 when random.Next(40) != 0 => random.NextInt64(-200, 200),
        4 when random.Next(4) != 0 => random.NextInt64(-1, 3),
        _ => Extremes[random.Next(Extremes.Length)],
    };

    private static decimal Decimal(Random random, int size) => size == 4 && random.Next(3) == 0
        ? new decimal(random.Next(), random.Next(), random.Next(500_000_000), random.Next(2) == 0, (byte)random.Next(29))
        : new decimal(Integer(random, size)) / new[] { 1m, 1m, 2m, 100m, 8m, 1.000m, 1_000_000m }[random.Next(size == 0 ? 4 : 7)];

    // Not more than 15 digits and no exponent, so that the reference reads the text; SpecialFigures has the others.
    private static double Double(Random random, int size) => size switch
    {
        0 or 2 => random.Next(-300, 300) / new[] { 1d, 1d, 2d, 10d, 100d }[random.Next(5)],
        1 => random.NextInt64(-4_000_000_000, 4_000_000_000) / 1000d,
        4 => new[] { 0, 0.5, 2.5, -0.125, 1.005, double.NaN, double.PositiveInfinity, 1e300, 3, 0.25 }[random.Next(10)],
        _ => random.NextInt64(-999_999_999_999_999, 999_999_999_999_999),
    };

    private static string Scaled(long value, int decimals)
    {
        if (decimals == 0) return value.ToString(CultureInfo.InvariantCulture);
        var digits = System.Numerics.BigInteger.Abs(value).ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        return $"{(value < 0 ? "-" : "")}{digits[..^decimals]}.{digits[^decimals..]}";
    }
}
