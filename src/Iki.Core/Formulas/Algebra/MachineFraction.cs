using System.Runtime.CompilerServices;
using Iki.Core.Numerics;

namespace Iki.Core.Formulas.Algebra;

/// <summary>
/// The four operations on fractions of 64-bit integers. Each is tried without reducing; where that overflows the exact, reduced
/// result counts, and false is given only where that does not fit either.
/// </summary>
internal static class MachineFraction
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryMultiply(long left, long right, out long product)
    {
        // The product of two 32-bit integers always fits, and most numbers are as small.
        if (left == unchecked((int)left) && right == unchecked((int)right))
        {
            product = unchecked(left * right);
            return true;
        }

        var high = Math.BigMul(left, right, out product);
        return high == product >> 63 && product != long.MinValue;
    }

    /// <summary>Whether neither has failed and all four parts are so small that every product of two of them fits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreSmall(in MachineCell left, in MachineCell right)
    {
        // Two bits less than 32, so that a sum of two products fits as well.
        const long Offset = 1L << 30;
        var beyond = unchecked((ulong)((left.Numerator + Offset) | (right.Numerator + Offset) | left.Denominator | right.Denominator)) >> 31;
        return (beyond | (byte)left.Status | (byte)right.Status) == 0;
    }

    /// <summary>The sum, or the difference, of two of the same denominator.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static MachineCell SmallSum(in MachineCell left, in MachineCell right, bool isDifference) =>
        unchecked(new(left.Numerator + (isDifference ? -right.Numerator : right.Numerator), left.Denominator));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static MachineCell SmallProduct(in MachineCell left, in MachineCell right) =>
        unchecked(new(left.Numerator * right.Numerator, left.Denominator * right.Denominator));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static MachineCell SmallQuotient(in MachineCell left, in MachineCell right) =>
        unchecked(new(left.Numerator * right.Denominator, left.Denominator * right.Numerator));

    public static bool TryMultiply(in MachineCell left, in MachineCell right, out MachineCell product)
    {
        if (TryMultiply(left.Numerator, right.Numerator, out var numerator) && TryMultiply(left.Denominator, right.Denominator, out var denominator))
        {
            product = new MachineCell(numerator, denominator);
            return true;
        }

        return TryKeep(left.Number * right.Number, out product);
    }

    public static bool TryDivide(in MachineCell left, in MachineCell right, out MachineCell quotient)
    {
        var isNegative = right.Numerator < 0;
        if (TryMultiply(left.Numerator, right.Denominator, out var numerator) && TryMultiply(left.Denominator, right.Numerator, out var denominator))
        {
            quotient = isNegative ? new MachineCell(-numerator, -denominator) : new MachineCell(numerator, denominator);
            return true;
        }

        return TryKeep(left.Number / right.Number, out quotient);
    }

    public static bool TryAdd(in MachineCell left, in MachineCell right, out MachineCell sum)
    {
        if (left.Denominator == right.Denominator)
        {
            if (TrySum(left.Numerator, right.Numerator, out var numerator))
            {
                sum = new MachineCell(numerator, left.Denominator);
                return true;
            }
        }
        else if (TryMultiply(left.Numerator, right.Denominator, out var a) && TryMultiply(right.Numerator, left.Denominator, out var b)
            && TrySum(a, b, out var numerator) && TryMultiply(left.Denominator, right.Denominator, out var denominator))
        {
            sum = new MachineCell(numerator, denominator);
            return true;
        }

        return TryKeep(left.Number + right.Number, out sum);
    }

    public static bool TrySubtract(in MachineCell left, in MachineCell right, out MachineCell difference) =>
        TryAdd(left, Negative(right), out difference);

    /// <summary>Puts the sum of several in the place of the first.</summary>
    public static bool TrySum(Span<MachineCell> x)
    {
        foreach (ref readonly var value in x[1..])
        {
            if (!TryAdd(x[0], value, out x[0])) return false;
        }

        return true;
    }

    /// <summary>The smallest with the sign 1, the largest with −1; the first of several.</summary>
    public static MachineCell Extreme(ReadOnlySpan<MachineCell> x, int sign)
    {
        var best = x[0];
        foreach (ref readonly var value in x[1..])
        {
            if (Compare(value, best) * sign < 0) best = value;
        }

        return best;
    }

    public static MachineCell Negative(in MachineCell cell) => new(-cell.Numerator, cell.Denominator);

    public static bool TryRound(in MachineCell cell, int decimals, out MachineCell rounded)
    {
        var power = MachineRounding.PowerOfTen(decimals);
        var scaled = WideRounding.Scaled(cell.Numerator, cell.Denominator, power, RoundingMode.HalfAwayFromZero);
        var isSmall = scaled <= long.MaxValue;
        rounded = isSmall ? new MachineCell(cell.Numerator < 0 ? -(long)scaled : (long)scaled, (long)power) : default;
        return isSmall;
    }

    public static MachineCell Floor(in MachineCell cell)
    {
        var (quotient, remainder) = Math.DivRem(cell.Numerator, cell.Denominator);
        return new MachineCell(remainder < 0 ? quotient - 1 : quotient, 1);
    }

    /// <summary>Negative, 0 or positive as the left one is smaller, equal or larger.</summary>
    public static int Compare(in MachineCell left, in MachineCell right)
    {
        if (left.Denominator == right.Denominator) return left.Numerator.CompareTo(right.Numerator);
        return TryMultiply(left.Numerator, right.Denominator, out var a) && TryMultiply(right.Numerator, left.Denominator, out var b)
            ? a.CompareTo(b)
            : ((Int128)left.Numerator * right.Denominator).CompareTo((Int128)right.Numerator * left.Denominator);
    }

    // The least of the 64-bit integers is kept out, so that the negative of every number is one.
    private static bool TrySum(long left, long right, out long sum)
    {
        sum = unchecked(left + right);
        return ((left ^ sum) & (right ^ sum)) >= 0 && sum != long.MinValue;
    }

    private static bool TryKeep(Rational exact, out MachineCell cell)
    {
        var isSmall = exact.TryGetMachine(out var numerator, out var denominator);
        cell = isSmall ? new MachineCell(numerator, denominator) : default;
        return isSmall;
    }
}
