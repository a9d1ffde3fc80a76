using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using Iki.Core.Numerics;

namespace Iki.Core;

/// <content>From and to text, the same in every culture.</content>
public readonly partial struct Rational : ISpanParsable<Rational>, IUtf8SpanParsable<Rational>
{
    private const int LongestText = 40_000;

    /// <summary>The reduced fraction as <c>n/d</c>, or <c>n</c> when it is an integer: <c>159/160</c>, <c>-3</c>.</summary>
    public override string ToString()
    {
        var numerator = Numerator.ToString(CultureInfo.InvariantCulture);
        return IsInteger ? numerator : $"{numerator}/{Denominator.ToString(CultureInfo.InvariantCulture)}";
    }

    /// <summary>Reads <c>n</c>, <c>n.n</c> or <c>n/d</c>, each with an optional leading minus sign.</summary>
    /// <param name="text">ASCII digits, at most 40,000 characters; nothing else, no spaces.</param>
    /// <param name="value">The exact value, or 0.</param>
    /// <returns>Whether the text has that form and no zero denominator.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Rational value)
    {
        value = default;
        if (text.Length > LongestText) return false;
        var negative = text.StartsWith("-");
        if (negative) text = text[1..];

        if (text.Length < MachineRounding.MostDecimals && TryParseMachine(text, negative, out value)) return true;
        var mark = text.IndexOfAny('.', '/');
        var head = mark < 0 ? text : text[..mark];
        var tail = mark < 0 ? "1" : text[(mark + 1)..];
        if (!AreDigits(head) || !AreDigits(tail)) return false;

        var numerator = Digits(head);
        var denominator = BigInteger.One;
        if (mark >= 0 && text[mark] == '/')
        {
            denominator = Digits(tail);
            if (denominator.IsZero) return false;
        }
        else if (mark >= 0)
        {
            denominator = BigInteger.Pow(10, tail.Length);
            numerator = (numerator * denominator) + Digits(tail);
        }

        value = Fraction(negative ? -numerator : numerator, denominator);
        return true;
    }

    /// <summary>Reads what <see cref="TryParse(ReadOnlySpan{char}, out Rational)"/> reads.</summary>
    /// <param name="text">The number.</param>
    /// <param name="provider">Has no effect.</param>
    /// <param name="value">The exact value, or 0.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, out Rational value) => TryParse(text.AsSpan(), out value);

    /// <inheritdoc cref="TryParse(string, IFormatProvider, out Rational)"/>
    public static bool TryParse(ReadOnlySpan<char> text, IFormatProvider? provider, out Rational value) => TryParse(text, out value);

    /// <summary>Reads what <see cref="TryParse(ReadOnlySpan{char}, out Rational)"/> reads, of UTF-8.</summary>
    /// <param name="utf8">The number.</param>
    /// <param name="provider">Has no effect.</param>
    /// <param name="value">The exact value, or 0.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8, IFormatProvider? provider, out Rational value)
    {
        value = default;
        if (utf8.Length > LongestText) return false;
        Span<char> text = utf8.Length <= 128 ? stackalloc char[utf8.Length] : new char[utf8.Length];
        for (var i = 0; i < utf8.Length; i++) text[i] = (char)utf8[i];
        return TryParse(text, out value);
    }

    /// <summary>Reads what <see cref="TryParse(ReadOnlySpan{char}, out Rational)"/> reads.</summary>
    /// <param name="text">The number.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text has another form; the message shows it.</exception>
    public static Rational Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan(), null);
    }

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider)"/>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static Rational Parse(string text, IFormatProvider? provider) => Parse(text);

    /// <summary>Reads what <see cref="TryParse(ReadOnlySpan{char}, out Rational)"/> reads.</summary>
    /// <param name="text">The number.</param>
    /// <param name="provider">Has no effect.</param>
    /// <exception cref="FormatException">The text has another form; the message shows it.</exception>
    public static Rational Parse(ReadOnlySpan<char> text, IFormatProvider? provider) => TryParse(text, out var value) ? value : throw NoNumber(text);

    /// <summary>Reads what <see cref="TryParse(ReadOnlySpan{char}, out Rational)"/> reads, of UTF-8.</summary>
    /// <param name="utf8">The number.</param>
    /// <param name="provider">Has no effect.</param>
    /// <exception cref="FormatException">The text has another form; the message shows it.</exception>
    public static Rational Parse(ReadOnlySpan<byte> utf8, IFormatProvider? provider) =>
        TryParse(utf8, provider, out var value) ? value : throw NoNumber(ShownText.OfUtf8(utf8));

    /// <summary>Reads digits with at most one point between them, of which there are so few that 64 bits hold them.</summary>
    private static bool TryParseMachine(ReadOnlySpan<char> text, bool isNegative, out Rational value)
    {
        value = default;
        var (digits, decimals, hasPoint) = (0L, 0, false);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '.' && !hasPoint && i > 0 && i < text.Length - 1)
            {
                hasPoint = true;
                continue;
            }

            if (!char.IsAsciiDigit(text[i])) return false;
            digits = (digits * 10) + (text[i] - '0');
            if (hasPoint) decimals++;
        }

        if (text.IsEmpty) return false;
        value = OfMachine(isNegative ? -digits : digits, (long)MachineRounding.PowerOfTen(decimals));
        return true;
    }

    private static FormatException NoNumber(ReadOnlySpan<char> text) => new(
        $"'{ShownText.Of(text)}' is no number: write digits (12), digits with a decimal point (12.5) or digits/digits (25/2), with a - before what is negative.");

    private static bool AreDigits(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9');

    private static BigInteger Digits(ReadOnlySpan<char> text) =>
        BigInteger.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
