using System.CommandLine;
using Iki.Cli.Commands;
using Iki.Cli.Output;
using Iki.Core;

namespace Iki.Cli;

/// <summary>The command line from its arguments to its exit code; streams are passed, so that tests run it as it is.</summary>
internal static class Tool
{
    private const int BrokenPipe = 32;

    private static readonly string[] AllCommands = ["check", "evaluate", "explain", "formula", "schema", "diff", "scorecard"];

    public static int Run(IReadOnlyList<string> args, Func<Stream> input, TextWriter output, TextWriter error)
    {
        var root = new RootCommand("Checks IKI definition files, evaluates their indicators and tries formulas. "
            + "(Memeriksa berkas definisi IKI, menghitung indikatornya, dan mencoba rumus.)");
        foreach (var command in Commands(args.Count > 0 ? args[0] : null, input, output, error)) root.Add(command);

        // A leading @ is part of a formula or a name, and reads no file of arguments.
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
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // Who closed the pipe has read enough, and need not be told.
            if ((problem.HResult & 0xFFFF) != BrokenPipe) error.WriteLine(Words.Say(Words.OutputNotWritten, SpokenLanguage(args)));
            return ExitCodes.Unreadable;
        }
    }

    /// <summary>The command asked for, because making all the others takes a fifth of a start; all of them where it is none.</summary>
    private static Command[] Commands(string? name, Func<Stream> input, TextWriter output, TextWriter error) => name switch
    {
        "check" => [CheckCommand.Make(output, error)],
        "evaluate" => [EvaluateCommand.Make(output, error)],
        "explain" => [ExplainCommand.Make(output, error)],
        "formula" => [FormulaCommand.Make(input, output, error)],
        "schema" => [SchemaCommand.Make(output, error)],
        "diff" => [DiffCommand.Make(output, error)],
        "scorecard" => [ScorecardCommand.Make(output, error)],
        _ => [.. AllCommands.SelectMany(c => Commands(c, input, output, error))],
    };

    private static Language SpokenLanguage(IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i] is "--language=id" or "--language:id") return Language.Indonesian;
            if (args[i] == "--language" && i + 1 < args.Count && args[i + 1] == "id") return Language.Indonesian;
        }

        return Language.English;
    }
}
