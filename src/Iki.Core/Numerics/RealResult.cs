namespace Iki.Core.Numerics;

/// <summary>What an operation on real numbers gives: a number, or why there is none.</summary>
internal readonly struct RealResult
{
    private RealResult(RealNumber value, RealFailure failure) => (Value, Failure) = (value, failure);

    /// <summary>The number; 0 where there is none.</summary>
    public RealNumber Value { get; }

    public RealFailure Failure { get; }

    public bool IsNumber => Failure == RealFailure.None;

    /// <summary>Whether the operation has no meaning, as a root of a negative number has none.</summary>
    public bool IsUndefined => Failure
        is RealFailure.RootOfNegative or RealFailure.PowerOfNegative or RealFailure.ZeroToTheZero or RealFailure.LogarithmOfNotPositive;

    public static implicit operator RealResult(RealNumber value) => new(value, RealFailure.None);

    public static implicit operator RealResult(Rational value) => new(value, RealFailure.None);

    public static implicit operator RealResult(RealFailure failure) => new(default, failure);
}
