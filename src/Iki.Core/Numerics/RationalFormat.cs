using System.Globalization;
using System.Numerics;

namespace Iki.Core.Numerics;

/// <summary>
/// Formats of .NET for exact numbers. Where the number, rounded to what the format shows, fits a decimal, .NET writes that decimal; longer ones
/// are put together of their digits.
/// </summary>
internal static class RationalFormat
{
    // More decimals than anyone reads; a format of a billion would take the memory of the process.
    private const int MostDecimals = 10_000;

    /// <summary>Whether the format asks for the reduced fraction.</summary>
    public static bool IsExact(ReadOnlySpan<char> format) => format is [] or "G" or "g";

    /// <summary>A decimal that .NET writes by the format as it would write the number; false where no decimal is long enough.</summary>
    /// <exception cref="FormatException">There is no such format.</exception>
    public static bool TryRound(Rational number, ReadOnlySpan<char> format, out decimal value)
    {
        var (kind, precision) = Standard(format);
        if (kind is 'F' or 'N' or 'P' or 'C')
        {
            // How many decimals a culture has where the format says none is asked of it; by the cut they are right, however many.
            var decimals = precision + (kind == 'P' ? 2 : 0);
            if (precision >= 0 && decimals <= Rational.ExitDigits && number.TryRoundToDecimal(decimals, RoundingMode.HalfAwayFromZero, out value)) return true;
        }

        if (!number.TryCut(out value, out var told, out var isCut)) return false;
        if (!isCut) return true;
        return kind switch
        {
            'E' => Math.Max(precision, 6) < DigitsOf(value, told) - 1,
            'G' => precision > 0 && precision < DigitsOf(value, told) - 1,
            'F' or 'N' or 'P' or 'C' => (precision < 0 ? 99 : precision) + 2 < told,
            _ => format.ContainsAny("eE") ? Placeholders(format) < DigitsOf(value, told) - 1 : Placeholders(format) < told,
        };
    }

    /// <summary>The text of a number that no decimal can hold, rounded to what the format shows.</summary>
    /// <exception cref="FormatException">The format is none that can show it.</exception>
    public static string Long(Rational number, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var (kind, precision) = Standard(format);
        if (kind is not ('F' or 'N' or 'P' or 'C'))
        {
            throw new FormatException(
                $"The format '{ShownText.Of(format)}' needs more than 28 digits of this number: write F, N, P or C with a number of decimals, or no format for the fraction.");
        }

        var numbers = NumberFormatInfo.GetInstance(provider);
        var (decimals, separator, group, sizes) = kind switch
        {
            'P' => (numbers.PercentDecimalDigits, numbers.PercentDecimalSeparator, numbers.PercentGroupSeparator, numbers.PercentGroupSizes),
            'C' => (numbers.CurrencyDecimalDigits, numbers.CurrencyDecimalSeparator, numbers.CurrencyGroupSeparator, numbers.CurrencyGroupSizes),
            'N' => (numbers.NumberDecimalDigits, numbers.NumberDecimalSeparator, numbers.NumberGroupSeparator, numbers.NumberGroupSizes),
            _ => (numbers.NumberDecimalDigits, numbers.NumberDecimalSeparator, "", []),
        };
        if (precision >= 0) decimals = precision;
        var scaled = number.Scaled(decimals + (kind == 'P' ? 2 : 0));
        var digits = BigInteger.Abs(scaled).ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        var text = Grouped(digits[..^decimals], group, sizes) + (decimals == 0 ? "" : separator + digits[^decimals..]);

        // Signs and symbols stand where the culture has them around a 1.
        var one = (kind == 'P' ? 0.01m : 1m) * (scaled.Sign < 0 ? -1 : 1);
        var frame = one.ToString($"{kind}0", provider);
        var place = frame.IndexOf('1', StringComparison.Ordinal);
        return string.Concat(frame.AsSpan(0, place), text, frame.AsSpan(place + 1));
    }

    /// <summary>The letter of a standard format and its digits, −1 where it has none; no letter for a pattern.</summary>
    private static (char Kind, int Precision) Standard(ReadOnlySpan<char> format)
    {
        if (!char.IsAsciiLetter(format[0]) || format[1..].ContainsAnyExceptInRange('0', '9')) return default;
        var kind = char.ToUpperInvariant(format[0]);
        if (kind is not ('C' or 'E' or 'F' or 'G' or 'N' or 'P'))
        {
            throw new FormatException(
                $"A Rational has no format '{ShownText.Of(format)}': write G for the fraction, C, E, F, N or P with a number of decimals, or a pattern such as 0.00.");
        }

        if (format.Length == 1) return (kind, -1);
        return int.TryParse(format[1..], NumberStyles.None, CultureInfo.InvariantCulture, out var precision) && precision <= MostDecimals
            ? (kind, precision)
            : throw new FormatException($"The format '{ShownText.Of(format)}' asks for more than {MostDecimals} decimals.");
    }

    /// <summary>At least as many decimals as a pattern shows.</summary>
    private static int Placeholders(ReadOnlySpan<char> pattern) => pattern.Count('0') + pattern.Count('#') + (3 * (pattern.Count('%') + pattern.Count('‰')));

    /// <summary>The digits of a decimal that tell something, with so many decimals.</summary>
    private static int DigitsOf(decimal value, int decimals)
    {
        var scaled = BigInteger.Abs(((Rational)value).Scaled(decimals));
        return scaled.IsZero ? 0 : scaled.ToString(CultureInfo.InvariantCulture).Length;
    }

    private static string Grouped(string digits, string separator, int[] sizes)
    {
        var parts = new List<string>();
        var (end, last) = (digits.Length, 0);
        for (var i = 0; end > 0; i++)
        {
            if (i < sizes.Length) last = sizes[i];
            var start = last == 0 ? 0 : Math.Max(end - last, 0);
            parts.Insert(0, digits[start..end]);
            end = start;
        }

        return string.Join(separator, parts);
    }
}
