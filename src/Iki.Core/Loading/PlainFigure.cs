namespace Iki.Core.Loading;

/// <summary>
/// Reads from bytes the figures that almost all are: whole numbers of up to 15 digits, and decimals that can only be read in one way. Every other text
/// is left to <see cref="Figure.Read(ReadOnlySpan{char}, NumberNotation)"/>.
/// </summary>
internal static class PlainFigure
{
    private const int MostDigits = 15;

    private static ReadOnlySpan<int> Powers => [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000];

    /// <summary>Reads a figure.</summary>
    /// <param name="text">The bytes.</param>
    /// <param name="decimalSign">The sign before its decimals: a point or a comma.</param>
    /// <param name="numerator">The numerator of the reduced fraction.</param>
    /// <param name="denominator">The denominator.</param>
    public static bool TryRead(ReadOnlySpan<byte> text, byte decimalSign, out long numerator, out int denominator)
    {
        (numerator, denominator) = (0, 1);
        var isNegative = text is [(byte)'-', ..];
        if (isNegative) text = text[1..];
        if (text.Length is 0 or > MostDigits + 1) return false;
        var decimals = -1;
        for (var i = 0; i < text.Length; i++)
        {
            var digit = unchecked((uint)(text[i] - '0'));
            if (digit <= 9)
            {
                numerator = (numerator * 10) + digit;
                continue;
            }

            if (text[i] != decimalSign || decimals >= 0 || i == 0) return false;
            decimals = text.Length - i - 1;
        }

        // Three decimals could be thousands; a 0 before other digits, or a minus before 0, is for others to judge.
        if (decimals is 0 or 3 || decimals >= Powers.Length || (decimals < 0 && text.Length > MostDigits)) return false;
        if (text[0] == '0' && (decimals < 0 ? text.Length > 1 : text[1] != decimalSign)) return false;
        if (isNegative)
        {
            if (numerator == 0) return false;
            numerator = -numerator;
        }

        if (decimals > 0) Reduce(ref numerator, ref denominator, Powers[decimals]);
        return true;
    }

    private static void Reduce(ref long numerator, ref int denominator, int power)
    {
        var (x, y) = (Math.Abs(numerator), (long)power);
        while (y != 0) (x, y) = (y, x % y);
        (numerator, denominator) = (numerator / x, (int)(power / x));
    }
}
