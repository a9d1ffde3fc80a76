using Iki.Native.Border;

namespace Iki.Native.Formulas;

/// <summary>Figures written one after another, with commas between.</summary>
internal static class FigureText
{
    // What so many digits make fits 64 bits.
    private const int MostDigits = 18;

    /// <summary>Reads as many figures as there is room for; false where there are more or fewer, or one is written otherwise.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, Span<NativeNumber> numbers)
    {
        if (numbers.IsEmpty) return text.IsEmpty;
        var at = 0;
        for (var i = 0; i < numbers.Length; i++)
        {
            if (!TryReadOne(text, ref at, out numbers[i])) return false;
            var isLast = i == numbers.Length - 1;
            if (isLast != (at == text.Length) || (!isLast && text[at++] != ',')) return false;
        }

        return true;
    }

    private static bool TryReadOne(ReadOnlySpan<byte> text, ref int at, out NativeNumber number)
    {
        number = new NativeNumber { Scale = NativeNumber.Missing };
        var isNegative = at < text.Length && text[at] == '-';
        if (isNegative) at++;
        var (value, digits, point) = (0L, 0, -1);
        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (c is >= (byte)'0' and <= (byte)'9')
            {
                if (++digits > MostDigits) return false;
                value = (value * 10) + (c - '0');
            }
            else if (c == '.' && point < 0 && digits > 0)
            {
                point = digits;
            }
            else
            {
                break;
            }
        }

        if (digits == 0) return !isNegative;
        if (point == digits) return false;
        number = new NativeNumber { Coefficient = isNegative ? -value : value, Scale = point < 0 ? 0 : digits - point };
        return true;
    }
}
