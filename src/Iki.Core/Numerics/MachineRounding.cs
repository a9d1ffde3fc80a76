using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Iki.Core.Numerics;

/// <summary>Rounding of fractions whose parts are machine integers, without a detour over integers of any size.</summary>
internal static class MachineRounding
{
    /// <summary>The highest power of ten that 64 bits hold: 10^19 with no sign, 10^18 with one.</summary>
    public const int MostDecimals = 19;

    private static readonly ulong[] Powers =
    [
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000, 100_000_000_000,
        1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000, 10_000_000_000_000_000,
        100_000_000_000_000_000, 1_000_000_000_000_000_000, 10_000_000_000_000_000_000,
    ];

    private static readonly UInt128 TenToTheExitDigits = (UInt128)PowerOfTen(14) * PowerOfTen(14);

    // Sign and scale, high part, low parts: what every runtime has for decimals so far, though none promises it.
    private static readonly bool IsLaidOutAsKnown =
        OfRegister(0x0123_4567_89AB_CDEF, 0x7654_3210, true, 5) == new decimal(unchecked((int)0x89AB_CDEF), 0x0123_4567, 0x7654_3210, true, 5);

    public static ulong PowerOfTen(int exponent) => Powers[exponent];

    /// <summary>The magnitude of numerator × scale ÷ denominator, rounded to an integer.</summary>
    public static UInt128 Scaled(long numerator, long denominator, ulong scale, RoundingMode mode)
    {
        Debug.Assert(denominator > 0);
        var high = Math.BigMul(Magnitude(numerator), scale, out var low);
        var product = new UInt128(high, low);
        var whole = product / (ulong)denominator;
        var remainder = (ulong)(product - (whole * (ulong)denominator));
        return whole + (IsUp(remainder, (ulong)denominator, !UInt128.IsEvenInteger(whole), mode) ? 1u : 0u);
    }

    /// <summary>The same where 64 bits are enough all the way; else false.</summary>
    public static bool TryScaled(long numerator, long denominator, ulong scale, RoundingMode mode, out ulong scaled)
    {
        var high = Math.BigMul(Magnitude(numerator), scale, out var low);
        var quotient = low / (ulong)denominator;
        var remainder = low - (quotient * (ulong)denominator);
        var isUp = mode == RoundingMode.HalfAwayFromZero
            ? remainder >= (ulong)denominator - remainder
            : IsUp(remainder, (ulong)denominator, (quotient & 1) != 0, mode);
        scaled = quotient + (isUp ? 1u : 0u);
        return high == 0;
    }

    /// <summary>Numerator × factor ÷ denominator as a decimal of at most so many decimals; false where more than 28 digits are needed.</summary>
    public static bool TryToDecimal(long numerator, long denominator, ulong factor, int decimals, RoundingMode mode, out decimal value)
    {
        var scale = factor * PowerOfTen(decimals);
        if (TryScaled(numerator, denominator, scale, mode, out var small))
        {
            value = ToDecimal(small, numerator < 0, decimals);
            return true;
        }

        var scaled = Scaled(numerator, denominator, scale, mode);
        value = 0;
        if (scaled >= TenToTheExitDigits) return false;
        value = ToDecimal(scaled, numerator < 0, decimals);
        return true;
    }

    /// <summary>The fraction to at most 28 significant digits and 28 decimals, half to even; it always fits.</summary>
    public static decimal ToDecimal(long numerator, long denominator)
    {
        var (whole, rest) = Math.DivRem(Magnitude(numerator), (ulong)denominator);
        if (rest == 0) return ToDecimal(whole, numerator < 0, 0);
        var digits = Rational.ExitDigits - DigitsOf(whole);
        var first = Math.Min(digits, 14);
        var scaled = (UInt128)whole;
        (scaled, rest) = Append(scaled, rest, (ulong)denominator, first);
        (scaled, rest) = Append(scaled, rest, (ulong)denominator, digits - first);
        if (IsUp(rest, (ulong)denominator, !UInt128.IsEvenInteger(scaled), RoundingMode.HalfEven)) scaled++;
        return ToDecimal(scaled, numerator < 0, digits);
    }

    /// <summary>A magnitude of at most 10^28 with so many decimals, as the decimal without trailing zeros and without a negative zero.</summary>
    public static decimal ToDecimal(UInt128 scaled, bool isNegative, int decimals)
    {
        while (decimals > 0 && scaled > ulong.MaxValue)
        {
            var tenth = scaled / 10;
            if (tenth * 10 != scaled) break;
            (scaled, decimals) = (tenth, decimals - 1);
        }

        if (scaled > ulong.MaxValue) return Assemble(unchecked((ulong)scaled), (uint)(scaled >> 64), isNegative, decimals);
        return ToDecimal((ulong)scaled, isNegative, decimals);
    }

    /// <summary>The same of a magnitude that 64 bits hold.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static decimal ToDecimal(ulong scaled, bool isNegative, int decimals)
    {
        if (scaled == 0) return 0;
        for (; decimals > 0 && (scaled & 1) == 0; decimals--)
        {
            var tenth = scaled / 10;
            if (tenth * 10 != scaled) break;
            scaled = tenth;
        }

        return Assemble(scaled, 0, isNegative, decimals);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static decimal Assemble(ulong low, uint high, bool isNegative, int decimals)
    {
        // Its constructor writes four parts, and whoever copies it next has to wait for all of them; one register is written at once.
        return IsLaidOutAsKnown
            ? OfRegister(low, high, isNegative, decimals)
            : unchecked(new decimal((int)(uint)low, (int)(uint)(low >> 32), (int)high, isNegative, (byte)decimals));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static decimal OfRegister(ulong low, uint high, bool isNegative, int decimals)
    {
        var flags = ((uint)decimals << 16) | (isNegative ? 1u << 31 : 0);
        return Unsafe.BitCast<Vector128<ulong>, decimal>(Vector128.Create(((ulong)high << 32) | flags, low));
    }

    private static (UInt128 Scaled, ulong Remainder) Append(UInt128 scaled, ulong rest, ulong denominator, int digits)
    {
        var power = PowerOfTen(digits);
        var product = (UInt128)rest * power;
        var next = product / denominator;
        return ((scaled * power) + next, (ulong)(product - (next * denominator)));
    }

    private static int DigitsOf(ulong value)
    {
        if (value == 0) return 0;
        for (var digits = 1; digits <= MostDecimals; digits++)
        {
            if (value < PowerOfTen(digits)) return digits;
        }

        return MostDecimals + 1;
    }

    private static ulong Magnitude(long value) => unchecked((ulong)(value < 0 ? -value : value));

    private static bool IsUp(ulong remainder, ulong denominator, bool isOdd, RoundingMode mode) => mode switch
    {
        RoundingMode.HalfAwayFromZero => remainder >= denominator - remainder,
        RoundingMode.HalfEven => remainder > denominator - remainder || (remainder == denominator - remainder && isOdd),
        RoundingMode.Up => remainder != 0,
        RoundingMode.Down => false,
        _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, null),
    };
}
