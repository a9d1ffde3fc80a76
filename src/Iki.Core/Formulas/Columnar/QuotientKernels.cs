using System.Runtime.CompilerServices;

namespace Iki.Core.Formulas.Columnar;

/// <summary>Where the integers of a quotient kernel go: into a block of doubles, or out to the caller's integers.</summary>
internal interface IResult
{
    static abstract void Store<V, TLanes>(V value, ref double to, nuint at)
        where V : struct
        where TLanes : ILanes<V>;
}

/// <summary>A block of doubles.</summary>
internal readonly struct ToBlock : IResult
{
    public static void Store<V, TLanes>(V value, ref double to, nuint at)
        where V : struct
        where TLanes : ILanes<V> => TLanes.Store(value, ref to, at);
}

/// <summary>64-bit integers.</summary>
internal readonly struct ToIntegers : IResult
{
    public static void Store<V, TLanes>(V value, ref double to, nuint at)
        where V : struct
        where TLanes : ILanes<V> => TLanes.StoreIntegers(value, ref Unsafe.As<double, long>(ref to), at);
}

/// <summary>What a quotient kernel met: the largest magnitude, which must prove its results exact, and whether a divisor was 0.</summary>
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

    /// <summary>Rounds the quotient as the division gives it; exact while the largest magnitude is below <see cref="NarrowLimit"/>.</summary>
    public static QuotientReport Narrow<TRounding, TLeft, TRight, TResult>(ref double over, ref double under, double scale, ref double to, int count)
        where TRounding : IRoundingKernel
        where TLeft : IOperand
        where TRight : IOperand
        where TResult : IResult
    {
        var signBit = TLanes.All(-0.0);
        var factor = TLanes.All(scale);
        var zero = TLanes.All(0);
        var one = TLanes.All(1);
        var largest = zero;
        var zeros = zero;
        for (nuint i = 0; i < (nuint)count; i += (nuint)TLanes.Count)
        {
            var n = TLanes.Multiply(TLeft.Load<V, TLanes>(ref over, i), factor);
            var d = TRight.Load<V, TLanes>(ref under, i);
            var sign = TLanes.And(TLanes.Xor(n, d), signBit);
            n = TLanes.Abs(n);
            d = TLanes.Abs(d);
            var isZero = TLanes.Equal(d, zero);
            zeros = TLanes.Or(zeros, isZero);
            d = TLanes.Select(isZero, one, d);
            largest = TLanes.Larger(TLanes.Larger(n, d), largest);
            var x = TLanes.Divide(n, d);
            var q = TRounding.IsSigned
                ? TRounding.Round<V, TLanes>(TLanes.Xor(x, sign))
                : TLanes.Xor(TRounding.Round<V, TLanes>(x), sign);
            TResult.Store<V, TLanes>(q, ref to, i);
        }

        return new QuotientReport(TLanes.LargestOf(largest), TLanes.Any(zeros));
    }

    /// <summary>
    /// Rounds by the remainder: n × scale is carried as the sum of two doubles. Exact while the largest magnitude of n, d and q × 8
    /// is below 2^53.
    /// </summary>
    public static QuotientReport Wide<TRounding, TResult>(ref double over, ref double under, double scale, ref double to, int count)
        where TRounding : IRoundingKernel
        where TResult : IResult
    {
        var signBit = TLanes.All(-0.0);
        var factor = TLanes.All(scale);
        var zero = TLanes.All(0);
        var largest = zero;
        var zeros = zero;
        for (nuint i = 0; i < (nuint)count; i += (nuint)TLanes.Count)
        {
            var n = TLanes.Load(ref over, i);
            var d = TLanes.Load(ref under, i);
            var sign = TLanes.And(TLanes.Xor(TLanes.Xor(n, d), factor), signBit);
            n = TRounding.IsSigned ? TLanes.Xor(n, TLanes.And(d, signBit)) : TLanes.Abs(n);
            d = TLanes.Abs(d);
            var isZero = TLanes.Equal(d, zero);
            zeros = TLanes.Or(zeros, isZero);
            d = TLanes.Select(isZero, TLanes.All(1), d);
            var k = TRounding.IsSigned ? factor : TLanes.Abs(factor);
            var high = TLanes.Multiply(n, k);
            var low = TLanes.MultiplyAdd(n, k, TLanes.Negate(high));
            var q = TLanes.RoundToEven(TLanes.Divide(high, d));
            var r = TLanes.Add(TLanes.MultiplyAdd(TLanes.Negate(q), d, high), low);
            var magnitudes = TLanes.Larger(TLanes.Larger(TLanes.Abs(n), d), TLanes.Multiply(TLanes.Abs(q), TLanes.All(8)));
            largest = TLanes.Larger(magnitudes, largest);
            q = TRounding.Correct<V, TLanes>(q, r, d);
            if (!TRounding.IsSigned) q = TLanes.Xor(q, sign);
            TResult.Store<V, TLanes>(q, ref to, i);
        }

        return new QuotientReport(TLanes.LargestOf(largest), TLanes.Any(zeros));
    }
}
