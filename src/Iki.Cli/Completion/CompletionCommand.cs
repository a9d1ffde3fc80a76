using System.CommandLine;
using Iki.Cli.Commands;

namespace Iki.Cli.Completion;

/// <summary><c>iki completion bash|zsh|powershell</c>: prints the script with which a shell completes command lines of the tool.</summary>
internal static class CompletionCommand
{
    public static Command Make(TextWriter output, TextWriter error)
    {
        var shell = new Argument<string>("SHELL") { Description = "bash, zsh or powershell." };
        shell.AcceptOnlyFromAmong("bash", "zsh", "powershell");
        var command = new Command("completion", "Prints a script that completes commands, options, values and ids in a shell.") { shell };
        new CommonOptions().AddTo(command, output, error, call =>
        {
            call.Writer.Write(call.Parsed.GetValue(shell) switch
            {
                "bash" => ShellScripts.Bash,
                "zsh" => ShellScripts.Zsh,
                _ => ShellScripts.PowerShell,
            });
            return ExitCodes.Well;
        });
        return command;
    }
}
