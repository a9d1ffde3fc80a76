using System.CommandLine;
using Iki.Cli.Output;
using Iki.Core;

namespace Iki.Cli.Commands;

/// <summary>The options every command has: format, language and output file; a command may have formats beside text and json.</summary>
internal sealed class CommonOptions(params string[] furtherFormats)
{
    private readonly Option<string> _format = new("--format")
    {
        Description = "text for people, json for programs.", DefaultValueFactory = _ => "text",
    };

    private readonly Option<string> _language = new("--language")
    {
        Description = "The language of messages and numbers: en or id.", DefaultValueFactory = _ => "en",
    };

    private readonly Option<string?> _output = new("--output") { Description = "A file to write to instead of standard output." };

    /// <summary>Adds the options to a command, and says what it does.</summary>
    public void AddTo(Command command, TextWriter output, TextWriter error, Func<Invocation, int> run)
    {
        _format.AcceptOnlyFromAmong(["text", "json", .. furtherFormats]);
        _language.AcceptOnlyFromAmong("en", "id");
        command.Add(_format);
        command.Add(_language);
        command.Add(_output);
        command.SetAction(parsed => Run(parsed, output, error, run));
    }

    public bool Is(ParseResult parsed, string format) => parsed.GetValue(_format) == format;

    public Language Language(ParseResult parsed) => Languages.FromTag(parsed.GetValue(_language)) ?? Core.Language.English;

    public bool IsToFile(ParseResult parsed) => parsed.GetValue(_output) is not null;

    public int? TerminalWidth(ParseResult parsed)
    {
        if (IsToFile(parsed) || Console.IsOutputRedirected) return null;
        try
        {
            return Console.WindowWidth > 0 ? Console.WindowWidth : null;
        }
        catch (IOException)
        {
            return null;
        }
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
            using var file = new LateFile(path);
            var exitCode = run(new Invocation(this, parsed, file, error));
            file.Flush();
            return exitCode;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            error.WriteLine(Words.Say(Words.CannotWrite, Language(parsed), path));
            return ExitCodes.Unreadable;
        }
    }
}
