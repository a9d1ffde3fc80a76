using System.CommandLine;
using System.CommandLine.Parsing;

namespace Iki.Cli.Commands;

/// <summary>What holds of arguments and options that name files: a word that looks like an option is a mistyped option.</summary>
internal static class FileArguments
{
    public static Argument<T> NamingFiles<T>(this Argument<T> argument)
    {
        argument.Validators.Add(result => Check(result, result.Tokens));
        return argument;
    }

    public static Option<T> NamingFiles<T>(this Option<T> option)
    {
        option.Validators.Add(result => Check(result, result.Tokens));
        return option;
    }

    private static void Check(SymbolResult result, IEnumerable<Token> tokens)
    {
        foreach (var token in tokens)
        {
            if (token.Value.StartsWith("--", StringComparison.Ordinal)) result.AddError($"'{token.Value}' is not an option here.");
        }
    }
}
