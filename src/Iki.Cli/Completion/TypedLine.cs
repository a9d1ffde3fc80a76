using System.CommandLine;

namespace Iki.Cli.Completion;

/// <summary>The words that stand before the one being typed, as far as they are understood; nothing of them is refused.</summary>
internal sealed class TypedLine
{
    private readonly List<(Symbol Symbol, string Value)> _values = [];
    private readonly HashSet<Option> _given = [];

    private TypedLine()
    {
    }

    /// <summary>The option whose value may be typed; null for none.</summary>
    public Option? Pending { get; private set; }

    /// <summary>The argument that may be typed; null where all are there.</summary>
    public Argument? Argument { get; private set; }

    public static TypedLine Of(Command command, IReadOnlyList<string> words)
    {
        var line = new TypedLine();
        var (arguments, isFirst) = (0, false);
        foreach (var word in words)
        {
            // Some shells take --format=json for three words.
            if (word == "=" && line.Pending is not null) continue;
            if (word.StartsWith('-') && word.Length > 1 && command.Options.FirstOrDefault(o => o.Name == NameIn(word) || o.Aliases.Contains(NameIn(word))) is { } option)
            {
                line._given.Add(option);
                var value = word.IndexOf('=', StringComparison.Ordinal);
                if (value > 0) line._values.Add((option, word[(value + 1)..]));
                (line.Pending, isFirst) = (option.ValueType == typeof(bool) || value > 0 ? null : option, true);
            }
            else if (line.Pending is { } pending && (isFirst || pending.AllowMultipleArgumentsPerToken))
            {
                line._values.Add((pending, word));
                (line.Pending, isFirst) = (pending.AllowMultipleArgumentsPerToken ? pending : null, false);
            }
            else
            {
                if (line.ArgumentAt(command, arguments++) is { } argument) line._values.Add((argument, word));
            }
        }

        line.Argument = line.ArgumentAt(command, arguments);
        return line;
    }

    public bool IsGiven(Option option) => _given.Contains(option);

    /// <summary>The first value of an argument or an option of this name; null for none.</summary>
    public string? ValueOf(string name) => _values.FirstOrDefault(v => v.Symbol.Name == name).Value;

    private static string NameIn(string word) => word.IndexOfAny(['=', ':']) is > 0 and var end ? word[..end] : word;

    // The last argument may be one of several.
    private Argument? ArgumentAt(Command command, int place) =>
        place < command.Arguments.Count ? command.Arguments[place]
        : command.Arguments is [.., { Arity.MaximumNumberOfValues: > 1 } last] ? last
        : null;
}
