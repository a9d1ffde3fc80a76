namespace Iki.Core.Formulas.Columnar;

/// <summary>a + b</summary>
internal readonly struct Sum : IBinaryKernel
{
    public static bool HidesOperands => true;

    public static V Apply<V, TLanes>(V a, V b)
        where V : struct
        where TLanes : ILanes<V> => TLanes.Add(a, b);
}

/// <summary>a − b</summary>
internal readonly struct Difference : IBinaryKernel
{
    public static bool HidesOperands => true;

    public static V Apply<V, TLanes>(V a, V b)
        where V : struct
        where TLanes : ILanes<V> => TLanes.Subtract(a, b);
}

/// <summary>a × b. A factor too large to load exactly makes a product too large as well, unless the product is 0.</summary>
internal readonly struct Product : IBinaryKernel
{
    public static bool HidesOperands => false;

    public static V Apply<V, TLanes>(V a, V b)
        where V : struct
        where TLanes : ILanes<V> => TLanes.Multiply(a, b);
}

/// <summary>a &lt; b</summary>
internal readonly struct Lesser : IBinaryKernel
{
    public static bool HidesOperands => true;

    public static V Apply<V, TLanes>(V a, V b)
        where V : struct
        where TLanes : ILanes<V> => TLanes.Less(a, b);
}

/// <summary>a ≤ b</summary>
internal readonly struct LesserOrEqual : IBinaryKernel
{
    public static bool HidesOperands => true;

    public static V Apply<V, TLanes>(V a, V b)
        where V : struct
        where TLanes : ILanes<V> => TLanes.LessOrEqual(a, b);
}

/// <summary>a = b</summary>
internal readonly struct Same : IBinaryKernel
{
    public static bool HidesOperands => true;

    public static V Apply<V, TLanes>(V a, V b)
        where V : struct
        where TLanes : ILanes<V> => TLanes.Equal(a, b);
}

/// <summary>a or b</summary>
internal readonly struct Either : IBinaryKernel
{
    public static bool HidesOperands => true;

    public static V Apply<V, TLanes>(V a, V b)
        where V : struct
        where TLanes : ILanes<V> => TLanes.Or(a, b);
}

/// <summary>a or b, not both</summary>
internal readonly struct OneOnly : IBinaryKernel
{
    public static bool HidesOperands => true;

    public static V Apply<V, TLanes>(V a, V b)
        where V : struct
        where TLanes : ILanes<V> => TLanes.Xor(a, b);
}

/// <summary>a and not b</summary>
internal readonly struct FirstOnly : IBinaryKernel
{
    public static bool HidesOperands => true;

    public static V Apply<V, TLanes>(V a, V b)
        where V : struct
        where TLanes : ILanes<V> => TLanes.And(a, TLanes.Not(b));
}

/// <summary>|a|</summary>
internal readonly struct Magnitude : IBinaryKernel
{
    public static bool HidesOperands => true;

    public static V Apply<V, TLanes>(V a, V b)
        where V : struct
        where TLanes : ILanes<V> => TLanes.Abs(a);
}

/// <summary>a, negated where b is negative</summary>
internal readonly struct WithSignOf : IBinaryKernel
{
    public static bool HidesOperands => true;

    public static V Apply<V, TLanes>(V a, V b)
        where V : struct
        where TLanes : ILanes<V> => TLanes.Xor(a, TLanes.And(b, TLanes.All(-0.0)));
}
