using System.Globalization;
using System.Numerics;

namespace Iki.Core.Numerics;

/// <summary>What reading a figure's text came to.</summary>
internal enum FigureTextStatus
{
    Read,
    NotANumber,
    TooManyDigits,
}

/// <summary>Reads a figure as JSON writes numbers, exactly and never through double (docs/definitions.md, Data file).</summary>
internal static class FigureText
{
    /// <summary>The most digits a figure has, before and after the point together.</summary>
    public const int MaximumDigits = Rational.ExitDigits;

    public static FigureTextStatus Read(ReadOnlySpan<char> text, out Rational value)
    {
        value = default;
        var rest = text;
        var negative = Accept(ref rest, '-');
        var whole = Digits(ref rest);
        if (whole.IsEmpty || (whole.Length > 1 && whole[0] == '0')) return FigureTextStatus.NotANumber;
        ReadOnlySpan<char> fraction = default;
        if (Accept(ref rest, '.'))
        {
            fraction = Digits(ref rest);
            if (fraction.IsEmpty) return FigureTextStatus.NotANumber;
        }

        var exponent = 0;
        if (Accept(ref rest, 'e') || Accept(ref rest, 'E'))
        {
            var down = Accept(ref rest, '-');
            if (!down) Accept(ref rest, '+');
            var digits = Digits(ref rest);
            if (digits.IsEmpty) return FigureTextStatus.NotANumber;
            digits = digits.TrimStart('0');
            exponent = digits.Length > 4 ? 9999 : digits.IsEmpty ? 0 : int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
            if (down) exponent = -exponent;
        }

        if (!rest.IsEmpty) return FigureTextStatus.NotANumber;
        return Assemble(whole.TrimStart('0'), fraction, exponent, negative, out value);
    }

    private static FigureTextStatus Assemble(
        ReadOnlySpan<char> whole, ReadOnlySpan<char> fraction, int exponent, bool negative, out Rational value)
    {
        value = default;
        var significant = whole.IsEmpty ? fraction.TrimStart('0').Length : whole.Length + fraction.Length;
        if (significant == 0) return FigureTextStatus.Read;
        var places = fraction.Length - exponent;
        if (significant > MaximumDigits || places > MaximumDigits || significant - places > MaximumDigits)
        {
            return FigureTextStatus.TooManyDigits;
        }

        // Most figures are short: those need no integers of any size.
        if (exponent == 0 && significant < MachineRounding.MostDecimals && Rational.TryParse(Short(whole, fraction, stackalloc char[64]), out value))
        {
            if (negative) value = -value;
            return FigureTextStatus.Read;
        }

        var numerator = BigInteger.Parse(string.Concat("0", whole, fraction), NumberStyles.None, CultureInfo.InvariantCulture);
        if (negative) numerator = -numerator;
        value = places >= 0
            ? Rational.Fraction(numerator, BigInteger.Pow(10, places))
            : Rational.Fraction(numerator * BigInteger.Pow(10, -places), BigInteger.One);
        return FigureTextStatus.Read;
    }

    private static ReadOnlySpan<char> Short(ReadOnlySpan<char> whole, ReadOnlySpan<char> fraction, Span<char> buffer)
    {
        buffer[0] = '0';
        whole.CopyTo(buffer[1..]);
        var length = whole.Length + 1;
        if (fraction.IsEmpty) return buffer[..length];
        buffer[length] = '.';
        fraction.CopyTo(buffer[(length + 1)..]);
        return buffer[..(length + 1 + fraction.Length)];
    }

    private static bool Accept(scoped ref ReadOnlySpan<char> text, char expected)
    {
        if (text.IsEmpty || text[0] != expected) return false;
        text = text[1..];
        return true;
    }

    private static ReadOnlySpan<char> Digits(scoped ref ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExceptInRange('0', '9');
        if (length < 0) length = text.Length;
        var digits = text[..length];
        text = text[length..];
        return digits;
    }
}
