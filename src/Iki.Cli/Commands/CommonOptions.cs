using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Iki.Cli.Output;
using Iki.Core;

namespace Iki.Cli.Commands;

/// <summary>The options every command has: format, language and output file; a command may have formats beside text and json.</summary>
internal sealed class CommonOptions(params string[] furtherFormats)
{
    private const int Mebibyte = 1024 * 1024;

    private const int MostMebibytes = 1900;

    private readonly Option<string> _format = new("--format")
    {
        Description = "text for people, json for programs.", DefaultValueFactory = _ => "text",
    };

    private readonly Option<string?> _language = new("--language")
    {
        Description = "The language of messages and numbers: en or id; for people else that of LC_ALL, LC_MESSAGES or LANG.",
    };

    private readonly Option<string?> _output = new("--output") { Description = "A file to write to instead of standard output." };

    // An option of text: one of a number would be compiled as the tool starts.
    private readonly Option<string?> _mostJson = new("--max-json") { Description = "The largest JSON file in MiB, 1 to 1900; 256 when not given." };

    /// <summary>Adds the options to a command, after its own, and sets its action.</summary>
    public void AddTo(Command command, TextWriter output, TextWriter error, Func<Invocation, int> run)
    {
        _format.AcceptOnlyFromAmong(["text", "json", .. furtherFormats]);
        _language.AcceptOnlyFromAmong([Languages.Tag(Core.Language.English), Languages.Tag(Core.Language.Indonesian)]);
        command.Add(_format);
        command.Add(_language);
        command.Add(_output);
        if (FileArguments.AreIn(command)) AddLimit(command);
        command.SetAction(parsed => Run(parsed, output, error, run));
    }

    public bool Is(ParseResult parsed, string format) => parsed.GetValue(_format) == format;

    /// <summary>The language that is asked for; for people else that of the system, for programs English.</summary>
    public Language Language(ParseResult parsed) => GivenLanguage(parsed)
        ?? (Is(parsed, "json") || Is(parsed, "jsonl") || Is(parsed, "csv") || Is(parsed, "parquet") ? Core.Language.English : (parsed.RootCommandResult.Command as IToolCommand)?.SystemLanguage ?? Core.Language.English);

    public FileLimits Limits(ParseResult parsed) => parsed.GetResult(_mostJson) is { } result && TryMebibytes(result, out var most)
        ? FileLimits.Default with { JsonBytes = most * Mebibyte }
        : FileLimits.Default;

    /// <summary>The language that the command line names; null where it names none.</summary>
    public Language? GivenLanguage(ParseResult parsed) => Languages.FromTag(parsed.GetValue(_language));

    /// <summary>The file of <c>--output</c>; null for none.</summary>
    public string? OutputPath(ParseResult parsed) => parsed.GetValue(_output);

    public bool IsToFile(ParseResult parsed) => parsed.GetValue(_output) is not null;

    public int? TerminalWidth(ParseResult parsed)
    {
        return IsToFile(parsed) || Console.IsOutputRedirected ? null : WidthOfTerminal();
    }

    /// <summary>The width of the terminal; null where there is none, or it does not say.</summary>
    public static int? WidthOfTerminal()
    {
        try
        {
            return Console.WindowWidth > 0 ? Console.WindowWidth : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    private void AddLimit(Command command)
    {
        _mostJson.Validators.Add(result =>
        {
            if (!TryMebibytes(result, out _)) result.AddError(string.Create(CultureInfo.InvariantCulture, $"--max-json takes 1 to {MostMebibytes}."));
        });
        command.Add(_mostJson);
    }

    private static bool TryMebibytes(OptionResult result, out int most)
    {
        most = 0;
        return result.Tokens is [var token] && int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out most) && most is >= 1 and <= MostMebibytes;
    }

    private int Run(ParseResult parsed, TextWriter output, TextWriter error, Func<Invocation, int> run)
    {
        if (parsed.GetValue(_output) is not { } path) return run(new Invocation(this, parsed, output, error));
        if (FileArguments.Names(parsed, path))
        {
            error.WriteLine(Words.Say(Words.OutputIsInput, Language(parsed), path));
            return ExitCodes.Usage;
        }

        try
        {
            using var file = new OutputFile(path);
            var exitCode = run(new Invocation(this, parsed, file, error));
            file.Commit();
            return exitCode;
        }
        catch (Exception problem) when (OutputFault.IsOne(problem))
        {
            error.WriteLine(Words.Say(Words.CannotWrite, Language(parsed), path));
            return ExitCodes.Unreadable;
        }
    }
}
