using System.Globalization;
using System.Xml.Linq;

namespace Iki.Documents.Reading.Word;

/// <summary>Signs that Word names by font and place.</summary>
internal static class WordSymbols
{
    public static string Of(XElement symbol)
    {
        if (!int.TryParse(symbol.Get("char"), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code)) return "";
        var place = code & 0xFF;
        if (symbol.Get("font") is { } font && font.StartsWith("Symbol", StringComparison.OrdinalIgnoreCase))
        {
            return place switch
            {
                0xB4 => "×", 0xB8 => "÷", 0xE5 => "∑", 0x53 => "Σ", 0xA3 => "≤", 0xB3 => "≥", 0xB9 => "≠", 0xB1 => "±", 0xD7 => "⋅", 0xB7 => "•", 0xA5 => "∞", 0xD6 => "√", 0x2D => "−",
                >= 0x20 and < 0x40 => ((char)place).ToString(),
                _ => "•",
            };
        }

        return code is >= 0xE000 and <= 0xF8FF ? place is 0xFC or 0xFE ? "✓" : "•" : code is > 0 and <= 0xFFFF && !char.IsSurrogate((char)code) ? ((char)code).ToString() : "";
    }
}
