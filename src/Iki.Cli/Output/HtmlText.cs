using System.Text;

namespace Iki.Cli.Output;

/// <summary>Texts from files on their way to a page of HTML, which shows them and obeys none.</summary>
internal static class HtmlText
{
    /// <summary>Text as it may stand between tags and in quoted attributes; what a browser would obey is shown as �.</summary>
    public static string Escape(string text)
    {
        var safe = new StringBuilder(text.Length + 16);
        foreach (var c in TerminalText.Visible(text))
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
}
