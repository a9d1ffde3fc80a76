using System.Numerics;
using System.Runtime.InteropServices;

namespace Iki.Core.Formulas.Columnar;

/// <summary>
/// Rows without a figure or without a value. Conditions are integers with all bits set or none; nothing branches on a row, because no
/// processor guesses which figures a report lacks.
/// </summary>
internal static class RowFailures
{
    // What vectors of bytes hold is as many rows as eight vectors of 64-bit integers.
    private const int Parts = sizeof(long);

    /// <summary>Makes marks of missing figures a condition.</summary>
    /// <returns>Whether any is missing.</returns>
    public static bool Mark(ReadOnlySpan<bool> missing, Span<long> condition)
    {
        if (!missing.Contains(true))
        {
            condition.Clear();
            return false;
        }

        var marks = MemoryMarshal.AsBytes(missing);
        Span<Vector<long>> wide = stackalloc Vector<long>[Parts];
        var row = 0;
        for (; row + Vector<byte>.Count <= marks.Length; row += Vector<byte>.Count)
        {
            Widen(Vector.AsVectorSByte(~Vector.Equals(new Vector<byte>(marks[row..]), Vector<byte>.Zero)), wide);
            MemoryMarshal.Cast<Vector<long>, long>(wide).CopyTo(condition[row..]);
        }

        for (; row < marks.Length; row++) condition[row] = ~AllIfZero(marks[row]);
        return true;
    }

    /// <summary>Makes figures 0 in the rows of a condition.</summary>
    public static void Clear(ReadOnlySpan<long> condition, Span<long> figures)
    {
        var wide = MemoryMarshal.Cast<long, Vector<long>>(figures);
        var where = MemoryMarshal.Cast<long, Vector<long>>(condition);
        for (var i = 0; i < wide.Length && i < where.Length; i++) wide[i] = Vector.AndNot(wide[i], where[i]);
        for (var row = wide.Length * Vector<long>.Count; row < figures.Length; row++) figures[row] &= ~condition[row];
    }

    /// <summary>Takes the values of rows in which a needed figure is missing or a divisor is 0, and says which of the two it is.</summary>
    public static void Tell(ReadOnlySpan<long> missing, ReadOnlySpan<long> failed, Span<long> values, Span<OutcomeStatus> statuses)
    {
        Clear(missing, values);
        Clear(failed, values);
        var bytes = MemoryMarshal.Cast<OutcomeStatus, sbyte>(statuses);
        var (isMissing, hasFailed) = (new Vector<sbyte>((sbyte)OutcomeStatus.MissingInput), new Vector<sbyte>((sbyte)OutcomeStatus.DivisionByZero));
        var row = 0;
        for (; row + Vector<byte>.Count <= bytes.Length; row += Vector<byte>.Count)
        {
            Vector.ConditionalSelect(Narrow(missing[row..]), isMissing, Narrow(failed[row..]) & hasFailed).CopyTo(bytes[row..]);
        }

        for (; row < bytes.Length; row++)
        {
            statuses[row] = missing[row] != 0 ? OutcomeStatus.MissingInput : failed[row] != 0 ? OutcomeStatus.DivisionByZero : OutcomeStatus.Computed;
        }
    }

    /// <summary>Adds the rows in which a divisor, an integer or a double, is 0 to a condition.</summary>
    public static void AddZeros(ReadOnlySpan<long> divisors, ReadOnlySpan<long> condition, Span<long> to)
    {
        // 0 is 0 in a column of integers and in a block of doubles, but for a sign.
        for (var row = 0; row < to.Length; row++) to[row] = condition[row] | AllIfZero(divisors[row] & long.MaxValue);
    }

    /// <summary>All bits set where a number that is not negative is 0; else none.</summary>
    private static long AllIfZero(long number) => unchecked(number - 1) >> 63;

    private static void Widen(Vector<sbyte> bytes, Span<Vector<long>> to)
    {
        Vector.Widen(bytes, out var low, out var high);
        Widen(low, to);
        Widen(high, to[(Parts / 2)..]);
    }

    private static void Widen(Vector<short> words, Span<Vector<long>> to)
    {
        Vector.Widen(words, out var low, out var high);
        Vector.Widen(low, out to[0], out to[1]);
        Vector.Widen(high, out to[2], out to[3]);
    }

    private static Vector<sbyte> Narrow(ReadOnlySpan<long> condition)
    {
        var x = MemoryMarshal.Cast<long, Vector<long>>(condition[..Vector<sbyte>.Count]);
        return Vector.Narrow(
            Vector.Narrow(Vector.Narrow(x[0], x[1]), Vector.Narrow(x[2], x[3])),
            Vector.Narrow(Vector.Narrow(x[4], x[5]), Vector.Narrow(x[6], x[7])));
    }
}
