using System.CommandLine;
using Iki.Cli.Output;
using Iki.Core;

namespace Iki.Cli.Commands;

/// <summary><c>--period</c>: a year, a semester, a quarter or a month.</summary>
/// <param name="description">What it is for.</param>
internal sealed class PeriodOption(string description)
{
    private readonly Option<string?> _period = new("--period") { Description = description };

    public void AddTo(Command command) => command.Add(_period);

    /// <summary>The period; null where none is given, or what is given is none.</summary>
    public Period? Of(Invocation call) => call.Parsed.GetValue(_period) is { } text && Period.TryParse(text, out var period) ? period : null;

    /// <summary>That what is given is no period; null where it is one, or nothing is given.</summary>
    public string? WrongIn(Invocation call) => call.Parsed.GetValue(_period) is { } text && !Period.TryParse(text, out _)
        ? Words.Say(Words.NotAPeriod, call.Language, text)
        : null;
}
