using System.CommandLine;
using Iki.Cli.Output;
using Iki.Core;

namespace Iki.Cli.Commands;

/// <summary><c>--set name=value</c>: the figures of a formula.</summary>
internal sealed class SetOption
{
    private readonly Option<string[]> _set = new("--set") { Description = "A figure: name=value. May be repeated." };

    public void AddTo(Command command) => command.Add(_set);

    public bool IsGiven(Invocation call) => Assignments(call).Length > 0;

    /// <summary>The figures, their numbers written as given; or what is wrong with one of them.</summary>
    public (FormulaInputs Figures, string? Wrong) Read(Invocation call, NumberNotation numbers)
    {
        var figures = FormulaInputs.Empty;
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var assignment in Assignments(call))
        {
            // A name in brackets may itself contain an equals sign.
            var afterName = assignment.StartsWith('[') ? Math.Max(assignment.IndexOf(']', StringComparison.Ordinal), 0) : 0;
            var mark = assignment.IndexOf('=', afterName);
            if (mark < 1) return (figures, Words.Say(Words.NotAnAssignment, call.Language, assignment));
            var name = NameOf(assignment[..mark]);
            if (!names.Add(name)) return (figures, Words.Say(Words.SetTwice, call.Language, name));
            figures = figures.With(name, Figure.Read(assignment[(mark + 1)..].Trim(), numbers));
        }

        return (figures, null);
    }

    /// <summary>A name without its brackets, inner runs of space folded.</summary>
    private static string NameOf(string written)
    {
        var name = written.Trim();
        if (name.StartsWith('[') && name.EndsWith(']')) name = name[1..^1];
        return string.Join(' ', name.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private string[] Assignments(Invocation call) => call.Parsed.GetValue(_set) ?? [];
}
