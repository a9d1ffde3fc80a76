using System.CommandLine;
using Iki.Cli.Commands;
using Iki.Cli.Completion;
using Iki.Cli.Help;
using Iki.Cli.Output;
using Iki.Core;

namespace Iki.Cli;

/// <summary>The command line from its arguments to its exit code; streams are passed in, so that tests can run it unchanged.</summary>
internal static class Tool
{
    private const int BrokenPipe = 32;

    private const string Description = "Checks IKI definition files, evaluates their indicators and tries formulas.";

    /// <param name="args">The arguments.</param>
    /// <param name="input">Opens standard input.</param>
    /// <param name="output">Standard output.</param>
    /// <param name="error">Standard error.</param>
    /// <param name="systemLanguage">The language for people where the arguments name none.</param>
    public static int Run(IReadOnlyList<string> args, Func<Stream> input, TextWriter output, TextWriter error, Language systemLanguage = Language.English)
    {
        if (args is [Suggestions.Word or Manual.Word, ..]) return RunForShells(args, output, systemLanguage);
        var commands = Entries(input, output, error);

        // Only the requested command is created, because creating the others takes time at every start; without a known command, all are.
        var asked = args.Count > 0 ? Array.Find(commands, c => c.Name == args[0]) : null;
        var parsed = asked is null || MayAskAboutTool(args) ? null : Parse(new BareToolCommand(systemLanguage), [asked], args);

        // What is wrong is told by the whole tool.
        if (parsed is null || parsed.Errors.Count > 0)
        {
            var language = SpokenLanguage(args, systemLanguage);
            var root = new ToolCommand(Description, systemLanguage);
            HelpPage.SetOn(root, language);
            parsed = Parse(root, asked is null ? commands : [asked], args);
            if (parsed.Errors.Count > 0) return Fail(parsed, error, language);
        }

        return Invoke(parsed, output, error, args, systemLanguage);
    }

    // A leading @ is part of a formula or a name; response files are not supported.
    private static ParseResult Parse(Command root, Entry[] commands, IReadOnlyList<string> args)
    {
        foreach (var command in commands) root.Add(command.Make());
        return root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
    }

    /// <summary>Whether an argument may be one of the options for help and version, which only the whole tool has; short options may stand together.</summary>
    private static bool MayAskAboutTool(IReadOnlyList<string> args)
    {
        foreach (var arg in args)
        {
            if (arg.StartsWith("--help", StringComparison.Ordinal) || arg.StartsWith("--version", StringComparison.Ordinal)) return true;
            if (arg is ['-', not '-', ..] or ['/', 'h' or '?'] or ['/', 'h' or '?', ':' or '=', ..]) return true;
        }

        return false;
    }

    private static int Fail(ParseResult parsed, TextWriter error, Language language)
    {
        foreach (var problem in parsed.Errors) error.WriteLine(TerminalText.VisibleLines(ParserMistakes.In(problem.Message, language)));
        error.WriteLine(Words.Say(Words.SeeHelp, language));
        return ExitCodes.Usage;
    }

    private static int Invoke(ParseResult parsed, TextWriter output, TextWriter error, IReadOnlyList<string> args, Language systemLanguage)
    {
        try
        {
            var exitCode = parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
            output.Flush();
            return exitCode;
        }
        catch (Exception problem) when (OutputFault.IsOne(problem))
        {
            // The reader closed the pipe because it has read enough; this is not an error.
            if ((problem.HResult & 0xFFFF) != BrokenPipe) error.WriteLine(Words.Say(Words.OutputNotWritten, SpokenLanguage(args, systemLanguage)));
            return ExitCodes.Unreadable;
        }
    }

    // Nobody types these: a shell asks what may be typed, and the archive for the manual page.
    private static int RunForShells(IReadOnlyList<string> args, TextWriter output, Language systemLanguage)
    {
        var root = new ToolCommand(Description, systemLanguage);
        var commands = Commands(() => Stream.Null, output, output);
        if (args[0] == Suggestions.Word) new Suggestions(root, commands, systemLanguage).Print([.. args.Skip(1)], output);
        else new Manual(root, commands, SpokenLanguage(args, Language.English)).Print(output);
        output.Flush();
        return ExitCodes.Well;
    }

    /// <summary>Every command, made.</summary>
    public static IEnumerable<Command> Commands(Func<Stream> input, TextWriter output, TextWriter error) => Entries(input, output, error).Select(e => e.Make());

    private static Entry[] Entries(Func<Stream> input, TextWriter output, TextWriter error) =>
    [
        new("check", () => CheckCommand.Make(output, error)),
        new("evaluate", () => EvaluateCommand.Make(output, error)),
        new("explain", () => ExplainCommand.Make(output, error)),
        new("formula", () => FormulaCommand.Make(input, output, error)),
        new("schema", () => SchemaCommand.Make(output, error)),
        new("diff", () => DiffCommand.Make(output, error)),
        new("import", () => ImportCommand.Make(output, error)),
        new("scorecard", () => ScorecardCommand.Make(output, error)),
        new("export", () => ExportCommand.Make(output, error)),
        new("figures", () => FiguresCommand.Make(output, error)),
        new("form", () => FormCommand.Make(output, error)),
        new("sql", () => SqlCommand.Make(output, error)),
        new("completion", () => CompletionCommand.Make(output, error)),
    ];

    private static Language SpokenLanguage(IReadOnlyList<string> args, Language systemLanguage)
    {
        for (var i = 0; i < args.Count; i++)
        {
            var isNext = args[i] == "--language" && i + 1 < args.Count;
            var tag = isNext ? args[i + 1] : args[i].StartsWith("--language=", StringComparison.Ordinal) || args[i].StartsWith("--language:", StringComparison.Ordinal) ? args[i][11..] : null;
            if (Languages.FromTag(tag) is { } language) return language;
        }

        return IsForPrograms(args) ? Language.English : systemLanguage;
    }

    private static bool IsForPrograms(IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count; i++)
        {
            var format = args[i] == "--format" && i + 1 < args.Count ? args[i + 1]
                : args[i].StartsWith("--format=", StringComparison.Ordinal) || args[i].StartsWith("--format:", StringComparison.Ordinal) ? args[i][9..] : null;
            if (format is "json" or "jsonl" or "csv" or "parquet") return true;
        }

        return false;
    }

    private sealed record Entry(string Name, Func<Command> Make);
}
