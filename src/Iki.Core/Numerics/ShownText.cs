using System.Globalization;
using System.Text;

namespace Iki.Core.Numerics;

/// <summary>A text that was refused, as a message shows it: cut where it is long, and with escapes for what cannot be seen.</summary>
internal static class ShownText
{
    private const int Longest = 60;

    public static string Of(ReadOnlySpan<char> text)
    {
        var shown = new StringBuilder();
        foreach (var rune in text[..Math.Min(text.Length, Longest)].EnumerateRunes())
        {
            // Half of a surrogate pair is enumerated as U+FFFD.
            if (IsSeen(rune)) shown.Append(rune.ToString());
            else shown.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}");
        }

        return text.Length > Longest ? shown.Append("...").ToString() : shown.ToString();
    }

    /// <summary>The beginning of a text in UTF-8, not yet made visible; what is no UTF-8 is U+FFFD.</summary>
    public static string OfUtf8(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8[..Math.Min(utf8.Length, 4 * Longest)]);

    private static bool IsSeen(Rune rune) => rune.Value == ' ' || !(Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
