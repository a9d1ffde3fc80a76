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

    /// <summary>Stores numbers of less than 51 bits without their fractions.</summary>
    static abstract void StoreIntegers(V value, ref long to, nuint at);

    static abstract V All(double value);

    static abstract V Add(V a, V b);

    static abstract V Subtract(V a, V b);

    static abstract V Multiply(V a, V b);

    static abstract V Divide(V a, V b);

    /// <summary>
    /// a ÷ b of integers below 2^50, rounded to nearest but for an eighth of the last digit: exact where the quotient has few enough
    /// digits. Where b is 0 it is no number.
    /// </summary>
    static abstract V Quotient(V a, V b);

    /// <summary>a × b + c, rounded once.</summary>
    static abstract V MultiplyAdd(V a, V b, V c);

    static abstract V Negate(V a);

    static abstract V Abs(V a);

    /// <summary>The magnitude of the number with the larger one; neither is a NaN.</summary>
    static abstract V LargerMagnitude(V a, V b);

    /// <summary>The magnitude of the number with the smaller one; neither is a NaN.</summary>
    static abstract V SmallerMagnitude(V a, V b);

    /// <summary>The magnitude of a with the sign of b.</summary>
    static abstract V WithSignOf(V a, V b);

    static abstract V Floor(V a);

    static abstract V Ceiling(V a);

    static abstract V RoundToEven(V a);

    static abstract V Truncate(V a);

    static abstract V And(V a, V b);

    static abstract V Or(V a, V b);

    static abstract V Xor(V a, V b);

    static abstract V Not(V a);

    static abstract V Less(V a, V b);

    static abstract V LessOrEqual(V a, V b);

    static abstract V Equal(V a, V b);

    static abstract V Select(V condition, V whenTrue, V whenFalse);

    /// <summary>The largest lane of numbers that are not negative.</summary>
    static abstract double LargestOf(V a);

    /// <summary>The smallest lane of numbers that are not negative.</summary>
    static abstract double SmallestOf(V a);
}
