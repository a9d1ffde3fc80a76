using System.Globalization;
using System.Text;
using Iki.Core.Numerics;

namespace Iki.Core;

/// <content>Texts by a format.</content>
public readonly partial struct Rational : ISpanFormattable, IUtf8SpanFormattable
{
    /// <summary>
    /// The number as .NET writes a decimal, but rounded exactly, halves away from zero: of two thirds, <c>N2</c> is <c>0.67</c>. Without a format
    /// it is the reduced fraction, the same in every culture.
    /// </summary>
    /// <param name="format">
    /// Null, empty or <c>G</c> for the reduced fraction; <c>N2</c>, <c>F2</c>, <c>P1</c> or <c>C0</c>, for numbers of any size; <c>E3</c>, <c>G5</c>
    /// or a pattern such as <c>#,##0.00</c>, for numbers that 28 digits can show.
    /// </param>
    /// <param name="formatProvider">The culture; that of the thread when null, as elsewhere in .NET. It has no effect on the fraction.</param>
    /// <exception cref="FormatException">There is no such format, or the number is too large or too small for it.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        if (RationalFormat.IsExact(format)) return ToString();
        return RationalFormat.TryRound(this, format, out var rounded)
            ? rounded.ToString(format, formatProvider)
            : RationalFormat.Long(this, format, formatProvider);
    }

    /// <summary>Writes what <see cref="ToString(string, IFormatProvider)"/> gives.</summary>
    /// <param name="destination">Where to write it.</param>
    /// <param name="charsWritten">How long it is.</param>
    /// <param name="format">The format; empty for the reduced fraction.</param>
    /// <param name="provider">The culture; that of the thread when null.</param>
    /// <returns>Whether there was room.</returns>
    /// <exception cref="FormatException">There is no such format, or the number is too large or too small for it.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        if (RationalFormat.IsExact(format)) return TryFormatExact(destination, out charsWritten);
        if (RationalFormat.TryRound(this, format, out var rounded)) return rounded.TryFormat(destination, out charsWritten, format, provider);
        var text = RationalFormat.Long(this, format, provider);
        var fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    /// <summary>Writes what <see cref="ToString(string, IFormatProvider)"/> gives, in UTF-8.</summary>
    /// <param name="utf8Destination">Where to write it.</param>
    /// <param name="bytesWritten">How long it is.</param>
    /// <param name="format">The format; empty for the reduced fraction.</param>
    /// <param name="provider">The culture; that of the thread when null.</param>
    /// <returns>Whether there was room.</returns>
    /// <exception cref="FormatException">There is no such format, or the number is too large or too small for it.</exception>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        var isExact = RationalFormat.IsExact(format);
        if (isExact && _big is null && IsInteger) return _numerator.TryFormat(utf8Destination, out bytesWritten, default, CultureInfo.InvariantCulture);
        if (!isExact && RationalFormat.TryRound(this, format, out var rounded)) return rounded.TryFormat(utf8Destination, out bytesWritten, format, provider);
        return Encoding.UTF8.TryGetBytes(isExact ? ToString() : RationalFormat.Long(this, format, provider), utf8Destination, out bytesWritten);
    }

    private bool TryFormatExact(Span<char> destination, out int charsWritten)
    {
        charsWritten = 0;
        if (!TryFormatPart(Numerator, _numerator, destination, out var head)) return false;
        if (!IsInteger)
        {
            if (head == destination.Length) return false;
            destination[head++] = '/';
            if (!TryFormatPart(Denominator, Small.Denominator, destination[head..], out var tail)) return false;
            head += tail;
        }

        charsWritten = head;
        return true;
    }

    private bool TryFormatPart(System.Numerics.BigInteger big, long small, Span<char> destination, out int written) => _big is null
        ? small.TryFormat(destination, out written, default, CultureInfo.InvariantCulture)
        : big.TryFormat(destination, out written, default, CultureInfo.InvariantCulture);

    /// <summary>
    /// The number cut to 28 digits as a decimal whose last digit, where something was cut off, is neither 0 nor 5: whatever is rounded to fewer
    /// digits after this is rounded as the number itself would be.
    /// </summary>
    /// <param name="value">The decimal.</param>
    /// <param name="decimals">Of how many decimals it tells.</param>
    /// <param name="isCut">Whether something was cut off.</param>
    /// <returns>Whether there are at most 28 digits before the point.</returns>
    internal bool TryCut(out decimal value, out int decimals, out bool isCut)
    {
        (value, decimals, isCut) = (0, 0, false);
        var digits = IntegerDigits();
        if (digits > ExitDigits) return false;
        decimals = ExitDigits - digits;
        var scaled = System.Numerics.BigInteger.DivRem(
            System.Numerics.BigInteger.Abs(Numerator) * System.Numerics.BigInteger.Pow(10, decimals), Denominator, out var rest);
        isCut = !rest.IsZero;
        if (isCut && scaled % 5 == 0) scaled += 1;
        value = ToDecimal(Sign < 0 ? -scaled : scaled, decimals);
        return true;
    }

    /// <summary>The number × 10^decimals, rounded to an integer, halves away from zero.</summary>
    internal System.Numerics.BigInteger Scaled(int decimals) => RoundScaled(decimals, RoundingMode.HalfAwayFromZero);
}
