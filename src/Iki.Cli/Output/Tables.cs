using Spectre.Console;

namespace Iki.Cli.Output;

/// <summary>How tables are written: with colour only on a terminal that supports it, and wide if the width is unknown.</summary>
internal static class Tables
{
    /// <summary>Wide enough not to break a line if there is no terminal with a width.</summary>
    public const int WidthOfFiles = 160;

    public static void Write(Table table, TextWriter writer, int? terminalWidth)
    {
        var isTerminal = terminalWidth is not null;
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal && Environment.GetEnvironmentVariable("NO_COLOR") is null or "" ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = terminalWidth ?? WidthOfFiles;
        console.Write(table);
    }
}
