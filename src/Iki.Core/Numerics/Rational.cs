using System.ComponentModel;
using System.Diagnostics;
using System.Numerics;
using System.Text.Json.Serialization;
using Iki.Core.Numerics;

namespace Iki.Core;

/// <summary>
/// An exact number: a reduced fraction of integers of any size. Arithmetic never rounds; <c>1/3 × 3</c> is 1.
/// </summary>
/// <remarks>
/// Fractions whose parts fit 64 bits are held in machine integers; larger ones fall back to arbitrary precision without
/// loss. Immutable; <see langword="default"/> is 0. As a text and in JSON it is the reduced fraction; with a format, as in
/// <c>$"{x:N2}"</c>, it is rounded exactly, halves away from zero, and written as .NET writes a decimal.
/// </remarks>
/// <example>
/// <code>
/// var share = Rational.Fraction(159, 160);
/// $"{share}";                                                      // 159/160
/// share.ToString("0.000", CultureInfo.InvariantCulture);           // 0.994
/// share.ToString("P2", CultureInfo.GetCultureInfo("id-ID"));       // 99,38%
/// Rational.Parse("1/3") * 3;                                       // 1
/// </code>
/// </example>
[TypeConverter(typeof(ParsableTypeConverter<Rational>))]
[JsonConverter(typeof(IkiJsonConverter))]
public readonly partial struct Rational : IEquatable<Rational>, IComparable<Rational>
{
    // The denominator is stored less one, so that default(Rational) is 0/1 and not 0/0.
    private readonly long _numerator;
    private readonly long _denominatorLessOne;
    private readonly BigParts? _big;

    private sealed record BigParts(BigInteger Numerator, BigInteger Denominator);

    private Rational(long numerator, long denominator)
    {
        Debug.Assert(denominator > 0);
        _numerator = numerator;
        _denominatorLessOne = denominator - 1;
    }

    private Rational(BigInteger numerator, BigInteger denominator) => _big = new BigParts(numerator, denominator);

    /// <summary>Makes an exact number of an integer.</summary>
    /// <param name="value">Any 64-bit integer.</param>
    public Rational(long value)
    {
        if (value == long.MinValue) _big = new BigParts(value, BigInteger.One);
        else _numerator = value;
    }

    /// <summary>0.</summary>
    public static Rational Zero => default;

    /// <summary>1.</summary>
    public static Rational One => new(1, 1);

    /// <summary>100, the number of percent points in the whole.</summary>
    public static Rational Hundred => new(100, 1);

    /// <summary>The numerator of the reduced fraction; carries the sign.</summary>
    public BigInteger Numerator => _big?.Numerator ?? _numerator;

    /// <summary>The denominator of the reduced fraction; at least 1.</summary>
    public BigInteger Denominator => _big?.Denominator ?? Small.Denominator;

    /// <summary>−1, 0 or 1.</summary>
    public int Sign => _big is null ? Math.Sign(_numerator) : _big.Numerator.Sign;

    /// <summary>Whether the number is 0.</summary>
    public bool IsZero => _big is null && _numerator == 0;

    /// <summary>Whether the number has no fractional part.</summary>
    public bool IsInteger => _big is null ? _denominatorLessOne == 0 : _big.Denominator.IsOne;

    /// <summary>The size of the larger of the two parts, in bits; 64 for all that are machine integers.</summary>
    internal long BitLength => _big is null
        ? 64
        : Math.Max(_big.Numerator.GetBitLength(), _big.Denominator.GetBitLength());

    private (long Numerator, long Denominator) Small => (_numerator, _denominatorLessOne + 1);

    /// <summary>The reduced fraction <paramref name="numerator"/> / <paramref name="denominator"/>.</summary>
    /// <param name="numerator">Any integer.</param>
    /// <param name="denominator">Any integer but 0.</param>
    /// <exception cref="DivideByZeroException">The denominator is 0.</exception>
    public static Rational Fraction(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero) throw new DivideByZeroException();
        if (denominator.Sign < 0) (numerator, denominator) = (-numerator, -denominator);
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        return OfReduced(numerator / divisor, denominator / divisor);
    }

    /// <summary>The exact value of a decimal: <c>0.1m</c> is one tenth.</summary>
    /// <param name="value">Any decimal.</param>
    public static Rational FromDecimal(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var magnitude = unchecked(new UInt128((uint)bits[2], ((ulong)(uint)bits[1] << 32) | (uint)bits[0]));
        var decimals = (bits[3] >> 16) & 0xFF;
        if (decimals < MachineRounding.MostDecimals && magnitude <= long.MaxValue)
        {
            return Reduce(value < 0 ? -(Int128)magnitude : (Int128)magnitude, MachineRounding.PowerOfTen(decimals));
        }

        var numerator = (BigInteger)magnitude;
        return Fraction(value < 0 ? -numerator : numerator, BigInteger.Pow(10, decimals));
    }

    /// <summary>The exact value of a decimal.</summary>
    public static implicit operator Rational(decimal value) => FromDecimal(value);

    /// <summary>The exact value of an integer.</summary>
    public static implicit operator Rational(long value) => new(value);

    /// <summary>The fraction of machine integers, reduced.</summary>
    /// <param name="numerator">Any integer.</param>
    /// <param name="denominator">At least 1.</param>
    internal static Rational OfMachine(long numerator, long denominator)
    {
        if (denominator == 1) return new(numerator);
        var (x, y) = (MachineRounding.Magnitude(numerator), (ulong)denominator);
        while (y != 0) (x, y) = (y, x % y);
        return numerator == long.MinValue ? ReduceWide(numerator, denominator) : new(numerator / (long)x, denominator / (long)x);
    }

    /// <summary>The parts of the reduced fraction as 64-bit integers, without allocating.</summary>
    /// <param name="numerator">The numerator, which carries the sign; 0 where one of them does not fit.</param>
    /// <param name="denominator">The denominator, at least 1; 1 where one of them does not fit.</param>
    /// <returns>Whether both fit.</returns>
    public bool TryToFraction(out long numerator, out long denominator) => TryGetMachine(out numerator, out denominator);

    /// <summary>The parts of the reduced fraction, where both are machine integers.</summary>
    internal bool TryGetMachine(out long numerator, out long denominator)
    {
        (numerator, denominator) = Small;
        return _big is null;
    }

    private static Rational OfReduced(BigInteger numerator, BigInteger denominator) =>
        IsSmall(numerator) && IsSmall(denominator)
            ? new((long)numerator, (long)denominator)
            : new(numerator, denominator);

    // long.MinValue is left out so that the negative of a small number is small.
    private static bool IsSmall(BigInteger value) => value >= -long.MaxValue && value <= long.MaxValue;

    /// <inheritdoc/>
    public bool Equals(Rational other) =>
        _numerator == other._numerator && _denominatorLessOne == other._denominatorLessOne && Equals(_big, other._big);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_numerator, _denominatorLessOne, _big);

    /// <inheritdoc/>
    public int CompareTo(Rational other)
    {
        if (_big is null && other._big is null)
        {
            var (a, b) = Small;
            var (c, d) = other.Small;
            return b == d ? a.CompareTo(c) : ((Int128)a * d).CompareTo((Int128)c * b);
        }

        return (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);
    }

    /// <summary>Whether two numbers are the same.</summary>
    public static bool operator ==(Rational left, Rational right) => left.Equals(right);

    /// <summary>Whether two numbers differ.</summary>
    public static bool operator !=(Rational left, Rational right) => !left.Equals(right);

    /// <summary>Whether the left number is the smaller.</summary>
    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left number is not the larger.</summary>
    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left number is the larger.</summary>
    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left number is not the smaller.</summary>
    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;
}
