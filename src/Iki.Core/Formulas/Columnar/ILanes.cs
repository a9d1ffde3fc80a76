using System.Numerics;

namespace Iki.Core.Formulas.Columnar;

/// <summary>
/// Several rows at once: what a vector of doubles of one width does. Kernels are written once over this and compiled for each
/// width; a condition is a vector whose lanes have all bits set or none.
/// </summary>
/// <typeparam name="V">The vector.</typeparam>
internal interface ILanes<V>
    where V : struct
{
    static abstract int Count { get; }

    static abstract V Load(ref double from, nuint at);

    static abstract void Store(V value, ref double to, nuint at);

    /// <summary>Loads 64-bit integers as doubles, rounded where they have more than 53 bits.</summary>
    static abstract V LoadIntegers(ref long from, nuint at);

    /// <summary>Stores integers of less than 51 bits.</summary>
    static abstract void StoreIntegers(V value, ref long to, nuint at);

    static abstract V All(double value);

    static abstract V Add(V a, V b);

    static abstract V Subtract(V a, V b);

    static abstract V Multiply(V a, V b);

    static abstract V Divide(V a, V b);

    /// <summary>a × b + c, rounded once.</summary>
    static abstract V MultiplyAdd(V a, V b, V c);

    static abstract V Negate(V a);

    static abstract V Abs(V a);

    /// <summary>The larger one of numbers that are no NaN.</summary>
    static abstract V Larger(V a, V b);

    static abstract V Floor(V a);

    static abstract V Ceiling(V a);

    static abstract V RoundToEven(V a);

    static abstract V And(V a, V b);

    static abstract V Or(V a, V b);

    static abstract V Xor(V a, V b);

    static abstract V Not(V a);

    static abstract V Less(V a, V b);

    static abstract V LessOrEqual(V a, V b);

    static abstract V Equal(V a, V b);

    static abstract V Select(V condition, V whenTrue, V whenFalse);

    /// <summary>The largest lane.</summary>
    static abstract double LargestOf(V a);

    static abstract bool Any(V condition);
}
