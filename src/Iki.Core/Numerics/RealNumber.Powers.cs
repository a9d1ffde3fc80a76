using System.Numerics;

namespace Iki.Core.Numerics;

/// <content>Powers, roots, logarithms.</content>
internal readonly partial struct RealNumber
{
    private const int MostFactors = 16;

    private static readonly Rational Half = Rational.One / 2;

    /// <summary>
    /// The root with the index n, which is the power by 1/n. A root of a negative number is undefined for every n but those whose 1/n is
    /// whole: −8 has a cube root, but its power by 1/3 has no meaning, and the two are to be one.
    /// </summary>
    public static RealResult Root(RealNumber x, RealNumber n)
    {
        var exponent = Divide(Rational.One, n);
        return exponent.IsNumber ? Power(x, exponent.Value, RealFailure.RootOfNegative) : exponent;
    }

    public static RealResult Sqrt(RealNumber x) => Power(x, Half, RealFailure.RootOfNegative);

    public static RealResult Power(RealNumber x, RealNumber y) => Power(x, y, RealFailure.PowerOfNegative);

    public static RealResult Ln(RealNumber x)
    {
        if (x.TrySign(out var sign) is not RealFailure.None and var failure) return failure;
        if (sign <= 0) return RealFailure.LogarithmOfNotPositive;
        return x.Is(Rational.One) ? Rational.Zero : Carried(RealOperation.Ln, x, default);
    }

    public static RealResult Exp(RealNumber x) => x.Is(Rational.Zero) ? Rational.One : Carried(RealOperation.Exp, x, default);

    private static RealResult Power(RealNumber x, RealNumber y, RealFailure ofNegative)
    {
        if (y.Is(Rational.One)) return x;

        // A small whole power needs no sign: (x − mean)² is a number also where x is the mean.
        if (!x.IsExact && y.TryGetExact(out var times) && times.IsInteger && times.Sign > 0 && times <= MostFactors) return Product(x, (int)times.Numerator);
        if (x.TrySign(out var sign) is not RealFailure.None and var failure) return failure;
        if (sign == 0) return PowerOfZero(y);
        if (y.Is(Rational.Zero) || x.Is(Rational.One)) return Rational.One;
        if (sign < 0 && !(y.TryGetExact(out var whole) && whole.IsInteger)) return y.CannotBeWhole() ? ofNegative : RealFailure.Undecided;
        return x.TryGetExact(out var radicand) && y.TryGetExact(out var exponent) && TryPower(radicand, exponent, out var power)
            ? Carried(power)
            : Carried(RealOperation.Power, x, y);
    }

    private static RealResult Product(RealNumber x, int times)
    {
        RealResult product = x;
        for (var i = 1; i < times && product.IsNumber; i++) product = Multiply(product.Value, x);
        return product;
    }

    private static RealResult PowerOfZero(RealNumber exponent)
    {
        if (exponent.TrySign(out var sign) is not RealFailure.None and var failure) return failure;
        return sign == 0 ? RealFailure.ZeroToTheZero : sign < 0 ? RealFailure.DivisionByZero : Rational.Zero;
    }

    // A fraction is whole or not; of an expression it can be shown that it is not.
    private bool CannotBeWhole()
    {
        if (Expression is null) return !_exact.IsInteger;
        for (var level = FirstLevel; level < RealExpression.Levels; level++)
        {
            if (Expression.At(level) is { HasInteger: false }) return true;
        }

        return false;
    }

    /// <summary>The power as a fraction, where it is one of at most <see cref="MostBitsOfPower"/> bits.</summary>
    /// <param name="x">Not 0, and above 0 unless the exponent is whole.</param>
    /// <param name="exponent">Any fraction.</param>
    /// <param name="power">The power.</param>
    private static bool TryPower(Rational x, Rational exponent, out Rational power)
    {
        power = default;
        var (times, index) = (BigInteger.Abs(exponent.Numerator), exponent.Denominator);
        var root = x;

        // A power by a fraction in lowest terms is a fraction only if numerator and denominator are perfect powers.
        if (!index.IsOne && !x.TryRoot(index, out root)) return false;
        if (exponent.Sign < 0) root = Rational.One / root;
        if (root.Abs() == Rational.One)
        {
            power = times.IsEven ? Rational.One : root;
            return true;
        }

        var bits = Math.Max(BigInteger.Abs(root.Numerator).GetBitLength(), root.Denominator.GetBitLength());
        if (times * (bits - 1) >= MostBitsOfPower) return false;
        power = root.ToThe((int)times);
        return true;
    }
}
