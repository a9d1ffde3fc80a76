using System.Numerics;

namespace Iki.Core.Tests.Formulas.Reference;

/// <summary>A fraction as a schoolbook has it: two big integers, never reduced.</summary>
internal readonly record struct Fraction(BigInteger Over, BigInteger Under)
{
    public static Fraction operator +(Fraction a, Fraction b) => new((a.Over * b.Under) + (b.Over * a.Under), a.Under * b.Under);

    public static Fraction operator -(Fraction a, Fraction b) => new((a.Over * b.Under) - (b.Over * a.Under), a.Under * b.Under);

    public static Fraction operator *(Fraction a, Fraction b) => new(a.Over * b.Over, a.Under * b.Under);

    public static Fraction operator /(Fraction a, Fraction b) =>
        b.Over.Sign < 0 ? new(-a.Over * b.Under, a.Under * -b.Over) : new(a.Over * b.Under, a.Under * b.Over);

    public bool IsZero => Over.IsZero;

    public static Fraction Of(string digits)
    {
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        return point < 0
            ? new(BigInteger.Parse(digits, System.Globalization.CultureInfo.InvariantCulture), 1)
            : new(
                BigInteger.Parse(digits.Remove(point, 1), System.Globalization.CultureInfo.InvariantCulture),
                BigInteger.Pow(10, digits.Length - point - 1));
    }

    public int Compare(Fraction other) => (Over * other.Under).CompareTo(other.Over * Under);

    public Fraction Floor()
    {
        var quotient = BigInteger.Divide(Over, Under);
        return new(quotient * Under > Over ? quotient - 1 : quotient, 1);
    }

    /// <summary>To so many decimals, a half away from zero.</summary>
    public Fraction Round(int decimals)
    {
        var ten = BigInteger.Pow(10, Math.Abs(decimals));
        var scaled = decimals >= 0 ? new Fraction(BigInteger.Abs(Over) * ten, Under) : new Fraction(BigInteger.Abs(Over), Under * ten);
        var whole = new Fraction((scaled.Over * 2) + scaled.Under, scaled.Under * 2).Floor().Over * Over.Sign;
        return decimals >= 0 ? new(whole, ten) : new(whole * ten, 1);
    }
}
