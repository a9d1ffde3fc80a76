using System.Diagnostics.CodeAnalysis;
using Iki.Core.Numerics;

namespace Iki.Core;

/// <content>From and to text, the same in every culture.</content>
public readonly partial record struct Period : ISpanParsable<Period>, IUtf8SpanParsable<Period>, ISpanFormattable, IUtf8SpanFormattable
{
    private const int LongestText = 7;

    /// <summary>Reads <c>2018</c>, <c>2018-S1</c>, <c>2018-Q3</c> or <c>2018-03</c>, and nothing else.</summary>
    /// <param name="text">The text.</param>
    /// <param name="period">The period, or the default if it cannot be read.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out Period period)
    {
        period = default;
        if (text.Length < 4 || !TryDigits(text[..4], out var year) || year < FirstYear) return false;
        var (length, number) = text[4..] switch
        {
            [] => (PeriodLength.Year, 1),
            ['-', 'S', var s] when s is >= '1' and <= '2' => (PeriodLength.Semester, s - '0'),
            ['-', 'Q', var q] when q is >= '1' and <= '4' => (PeriodLength.Quarter, q - '0'),
            ['-', .. { Length: 2 } m] when TryDigits(m, out var month) && month is >= 1 and <= 12 => (PeriodLength.Month, month),
            _ => (PeriodLength.Year, 0),
        };
        if (number == 0) return false;
        period = new Period((year * 12) + ((number - 1) * MonthsIn(length)), length);
        return true;
    }

    /// <summary>Reads what <see cref="TryParse(ReadOnlySpan{char}, out Period)"/> reads.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Has no effect.</param>
    /// <param name="result">The period, or the default if it cannot be read.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Period result) => TryParse(s.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string, IFormatProvider, out Period)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Period result) => TryParse(s, out result);

    /// <summary>Reads what <see cref="TryParse(ReadOnlySpan{char}, out Period)"/> reads, of UTF-8.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="provider">Has no effect.</param>
    /// <param name="result">The period, or the default if it cannot be read.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Period result)
    {
        result = default;
        if (utf8Text.Length > LongestText) return false;
        Span<char> text = stackalloc char[LongestText];
        for (var i = 0; i < utf8Text.Length; i++) text[i] = (char)utf8Text[i];
        return TryParse(text[..utf8Text.Length], out result);
    }

    /// <summary>Reads what <see cref="TryParse(ReadOnlySpan{char}, out Period)"/> reads.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text has another form; the message shows it.</exception>
    public static Period Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan(), null);
    }

    // Explicit, so that analyzers of callers do not ask for a culture at every Parse(text), where none has an effect.
    static Period IParsable<Period>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <summary>Reads what <see cref="TryParse(ReadOnlySpan{char}, out Period)"/> reads.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Has no effect.</param>
    /// <exception cref="FormatException">The text has another form; the message shows it.</exception>
    public static Period Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, out var period) ? period : throw NoPeriod(s);

    /// <summary>Reads what <see cref="TryParse(ReadOnlySpan{char}, out Period)"/> reads, of UTF-8.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="provider">Has no effect.</param>
    /// <exception cref="FormatException">The text has another form; the message shows it.</exception>
    public static Period Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        TryParse(utf8Text, provider, out var period) ? period : throw NoPeriod(ShownText.OfUtf8(utf8Text));

    /// <summary>As it is read: <c>2018-Q3</c>.</summary>
    public override string ToString()
    {
        Span<char> text = stackalloc char[LongestText];
        return new string(text[..Write(text)]);
    }

    /// <summary>As it is read: <c>2018-Q3</c>. There is one form, the same in every culture.</summary>
    /// <param name="format">Null, empty or <c>G</c>.</param>
    /// <param name="formatProvider">Has no effect.</param>
    /// <exception cref="FormatException">It is another format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        ThrowIfOther(format);
        return ToString();
    }

    /// <summary>Writes it as it is read: <c>2018-Q3</c>.</summary>
    /// <param name="destination">Where to write it; 7 characters are enough.</param>
    /// <param name="charsWritten">How long it is.</param>
    /// <param name="format">Empty or <c>G</c>.</param>
    /// <param name="provider">Has no effect.</param>
    /// <returns>Whether there was room.</returns>
    /// <exception cref="FormatException">It is another format.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        ThrowIfOther(format);
        Span<char> text = stackalloc char[LongestText];
        var written = text[..Write(text)];
        var fits = written.TryCopyTo(destination);
        charsWritten = fits ? written.Length : 0;
        return fits;
    }

    /// <summary>Writes it as it is read, <c>2018-Q3</c>, in UTF-8.</summary>
    /// <param name="utf8Destination">Where to write it; 7 bytes are enough.</param>
    /// <param name="bytesWritten">How long it is.</param>
    /// <param name="format">Empty or <c>G</c>.</param>
    /// <param name="provider">Has no effect.</param>
    /// <returns>Whether there was room.</returns>
    /// <exception cref="FormatException">It is another format.</exception>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        ThrowIfOther(format);
        Span<char> text = stackalloc char[LongestText];
        var written = text[..Write(text)];
        bytesWritten = 0;
        if (written.Length > utf8Destination.Length) return false;
        foreach (var character in written) utf8Destination[bytesWritten++] = (byte)character;
        return true;
    }

    /// <summary>What people call it: <c>January 2018</c>, <c>Quarter 3 2018</c>, <c>Semester 1 2018</c>, <c>Year 2018</c>; in Indonesian <c>Triwulan III 2018</c>.</summary>
    /// <param name="language">The language.</param>
    public string ToString(Language language) => PeriodWords.Of(this, language);

    private static FormatException NoPeriod(ReadOnlySpan<char> text) =>
        new($"'{ShownText.Of(text)}' is no period: a period is written 2018, 2018-S1, 2018-Q3 or 2018-03.");

    private static void ThrowIfOther(ReadOnlySpan<char> format)
    {
        if (format is [] or "G" or "g") return;
        throw new FormatException($"A period has no format '{ShownText.Of(format)}': it is always written as 2018-Q3. ToString(Language) gives its name.");
    }

    private int Write(Span<char> text)
    {
        WriteDigits(text[..4], Year);
        if (Length == PeriodLength.Year) return 4;
        text[4] = '-';
        if (Length == PeriodLength.Month) WriteDigits(text[5..7], Number);
        else (text[5], text[6]) = (Length == PeriodLength.Quarter ? 'Q' : 'S', (char)('0' + Number));
        return LongestText;
    }

    private static void WriteDigits(Span<char> text, int number)
    {
        for (var i = text.Length - 1; i >= 0; i--, number /= 10) text[i] = (char)('0' + (number % 10));
    }

    private static bool TryDigits(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        foreach (var digit in text)
        {
            if (!char.IsAsciiDigit(digit)) return false;
            number = (number * 10) + (digit - '0');
        }

        return true;
    }
}
