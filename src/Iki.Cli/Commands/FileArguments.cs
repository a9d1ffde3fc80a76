using System.CommandLine;
using System.CommandLine.Parsing;
using Iki.Cli.Output;

namespace Iki.Cli.Commands;

/// <summary>An argument or an option that names files.</summary>
internal interface INamesFiles;

/// <summary>An argument that names files.</summary>
internal sealed class FileArgument<T> : Argument<T>, INamesFiles
{
    public FileArgument(string name)
        : base(name) => Validators.Add(FileArguments.Check);
}

/// <summary>An option that names files.</summary>
internal sealed class FileOption<T> : Option<T>, INamesFiles
{
    public FileOption(string name)
        : base(name) => Validators.Add(FileArguments.Check);
}

/// <summary>Common behaviour of arguments and options that name files.</summary>
internal static class FileArguments
{
    /// <summary>A word that looks like an option is a mistyped option.</summary>
    public static void Check(SymbolResult result)
    {
        foreach (var token in result.Tokens)
        {
            if (token.Value.StartsWith("--", StringComparison.Ordinal)) result.AddError($"'{token.Value}' is not an option here.");
        }
    }

    /// <summary>Whether a command has arguments or options that name files to read.</summary>
    public static bool AreIn(Command command) => command.Arguments.Any(a => a is INamesFiles) || command.Options.Any(o => o is INamesFiles);

    /// <summary>Whether a command line names a file among those that it reads, by this path, another or a link; or reads it from standard input.</summary>
    public static bool Names(ParseResult parsed, string path) => IsStandardInput(parsed, path)
        || parsed.CommandResult.Children
            .Where(r => r is ArgumentResult { Argument: INamesFiles } or OptionResult { Option: INamesFiles })
            .SelectMany(r => r.Tokens).Any(t => IsSame(t.Value, path));

    private static bool IsStandardInput(ParseResult parsed, string path) =>
        parsed.CommandResult.Children.Any(r => r is OptionResult { Option.Name: FormulaCommand.Batch })
        && FileIdentity.Of("/dev/stdin") is { IsRegular: true } read && read == FileIdentity.Of(path);

    private static bool IsSame(string word, string path)
    {
        try
        {
            return Path.GetFullPath(word) == Path.GetFullPath(path) || (FileIdentity.Of(word) is { } read && read == FileIdentity.Of(path));
        }
        catch (Exception problem) when (problem is ArgumentException or NotSupportedException or PathTooLongException)
        {
            return false;
        }
    }
}
