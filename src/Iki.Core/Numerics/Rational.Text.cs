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
    /// <param name="s">The number.</param>
    /// <param name="provider">Has no effect.</param>
    /// <param name="result">The exact value, or 0.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Rational result) => TryParse(s.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string, IFormatProvider, out Rational)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Rational result) => TryParse(s, out result);

    /// <summary>Reads what <see cref="TryParse(ReadOnlySpan{char}, out Rational)"/> reads, of UTF-8.</summary>
    /// <param name="utf8Text">The number.</param>
    /// <param name="provider">Has no effect.</param>
    /// <param name="result">The exact value, or 0.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Rational result)
    {
        result = default;
        if (utf8Text.Length > LongestText) return false;
        Span<char> text = utf8Text.Length <= 128 ? stackalloc char[utf8Text.Length] : new char[utf8Text.Length];
        for (var i = 0; i < utf8Text.Length; i++) text[i] = (char)utf8Text[i];
        return TryParse(text, out result);
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

    // Explicit, so that analyzers of callers do not ask for a culture at every Parse(text), where none has an effect.
    static Rational IParsable<Rational>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <summary>Reads what <see cref="TryParse(ReadOnlySpan{char}, out Rational)"/> reads.</summary>
    /// <param name="s">The number.</param>
    /// <param name="provider">Has no effect.</param>
    /// <exception cref="FormatException">The text has another form; the message shows it.</exception>
    public static Rational Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TryParse(s, out var value) ? value : throw NoNumber(s);

    /// <summary>Reads what <see cref="TryParse(ReadOnlySpan{char}, out Rational)"/> reads, of UTF-8.</summary>
    /// <param name="utf8Text">The number.</param>
    /// <param name="provider">Has no effect.</param>
    /// <exception cref="FormatException">The text has another form; the message shows it.</exception>
    public static Rational Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        TryParse(utf8Text, provider, out var value) ? value : throw NoNumber(ShownText.OfUtf8(utf8Text));

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
