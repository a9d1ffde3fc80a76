using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Iki.Cli.Commands;
using Iki.Cli.Output;
using Iki.Core;

namespace Iki.Cli.Help;

/// <summary>What <c>--help</c> prints, in the language asked for.</summary>
internal sealed class HelpPage(Language language) : SynchronousCommandLineAction
{
    private const int WidestNames = 34;

    /// <summary>Puts the page in the place of the one that the parser has.</summary>
    public static void SetOn(RootCommand root, Language language)
    {
        foreach (var option in root.Options.OfType<HelpOption>()) option.Action = new HelpPage(language);
    }

    // A command that lacks its arguments is what help is asked for.
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var writer = parseResult.InvocationConfiguration.Output;
        var width = Console.IsOutputRedirected ? Tables.WidthOfFiles : CommonOptions.WidthOfTerminal() ?? Tables.WidthOfFiles;
        Section(writer, HelpWords.Description);
        TextLines.Write(writer, HelpTexts.Of(command.Description, language), width, 2);
        writer.WriteLine();
        Section(writer, HelpWords.Usage);
        writer.WriteLine($"  {UsageOf(command)}");
        List(writer, HelpWords.Arguments, command.Arguments.Where(a => !a.Hidden).Select(a => (NameOf(a), DescriptionOf(a))), width);
        var inherited = command is RootCommand ? [] : parseResult.RootCommandResult.Command.Options.Where(o => o.Recursive);
        List(writer, HelpWords.Options, command.Options.Concat(inherited).Where(o => !o.Hidden).Select(o => (NameOf(o), DescriptionOf(o))), width);
        List(writer, HelpWords.Commands, command.Subcommands.Where(c => !c.Hidden).Select(c => (NameOf(c), HelpTexts.Of(c.Description, language))), width);
        return ExitCodes.Well;
    }

    private void Section(TextWriter writer, Wording word) => writer.WriteLine($"{Words.Say(word, language)}:");

    private void List(TextWriter writer, Wording word, IEnumerable<(string Name, string Said)> lines, int width)
    {
        (string Name, string Said)[] all = [.. lines];
        if (all.Length == 0) return;
        writer.WriteLine();
        Section(writer, word);
        var column = Math.Min(WidestNames, all.Max(l => l.Name.Length));
        foreach (var (name, said) in all)
        {
            // A name that is wider than its column has the line to itself.
            if (name.Length > column) writer.WriteLine($"  {name}");
            var first = name.Length > column ? "" : name;
            TextLines.Write(writer, said, width, 2, $"{first.PadRight(column)}  ");
        }
    }

    private string UsageOf(Command command)
    {
        var names = new List<string>();
        for (Symbol? symbol = command; symbol is Command; symbol = symbol.Parents.FirstOrDefault()) names.Insert(0, symbol is RootCommand ? "iki" : symbol.Name);
        if (command.Subcommands.Count > 0) names.Add(Words.Say(HelpWords.CommandPlace, language));
        names.AddRange(command.Arguments.Where(a => !a.Hidden).Select(a => a.Arity.MinimumNumberOfValues == 0 ? $"[{NameOf(a)}]" : NameOf(a)));
        names.Add(Words.Say(HelpWords.OptionsPlace, language));
        return string.Join(' ', names);
    }

    private static string NameOf(Command command) => string.Join(' ', [command.Name, .. command.Arguments.Where(a => !a.Hidden).Select(NameOf)]);

    private static string NameOf(Argument argument) => ChoicesOf(argument) is { Length: > 0 } choices
        ? $"<{choices}>"
        : $"<{argument.Name}>" + (argument.Arity.MaximumNumberOfValues > 1 ? "..." : "");

    private string NameOf(Option option)
    {
        var name = string.Join(", ", option.Aliases.OrderBy(a => a.Length).Append(option.Name));
        if (option.Arity.MaximumNumberOfValues > 0 && option is not HelpOption and not VersionOption && option.ValueType != typeof(bool))
            name += $" <{(ChoicesOf(option) is { Length: > 0 } choices ? choices : (option.HelpName ?? option.Name).TrimStart('-'))}>";
        return option.Required ? $"{name} {Words.Say(HelpWords.Required, language)}" : name;
    }

    private string DescriptionOf(Argument argument) => HelpTexts.Of(argument.Description, language);

    private string DescriptionOf(Option option)
    {
        var said = option switch
        {
            HelpOption => Words.Say(HelpWords.ShowHelp, language),
            VersionOption => Words.Say(HelpWords.ShowVersion, language),
            _ => HelpTexts.Of(option.Description, language),
        };
        return option.HasDefaultValue && option.GetDefaultValue() is string standard
            ? $"{said} {Words.Say(HelpWords.Default, language, standard)}"
            : said;
    }

    private static string ChoicesOf(Symbol symbol) => string.Join('|', symbol.GetCompletions(CompletionContext.Empty).Select(c => c.Label).Where(l => !l.StartsWith('-')).Distinct());
}
