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

    public void AddTo(Command command)
    {
        _format.AcceptOnlyFromAmong(["text", "json", .. furtherFormats]);
        _language.AcceptOnlyFromAmong("en", "id");
        command.Add(_format);
        command.Add(_language);
        command.Add(_output);
    }

    public bool Is(ParseResult parsed, string format) => parsed.GetValue(_format) == format;

    public bool IsJson(ParseResult parsed) => parsed.GetValue(_format) == "json";

    public Language Language(ParseResult parsed) => Languages.FromTag(parsed.GetValue(_language)) ?? Core.Language.English;

    /// <summary>Runs a command with the writer its output goes to.</summary>
    public int Run(ParseResult parsed, TextWriter output, TextWriter error, Func<TextWriter, int> command)
    {
        if (parsed.GetValue(_output) is not { } path) return command(output);
        if (parsed.Tokens.Count(t => IsSameFile(t.Value, path)) > 1)
        {
            error.WriteLine(Words.Say(Words.OutputIsInput, Language(parsed), path));
            return ExitCodes.Usage;
        }

        try
        {
            using var file = new LateFile(path);
            var exitCode = command(file);
            file.Flush();
            return exitCode;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            error.WriteLine(Words.Say(Words.CannotWrite, Language(parsed), path));
            return ExitCodes.Unreadable;
        }
    }

    private static bool IsSameFile(string word, string path)
    {
        try
        {
            return Path.GetFullPath(word) == Path.GetFullPath(path);
        }
        catch (Exception problem) when (problem is ArgumentException or NotSupportedException or PathTooLongException)
        {
            return false;
        }
    }

    /// <summary>How wide the terminal is that the output goes to; null where it goes elsewhere.</summary>
    public int? TerminalWidth(ParseResult parsed)
    {
        if (parsed.GetValue(_output) is not null || Console.IsOutputRedirected) return null;
        try
        {
            return Console.WindowWidth > 0 ? Console.WindowWidth : null;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
