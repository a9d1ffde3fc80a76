using System.Diagnostics;
using System.Numerics;
using Iki.Core.Numerics;

namespace Iki.Core.Tests.Numerics;

/// <summary>A random root, power, logarithm or exponential, its decimals and how it is rounded: by the package, and by <see cref="NaiveReal"/>.</summary>
internal sealed class RealSample
{
    // 28 digits before the point are what a value may have.
    private const double MostLog = 65;

    private static readonly NaiveFraction TooLong = new(-1, 1);

    private readonly Random _random;
    private readonly string _text;
    private readonly Func<RealResult> _real;
    private readonly NaiveFraction _argument;
    private readonly bool _isExponential;
    private readonly NaiveFraction _reference;
    private readonly (NaiveFraction Base, NaiveFraction Exponent)? _power;

    public RealSample(int seed)
    {
        _random = new Random(seed);
        Decimals = _random.Next(13);
        Mode = (RoundingMode)_random.Next(4);
        var kind = _random.Next(5);
        var x = Reduced(kind == 3 ? Argument() : Positive());
        var exact = x.ToRational();
        if (kind <= 1)
        {
            var n = _random.Next(4) switch { 0 => 2, 1 => 3, 2 => _random.Next(2, 13), _ => _random.Next(2, 300) };
            if (_random.Next(3) == 0) (x, exact, n) = NearPerfect(n);
            _text = $"Root({exact}, {n})";
            _real = () => n == 2 ? RealNumber.Sqrt(exact) : RealNumber.Root(exact, (Rational)n);
            _power = (x, new NaiveFraction(1, n));
        }
        else if (kind == 2)
        {
            var exponent = Exponent(x);
            _text = $"Power({exact}, {exponent.ToRational()})";
            _real = () => RealNumber.Power(exact, exponent.ToRational());
            _power = (x, exponent);
        }
        else if (kind == 3)
        {
            _text = $"Exp({exact})";
            _real = () => RealNumber.Exp(exact);
        }
        else
        {
            _text = $"Ln({exact})";
            _real = () => RealNumber.Ln(exact);
        }

        (_argument, _isExponential) = (x, kind == 3);
        _reference = _power is { } power ? NaiveReal.Power(power.Base, power.Exponent) : kind == 3 ? NaiveReal.Exp(x) : NaiveReal.Ln(x);
    }

    /// <summary>The operation as a formula writes it.</summary>
    public string Text => _text;

    public int Decimals { get; }

    public RoundingMode Mode { get; }

    /// <summary>Whether the package carries the number as a fraction.</summary>
    public bool IsExact { get; private set; }

    public TimeSpan Time { get; private set; }

    /// <summary>What the two say, where they differ.</summary>
    public string? Difference()
    {
        var start = Stopwatch.GetTimestamp();
        var real = _real();
        var failure = real.IsNumber ? real.Value.ToDecimal(Decimals, Mode, out _) : real.Failure;
        Time = Stopwatch.GetElapsedTime(start);
        IsExact = real.Value.IsExact;
        var expected = Expected(n => n.Round(Decimals, Mode)).ToRational();
        var rounded = real.Value.Round(Decimals, Mode);
        if (!rounded.IsNumber || !rounded.Value.TryGetExact(out var value)) return $"{_text} to {Decimals} decimals {Mode}: {rounded.Failure}";
        if (value != expected) return $"{_text} to {Decimals} decimals {Mode}: {value} and not {expected}";
        var fits = expected.TryRoundToDecimal(Decimals, Mode, out var shown);
        if (failure != (fits ? RealFailure.None : RealFailure.TooLarge)) return $"{_text} to {Decimals} decimals {Mode} as a decimal: {failure}";
        real.Value.ToDecimal(Decimals, Mode, out var left);
        if (left != shown) return $"{_text} to {Decimals} decimals {Mode} as a decimal: {left} and not {shown}";

        // Without declared decimals: as many digits as a value may have.
        var digits = Expected(n => n.ToDecimalText() is { } text ? NaiveFraction.Of(text.TrimStart('-')) : TooLong);
        failure = real.Value.ToDecimal(out var exit);
        if (failure != RealFailure.None && digits == TooLong) return null;
        return failure != RealFailure.None || Rational.FromDecimal(Math.Abs(exit)) != digits.ToRational() ? $"{_text} to 28 digits: {failure}, {exit} and not {digits}" : null;
    }

    /// <summary>The value by the reference, rounded; null where it has too many digits.</summary>
    public decimal? Shown()
    {
        var rounded = Expected(n => n.Round(Decimals, Mode));
        return rounded.ToRational().TryRoundToDecimal(Decimals, Mode, out var shown) ? (_reference.Above.Sign < 0 ? -Math.Abs(shown) : shown) : null;
    }

    /// <summary>What both ends of the uncertainty give; where they differ, the number is a fraction with few decimals, and that is tried.</summary>
    private NaiveFraction Expected(Func<NaiveFraction, NaiveFraction> rounding)
    {
        var (low, high) = (rounding(_reference - NaiveReal.Uncertainty), rounding(_reference + NaiveReal.Uncertainty));
        if (low.CompareTo(high) == 0) return low;
        var candidate = Reduced(_reference.Round(40, RoundingMode.HalfEven));
        if (!Is(candidate)) throw new InvalidOperationException($"The reference does not decide {_text}.");
        return rounding(candidate);
    }

    private bool Is(NaiveFraction candidate)
    {
        if (_power is not { } power) return candidate.CompareTo(new(_isExponential ? 1 : 0, 1)) == 0 && _argument.CompareTo(new(_isExponential ? 0 : 1, 1)) == 0;
        var (x, exponent) = power;
        if (exponent.Above.Sign < 0) (x, exponent) = (new(x.Below, x.Above), -exponent);
        var (times, index) = ((int)exponent.Above, (int)exponent.Below);
        return BigInteger.Pow(candidate.Above, index) * BigInteger.Pow(x.Below, times) == BigInteger.Pow(x.Above, times) * BigInteger.Pow(candidate.Below, index);
    }

    private NaiveFraction Positive() => _random.Next(7) switch
    {
        0 => new(_random.Next(1, 200), 1),
        1 => new(_random.NextInt64(1, 1_000_000_000_000), 1),
        2 => new(_random.NextInt64(1, 1_000_000_000), BigInteger.Pow(10, _random.Next(1, 10))),
        3 => new(_random.NextInt64(1, 100_000), _random.NextInt64(1, 100_000)),
        4 => new(BigInteger.Pow(10, 28) + _random.Next(-9, 10) * BigInteger.Pow(10, _random.Next(28)), BigInteger.Pow(10, 28)),
        5 => new(_random.NextInt64(1, long.MaxValue) * (BigInteger)_random.Next(1, 1_000_000_000), BigInteger.Pow(10, _random.Next(28))),
        _ => new(_random.NextInt64(1, 1_000), BigInteger.Pow(10, _random.Next(1, 25))),
    };

    /// <summary>A perfect power of a number with few decimals, of one halfway between two, and what is next to it.</summary>
    private (NaiveFraction, Rational, int) NearPerfect(int n)
    {
        var root = new NaiveFraction((_random.Next(2_000) * 10) + (_random.Next(2) * 5) + 5, BigInteger.Pow(10, _random.Next(Decimals + 3)));
        var off = new NaiveFraction(_random.Next(-1, 2), BigInteger.Pow(10, _random.Next(20, 100)));
        var power = new NaiveFraction(BigInteger.Pow(root.Above, n), BigInteger.Pow(root.Below, n));

        // The uncertainty of the reference is absolute, and roots of numbers near 0 differ where the numbers hardly do.
        var x = root.CompareTo(new(1, 10)) < 0 || n > 12 ? power : power + off;
        return x.Above.Sign > 0 && Math.Abs(Log(x)) < MostLog ? (x, x.ToRational(), n) : NearPerfect(_random.Next(2, n + 1));
    }

    private static NaiveFraction Reduced(NaiveFraction x)
    {
        var divisor = BigInteger.GreatestCommonDivisor(x.Above, x.Below);
        return new(x.Above / divisor, x.Below / divisor);
    }

    private static double Log(NaiveFraction x) => BigInteger.Log(x.Above) - BigInteger.Log(x.Below);

    private NaiveFraction Exponent(NaiveFraction x)
    {
        while (true)
        {
            var exponent = _random.Next(4) switch
            {
                0 => new NaiveFraction(_random.Next(-12, 40), 1),
                1 => new(_random.Next(-60, 61), _random.Next(1, 13)),
                2 => new(_random.Next(-6_000, 6_001), 1_000),
                _ => new(_random.NextInt64(-10_000_000, 10_000_001), 10_000_000),
            };

            if (exponent.Above.Sign != 0 && Math.Abs(Log(x) * (double)exponent.Above / (double)exponent.Below) < MostLog)
            {
                return Reduced(exponent);
            }
        }
    }

    private NaiveFraction Argument() => _random.Next(4) switch
    {
        0 => new(_random.Next(-60, 61), 1),
        1 => new(_random.Next(-60_000, 60_001), 1_000),
        2 => new(_random.NextInt64(-1_000, 1_001), BigInteger.Pow(10, _random.Next(3, 28))),
        _ => new(_random.NextInt64(-100_000, 100_001), _random.NextInt64(2_000, 100_000)),
    };
}
