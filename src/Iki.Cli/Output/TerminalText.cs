using System.Globalization;

namespace Iki.Cli.Output;

/// <summary>Texts from files on their way to a terminal, which would obey some characters rather than show them.</summary>
internal static class TerminalText
{
    public static string Visible(string text) => string.Create(text.Length, text, static (target, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            target[i] = char.GetUnicodeCategory(source[i]) is UnicodeCategory.Control or UnicodeCategory.Format ? '\uFFFD' : source[i];
        }
    });

    /// <summary>The same of a text of several lines.</summary>
    public static string VisibleLines(string text) => string.Join('\n', text.Split('\n').Select(Visible));
}
