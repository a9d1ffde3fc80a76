using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Help;
using Iki.Cli.Commands;
using Iki.Cli.Help;
using Iki.Cli.Output;
using Iki.Core;

namespace Iki.Cli.Completion;

/// <summary>
/// What may stand where a command line is being typed: <c>iki __complete WORD… =TYPED</c> prints a line for each, with what it means after a tab, and <c>:files</c> where the
/// name of a file may stand. The word at the cursor comes last and after an equals sign, because not every shell passes on an empty word.
/// </summary>
internal sealed class Suggestions(RootCommand root, IEnumerable<Command> commands, Language language)
{
    /// <summary>The word that asks for suggestions.</summary>
    public const string Word = "__complete";

    private const string Files = ":files";

    private readonly Command[] _commands = [.. commands];

    /// <summary>Prints what may stand at the place.</summary>
    /// <param name="words">The words after the name of the tool; the last is the one being typed.</param>
    /// <param name="writer">Where they go.</param>
    public void Print(IReadOnlyList<string> words, TextWriter writer)
    {
        var last = words.Count > 0 ? words[^1] : "";
        var typed = ShellWord.Bare(last.StartsWith('=') ? last[1..] : last);
        string[] before = [.. words.SkipLast(1).Select(ShellWord.Bare)];
        var (lines, isFile) = At(before, typed);
        foreach (var (value, said) in lines.Where(l => l.Value.StartsWith(typed, StringComparison.Ordinal)).DistinctBy(l => l.Value))
        {
            // A text of a file must not be taken for a line of its own, nor be obeyed by the screen.
            if (TerminalText.Visible(value) == value) writer.WriteLine(said is null ? value : $"{value}\t{TerminalText.Visible(said)}");
        }

        if (isFile) writer.WriteLine(Files);
    }

    private (IEnumerable<(string Value, string? Said)> Lines, bool IsFile) At(string[] before, string typed)
    {
        if (before.Length == 0) return (typed.StartsWith('-') ? NamesOf(root.Options) : _commands.Where(c => !c.Hidden).Select(c => (c.Name, Said(c.Description))), false);
        if (Array.Find(_commands, c => c.Name == before[0]) is not { } command) return ([], false);
        var line = TypedLine.Of(command, before[1..]);
        if (line.Pending is { } option && !typed.StartsWith("--", StringComparison.Ordinal)) return ValuesOf(option, option.Name, line);
        if (typed.StartsWith('-')) return (NamesOf(command.Options.Concat(root.Options.Where(o => o.Recursive)).Where(o => !line.IsGiven(o) || o.Arity.MaximumNumberOfValues > 1)), false);
        return line.Argument is { } argument ? ValuesOf(argument, argument.Name, line) : (NamesOf(command.Options.Where(o => !line.IsGiven(o))), false);
    }

    private (IEnumerable<(string Value, string? Said)> Lines, bool IsFile) ValuesOf(Symbol symbol, string name, TypedLine line)
    {
        var choices = symbol.GetCompletions(CompletionContext.Empty).Select(c => (c.Label, (string?)null)).Where(c => !c.Label.StartsWith('-')).ToArray();
        if (choices.Length > 0) return (choices, false);
        var isFile = symbol is INamesFiles || name is "--output" or "--review" or "--write-mapping";
        return (CatalogWords.Of(name, line), isFile);
    }

    private IEnumerable<(string Value, string? Said)> NamesOf(IEnumerable<Option> options) => options.Where(o => !o.Hidden).Select(o => (o.Name, o switch
    {
        HelpOption => Words.Say(HelpWords.ShowHelp, language),
        VersionOption => Words.Say(HelpWords.ShowVersion, language),
        _ => Said(o.Description),
    })).OrderBy(o => o.Name, StringComparer.Ordinal).Select(o => (o.Name, o.Item2));

    private string? Said(string? description) => HelpTexts.Of(description, language) is { Length: > 0 } said ? said : null;
}
