using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Help;
using Iki.Cli.Output;
using Iki.Core;

namespace Iki.Cli.Help;

/// <summary>The manual page, in the language asked for: <c>iki __manual</c> prints it as troff with the macros of man(7), for the archive of the tool.</summary>
internal sealed class Manual(RootCommand root, IEnumerable<Command> commands, Language language)
{
    /// <summary>The word that asks for the page.</summary>
    public const string Word = "__manual";

    // The day of its own texts, so that the page is the same whenever it is made.
    private const string Dated = "2026-11-30";

    // Of every command, in the order of its help.
    private static readonly string[] Common = ["--format", "--language", "--output", "--max-json"];

    private readonly Command[] _commands = [.. commands.Where(c => !c.Hidden)];

    public void Print(TextWriter writer)
    {
        writer.WriteLine($".TH IKI 1 {Dated} \"iki\" \"Iki.Core\"");
        Section(writer, ManualWords.Name);
        writer.WriteLine($"iki \\- {Text(Sentence(root.Description).TrimEnd('.'))}");
        Section(writer, ManualWords.Synopsis);
        writer.WriteLine(".nf");
        foreach (var command in _commands) writer.WriteLine($"{Bold($"iki {command.Name}")}{string.Concat(command.Arguments.Select(a => $" {Place(a)}"))} [{Text(Words.Say(HelpWords.Options, language).ToLowerInvariant())}]");
        writer.WriteLine(".fi");
        Section(writer, ManualWords.Description);
        writer.WriteLine(Text(Sentence(root.Description)));
        Section(writer, ManualWords.Commands);
        foreach (var command in _commands) Print(writer, command);
        Section(writer, ManualWords.Common);
        foreach (var option in Common.Select(name => _commands.SelectMany(c => c.Options).First(o => o.Name == name))) Print(writer, option, ofAll: true);
        foreach (var option in root.Options.Where(o => o is HelpOption or VersionOption)) Print(writer, option, ofAll: true);
        Section(writer, ManualWords.ExitStatus);
        foreach (var (code, said) in ManualWords.ExitCodes) Entry(writer, Bold(code), Words.Say(said, language));
        Section(writer, ManualWords.Environment);
        foreach (var (names, said) in ManualWords.Variables) Entry(writer, Bold(names), Words.Say(said, language));
        Section(writer, ManualWords.Examples);
        foreach (var (line, said) in ManualWords.Shown) Entry(writer, Bold(line), Words.Say(said, language));
    }

    private void Print(TextWriter writer, Command command)
    {
        writer.WriteLine($".SS \"iki {Text(command.Name)}{string.Concat(command.Arguments.Select(a => $" {Plain(a)}"))}\"");
        writer.WriteLine(Text(Sentence(command.Description)));
        foreach (var argument in command.Arguments) Entry(writer, Place(argument), Sentence(argument.Description));
        foreach (var option in command.Options.Where(o => !o.Hidden && (!Common.Contains(o.Name) || o.Name == "--format"))) Print(writer, option, ofAll: false);
    }

    private void Print(TextWriter writer, Option option, bool ofAll)
    {
        var name = string.Join(", ", option.Aliases.OrderBy(a => a.Length).Append(option.Name).Select(Bold));
        var takes = option.Arity.MaximumNumberOfValues > 0 && option is not HelpOption and not VersionOption && option.ValueType != typeof(bool);
        if (takes) name += $" {Italic(option.Name.TrimStart('-').ToUpperInvariant())}";
        if (option.Required) name += $" {Text(Words.Say(HelpWords.Required, language))}";
        var said = option switch
        {
            HelpOption => Words.Say(HelpWords.ShowHelp, language),
            VersionOption => Words.Say(HelpWords.ShowVersion, language),
            _ => Sentence(option.Description),
        };

        // What a format may be differs from command to command.
        string[] choices = ofAll && option.Name == "--format" ? [] : [.. option.GetCompletions(CompletionContext.Empty).Select(c => c.Label).Where(l => !l.StartsWith('-')).Distinct()];
        if (choices.Length > 0 && option.ValueType != typeof(bool)) said += $" {Words.Say(ManualWords.OneOf, language, string.Join(", ", choices))}";
        if (option.HasDefaultValue && option.GetDefaultValue() is string standard) said += $" {Words.Say(HelpWords.Default, language, standard)}";
        Entry(writer, name, said);
    }

    private static void Entry(TextWriter writer, string name, string said)
    {
        writer.WriteLine(".TP");
        writer.WriteLine(name);
        writer.WriteLine(Text(said));
    }

    private void Section(TextWriter writer, Wording word) => writer.WriteLine($".SH \"{Text(Words.Say(word, language))}\"");

    private string Sentence(string? english) => HelpTexts.Of(english, language);

    private static string Plain(Argument argument) => Text(argument.Name) + (argument.Arity.MaximumNumberOfValues > 1 ? "..." : "");

    private static string Place(Argument argument)
    {
        var place = Italic(argument.Name) + (argument.Arity.MaximumNumberOfValues > 1 ? "..." : "");
        return argument.Arity.MinimumNumberOfValues == 0 ? $"[{place}]" : place;
    }

    private static string Bold(string text) => $"\\fB{Text(text)}\\fR";

    private static string Italic(string text) => $"\\fI{Text(text)}\\fR";

    // Hyphens are those that can be copied into a shell, and no line starts a request.
    private static string Text(string text)
    {
        var said = text.Replace("\\", "\\e", StringComparison.Ordinal).Replace("-", "\\-", StringComparison.Ordinal).Replace("'", "\\(aq", StringComparison.Ordinal)
            .Replace("…", "...", StringComparison.Ordinal).Replace("\"", "\\(dq", StringComparison.Ordinal);
        return said.StartsWith('.') ? $"\\&{said}" : said;
    }
}
