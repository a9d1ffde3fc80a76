using System.CommandLine;
using Iki.Cli.Commands;
using Iki.Cli.Output;
using Iki.Core.Diagnostics;

namespace Iki.Cli;

/// <summary>The command line from its arguments to its exit code; streams are passed, so that tests run it as it is.</summary>
internal static class Tool
{
    public static int Run(IReadOnlyList<string> args, Func<Stream> input, TextWriter output, TextWriter error)
    {
        var root = new RootCommand("Checks IKI definition files, evaluates their indicators and tries formulas. "
            + "(Memeriksa berkas definisi IKI, menghitung indikatornya, dan mencoba rumus.)")
        {
            CheckCommand.Make(output, error),
            EvaluateCommand.Make(output, error),
            FormulaCommand.Make(input, output, error),
            SchemaCommand.Make(output, error),
            DiffCommand.Make(output, error),
        };
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            var language = SpokenLanguage(args);
            foreach (var problem in parsed.Errors) error.WriteLine(problem.Message);
            error.WriteLine(Words.Say(Words.SeeHelp, language));
            return ExitCodes.Usage;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // A closed pipe or a full disk: nobody can be told the rest.
            return ExitCodes.Unreadable;
        }
        finally
        {
            TryFlush(output);
        }
    }

    private static Language SpokenLanguage(IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i] == "--language=id" || (args[i] == "--language" && i + 1 < args.Count && args[i + 1] == "id")) return Language.Indonesian;
        }

        return Language.English;
    }

    private static void TryFlush(TextWriter output)
    {
        try
        {
            output.Flush();
        }
        catch (IOException)
        {
            // The reader has gone; there is nothing left to do for it.
        }
    }
}
