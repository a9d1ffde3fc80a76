using System.Text;
using Iki.Cli.Tests.Documentation;

namespace Iki.Package.Tests;

/// <summary>
/// Someone who has a page, the packages and the SDK, and nothing else: types what the page says, in its order, in a folder that is
/// empty at first. Programs go into <c>Program.cs</c> and are run; the tool is the one that the page installs.
/// </summary>
internal sealed class NewUser
{
    // The clone is there for this one command, whose outcome these tests were given.
    private const string Pack = "dotnet pack -c Release -o ../packages";

    private readonly StringBuilder _page = new();
    private readonly string _home;
    private readonly string _packages;
    private string _folder;
    private string? _printed;

    public NewUser()
    {
        var beside = Directory.CreateDirectory(Path.Combine(Packed.Work, "new-user")).FullName;
        _home = Directory.CreateDirectory(Path.Combine(beside, "home")).FullName;
        _folder = Directory.CreateDirectory(Path.Combine(beside, "clone")).FullName;
        _packages = Path.Combine(beside, "packages");
    }

    /// <summary>The page as it would stand with what was really printed.</summary>
    public string Follow(string page)
    {
        foreach (var (prose, block) in GuideBlock.Split(page))
        {
            _page.Append(block is null ? prose + "\n" : $"```{block.Language}\n{Done(block)}```\n");
        }

        return _page.ToString();
    }

    private string Done(GuideBlock block)
    {
        switch (block)
        {
            case { Role: "file" }:
                File.WriteAllText(Path.Combine(_folder, block.Name), block.Text);
                return block.Text;
            case { Role: "change", Language: "diff" }:
                var path = Path.Combine(_folder, block.Name);
                File.WriteAllText(path, block.ApplyTo(File.ReadAllText(path)));
                return block.Text;
            case { Role: "example", Language: "csharp" }:
                File.WriteAllText(Path.Combine(_folder, "Program.cs"), block.Text);
                _printed = Shell("dotnet run");
                return block.Text;
            case { Language: "text" } when _printed is { } printed:
                _printed = null;
                return printed;
            case { Language: "console" }:
                return string.Concat(block.Lines.Where(l => l.StartsWith("$ ", StringComparison.Ordinal)).Select(l => $"{l}\n{Shell(l[2..])}"));
            case { Language: "bash" }:
                if (block.Lines.Contains(Pack)) Directory.CreateSymbolicLink(_packages, Packed.Folder);
                Shell("set -e\n" + block.Text.Replace(Pack + "\n", "", StringComparison.Ordinal), mustSucceed: true);
                return block.Text;
            default:
                throw new InvalidOperationException($"Nobody would know what to do with this block:\n{block.Text}");
        }
    }

    /// <summary>Types lines into a shell, stays where they lead, and reads what they print, without the spaces at the ends of lines.</summary>
    private string Shell(string lines, bool mustSucceed = false)
    {
        var place = Path.Combine(_home, "place");
        // Servers that outlive a command would keep its output open.
        var script = $"""
            export DOTNET_CLI_HOME='{_home}' DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 NO_COLOR=1
            export MSBUILDDISABLENODEREUSE=1 UseSharedCompilation=false DOTNET_CLI_USE_MSBUILD_SERVER=0 PATH="{_home}/.dotnet/tools:$PATH"
            exec 2>&1
            {lines}
            {(mustSucceed ? "" : "true")}
            pwd > '{place}'
            """;
        var printed = Command.Run(_folder, "bash", "-c", script);
        _folder = File.ReadAllText(place).TrimEnd('\n');
        return string.Concat(printed.TrimEnd('\n').Split('\n').Select(l => l.TrimEnd() + "\n"));
    }
}
