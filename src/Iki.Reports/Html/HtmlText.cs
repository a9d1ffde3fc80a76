using System.Text;
using Iki.Core;

namespace Iki.Reports.Html;

/// <summary>Texts from files on their way to a page, which shows them and obeys none.</summary>
internal static class HtmlText
{
    /// <summary>Text that is safe between tags and in quoted attributes; characters that a browser would obey are shown as �.</summary>
    public static string Escape(string text)
    {
        var safe = new StringBuilder(text.Length + 16);
        foreach (var c in VisibleText.Of(text))
        {
            safe = c switch
            {
                '&' => safe.Append("&amp;"),
                '<' => safe.Append("&lt;"),
                '>' => safe.Append("&gt;"),
                '"' => safe.Append("&quot;"),
                '\'' => safe.Append("&#39;"),
                _ => safe.Append(c),
            };
        }

        return safe.ToString();
    }

    /// <summary>A string of CSS, in its quotes: all but letters and digits of ASCII are escapes, so that no text ends it.</summary>
    public static string CssString(string text)
    {
        var safe = new StringBuilder("\"");
        foreach (var rune in VisibleText.Of(text).EnumerateRunes())
        {
            if (rune.IsAscii && (Rune.IsLetterOrDigit(rune) || rune.Value is ' ' or ',' or '.')) safe.Append((char)rune.Value);
            else safe.Append(System.Globalization.CultureInfo.InvariantCulture, $"\\{rune.Value:X6}");
        }

        return safe.Append('"').ToString();
    }
}
