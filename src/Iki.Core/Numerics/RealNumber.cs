using System.Globalization;

namespace Iki.Core.Numerics;

/// <summary>
/// A number that may be no fraction: a <see cref="Rational"/>, or an expression that can be refined. What comes out as a fraction is
/// one; an expression whose value happens to be a fraction, such as √2 × √2, is not seen to be.
/// </summary>
/// <remarks>Immutable, safe for many threads; <see langword="default"/> is 0. A fraction costs what a Rational does.</remarks>
internal readonly partial struct RealNumber
{
    /// <summary>The most bits that the integer part of a number may have, and either part of a fraction.</summary>
    public const int MaximumBits = 65_536;

    /// <summary>The most bits of a power that is carried as a fraction; beyond them it is refined like a root.</summary>
    public const int MostBitsOfPower = 16_384;

    /// <summary>The least exponent of 2 that a number may have.</summary>
    public const long LeastExponent = -(1L << 41);

    private readonly Rational _exact;

    public RealNumber(Rational exact) => _exact = exact;

    public RealNumber(RealExpression expression) => Expression = expression;

    /// <summary>The number where it is carried as an expression, else null: a cell may keep this, or the fraction.</summary>
    public RealExpression? Expression { get; }

    public bool IsExact => Expression is null;

    public static implicit operator RealNumber(Rational value) => new(value);

    public bool TryGetExact(out Rational value)
    {
        value = _exact;
        return Expression is null;
    }

    /// <summary>Where the number is, with the bits of a level, and more of them for a fraction; null where they are too few to tell.</summary>
    public Enclosure? At(int level, int spare = 0) => Expression is null ? Enclosure.Of(_exact, RealExpression.BitsOf(level) + spare) : Expression.At(level);

    /// <summary>−1, 0 or 1, where refining decides it.</summary>
    public RealFailure TrySign(out int sign)
    {
        sign = _exact.Sign;
        if (Expression is null) return RealFailure.None;
        for (var level = FirstLevel; level < RealExpression.Levels; level++)
        {
            if (Expression.At(level)?.Sign is not { } known) continue;
            sign = known;
            return RealFailure.None;
        }

        return RealFailure.Undecided;
    }

    /// <summary>The sign of a − b, where refining decides it.</summary>
    public static RealFailure TryCompare(RealNumber a, RealNumber b, out int order)
    {
        order = a.Expression is null && b.Expression is null ? a._exact.CompareTo(b._exact) : 0;
        if (a.Expression == b.Expression) return RealFailure.None;
        for (var level = Math.Max(a.FirstLevel, b.FirstLevel); level < RealExpression.Levels; level++)
        {
            if (a.At(level) is not { } left || b.At(level) is not { } right) continue;
            if (Enclosure.Compare(left, right, RealExpression.BitsOf(level)) is not { } sign) continue;
            order = sign;
            return RealFailure.None;
        }

        return RealFailure.Undecided;
    }

    /// <summary>Whether nothing need be worked out to know where the number is, with the bits of a level.</summary>
    public bool IsKnown(int level) => Expression is null || Expression.IsKnown(level);

    private int FirstLevel => Expression?.FirstLevel ?? 0;

    /// <summary>For whoever debugs: the number, or the first digits of one that is no fraction.</summary>
    public override string ToString() =>
        Expression is null ? _exact.ToString() : ToDecimal(out var shown) == RealFailure.None ? "≈ " + shown.ToString(CultureInfo.InvariantCulture) : "≈ ?";
}
