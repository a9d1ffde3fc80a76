using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace Iki.Core.Tests.Numerics;

/// <summary>Exact numbers against naive fractions, on thousands of generated cases from a fixed seed.</summary>
public class RationalPropertyTests
{
    private static readonly RoundingMode[] Modes = Enum.GetValues<RoundingMode>();

    [Fact]
    public void A_number_is_the_reduced_fraction() => Holds(NaiveFractions.One, f =>
    {
        var number = f.ToRational();
        return IsCanonical(number) && number.Numerator * f.Below == f.Above * number.Denominator;
    });

    [Fact]
    public void Sums_are_those_of_naive_fractions() => Holds(NaiveFractions.Two, p =>
        Same(p.A.ToRational() + p.B.ToRational(), p.A + p.B));

    [Fact]
    public void Differences_are_those_of_naive_fractions() => Holds(NaiveFractions.Two, p =>
        Same(p.A.ToRational() - p.B.ToRational(), p.A - p.B));

    [Fact]
    public void Products_are_those_of_naive_fractions() => Holds(NaiveFractions.Two, p =>
        Same(p.A.ToRational() * p.B.ToRational(), p.A * p.B));

    [Fact]
    public void Quotients_are_those_of_naive_fractions() => Holds(NaiveFractions.Two, p =>
        p.B.Above.IsZero || Same(p.A.ToRational() / p.B.ToRational(), p.A / p.B));

    [Fact]
    public void Order_and_equality_are_those_of_naive_fractions() => Holds(NaiveFractions.Two, p =>
    {
        var (a, b, order) = (p.A.ToRational(), p.B.ToRational(), p.A.CompareTo(p.B));
        return Math.Sign(a.CompareTo(b)) == order && a == b == (order == 0) && (order != 0 || a.GetHashCode() == b.GetHashCode());
    });

    [Fact]
    public void Floor_and_ceiling_are_those_of_naive_fractions() => Holds(NaiveFractions.One, f =>
    {
        var isWhole = f.Floor() * f.Below == f.Above;
        return Same(f.ToRational().Floor(), new NaiveFraction(f.Floor(), 1))
            && Same(f.ToRational().Ceiling(), new NaiveFraction(f.Floor() + (isWhole ? 0 : 1), 1));
    });

    [Fact]
    public void Rounding_is_that_of_naive_fractions() => Holds(
        Gen.Zip(NaiveFractions.One, Gen.Choose(-28, 28)),
        p => Array.TrueForAll(Modes, m => Same(p.Item1.ToRational().Round(p.Item2, m), p.Item1.Round(p.Item2, m))));

    [Fact]
    public void Decimals_are_those_of_naive_fractions() => Holds(NaiveFractions.One, f =>
    {
        var fits = f.ToRational().TryToDecimal(out var value);
        return (fits ? value.ToString(CultureInfo.InvariantCulture) : null) == f.ToDecimalText();
    });

    [Fact]
    public void Rounding_to_a_decimal_is_rounding_and_then_leaving() => Holds(
        Gen.Zip(NaiveFractions.One, Gen.Choose(0, 28)),
        p => Array.TrueForAll(Modes, m =>
        {
            // i integer digits and d decimals are 28 together where |rounded| · 10^d has at most 28 digits.
            var rounded = p.Item1.Round(p.Item2, m);
            var fits = BigInteger.Abs(rounded.Above) * BigInteger.Pow(10, p.Item2) < rounded.Below * BigInteger.Pow(10, 28);
            var leaves = p.Item1.ToRational().TryRoundToDecimal(p.Item2, m, out var value);
            return leaves == fits && (!fits || value.ToString(CultureInfo.InvariantCulture) == rounded.ToDecimalText());
        }));

    [Fact]
    public void Text_reads_back_as_the_same_number() => Holds(NaiveFractions.One, f =>
        Rational.Parse(f.ToRational().ToString()) == f.ToRational());

    private static bool Same(Rational actual, NaiveFraction expected) =>
        IsCanonical(actual) && actual.Numerator * expected.Below == expected.Above * actual.Denominator && actual == expected.ToRational();

    private static bool IsCanonical(Rational number) =>
        number.Denominator.Sign > 0 && BigInteger.GreatestCommonDivisor(number.Numerator, number.Denominator).IsOne;

    private static void Holds<T>(Gen<T> generator, Func<T, bool> property) => Prop.ForAll(generator.ToArbitrary(), property).Check(
        Config.QuickThrowOnFailure.WithMaxTest(3_000).WithReplay(new Replay(new Rnd(2018, 3), FSharpOption<int>.None)));
}
