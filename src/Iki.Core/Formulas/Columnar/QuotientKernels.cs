using System.Runtime.CompilerServices;

namespace Iki.Core.Formulas.Columnar;

/// <summary>Where the numbers of a quotient kernel go without their fractions: into a block of doubles, or out to the caller's integers.</summary>
internal interface IResult
{
    /// <summary>Whether more is computed with the results, so that quotients of 0 must be numbers too.</summary>
    static abstract bool MustBeNumbers { get; }

    static abstract void Store<V, TLanes>(V value, ref double to, nuint at)
        where V : struct
        where TLanes : ILanes<V>;
}

/// <summary>A block of doubles.</summary>
internal readonly struct ToBlock : IResult
{
    public static bool MustBeNumbers => true;

    public static void Store<V, TLanes>(V value, ref double to, nuint at)
        where V : struct
        where TLanes : ILanes<V> => TLanes.Store(TLanes.Truncate(value), ref to, at);
}

/// <summary>64-bit integers where the caller wants them; the place of the next block is fetched meanwhile.</summary>
internal readonly struct ToIntegers : IResult
{
    public static bool MustBeNumbers => false;

    public static void Store<V, TLanes>(V value, ref double to, nuint at)
        where V : struct
        where TLanes : ILanes<V>
    {
        NextBlock.Fetch(ref to, at);
        TLanes.StoreIntegers(value, ref Unsafe.As<double, long>(ref to), at);
    }
}

/// <summary>What a quotient kernel met: the largest magnitude it had to look at, and whether a divisor was 0.</summary>
internal readonly record struct QuotientReport(double Largest, bool HasZeroDivisor);

/// <summary>Integers n × scale ÷ d, rounded. Where d is 0 the result means nothing.</summary>
/// <typeparam name="V">The vector.</typeparam>
/// <typeparam name="TLanes">Its operations.</typeparam>
internal static class QuotientKernels<V, TLanes>
    where V : struct
    where TLanes : ILanes<V>
{
    /// <summary>Below this, numerators and denominators prove a quotient exact without looking at its remainder.</summary>
    public const double NarrowLimit = 1L << 50;

    /// <summary>
    /// Rounds the quotient as the division gives it; exact while numerators and denominators are below <see cref="NarrowLimit"/>. It
    /// looks at those of columns; of blocks the caller knows.
    /// </summary>
    public static QuotientReport Narrow<TRounding, TLeft, TRight, TResult>(ref double over, ref double under, double scale, ref double to, int count)
        where TRounding : IRoundingKernel
        where TLeft : IOperand
        where TRight : IOperand
        where TResult : IResult
    {
        var factor = TLanes.All(scale);
        var largest = TLanes.All(0);
        var smallest = TLanes.All(1);
        for (nuint i = 0; i < (nuint)count; i = unchecked(i + (nuint)TLanes.Count))
        {
            var n = TLanes.Multiply(TLeft.Load<V, TLanes>(ref over, i), factor);
            var d = TRight.Load<V, TLanes>(ref under, i);
            smallest = TLanes.SmallerMagnitude(d, smallest);
            if (TResult.MustBeNumbers) d = TLanes.Select(TLanes.Equal(d, TLanes.All(0)), TLanes.All(1), d);
            if (TLeft.IsRaw) largest = TLanes.LargerMagnitude(n, largest);
            if (TRight.IsRaw) largest = TLanes.LargerMagnitude(d, largest);
            TResult.Store<V, TLanes>(TRounding.Round<V, TLanes>(TLanes.Quotient(n, d)), ref to, i);
        }

        return new QuotientReport(TLanes.LargestOf(largest), TLanes.SmallestOf(smallest) == 0);
    }

    /// <summary>
    /// Rounds by the remainder: n × scale is carried as the sum of two doubles. Exact while numerators and denominators, which
    /// the caller knows, and 8 × q are below 2^53.
    /// </summary>
    public static QuotientReport Wide<TRounding, TResult>(ref double over, ref double under, double scale, ref double to, int count)
        where TRounding : IRoundingKernel
        where TResult : IResult
    {
        var signBit = TLanes.All(-0.0);
        var factor = TLanes.All(scale);
        var zero = TLanes.All(0);
        var largest = zero;
        var smallest = TLanes.All(1);
        for (nuint i = 0; i < (nuint)count; i = unchecked(i + (nuint)TLanes.Count))
        {
            var n = TLanes.Load(ref over, i);
            var d = TLanes.Load(ref under, i);
            var sign = TLanes.And(TLanes.Xor(TLanes.Xor(n, d), factor), signBit);
            n = TRounding.IsSigned ? TLanes.Xor(n, TLanes.And(d, signBit)) : TLanes.Abs(n);
            d = TLanes.Abs(d);
            var isZero = TLanes.Equal(d, zero);
            smallest = TLanes.SmallerMagnitude(d, smallest);
            d = TLanes.Select(isZero, TLanes.All(1), d);
            var k = TRounding.IsSigned ? factor : TLanes.Abs(factor);
            var high = TLanes.Multiply(n, k);
            var low = TLanes.MultiplyAdd(n, k, TLanes.Negate(high));
            var q = TLanes.RoundToEven(TLanes.Divide(high, d));
            var r = TLanes.Add(TLanes.MultiplyAdd(TLanes.Negate(q), d, high), low);
            largest = TLanes.LargerMagnitude(TLanes.Multiply(q, TLanes.All(8)), largest);
            q = TRounding.Correct<V, TLanes>(q, r, d);
            if (!TRounding.IsSigned) q = TLanes.Xor(q, sign);
            TResult.Store<V, TLanes>(q, ref to, i);
        }

        return new QuotientReport(TLanes.LargestOf(largest), TLanes.SmallestOf(smallest) == 0);
    }
}
