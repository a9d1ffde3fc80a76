using System.Numerics;
using System.Runtime.CompilerServices;

namespace Iki.Core;

/// <content>The four operations. Small operands are combined in 128 bits, which their products cannot overflow.</content>
public readonly partial struct Rational
{
    /// <summary>The exact sum.</summary>
    public static Rational operator +(Rational left, Rational right)
    {
        if (left._big is not null || right._big is not null)
        {
            return Fraction(
                (left.Numerator * right.Denominator) + (right.Numerator * left.Denominator),
                left.Denominator * right.Denominator);
        }

        var (a, b) = left.Small;
        var (c, d) = right.Small;
        var sum = unchecked(a + c);
        var isExact = ((a ^ sum) & (c ^ sum)) >= 0 && sum != long.MinValue;
        if ((b | d) == 1 && isExact) return new(sum, 1);
        return AreShort(a, b, c, d) ? OfMachine((a * d) + (c * b), b * d) : AddWide(a, b, c, d);
    }

    /// <summary>The exact difference.</summary>
    public static Rational operator -(Rational left, Rational right) => left + -right;

    /// <summary>The exact product.</summary>
    public static Rational operator *(Rational left, Rational right)
    {
        if (left._big is not null || right._big is not null)
        {
            return Fraction(left.Numerator * right.Numerator, left.Denominator * right.Denominator);
        }

        var (a, b) = left.Small;
        var (c, d) = right.Small;
        if ((b | d) == 1)
        {
            var high = Math.BigMul(a, c, out long low);
            if (high == low >> 63 && low != long.MinValue) return new(low, 1);
        }

        return AreShort(a, b, c, d) ? OfMachine(a * c, b * d) : MultiplyWide(a, b, c, d);
    }

    /// <summary>The exact quotient.</summary>
    /// <exception cref="DivideByZeroException">The right number is 0.</exception>
    public static Rational operator /(Rational left, Rational right)
    {
        if (right.IsZero) throw new DivideByZeroException();
        return left * right.Reciprocal();
    }

    /// <summary>The number with the other sign.</summary>
    public static Rational operator -(Rational value) => value._big is null
        ? new(-value._numerator, value.Small.Denominator)
        : OfReduced(-value._big.Numerator, value._big.Denominator);

    /// <summary>The number without its sign.</summary>
    public Rational Abs() => Sign < 0 ? -this : this;

    /// <summary>The largest integer that is not above the number: −2.1 → −3.</summary>
    public Rational Floor()
    {
        if (IsInteger) return this;
        if (_big is not null) return OfReduced(FloorDivide(Numerator, Denominator), BigInteger.One);
        var (numerator, denominator) = Small;
        return new((numerator / denominator) - (numerator < 0 ? 1 : 0), 1);
    }

    /// <summary>The smallest integer that is not below the number: −2.9 → −2.</summary>
    public Rational Ceiling() => -(-this).Floor();

    private Rational Reciprocal()
    {
        var sign = Sign;
        return _big is null
            ? new(Small.Denominator * sign, Math.Abs(_numerator))
            : OfReduced(_big.Denominator * sign, BigInteger.Abs(_big.Numerator));
    }

    private static BigInteger FloorDivide(BigInteger numerator, BigInteger denominator)
    {
        var quotient = BigInteger.DivRem(numerator, denominator, out var remainder);
        return remainder.Sign < 0 ? quotient - 1 : quotient;
    }

    /// <summary>Whether parts of two numbers have so few bits that a sum of two products of them fits 64.</summary>
    private static bool AreShort(long a, long b, long c, long d)
    {
        const long Offset = 1L << 30;
        return unchecked((ulong)((a + Offset) | (c + Offset) | b | d)) >> 31 == 0;
    }

    // Apart from the operators, because a method that names 128 bits is never compiled ahead.
    private static Rational AddWide(long a, long b, long c, long d) =>
        b == d ? Reduce((Int128)a + c, b) : Reduce(((Int128)a * d) + ((Int128)c * b), (Int128)b * d);

    private static Rational MultiplyWide(long a, long b, long c, long d) => Reduce((Int128)a * c, (Int128)b * d);

    // Code with 128-bit integers is not compiled ahead; inlined, it would keep its caller from being so.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Rational ReduceWide(long numerator, long denominator) => Reduce(numerator, denominator);

    private static Rational Reduce(Int128 numerator, Int128 denominator)
    {
        if (denominator != 1)
        {
            var divisor = GreatestCommonDivisor((UInt128)Int128.Abs(numerator), (UInt128)denominator);
            if (divisor != 1)
            {
                numerator /= (Int128)divisor;
                denominator /= (Int128)divisor;
            }
        }

        return numerator >= -long.MaxValue && numerator <= long.MaxValue && denominator <= long.MaxValue
            ? new((long)numerator, (long)denominator)
            : new((BigInteger)numerator, (BigInteger)denominator);
    }

    private static UInt128 GreatestCommonDivisor(UInt128 a, UInt128 b)
    {
        while (b > ulong.MaxValue || a > ulong.MaxValue)
        {
            if (b == 0) return a;
            (a, b) = (b, a % b);
        }

        var (x, y) = ((ulong)a, (ulong)b);
        while (y != 0) (x, y) = (y, x % y);
        return x;
    }
}
