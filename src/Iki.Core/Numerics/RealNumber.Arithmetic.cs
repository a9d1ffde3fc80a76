using System.Diagnostics;

namespace Iki.Core.Numerics;

/// <content>What keeps fractions fractions: the four operations, the sign, the smaller and the larger, what is left of a division.</content>
internal readonly partial struct RealNumber
{
    public static RealResult Add(RealNumber a, RealNumber b)
    {
        if (a.Expression is null && b.Expression is null) return Carried(a._exact + b._exact);
        return a.Is(Rational.Zero) ? b : b.Is(Rational.Zero) ? a : Carried(RealOperation.Add, a, b);
    }

    public static RealResult Subtract(RealNumber a, RealNumber b)
    {
        if (a.Expression is null && b.Expression is null) return Carried(a._exact - b._exact);
        if (a.Expression == b.Expression) return Rational.Zero;
        return a.Is(Rational.Zero) ? b.Negate() : b.Is(Rational.Zero) ? a : Carried(RealOperation.Subtract, a, b);
    }

    public static RealResult Multiply(RealNumber a, RealNumber b)
    {
        if (a.Expression is null && b.Expression is null) return Carried(a._exact * b._exact);
        if (a.Is(Rational.Zero) || b.Is(Rational.Zero)) return Rational.Zero;
        return a.Is(Rational.One) ? b : b.Is(Rational.One) ? a : Carried(RealOperation.Multiply, a, b);
    }

    public static RealResult Divide(RealNumber a, RealNumber b)
    {
        if (b.Is(Rational.Zero)) return RealFailure.DivisionByZero;
        if (a.Expression is null && b.Expression is null) return Carried(a._exact / b._exact);
        if (b.Is(Rational.One)) return a;
        if (b.TrySign(out var sign) is not RealFailure.None and var failure) return failure;
        if (sign == 0) return RealFailure.DivisionByZero;
        if (a.Is(Rational.Zero)) return a;
        return a.Expression == b.Expression ? Rational.One : Carried(RealOperation.Divide, a, b);
    }

    public RealNumber Negate() => Expression is null ? -_exact : Signed(RealOperation.Negate);

    public RealNumber Abs() => Expression is null ? _exact.Abs()
        : Expression.Near.Sign switch { 1 => this, -1 => Negate(), _ => Signed(RealOperation.Abs) };

    public static RealResult Min(RealNumber a, RealNumber b) => Chosen(RealOperation.Min, a, b, order => order <= 0);

    public static RealResult Max(RealNumber a, RealNumber b) => Chosen(RealOperation.Max, a, b, order => order >= 0);

    /// <summary>What is left of a after taking b as often as it goes; has the sign of b.</summary>
    public static RealResult Mod(RealNumber a, RealNumber b)
    {
        var quotient = Divide(a, b);
        var times = quotient.IsNumber ? quotient.Value.Floor() : quotient;
        var taken = times.IsNumber ? Multiply(b, times.Value) : times;
        return taken.IsNumber ? Subtract(a, taken.Value) : taken;
    }

    // Where a comparison decides, the number is one of the two, and a fraction if that is. Where it stays undecided they are nearly the
    // same, and refining either at the same time serves as well.
    private static RealResult Chosen(RealOperation operation, RealNumber a, RealNumber b, Func<int, bool> isFirst) =>
        TryCompare(a, b, out var order) == RealFailure.None ? isFirst(order) ? a : b : Carried(operation, a, b);

    private static RealResult Carried(Rational exact) => exact.BitLength > MaximumBits ? RealFailure.TooLarge : new RealNumber(exact);

    private static RealResult Carried(RealOperation operation, RealNumber left, RealNumber right)
    {
        var failure = RealExpression.TryMake(operation, left, right, out var expression);
        return failure == RealFailure.None ? new RealNumber(expression) : failure;
    }

    // The size is that of the operand, which is known.
    private RealNumber Signed(RealOperation operation)
    {
        var result = Carried(operation, this, default);
        Debug.Assert(result.IsNumber);
        return result.Value;
    }

    private bool Is(Rational value) => Expression is null && _exact == value;
}
