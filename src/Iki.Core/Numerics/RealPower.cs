using System.Numerics;

namespace Iki.Core.Numerics;

/// <summary>Powers that are no fractions, or none that is carried, worked out in the way that is cheapest for their exponent.</summary>
internal static class RealPower
{
    // Up to these, multiplying and Newton's steps are cheaper than a logarithm and an exponential.
    private const int MostMultiplied = 1_024;
    private const int HighestRoot = 32;
    private const int MostBitsOfRadicand = 4_096;

    // What is lost in e^(y ln x) beside the bits asked for: y ln x has at most 41 before the point.
    public const int Spare = 48;

    /// <summary>A power whose base is not 0, and above 0 unless the exponent is whole; null where the bits of the level do not show that.</summary>
    public static Enclosure? At(RealNumber x, RealNumber y, int level)
    {
        if (!y.TryGetExact(out var exponent)) return ByLogarithm(x, y, level);
        var (numerator, denominator) = (exponent.Numerator, exponent.Denominator);
        if (BigInteger.Abs(numerator) > MostMultiplied || denominator > HighestRoot) return ByLogarithm(x, y, level);
        var (times, index) = ((int)BigInteger.Abs(numerator), (int)denominator);
        var bits = RealExpression.BitsOf(level);
        if (index > 1 && x.TryGetExact(out var radicand) && radicand.BitLength * times <= MostBitsOfRadicand)
        {
            return Enclosure.Root((numerator.Sign < 0 ? Rational.One / radicand : radicand).ToThe(times), index, bits);
        }

        if (x.At(level, Spare) is not { } power) return null;
        if (index > 1) power = power.Root(index, bits + Spare);
        if (times > 1) power = power.Power(times, bits + Spare);
        return numerator.Sign < 0 ? Enclosure.Divide(Enclosure.One, power, bits) : power;
    }

    private static Enclosure? ByLogarithm(RealNumber x, RealNumber y, int level)
    {
        // Only a whole exponent has a negative base; then it decides the sign.
        var bits = RealExpression.BitsOf(level) + Spare;
        bool isNegative;
        Enclosure? logarithm;
        if (x.TryGetExact(out var exact))
        {
            isNegative = exact.Sign < 0;
            logarithm = Enclosure.Logarithm(exact.Abs(), bits);
        }
        else
        {
            if (x.At(level) is not { } near) return null;
            isNegative = near.Sign < 0;
            logarithm = near.Abs().Logarithm(bits);
        }

        if (logarithm is null || y.At(level, Spare) is not { } exponent) return null;
        var power = Enclosure.Multiply(logarithm, exponent, bits).Exponential(bits - Spare);
        var isOdd = isNegative && y.TryGetExact(out var whole) && !whole.Numerator.IsEven;
        return isOdd && power is not null && power != Enclosure.OutOfBounds ? power.Negate() : power;
    }
}
