using Iki.Core;

namespace Iki.Cli.Output;

/// <summary>Texts from files on their way to a terminal, which would obey some characters rather than show them.</summary>
internal static class TerminalText
{
    public static string Visible(string text) => VisibleText.Of(text);

    /// <summary>The same of a text of several lines.</summary>
    public static string VisibleLines(string text) => VisibleText.OfLines(text);
}
