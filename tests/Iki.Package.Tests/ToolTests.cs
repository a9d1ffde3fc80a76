using System.Text.RegularExpressions;

namespace Iki.Package.Tests;

/// <summary>The tool, installed from its package, says what its README says.</summary>
public class ToolTests
{
    [Fact]
    public void Every_command_of_the_README_prints_what_stands_below_it()
    {
        var folder = Path.Combine(Packed.Work, "tool");
        Command.Run(Packed.Work, "dotnet", "tool", "install", "Iki.Cli", "--tool-path", folder, "--source", Packed.Folder);
        var block = Regex.Match(Packed.Tool.Text("README.md"), "```console\n(\\$ iki formula.*?)\n```", RegexOptions.Singleline).Groups[1].Value;
        var commands = Regex.Matches(block + "\n", @"^\$ iki (?<asked>.*)\n(?<printed>(?:(?!\$ ).*\n)*)", RegexOptions.Multiline);
        commands.Count.Should().BeGreaterThan(2);
        foreach (Match command in commands)
        {
            Command.Run(RepositoryFiles.Root, "/bin/sh", "-c", $"'{folder}/iki' {command.Groups["asked"].Value}").Should().Be(command.Groups["printed"].Value);
        }
    }
}
