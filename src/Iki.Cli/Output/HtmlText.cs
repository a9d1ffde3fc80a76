using System.Text;

namespace Iki.Cli.Output;

/// <summary>Escapes texts from files for an HTML page, which shows them but executes none.</summary>
internal static class HtmlText
{
    /// <summary>Text that is safe between tags and in quoted attributes; characters that a browser would obey are shown as �.</summary>
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
