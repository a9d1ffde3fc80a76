using System.Runtime.CompilerServices;

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

    public static ulong PowerOfTen(int exponent) => Powers[exponent];

    /// <summary>The magnitude of numerator × scale ÷ denominator, rounded to an integer, where 64 bits are enough all the way; else false.</summary>
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

        return WideRounding.TryToDecimal(numerator, denominator, scale, decimals, mode, out value);
    }

    /// <summary>The fraction to at most 28 significant digits and 28 decimals, half to even; it always fits.</summary>
    public static decimal ToDecimal(long numerator, long denominator)
    {
        var (whole, rest) = Math.DivRem(Magnitude(numerator), (ulong)denominator);
        return rest == 0 ? ToDecimal(whole, numerator < 0, 0) : WideRounding.ToDecimal(whole, rest, (ulong)denominator, numerator < 0);
    }

    /// <summary>A magnitude with so many decimals, as the decimal without trailing zeros and without a negative zero.</summary>
    public static decimal ToDecimal(ulong scaled, bool isNegative, int decimals)
    {
        DropZeros(ref scaled, ref decimals);
        return unchecked(new decimal((int)(uint)scaled, (int)(uint)(scaled >> 32), 0, isNegative && scaled != 0, (byte)decimals));
    }

    /// <summary>Takes away decimals that are 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void DropZeros(ref ulong scaled, ref int decimals)
    {
        if (scaled == 0) decimals = 0;
        for (; decimals > 0 && (scaled & 1) == 0; decimals--)
        {
            var tenth = scaled / 10;
            if (tenth * 10 != scaled) break;
            scaled = tenth;
        }
    }

    public static ulong Magnitude(long value) => unchecked((ulong)(value < 0 ? -value : value));

    public static bool IsUp(ulong remainder, ulong denominator, bool isOdd, RoundingMode mode) => mode switch
    {
        RoundingMode.HalfAwayFromZero => remainder >= denominator - remainder,
        RoundingMode.HalfEven => remainder > denominator - remainder || (remainder == denominator - remainder && isOdd),
        RoundingMode.Up => remainder != 0,
        RoundingMode.Down => false,
        _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, null),
    };
}
