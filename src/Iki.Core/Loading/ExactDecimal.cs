using System.Globalization;

namespace Iki.Core.Loading;

/// <summary>The shortest text of a binary number, as <c>12.5</c> or <c>1.5E-07</c>, as the decimal number that it says.</summary>
internal static class ExactDecimal
{
    /// <summary>Reads it, if a <see cref="decimal"/> can hold it exactly.</summary>
    /// <param name="written">The text, in the invariant culture.</param>
    /// <param name="number">The number.</param>
    /// <param name="digits">How many digits it takes, without zeros at either end.</param>
    public static bool TryRead(string written, out decimal number, out int digits)
    {
        var mantissa = written.AsSpan();
        if (mantissa.IndexOf('E') is >= 0 and var e) mantissa = mantissa[..e];
        var plain = mantissa.ToString().Replace(".", "", StringComparison.Ordinal).TrimStart('-').Trim('0');
        digits = plain.Length;
        if (!decimal.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out number)) return false;

        // A decimal rounds what has too many places for it.
        var read = number.ToString(CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal).TrimStart('-').Trim('0');
        return read == plain;
    }
}
