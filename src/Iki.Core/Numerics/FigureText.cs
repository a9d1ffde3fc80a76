using System.Globalization;
using System.Numerics;

namespace Iki.Core.Numerics;

/// <summary>What reading a figure's text came to.</summary>
internal enum FigureTextStatus
{
    Read,
    NotANumber,
    TooManyDigits,

    /// <summary>It can be read in two ways.</summary>
    Ambiguous,

    /// <summary>It is a number, but not as the notation writes it.</summary>
    OtherNotation,
}

/// <summary>Reads a figure, as JSON writes numbers or as a notation does, exactly and never through double (docs/definitions.md, Data file).</summary>
internal static class FigureText
{
    /// <summary>The most digits a figure has, before and after the point together.</summary>
    public const int MaximumDigits = Rational.ExitDigits;

    /// <summary>Reads a figure that is a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="notation">How it is written.</param>
    /// <param name="value">The figure, or 0.</param>
    /// <param name="shown">The only notation that reads it; <see cref="NumberNotation.Auto"/> where it shows none.</param>
    public static FigureTextStatus Read(ReadOnlySpan<char> text, NumberNotation notation, out Rational value, out NumberNotation shown)
    {
        shown = NumberNotation.Auto;
        var mantissa = Mantissa(text);
        var sign = mantissa.IndexOfAny('.', ',');
        if (sign < 0) return Read(text, out value);
        value = default;
        var hasExponent = text.TrimStart('-').Length > mantissa.Length;
        var isPlain = mantissa[sign] == '.' && mantissa[(sign + 1)..].IndexOfAny('.', ',') < 0 && notation != NumberNotation.Indonesian;
        if (isPlain && !hasExponent && notation == NumberNotation.Auto && NumberReadings.AreDoubtful(mantissa)) return FigureTextStatus.Ambiguous;
        if (isPlain || hasExponent)
        {
            // Thousands have no separator where there is an exponent.
            shown = mantissa[sign] == ',' ? NumberNotation.Indonesian : NumberNotation.English;
            var status = Read(shown == NumberNotation.Indonesian ? text.ToString().Replace(',', '.') : text, out value);
            return status != FigureTextStatus.Read || notation == NumberNotation.Auto || notation == shown ? status : FigureTextStatus.OtherNotation;
        }

        return ReadSigned(text, mantissa, notation, out value, out shown);
    }

    /// <summary>How many digits plain digits with at most one point have, from the first that is not 0.</summary>
    public static int CountDigits(ReadOnlySpan<char> digits)
    {
        var fromFirst = digits.TrimStart("0.");
        return fromFirst.Length - fromFirst.Count('.');
    }

    /// <summary>The digits of a figure with their signs: without a minus before them and an exponent after them.</summary>
    public static ReadOnlySpan<char> Mantissa(ReadOnlySpan<char> text)
    {
        if (text.StartsWith('-')) text = text[1..];
        var exponent = text.IndexOfAny('e', 'E');
        return exponent < 0 ? text : text[..exponent];
    }

    /// <summary>
    /// Whether a number is written as spreadsheets show one that is too long for its cell, with fewer digits than it has before the
    /// decimal sign: <c>1.23457E+12</c>.
    /// </summary>
    public static bool IsCutShort(ReadOnlySpan<char> text)
    {
        var mark = text.IndexOf("E+", StringComparison.Ordinal);
        if (mark < 1 || text.Length - mark is < 4 or > 6 || !int.TryParse(text[(mark + 2)..], NumberStyles.None, CultureInfo.InvariantCulture, out var exponent)) return false;
        var sign = text[..mark].IndexOfAny('.', ',');
        return exponent > (sign < 0 ? 0 : mark - sign - 1);
    }

    private static FigureTextStatus ReadSigned(
        ReadOnlySpan<char> text, ReadOnlySpan<char> mantissa, NumberNotation notation, out Rational value, out NumberNotation shown)
    {
        (value, shown) = (default, NumberNotation.Auto);
        var readings = NumberReadings.Of(mantissa, notation);
        if (readings.Count > 1) return FigureTextStatus.Ambiguous;
        if (readings.Count == 0)
        {
            // What is offered must be a figure; 01,5 is not one in any notation.
            return notation != NumberNotation.Auto && NumberReadings.Of(mantissa, NumberNotation.Auto) is [var other] && Read(other, out _) != FigureTextStatus.NotANumber
                ? FigureTextStatus.OtherNotation
                : FigureTextStatus.NotANumber;
        }

        shown = NumberReadings.Of(mantissa, NumberNotation.English).Count == 1 ? NumberNotation.English : NumberNotation.Indonesian;
        return Read(text.Length > mantissa.Length ? "-" + readings[0] : readings[0], out value);
    }

    /// <summary>Reads a figure as JSON writes numbers.</summary>
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
