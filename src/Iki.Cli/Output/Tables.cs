using Spectre.Console;

namespace Iki.Cli.Output;

/// <summary>How tables are written: with colour only on a terminal that has it, and wide where nobody says how wide.</summary>
internal static class Tables
{
    /// <summary>Wide enough not to break a line when nobody's terminal says how wide it is.</summary>
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
