using System.Numerics;
using System.Runtime.CompilerServices;
using Iki.Core.Numerics;

namespace Iki.Core;

/// <content>Rounding, and the way out to decimal.</content>
public readonly partial struct Rational
{
    /// <summary>The most digits a value has when it leaves, before and after the point together.</summary>
    internal const int ExitDigits = 28;

    /// <summary>The bits of the largest number of <see cref="ExitDigits"/> digits.</summary>
    internal const int ExitBits = 94;

    private static readonly BigInteger TenToTheExitDigits = BigInteger.Pow(10, ExitDigits);

    /// <summary>The nearest number with at most <paramref name="decimals"/> decimals.</summary>
    /// <param name="decimals">−28 … 28; negative rounds to tens, hundreds, …</param>
    /// <param name="mode">What happens to the rest.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is out of range.</exception>
    public Rational Round(int decimals, RoundingMode mode = RoundingMode.HalfAwayFromZero)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(decimals, -ExitDigits);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, ExitDigits);
        if (decimals >= 0 && IsInteger) return this;
        if (_big is null && decimals is >= 0 and < MachineRounding.MostDecimals)
        {
            var (numerator, denominator) = Small;
            var power = MachineRounding.PowerOfTen(decimals);
            var magnitude = WideRounding.Scaled(numerator, denominator, power, mode);
            if (magnitude <= long.MaxValue) return Reduce(numerator < 0 ? -(Int128)magnitude : (Int128)magnitude, power);
        }

        var scaled = RoundScaled(decimals, mode);
        return decimals >= 0
            ? Fraction(scaled, BigInteger.Pow(10, decimals))
            : OfReduced(scaled * BigInteger.Pow(10, -decimals), BigInteger.One);
    }

    /// <summary>Rounds to a decimal with at most <paramref name="decimals"/> decimals.</summary>
    /// <param name="decimals">0 … 28.</param>
    /// <param name="mode">What happens to the rest.</param>
    /// <param name="value">The rounded value, without trailing zeros and without a negative zero.</param>
    /// <returns>Whether the digits before the point and <paramref name="decimals"/> together are at most 28.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is out of range.</exception>
    public bool TryRoundToDecimal(int decimals, RoundingMode mode, out decimal value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, ExitDigits);
        if (_big is null && decimals <= MachineRounding.MostDecimals)
        {
            var (numerator, denominator) = Small;
            return MachineRounding.TryToDecimal(numerator, denominator, factor: 1, decimals, mode, out value);
        }

        return TryToDecimal(RoundScaled(decimals, mode), decimals, out value);
    }

    /// <summary>A rounded value × 10^decimals as the decimal it is; false where it has more than 28 digits.</summary>
    internal static bool TryToDecimal(BigInteger scaled, int decimals, out decimal value)
    {
        // A rounded value of i integer digits and d decimals is below 10^(i+d) when scaled.
        var fits = BigInteger.Abs(scaled) < TenToTheExitDigits;
        value = fits ? ToDecimal(scaled, decimals) : 0;
        return fits;
    }

    /// <summary>Rounds to at most 28 significant digits and 28 decimals, half to even.</summary>
    /// <param name="value">The rounded value, without trailing zeros and without a negative zero.</param>
    /// <returns>Whether there are at most 28 digits before the point.</returns>
    public bool TryToDecimal(out decimal value)
    {
        if (_big is null)
        {
            var (numerator, denominator) = Small;
            value = MachineRounding.ToDecimal(numerator, denominator);
            return true;
        }

        value = 0;
        var integerDigits = IntegerDigits();
        if (integerDigits > ExitDigits) return false;
        var scaled = RoundScaled(ExitDigits - integerDigits, RoundingMode.HalfEven);

        // Rounding may carry into one digit more, which only the longest numbers have no room for.
        if (integerDigits == ExitDigits && BigInteger.Abs(scaled) >= TenToTheExitDigits) return false;
        value = ToDecimal(scaled, ExitDigits - integerDigits);
        return true;
    }

    private BigInteger RoundScaled(int decimals, RoundingMode mode)
    {
        var numerator = BigInteger.Abs(Numerator);
        var denominator = Denominator;
        if (decimals >= 0) numerator *= BigInteger.Pow(10, decimals);
        else denominator *= BigInteger.Pow(10, -decimals);

        var rounded = RoundedQuotient(numerator, denominator, mode);
        return Sign < 0 ? -rounded : rounded;
    }

    /// <summary>The quotient of two magnitudes, rounded to an integer.</summary>
    internal static BigInteger RoundedQuotient(BigInteger numerator, BigInteger denominator, RoundingMode mode)
    {
        var quotient = BigInteger.DivRem(numerator, denominator, out var remainder);
        var half = (remainder * 2).CompareTo(denominator);
        var up = mode switch
        {
            RoundingMode.HalfAwayFromZero => half >= 0,
            RoundingMode.HalfEven => half > 0 || (half == 0 && !quotient.IsEven),
            RoundingMode.Up => !remainder.IsZero,
            RoundingMode.Down => false,
            _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, null),
        };
        return up ? quotient + 1 : quotient;
    }

    private int IntegerDigits()
    {
        var integer = BigInteger.Abs(Numerator) / Denominator;
        if (integer.IsZero) return 0;
        var estimate = Math.Max((int)Math.Floor(BigInteger.Log10(integer)) - 1, 0);
        for (var power = BigInteger.Pow(10, estimate); power <= integer; power *= 10) estimate++;
        return estimate;
    }

    // At most 10^28, so 94 bits: fits the 96 of a decimal. Not inlined, so that callers can be compiled ahead.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static decimal ToDecimal(BigInteger scaled, int decimals) =>
        WideRounding.ToDecimal((UInt128)BigInteger.Abs(scaled), scaled.Sign < 0, decimals);
}
