using System.Runtime.CompilerServices;

namespace Iki.Core.Formulas.Columnar;

/// <summary>An operation on two vectors.</summary>
internal interface IBinaryKernel
{
    /// <summary>Whether an operand that was rounded as it was loaded can go unnoticed in the result.</summary>
    static abstract bool HidesOperands { get; }

    static abstract V Apply<V, TLanes>(V a, V b)
        where V : struct
        where TLanes : ILanes<V>;
}

/// <summary>How an operand is loaded: from a block of doubles, or from a caller's column of integers.</summary>
internal interface IOperand
{
    static abstract bool IsRaw { get; }

    static abstract V Load<V, TLanes>(ref double from, nuint at)
        where V : struct
        where TLanes : ILanes<V>;
}

/// <summary>A block of doubles that are integers.</summary>
internal readonly struct OfBlock : IOperand
{
    public static bool IsRaw => false;

    public static V Load<V, TLanes>(ref double from, nuint at)
        where V : struct
        where TLanes : ILanes<V> => TLanes.Load(ref from, at);
}

/// <summary>A column of 64-bit integers where it lies; the next block of it is fetched meanwhile.</summary>
internal readonly struct OfColumn : IOperand
{
    public static bool IsRaw => true;

    public static V Load<V, TLanes>(ref double from, nuint at)
        where V : struct
        where TLanes : ILanes<V>
    {
        NextBlock.Fetch(ref from, at);
        return TLanes.LoadIntegers(ref Unsafe.As<double, long>(ref from), at);
    }
}

/// <summary>Loops over a block. Each that computes numbers gives the largest magnitude it met, which proves them exact or not.</summary>
/// <typeparam name="V">The vector.</typeparam>
/// <typeparam name="TLanes">Its operations.</typeparam>
internal static class Kernels<V, TLanes>
    where V : struct
    where TLanes : ILanes<V>
{
    public static double Combine<TKernel, TLeft, TRight>(ref double left, ref double right, ref double to, int count)
        where TKernel : IBinaryKernel
        where TLeft : IOperand
        where TRight : IOperand
    {
        var largest = TLanes.All(0);
        var largestToo = largest;
        var step = (nuint)TLanes.Count;
        for (nuint i = 0; i < (nuint)count; i = unchecked(i + (2 * step)))
        {
            largest = CombineAt<TKernel, TLeft, TRight>(ref left, ref right, ref to, i, largest);
            largestToo = CombineAt<TKernel, TLeft, TRight>(ref left, ref right, ref to, unchecked(i + step), largestToo);
        }

        var met = TLanes.LargestOf(TLanes.LargerMagnitude(largest, largestToo));
        return TKernel.HidesOperands && TLeft.IsRaw && TRight.IsRaw ? 2 * met : met;
    }

    /// <summary>The same where no number is computed, so that there is nothing to prove.</summary>
    public static void Map<TKernel>(ref double left, ref double right, ref double to, int count)
        where TKernel : IBinaryKernel
    {
        for (nuint i = 0; i < (nuint)count; i = unchecked(i + (nuint)TLanes.Count))
        {
            TLanes.Store(TKernel.Apply<V, TLanes>(TLanes.Load(ref left, i), TLanes.Load(ref right, i)), ref to, i);
        }
    }

    public static void Select(ref double condition, ref double whenTrue, ref double whenFalse, ref double to, int count)
    {
        for (nuint i = 0; i < (nuint)count; i = unchecked(i + (nuint)TLanes.Count))
        {
            TLanes.Store(TLanes.Select(TLanes.Load(ref condition, i), TLanes.Load(ref whenTrue, i), TLanes.Load(ref whenFalse, i)), ref to, i);
        }
    }

    /// <summary>A column of integers as a block of doubles.</summary>
    public static double Load(ref long from, ref double to, int count)
    {
        var largest = TLanes.All(0);
        for (nuint i = 0; i < (nuint)count; i = unchecked(i + (nuint)TLanes.Count))
        {
            var value = TLanes.LoadIntegers(ref from, i);
            TLanes.Store(value, ref to, i);
            largest = TLanes.LargerMagnitude(value, largest);
        }

        return TLanes.LargestOf(largest);
    }

    /// <summary>The largest magnitude of a block.</summary>
    public static double Largest(ref double block, int count)
    {
        var largest = TLanes.All(0);
        for (nuint i = 0; i < (nuint)count; i = unchecked(i + (nuint)TLanes.Count)) largest = TLanes.LargerMagnitude(TLanes.Load(ref block, i), largest);
        return TLanes.LargestOf(largest);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V CombineAt<TKernel, TLeft, TRight>(ref double left, ref double right, ref double to, nuint at, V largest)
        where TKernel : IBinaryKernel
        where TLeft : IOperand
        where TRight : IOperand
    {
        var a = TLeft.Load<V, TLanes>(ref left, at);
        var b = TRight.Load<V, TLanes>(ref right, at);
        var value = TKernel.Apply<V, TLanes>(a, b);
        TLanes.Store(value, ref to, at);
        if (!TKernel.HidesOperands || (!TLeft.IsRaw && !TRight.IsRaw)) return TLanes.LargerMagnitude(value, largest);

        // Of two operands it is enough to know the larger: no sum or difference is more than twice that.
        if (TLeft.IsRaw && TRight.IsRaw) a = TLanes.LargerMagnitude(a, b);
        else a = TLanes.LargerMagnitude(TLeft.IsRaw ? a : b, value);
        return TLanes.LargerMagnitude(a, largest);
    }
}
