namespace Iki.Core.Formulas.Columnar;

/// <summary>How a quotient becomes an integer.</summary>
internal interface IRoundingKernel
{
    /// <summary>Whether the sign counts for <see cref="Correct"/>, which else gets magnitudes.</summary>
    static abstract bool IsSigned { get; }

    /// <summary>
    /// Of a quotient x = fl(n / d) of integers, both below 2^50, a number that is the rounded one when its fraction is cut off. That is
    /// exact: no n / d but a tie or an integer itself is nearer to one than 1 / 2d, and ties and integers are quotients without error.
    /// Others have an error of 5/8 of the last digit from <see cref="ILanes{V}.Quotient"/>, and adding a half adds at most a whole one: less than
    /// 13/8 × 2^-52 × n / d, which is less than 1 / 2d. Below 1 it is 13/16 × 2^-52 in all, which is less too.
    /// </summary>
    static abstract V Round<V, TLanes>(V x)
        where V : struct
        where TLanes : ILanes<V>;

    /// <summary>Corrects a quotient q that is at most 3/4 off by its remainder r = n − q × d.</summary>
    static abstract V Correct<V, TLanes>(V q, V r, V d)
        where V : struct
        where TLanes : ILanes<V>;
}

/// <summary>Half away from zero.</summary>
internal readonly struct RoundHalfAway : IRoundingKernel
{
    public static bool IsSigned => false;

    public static V Round<V, TLanes>(V x)
        where V : struct
        where TLanes : ILanes<V> => TLanes.Add(x, TLanes.WithSignOf(TLanes.All(0.5), x));

    public static V Correct<V, TLanes>(V q, V r, V d)
        where V : struct
        where TLanes : ILanes<V> => TLanes.Subtract(
            TLanes.Select(TLanes.LessOrEqual(d, TLanes.Add(r, r)), TLanes.Add(q, TLanes.All(1)), q),
            TLanes.And(TLanes.Less(TLanes.Add(r, r), TLanes.Negate(d)), TLanes.All(1)));
}

/// <summary>Half to even.</summary>
internal readonly struct RoundHalfEven : IRoundingKernel
{
    public static bool IsSigned => false;

    public static V Round<V, TLanes>(V x)
        where V : struct
        where TLanes : ILanes<V> => TLanes.RoundToEven(x);

    public static V Correct<V, TLanes>(V q, V r, V d)
        where V : struct
        where TLanes : ILanes<V>
    {
        var twice = TLanes.Add(r, r);
        var half = TLanes.Multiply(q, TLanes.All(0.5));
        var isEven = TLanes.Equal(TLanes.Floor(half), half);
        var down = TLanes.Negate(d);
        var isUp = TLanes.Or(TLanes.Less(d, twice), TLanes.And(TLanes.Equal(d, twice), TLanes.Not(isEven)));
        var isDown = TLanes.Or(TLanes.Less(twice, down), TLanes.And(TLanes.Equal(twice, down), TLanes.Not(isEven)));
        return TLanes.Subtract(TLanes.Add(q, TLanes.And(isUp, TLanes.All(1))), TLanes.And(isDown, TLanes.All(1)));
    }
}

/// <summary>Away from zero.</summary>
internal readonly struct RoundUp : IRoundingKernel
{
    public static bool IsSigned => false;

    public static V Round<V, TLanes>(V x)
        where V : struct
        where TLanes : ILanes<V> => TLanes.WithSignOf(TLanes.Ceiling(TLanes.Abs(x)), x);

    public static V Correct<V, TLanes>(V q, V r, V d)
        where V : struct
        where TLanes : ILanes<V> => TLanes.Select(TLanes.Less(TLanes.All(0), r), TLanes.Add(q, TLanes.All(1)), q);
}

/// <summary>Toward zero.</summary>
internal readonly struct RoundDown : IRoundingKernel
{
    public static bool IsSigned => false;

    public static V Round<V, TLanes>(V x)
        where V : struct
        where TLanes : ILanes<V> => x;

    public static V Correct<V, TLanes>(V q, V r, V d)
        where V : struct
        where TLanes : ILanes<V> => TLanes.Select(TLanes.Less(r, TLanes.All(0)), TLanes.Subtract(q, TLanes.All(1)), q);
}

/// <summary>To the largest integer that is not above.</summary>
internal readonly struct RoundFloor : IRoundingKernel
{
    public static bool IsSigned => true;

    public static V Round<V, TLanes>(V x)
        where V : struct
        where TLanes : ILanes<V> => TLanes.Floor(x);

    public static V Correct<V, TLanes>(V q, V r, V d)
        where V : struct
        where TLanes : ILanes<V> => RoundDown.Correct<V, TLanes>(q, r, d);
}
