using System.CommandLine;
using Iki.Cli.Commands;
using Iki.Cli.Output;
using Iki.Core;

namespace Iki.Cli;

/// <summary>The command line from its arguments to its exit code; streams are passed in, so that tests can run it unchanged.</summary>
internal static class Tool
{
    private const int BrokenPipe = 32;

    public static int Run(IReadOnlyList<string> args, Func<Stream> input, TextWriter output, TextWriter error)
    {
        var root = new RootCommand("Checks IKI definition files, evaluates their indicators and tries formulas. "
            + "(Memeriksa berkas definisi IKI, menghitung indikatornya, dan mencoba rumus.)");
        Entry[] commands =
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
        ];

        // Only the requested command is created, because creating the others takes time at every start; without a known command, all are.
        var asked = args.Count > 0 ? Array.Find(commands, c => c.Name == args[0]) : null;
        foreach (var command in asked is null ? commands : [asked]) root.Add(command.Make());

        // A leading @ is part of a formula or a name; response files are not supported.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            var language = SpokenLanguage(args);
            foreach (var problem in parsed.Errors) error.WriteLine(Words.Say(Words.WrongCommandLine, language, problem.Message));
            error.WriteLine(Words.Say(Words.SeeHelp, language));
            return ExitCodes.Usage;
        }

        try
        {
            var exitCode = parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
            output.Flush();
            return exitCode;
        }
        catch (Exception problem) when (OutputFault.IsOne(problem))
        {
            // The reader closed the pipe because it has read enough; this is not an error.
            if ((problem.HResult & 0xFFFF) != BrokenPipe) error.WriteLine(Words.Say(Words.OutputNotWritten, SpokenLanguage(args)));
            return ExitCodes.Unreadable;
        }
    }

    private static Language SpokenLanguage(IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count; i++)
        {
            var isNext = args[i] == "--language" && i + 1 < args.Count;
            var tag = isNext ? args[i + 1] : args[i].StartsWith("--language=", StringComparison.Ordinal) || args[i].StartsWith("--language:", StringComparison.Ordinal) ? args[i][11..] : null;
            if (Languages.FromTag(tag) is { } language) return language;
        }

        return Language.English;
    }

    private sealed record Entry(string Name, Func<Command> Make);
}
