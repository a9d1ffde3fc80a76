using System.Diagnostics;

namespace Iki.Cli.Tests;

/// <summary>A process of its own: the tool where its descriptors, limits and signals matter, and small programs of the system.</summary>
internal static class Child
{
    /// <summary>The command that starts the tool, for a shell.</summary>
    public static string Iki { get; } = string.Join(' ', Command.Select(word => $"'{word}'"));

    private static string[] Command => NativeTool.Path is { } tool ? [tool] : [Environment.ProcessPath!, typeof(Cli.Tool).Assembly.Location];

    /// <summary>Runs the tool to its end.</summary>
    public static ToolRun Tool(params string[] args) => Run(Command[0], [.. Command[1..], .. args]);

    /// <summary>Runs a program to its end.</summary>
    public static ToolRun Run(string program, params string[] args)
    {
        using var process = Start(program, args);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEnd();
        if (!process.WaitForExit(TimeSpan.FromMinutes(2)))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', args)} does not end.");
        }

        return new ToolRun { ExitCode = process.ExitCode, Output = output.GetAwaiter().GetResult(), Error = error };
    }

    /// <summary>Runs a line of shell, in which <c>iki</c> is the tool.</summary>
    public static ToolRun Shell(string line) => Run("/bin/bash", "-c", $"iki() {{ {Iki} \"$@\"; }}; {line}");

    /// <summary>Starts a program, whose streams are here.</summary>
    public static Process Start(string program, params string[] args)
    {
        var start = new ProcessStartInfo(program, args) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };

        // The runtime keeps code and what debuggers ask for in files in memory, which a limit on the length of files would forbid.
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        return Process.Start(start)!;
    }
}
