using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using Iki.Core;
using Iki.Sql.Dialects;
using Iki.Sql.Statements;

namespace Iki.Sql.Formulas;

/// <summary>Exact arithmetic of fractions in SQL: nothing is divided before a value leaves.</summary>
/// <param name="dialect">The database.</param>
/// <param name="layers">Where what is used more than once is kept.</param>
internal sealed class Arithmetic(Dialect dialect, Layers layers)
{
    // What the powers of ten below this have, no database minds to write out.
    private const int MostShift = 28;

    public SqlText One => SqlText.Constant(dialect.Whole(1));

    /// <summary>The denominator of a part in a column, also where it is 1.</summary>
    public SqlText DenominatorOf(Part part) => part.Denominator is null ? One : layers.Keep(part.Denominator);

    /// <summary>A number that the formula writes out.</summary>
    public Part Number(Rational value)
    {
        if (dialect.HasDecimals && DecimalsOf(value) is { } decimals)
        {
            var scaled = value * Power(decimals);
            return Part.OfConstant(value, Decimal(scaled.Numerator, decimals), null, Bits(scaled.Numerator) + 1, decimals);
        }

        var denominator = value.Denominator.IsOne ? null : SqlText.Constant(dialect.Whole(value.Denominator));
        return Part.OfConstant(value, SqlText.Constant(dialect.Whole(value.Numerator)), denominator, Bits(value.Numerator) + Bits(value.Denominator), 0);
    }

    public Part Add(Part x, Part y)
    {
        if (x.Constant is { } left && y.Constant is { } right) return Number(left + right);
        var (numbers, denominator, together) = Common([x, y]);
        return Of(dialect.Add(numbers[0], numbers[1]), denominator, together);
    }

    public Part Subtract(Part x, Part y)
    {
        if (x.Constant is { } left && y.Constant is { } right) return Number(left - right);
        var (numbers, denominator, together) = Common([x, y]);
        return Of(dialect.Subtract(numbers[0], numbers[1]), denominator, together);
    }

    public Part Sum(IReadOnlyList<Part> parts)
    {
        var (numbers, denominator, together) = Common(parts);
        return Of(numbers.Skip(1).Aggregate(numbers[0], (sum, n) => layers.Bounded(dialect.Add(sum, n))), denominator, together);
    }

    public Part Negate(Part x) => x.Constant is { } value ? Number(-value) : x.In(SqlText.Of($"(-{x.Numerator!})"), x.Denominator);

    public Part Abs(Part x) => x.Constant is { } value ? Number(value.Sign < 0 ? -value : value) : x.In(SqlText.Of($"abs({x.Numerator!})"), x.Denominator);

    public Part Multiply(Part x, Part y)
    {
        if (y.Constant is { } right) return Multiply(x, right);
        if (x.Constant is { } left) return Multiply(y, left);
        return Part.Of(
            layers.Bounded(dialect.Multiply(x.Numerator!, y.Numerator!)), Product(x.Denominator, y.Denominator), x.Bits + y.Bits, x.Decimals + y.Decimals, Both(x, y));
    }

    /// <summary>A part times a known number.</summary>
    public Part Multiply(Part x, Rational by)
    {
        if (by == Rational.One) return x;
        if (x.Constant is { } constant) return Number(constant * by) with { Failures = x.Failures };
        var number = Number(by);
        return Part.Of(
            number.Denominator is null || by.Numerator != 1 ? layers.Bounded(dialect.Multiply(x.Numerator!, number.Numerator!)) : x.Numerator!,
            Product(x.Denominator, number.Denominator), x.Bits + number.Bits, x.Decimals + number.Decimals, x.Failures);
    }

    /// <summary>A quotient, null where the divisor is 0; who calls says so.</summary>
    public Part Divide(Part x, Part y)
    {
        if (y.Constant is { IsZero: false } known) return Multiply(x, Rational.One / known) with { Failures = Both(x, y) };
        var divisor = layers.Keep(y.Numerator!);
        var numerator = layers.Keep(Times(x.Numerator!, y.Denominator));
        return Part.Of(
            layers.Keep(SqlText.Of($"CASE WHEN {divisor} > 0 THEN {numerator} WHEN {divisor} < 0 THEN -{numerator} END")),
            layers.Keep(Times(SqlText.Of($"abs({divisor})"), x.Denominator)),
            x.Bits + y.Bits, x.Decimals + y.Decimals, Both(x, y));
    }

    /// <summary>The smallest, or the largest.</summary>
    public Part Extreme(IReadOnlyList<Part> parts, bool isLargest)
    {
        var (numbers, denominator, together) = Common(parts);
        var kept = numbers.Select(layers.Keep).ToArray();
        return Of(layers.Keep(WhereAll(kept, SqlText.Of($"{(isLargest ? "greatest" : "least")}({SqlText.Joined(", ", kept)})"))), denominator, together);
    }

    public Part Median(IReadOnlyList<Part> parts)
    {
        var (numbers, denominator, together) = Common(parts);
        var kept = numbers.Select(layers.Keep).ToArray();
        var middle = Of(layers.Keep(WhereAll(kept, dialect.Sorted(kept, (kept.Length + 1) / 2))), denominator, together);
        if (kept.Length % 2 == 1) return middle;
        var upper = Of(layers.Keep(WhereAll(kept, dialect.Sorted(kept, (kept.Length / 2) + 1))), denominator, together);
        return Multiply(Add(middle, upper) with { Failures = together.Failures }, Rational.One / new Rational(2));
    }

    /// <summary>A comparison of two numbers.</summary>
    public Part Compare(Part x, Part y, string sign)
    {
        var (numbers, _, together) = Common([x, y]);
        return Part.OfTruth(SqlText.Of($"({numbers[0]} {sign} {numbers[1]})"), together.Failures);
    }

    /// <summary>Rounds a number times 10^digits times some points to a whole one, and takes it back.</summary>
    public Part Round(Part x, int digits, int points, Func<SqlText, SqlText, SqlText> rounded)
    {
        if (Math.Abs(digits) > MostShift) throw new ArgumentOutOfRangeException(nameof(digits));
        var shift = (digits < 0 ? Rational.One / Power(-digits) : Power(digits)) * new Rational(points);
        var scaled = Multiply(x, shift);
        var whole = layers.Keep(rounded(layers.Keep(scaled.Numerator!), DenominatorOf(scaled)));
        return Multiply(Part.Of(whole, null, scaled.Bits + 1, 0, x.Failures), Rational.One / shift);
    }

    public SqlText Floor(SqlText x, SqlText y) =>
        SqlText.Of($"({dialect.Quotient(x, y)} - CASE WHEN {dialect.Rest(x, y)} < 0 THEN 1 ELSE 0 END)");

    public SqlText Ceiling(SqlText x, SqlText y) =>
        SqlText.Of($"({dialect.Quotient(x, y)} + CASE WHEN {dialect.Rest(x, y)} > 0 THEN 1 ELSE 0 END)");

    /// <summary>x / y rounded to a whole number.</summary>
    public SqlText Rounded(SqlText x, SqlText y, RoundingMode mode)
    {
        var size = layers.Keep(SqlText.Of($"abs({x})"));
        var whole = layers.Keep(dialect.Quotient(size, y));
        var rest = layers.Keep(dialect.Rest(size, y));
        var twice = dialect.Multiply(rest, SqlText.Constant(dialect.Whole(2)));
        var isUp = mode switch
        {
            RoundingMode.HalfAwayFromZero => SqlText.Of($"{twice} >= {y}"),
            RoundingMode.HalfEven => SqlText.Of($"{twice} > {y} OR ({twice} = {y} AND {dialect.Rest(whole, SqlText.Constant(dialect.Whole(2)))} = 1)"),
            RoundingMode.Up => SqlText.Of($"{rest} > 0"),
            _ => SqlText.Constant("false"),
        };
        var magnitude = layers.Keep(SqlText.Of($"({whole} + CASE WHEN {isUp} THEN 1 ELSE 0 END)"));
        return SqlText.Of($"CASE WHEN {x} < 0 THEN -{magnitude} ELSE {magnitude} END");
    }

    /// <summary>What is left of a division whose whole part is the next lower number: it has the sign of the divisor.</summary>
    public Part Mod(Part x, Part y)
    {
        var quotient = Divide(x, y);
        var whole = layers.Keep(Floor(layers.Keep(quotient.Numerator!), DenominatorOf(quotient)));
        return Subtract(x, Multiply(y, Part.Of(whole, null, quotient.Bits, 0, []))) with { Failures = Both(x, y) };
    }

    /// <summary>The reasons of two parts, in their order.</summary>
    public static ImmutableList<Failing> Both(Part x, Part y) => x.Failures.IsEmpty ? y.Failures : x.Failures.AddRange(y.Failures);

    /// <summary>One condition, number or branch of a choice, whose reasons are those of what is chosen.</summary>
    public Part Chosen(Part condition, Part whenTrue, Part whenFalse)
    {
        var holds = layers.Keep(condition.Truth!);
        var failures = condition.Failures.AddRange(Unknown(holds, condition.Failures))
            .AddRange(whenTrue.Failures.Select(f => f.Where(holds)))
            .AddRange(whenFalse.Failures.Select(f => f.Where(SqlText.Of($"NOT {holds}"))));
        if (whenTrue.IsCondition) return Part.OfTruth(layers.Keep(Choice(holds, whenTrue.Truth!, whenFalse.Truth!)), failures);
        var denominator = whenTrue.Denominator is null && whenFalse.Denominator is null ? null
            : layers.Keep(Choice(holds, whenTrue.Denominator ?? One, whenFalse.Denominator ?? One));
        return Part.Of(
            layers.Keep(Choice(holds, whenTrue.Numerator!, whenFalse.Numerator!)), denominator,
            Math.Max(whenTrue.Bits, whenFalse.Bits), Math.Max(whenTrue.Decimals, whenFalse.Decimals), failures);
    }

    /// <summary>
    /// That something has no value for want of room, where that decides what else counts; empty for a database that has room for all.
    /// </summary>
    /// <param name="value">What decides.</param>
    /// <param name="failures">Why it may have none otherwise.</param>
    public ImmutableList<Failing> Unknown(SqlText value, ImmutableList<Failing> failures)
    {
        if (dialect.HasDecimals || value.Columns.IsEmpty) return [];
        var other = layers.Keep(FailureSummary.Status(failures));
        return [new Failing(layers.Keep(SqlText.Of($"CASE WHEN {value} IS NULL AND {other} IS NULL THEN {Failing.Beyond} END")))];
    }

    private static SqlText Choice(SqlText holds, SqlText whenTrue, SqlText whenFalse) =>
        SqlText.Of($"CASE WHEN {holds} THEN {whenTrue} WHEN NOT {holds} THEN {whenFalse} END");

    /// <summary>Several parts over one denominator.</summary>
    private (SqlText[] Numbers, SqlText? Denominator, Part Together) Common(IReadOnlyList<Part> parts)
    {
        var failures = parts.Aggregate(ImmutableList<Failing>.Empty, (all, p) => all.AddRange(p.Failures));
        var denominators = parts.Where(p => p.Denominator is not null).Select(p => layers.Keep(p.Denominator!)).DistinctBy(d => d.Text).ToArray();
        var numbers = parts
            .Select(p => denominators.Where(d => p.Denominator is null || layers.Keep(p.Denominator).Text != d.Text).Aggregate(p.Numerator!, (n, d) => dialect.Multiply(n, d)))
            .ToArray();

        // The bits of a part count both of its numbers, so that their sum bounds every product of them.
        var bits = denominators.Length == 0 ? parts.Max(p => p.Bits) + BitOperations.Log2((uint)parts.Count) + 1 : parts.Sum(p => p.Bits) + parts.Count;
        var decimals = denominators.Length == 0 ? parts.Max(p => p.Decimals) : parts.Sum(p => p.Decimals);
        var denominator = denominators.Length == 0 ? null : denominators.Skip(1).Aggregate(denominators[0], (d, other) => layers.Keep(dialect.Multiply(d, other)));
        return (numbers, denominator, Part.Of(One, denominator, bits, decimals, failures));
    }

    private Part Of(SqlText numerator, SqlText? denominator, Part together) =>
        Part.Of(layers.Bounded(numerator), denominator, together.Bits, together.Decimals, together.Failures);

    private static SqlText WhereAll(SqlText[] numbers, SqlText value)
    {
        var varying = numbers.Where(n => !n.Columns.IsEmpty).DistinctBy(n => n.Text).ToArray();
        return varying.Length == 0 ? value : SqlText.Of($"CASE WHEN {SqlText.Joined(" AND ", varying.Select(n => SqlText.Of($"{n} IS NOT NULL")))} THEN {value} END");
    }

    private SqlText? Product(SqlText? x, SqlText? y) => x is null ? y : y is null ? x : layers.Keep(dialect.Multiply(layers.Keep(x), layers.Keep(y)));

    private SqlText Times(SqlText x, SqlText? y) => y is null ? x : dialect.Multiply(x, y);

    private SqlText Decimal(BigInteger scaled, int decimals)
    {
        if (decimals == 0) return SqlText.Constant(dialect.Whole(scaled));
        var digits = BigInteger.Abs(scaled).ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        var text = $"{digits[..^decimals]}.{digits[^decimals..]}::{dialect.NumberType}";
        return SqlText.Constant(scaled.Sign < 0 ? $"(-{text})" : text);
    }

    /// <summary>How many decimals a number has; null where it has no end.</summary>
    private static int? DecimalsOf(Rational value)
    {
        var (rest, twos, fives) = (value.Denominator, 0, 0);
        for (; rest % 2 == 0; rest /= 2) twos++;
        for (; rest % 5 == 0; rest /= 5) fives++;
        return rest.IsOne && Math.Max(twos, fives) <= 2 * MostShift ? Math.Max(twos, fives) : null;
    }

    private static Rational Power(int exponent) => Rational.Fraction(BigInteger.Pow(10, exponent), 1);

    private static long Bits(BigInteger value) => value.GetBitLength();
}
