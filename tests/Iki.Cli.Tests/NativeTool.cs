using System.Diagnostics;
using System.Text;
using Iki.Core;

namespace Iki.Cli.Tests;

/// <summary>
/// The tool as one file of machine code, which <c>IKI_TOOL</c> names: the same tests run against it, each run a process with the arguments, the input and the language of
/// the test. Those that look into the tool have the trait <c>Runs=inside</c>, and are left out by <c>.ci/tool/run</c>.
/// </summary>
internal static class NativeTool
{
    /// <summary>The file; null where the tests run the tool in process.</summary>
    public static string? Path { get; } = Environment.GetEnvironmentVariable("IKI_TOOL") is { Length: > 0 } tool ? System.IO.Path.GetFullPath(tool) : null;

    /// <summary>Runs the tool to its end.</summary>
    public static (int ExitCode, string Error) Run(string tool, string[] args, Stream input, Stream output, Language systemLanguage)
    {
        var start = new ProcessStartInfo(tool, args)
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, StandardErrorEncoding = new UTF8Encoding(false),
        };
        foreach (var name in new[] { "LC_ALL", "LC_MESSAGES", "LANG" }) start.Environment.Remove(name);
        start.Environment["LANG"] = systemLanguage == Language.Indonesian ? "id_ID.UTF-8" : "C.UTF-8";
        using var process = Process.Start(start)!;
        var asked = Task.Run(() => Ask(input, process.StandardInput));
        var answered = Task.Run(() => process.StandardOutput.BaseStream.CopyTo(output));
        var error = process.StandardError.ReadToEnd();
        if (!process.WaitForExit(TimeSpan.FromMinutes(2)))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{tool} {string.Join(' ', args)} does not end.");
        }

        Task.WaitAll(asked, answered);
        return (process.ExitCode, error);
    }

    // What is read in pieces is passed on in those.
    private static void Ask(Stream input, StreamWriter asked)
    {
        try
        {
            using (asked)
            {
                var piece = new byte[1 << 16];
                for (int read; (read = input.Read(piece, 0, piece.Length)) > 0;)
                {
                    asked.BaseStream.Write(piece, 0, read);
                    asked.BaseStream.Flush();
                }
            }
        }
        catch (IOException)
        {
            // A command that asks for no input has ended without it.
        }
    }
}
