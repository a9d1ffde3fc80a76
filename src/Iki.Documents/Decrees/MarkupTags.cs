using System.Net;
using System.Text.RegularExpressions;

namespace Iki.Documents.Decrees;

/// <summary>Tags of HTML that a program left in a text: those of form are taken off, those of lines become lines.</summary>
internal static partial class MarkupTags
{
    public static string Removed(string text)
    {
        if (!text.Contains('<', StringComparison.Ordinal)) return text;
        var lines = Lines().Replace(text, "\n");
        return WebUtility.HtmlDecode(Form().Replace(lines, ""));
    }

    [GeneratedRegex(@"\s*<(?:br|/?li|/?ul|/?ol|/?p|/?div|/?tr)\b[^>]{0,200}>\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Lines();

    [GeneratedRegex(@"</?(?:b|i|u|em|strong|span|sub|sup|font|td|th|table|tbody|thead|math)\b[^>]{0,200}>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
