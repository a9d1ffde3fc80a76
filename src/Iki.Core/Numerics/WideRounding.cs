using System.Diagnostics;

namespace Iki.Core.Numerics;

/// <summary>
/// What <see cref="MachineRounding"/> does, where 64 bits are not enough. Apart from it, because code with 128-bit integers is never
/// compiled ahead, and a program should not wait for it as it starts.
/// </summary>
internal static class WideRounding
{
    private static readonly UInt128 TenToTheExitDigits = (UInt128)MachineRounding.PowerOfTen(14) * MachineRounding.PowerOfTen(14);

    /// <summary>The magnitude of numerator × scale ÷ denominator, rounded to an integer.</summary>
    public static UInt128 Scaled(long numerator, long denominator, ulong scale, RoundingMode mode)
    {
        Debug.Assert(denominator > 0);
        var high = Math.BigMul(MachineRounding.Magnitude(numerator), scale, out var low);
        var product = new UInt128(high, low);
        var whole = product / (ulong)denominator;
        var remainder = (ulong)(product - (whole * (ulong)denominator));
        return whole + (MachineRounding.IsUp(remainder, (ulong)denominator, !UInt128.IsEvenInteger(whole), mode) ? 1u : 0u);
    }

    /// <summary>Numerator × scale ÷ denominator with the given decimals as a decimal; false where more than 28 digits are needed.</summary>
    public static bool TryToDecimal(long numerator, long denominator, ulong scale, int decimals, RoundingMode mode, out decimal value)
    {
        var scaled = Scaled(numerator, denominator, scale, mode);
        var fits = scaled < TenToTheExitDigits;
        value = fits ? ToDecimal(scaled, numerator < 0, decimals) : 0;
        return fits;
    }

    /// <summary>A whole number and rest ÷ denominator to at most 28 significant digits and 28 decimals, half to even; it always fits.</summary>
    public static decimal ToDecimal(ulong whole, ulong rest, ulong denominator, bool isNegative)
    {
        var digits = Rational.ExitDigits - DigitsOf(whole);
        var first = Math.Min(digits, 14);
        var scaled = (UInt128)whole;
        (scaled, rest) = Append(scaled, rest, denominator, first);
        (scaled, rest) = Append(scaled, rest, denominator, digits - first);
        if (MachineRounding.IsUp(rest, denominator, !UInt128.IsEvenInteger(scaled), RoundingMode.HalfEven)) scaled++;
        return ToDecimal(scaled, isNegative, digits);
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

        if (scaled > ulong.MaxValue) return Assemble(scaled, isNegative, decimals);
        return MachineRounding.ToDecimal((ulong)scaled, isNegative, decimals);
    }

    private static (UInt128 Scaled, ulong Remainder) Append(UInt128 scaled, ulong rest, ulong denominator, int digits)
    {
        var power = MachineRounding.PowerOfTen(digits);
        var product = (UInt128)rest * power;
        var next = product / denominator;
        return ((scaled * power) + next, (ulong)(product - (next * denominator)));
    }

    private static int DigitsOf(ulong value)
    {
        if (value == 0) return 0;
        for (var digits = 1; digits <= MachineRounding.MostDecimals; digits++)
        {
            if (value < MachineRounding.PowerOfTen(digits)) return digits;
        }

        return MachineRounding.MostDecimals + 1;
    }

    private static decimal Assemble(UInt128 scaled, bool isNegative, int decimals) =>
        unchecked(new decimal((int)(uint)scaled, (int)(uint)(scaled >> 32), (int)(uint)(scaled >> 64), isNegative, (byte)decimals));
}
