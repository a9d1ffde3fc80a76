using Spectre.Console;

namespace Iki.Cli.Output;

/// <summary>How tables are written: with colour only on a terminal that supports it, and wide if the width is unknown.</summary>
internal static class Tables
{
    /// <summary>Wide enough not to break a line if there is no terminal with a width.</summary>
    public const int WidthOfFiles = 160;

    public static void Write(Table table, TextWriter writer, int? terminalWidth)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = terminalWidth is null ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = HasColours(terminalWidth) ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = terminalWidth ?? WidthOfFiles;
        console.Write(table);
    }

    /// <summary>Whether the output goes to a terminal whose reader wants colours and which shows them.</summary>
    public static bool HasColours(int? terminalWidth) =>
        terminalWidth is not null && Environment.GetEnvironmentVariable("NO_COLOR") is null or ""
        && AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.Detect, Interactive = InteractionSupport.No }).Profile.Capabilities.Ansi;

    public static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Good => new Style(Color.Green),
        Tone.Doubtful => new Style(Color.Olive),
        Tone.Bad => new Style(Color.Red),
        _ => Style.Plain,
    };

    /// <summary>A text in the colour of its tone, for lines that no table holds. Words are broken into lines before, so it counts as one.</summary>
    public static string Coloured(string text, Tone tone) => tone switch
    {
        Tone.Good => $"\u001b[32m{text}\u001b[0m",
        Tone.Doubtful => $"\u001b[33m{text}\u001b[0m",
        Tone.Bad => $"\u001b[31m{text}\u001b[0m",
        _ => text,
    };
}
