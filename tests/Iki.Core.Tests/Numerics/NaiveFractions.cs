using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace Iki.Core.Tests.Numerics;

/// <summary>Generators of fractions: small, huge, around ±2³², ±2⁶³, ±2⁶⁴ and powers of ten, with equal denominators, and exact halves.</summary>
internal static class NaiveFractions
{
    private static readonly Gen<BigInteger> Near = Gen.Choose(-3, 3).Select(i => (BigInteger)i);

    private static readonly Gen<BigInteger> Unsigned = Gen.Frequency(
        (4, Gen.Choose(0, 24).Select(i => (BigInteger)i)),
        (2, Gen.Choose(0, int.MaxValue).Select(i => (BigInteger)i)),
        (3, Gen.Elements(31, 32, 62, 63, 63, 63, 64, 96).SelectMany(_ => Near, (power, near) => BigInteger.Pow(2, power) + near)),
        (2, Gen.Choose(1, 58).SelectMany(_ => Near, (power, near) => BigInteger.Pow(10, power) + near)),
        (2, Gen.ArrayOf(Gen.Choose(0, 255), 30).Select(bytes => new BigInteger([.. bytes.Select(b => (byte)b)], isUnsigned: true))));

    private static readonly Gen<BigInteger> Positive = Unsigned.Where(i => i.Sign > 0);

    private static readonly Gen<BigInteger> Integer = Unsigned.SelectMany(_ => Gen.Elements(-1, 1), (i, sign) => i * sign);

    private static readonly Gen<NaiveFraction> Plain = Gen.Zip(Integer, Positive, (above, below) => new NaiveFraction(above, below));

    // A common factor, so that there is something to reduce.
    private static readonly Gen<NaiveFraction> Unreduced =
        Gen.Zip(Plain, Positive, (fraction, factor) => new NaiveFraction(fraction.Above * factor, fraction.Below * factor));

    // (2n + 1) / (2 · 10^k) lies exactly between two numbers of k decimals.
    private static readonly Gen<NaiveFraction> Half =
        Gen.Zip(Integer, Gen.Choose(0, 29), (n, k) => new NaiveFraction((2 * n) + 1, 2 * BigInteger.Pow(10, k)));

    public static Gen<NaiveFraction> One { get; } = Gen.Frequency((3, Plain), (2, Unreduced), (2, Half));

    public static Gen<(NaiveFraction A, NaiveFraction B)> Two { get; } = Gen.Frequency(
        (3, Gen.Zip(One, One, (a, b) => (a, b))),
        (2, Gen.Zip(One, Integer, (a, above) => (a, new NaiveFraction(above, a.Below)))),
        (1, Gen.Zip(One, Near, (a, near) => (a, new NaiveFraction(a.Above + near, a.Below)))));
}
