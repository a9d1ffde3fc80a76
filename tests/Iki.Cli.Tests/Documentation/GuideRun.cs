using System.Text;
using System.Text.RegularExpressions;

namespace Iki.Cli.Tests.Documentation;

/// <summary>
/// Does what a guide tells its reader to do, from top to bottom in an empty folder: writes the files, makes the changes, runs the
/// commands and the programs. Its outcome is the page as it would stand with what was really printed.
/// </summary>
internal sealed class GuideRun(ScratchFolder folder)
{
    private readonly StringBuilder _page = new();

    private IReadOnlyList<string>? _printed;

    /// <summary>The page with the real output below each command and each program.</summary>
    public string Of(string page)
    {
        foreach (var (prose, block) in GuideBlock.Split(page))
        {
            if (block is null) Add(prose!);
            else Add($"```{block.Language}", [.. Done(block), "```"]);
        }

        return _page.ToString();
    }

    private IReadOnlyList<string> Done(GuideBlock block)
    {
        switch (block)
        {
            case { Role: "file" }:
                folder.Write(block.Name, block.Text);
                return block.Lines;
            case { Role: "change", Language: "diff" }:
                folder.Write(block.Name, block.ApplyTo(folder.Read(block.Name)));
                return block.Lines;
            case { Role: "example", Language: "csharp" }:
                Compiled.MustHold(block);
                _printed = LinesOf(folder.Shorten(GuideExamples.Run(block.Name, folder)));
                return block.Lines;
            case { Language: "console" }:
                return [.. block.Lines.Where(l => l.StartsWith("$ ", StringComparison.Ordinal)).SelectMany(l => LinesOf(Printed(l[2..])).Prepend(l))];
            case { Language: "text" } when _printed is { } printed:
                _printed = null;
                return printed;
            default:
                // The formulas are run by the tests of Iki.Core.
                block.Language.Should().BeOneOf(["text", "bash", "formula"], "a block that nothing checks would drift: {0}", block.Text);
                return block.Lines;
        }
    }

    /// <summary>What a command prints, with the paths as the reader writes them; nothing of a command that is not ours.</summary>
    public string Printed(string command)
    {
        var words = Regex.Matches(command, "'([^']*)'|([^ ']+)").Select(m => m.Groups[1].Success ? m.Groups[1].Value : m.Value).ToList();
        if (words[0] != "iki") return "";
        var from = words.IndexOf("<");
        Stream input = from < 0 ? new MemoryStream() : new MemoryStream(Encoding.UTF8.GetBytes(folder.Read(words[from + 1])));
        var args = words[1..(from < 0 ? words.Count : from)].Select(PathOf);
        var run = ToolRun.Of([.. args], input);
        return folder.Shorten(run.Error + run.Output).Replace(Repository.PathOf(), "", StringComparison.Ordinal);
    }

    /// <summary>A word of a command: the name of a file is one of the reader's folder, and a seed is one of the repository.</summary>
    private string PathOf(string word) =>
        Regex.IsMatch(word, @"^[\w-]+\.(json|csv|md|html|xlsx)$") ? folder[word]
        : word.StartsWith("seeds/", StringComparison.Ordinal) ? Repository.PathOf(word)
        : word;

    /// <summary>What was printed as lines, without the spaces behind them, which nobody sees.</summary>
    public static string[] LinesOf(string printed) =>
        printed.Length == 0 ? [] : [.. printed.TrimEnd('\n').Split('\n').Select(l => l.TrimEnd())];

    private void Add(params IEnumerable<string> lines) => _page.AppendJoin('\n', lines).Append('\n');

    private void Add(string first, IReadOnlyList<string> lines) => Add([first, .. lines]);
}
