using System.Globalization;
using System.Numerics;
using Iki.Core.Tests.Numerics;

namespace Iki.Core.Tests.Formulas.Reference;

/// <summary>What a formula gives by the naive reference once its value has left: in percent points, rounded, or why there is none.</summary>
internal sealed record NaiveOutcome(OutcomeStatus Status, bool? Condition = null, Rational? Value = null, Rational? Exact = null, string[]? Missing = null)
{
    /// <summary>The outcome of a result.</summary>
    /// <param name="result">The result.</param>
    /// <param name="factor">What it is multiplied by to be shown: 100 for a ratio that is a percentage.</param>
    /// <param name="points">What is shown of a ratio of 1: 100 in percent points, 1000 in points per mille, else 1.</param>
    /// <param name="decimals">To how many decimals it is rounded; null for 28 digits.</param>
    /// <param name="rounding">How.</param>
    public static NaiveOutcome Of(Result result, int factor, int points, int? decimals, RoundingMode rounding)
    {
        if (result.IsInvalid) return new(OutcomeStatus.InvalidInput);
        if (result.Missing is not null) return new(OutcomeStatus.MissingInput, Missing: result.Missing);
        if (result.IsDivisionByZero) return new(OutcomeStatus.DivisionByZero);
        if (result.IsNotApplicable) return new(OutcomeStatus.NotApplicable);
        if (result.Truth is { } truth) return new(OutcomeStatus.Computed, truth);
        var shown = result.Number! * new NaiveFraction(factor, 1);
        var exact = shown.ToRational() / points;
        if (Left(shown, decimals, rounding) is not { } value) return new(OutcomeStatus.Overflow);
        return new(OutcomeStatus.Computed, Value: value, Exact: exact);
    }

    /// <summary>The value as an integer of so many decimals, of 64 bits; a condition is 1 or 0.</summary>
    public (OutcomeStatus Status, long Value) AsInteger(int decimals)
    {
        if (Condition is { } truth) return (Status, truth ? 1 : 0);
        if (Value is not { } value) return (Status, 0);
        var scaled = value * Power(decimals);
        return scaled.Numerator < long.MinValue || scaled.Numerator > long.MaxValue ? (OutcomeStatus.Overflow, 0) : (Status, (long)scaled.Numerator);
    }

    /// <summary>The value as a decimal; a condition is 1 or 0, and 0 stands where there is none.</summary>
    public Rational AsNumber() => Condition is { } truth ? (truth ? Rational.One : Rational.Zero) : Value ?? Rational.Zero;

    public override string ToString() => Condition is { } truth ? $"{Status} {truth}" : Value is { } value ? $"{Status} {value} {Exact}" : Status.ToString();

    // 28 digits at most, the decimals among them.
    private static Rational? Left(NaiveFraction shown, int? decimals, RoundingMode rounding)
    {
        if (decimals is not { } places) return shown.ToDecimalText() is { } text ? NaiveFraction.Of(text).ToRational() : null;
        var rounded = shown.Round(places, rounding).ToRational();
        return (rounded * Power(places)).Abs().Numerator < BigInteger.Pow(10, 28) ? rounded : null;
    }

    private static Rational Power(int decimals) => Rational.Parse(BigInteger.Pow(10, decimals).ToString(CultureInfo.InvariantCulture));
}
