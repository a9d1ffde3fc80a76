using System.Numerics;

namespace Iki.Core.Numerics;

/// <content>
/// Rounding. Each kind is a function that never falls as its argument rises, so where both ends of an enclosure come out alike, all between
/// them does: the result is that of the number itself, ties included. A number carried as an expression may still be a fraction exactly
/// between two results; then the ends never come out alike, and the rounding is undecided instead of wrong. Of a single root, power,
/// logarithm or exponential that cannot be: where it is a fraction it is carried as one, but for powers beyond all that can be rounded.
/// </content>
internal readonly partial struct RealNumber
{
    /// <summary>The largest integer that is not above the number.</summary>
    public RealResult Floor()
    {
        if (Expression is null) return _exact.Floor();
        for (var level = LevelFor(decimals: 0); level < RealExpression.Levels; level++)
        {
            if (Expression.At(level)?.Floor() is { } floor) return Rational.Fraction(floor, BigInteger.One);
        }

        return RealFailure.Undecided;
    }

    /// <summary>The smallest integer that is not below the number.</summary>
    public RealResult Ceiling()
    {
        var floor = Negate().Floor();
        return floor.IsNumber ? floor.Value.Negate() : floor;
    }

    /// <summary>The nearest number with at most so many decimals, as <see cref="Rational.Round"/> gives it.</summary>
    /// <param name="decimals">−28 … 28.</param>
    /// <param name="mode">What happens to the rest.</param>
    public RealResult Round(int decimals, RoundingMode mode = RoundingMode.HalfAwayFromZero)
    {
        if (Expression is null) return _exact.Round(decimals, mode);
        var failure = TryRound(decimals, mode, out var scaled);
        if (failure != RealFailure.None) return failure;
        var power = BigInteger.Pow(10, Math.Abs(decimals));
        return decimals >= 0 ? Rational.Fraction(scaled, power) : Rational.Fraction(scaled * power, BigInteger.One);
    }

    /// <summary>Rounds as <see cref="Rational.TryRoundToDecimal"/> does; what does not fit is too large.</summary>
    /// <param name="decimals">0 … 28.</param>
    /// <param name="mode">What happens to the rest.</param>
    /// <param name="value">The rounded value, without trailing zeros and without a negative zero.</param>
    public RealFailure ToDecimal(int decimals, RoundingMode mode, out decimal value)
    {
        if (Expression is null) return _exact.TryRoundToDecimal(decimals, mode, out value) ? RealFailure.None : RealFailure.TooLarge;
        value = 0;
        if (Expression.Near.IsBeyond(Rational.ExitBits)) return RealFailure.TooLarge;
        var failure = TryRound(decimals, mode, out var scaled);
        return failure != RealFailure.None ? failure : Rational.TryToDecimal(scaled, decimals, out value) ? RealFailure.None : RealFailure.TooLarge;
    }

    /// <summary>Rounds as <see cref="Rational.TryToDecimal(out decimal)"/> does; what does not fit is too large.</summary>
    /// <param name="value">The rounded value, without trailing zeros and without a negative zero.</param>
    public RealFailure ToDecimal(out decimal value)
    {
        if (Expression is null) return _exact.TryToDecimal(out value) ? RealFailure.None : RealFailure.TooLarge;
        value = 0;
        if (Expression.Near.IsBeyond(Rational.ExitBits)) return RealFailure.TooLarge;
        for (var level = LevelFor(Rational.ExitDigits - IntegerDigits()); level < RealExpression.Levels; level++)
        {
            if (Expression.At(level) is not { } near || near.MostBits > Rational.ExitBits + 1) continue;
            var (low, high) = near.Ends();
            var (fits, fitsToo) = (low.TryToDecimal(out value), high.TryToDecimal(out var other));
            if (fits && fitsToo && value == other) return RealFailure.None;
            if (!fits && !fitsToo) return RealFailure.TooLarge;
        }

        value = 0;
        return RealFailure.Undecided;
    }

    private RealFailure TryRound(int decimals, RoundingMode mode, out BigInteger scaled)
    {
        for (var level = LevelFor(decimals); level < RealExpression.Levels; level++)
        {
            if (Expression!.At(level)?.Rounded(decimals, mode) is not { } rounded) continue;
            scaled = rounded;
            return RealFailure.None;
        }

        scaled = default;
        return RealFailure.Undecided;
    }

    /// <summary>The first level whose bits may be enough.</summary>
    private int LevelFor(int decimals)
    {
        // 10 is less than 2^(10/3); a few bits more, or hardly any number would be decided.
        var bits = Expression!.Near.MostBits + (decimals * 10 / 3) + 8;
        var level = Expression.FirstLevel;
        while (level < RealExpression.Levels && RealExpression.BitsOf(level) < bits) level++;
        return level;
    }

    // About: 3 bits make a digit, and one digit less is no harm.
    private int IntegerDigits() => (int)Math.Clamp(Expression!.Near.MostBits * 3 / 10, 0, Rational.ExitDigits);
}
