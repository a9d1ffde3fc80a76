using System.CommandLine;
using Iki.Cli.Output;
using Iki.Core;

namespace Iki.Cli.Commands;

/// <summary><c>--position</c>: the positions whose results are shown.</summary>
internal sealed class PositionOption
{
    private readonly Option<string[]> _positions = new("--position")
    {
        Description = "Only these positions, by id.", AllowMultipleArgumentsPerToken = true,
    };

    public void AddTo(Command command) => command.Add(_positions);

    public bool IsGiven(Invocation call) => Ids(call).Length > 0;

    /// <summary>That the catalog does not have one of them; null where it has all.</summary>
    public string? WrongIn(Catalog catalog, Invocation call) => Ids(call).FirstOrDefault(id => catalog.Positions.All(p => p.Id != id)) is { } unknown
        ? Words.Say(Words.UnknownPosition, call.Language, unknown)
        : null;

    /// <summary>The results of these positions; all results if none is named.</summary>
    public ResultSet Select(ResultSet results, Invocation call) => !IsGiven(call)
        ? results
        : results with { Results = results.Results.Where(r => Has(r.Position, call)).ToEquatableList() };

    /// <summary>Whether the results of a position are shown.</summary>
    public bool Has(Position position, Invocation call) => !IsGiven(call) || Ids(call).Contains(position.Id);

    /// <summary>The same, with the ids looked up once.</summary>
    public Func<Position, bool> Filter(Invocation call)
    {
        var ids = Ids(call);
        return position => ids.Length == 0 || ids.Contains(position.Id);
    }

    private string[] Ids(Invocation call) => call.Parsed.GetValue(_positions) ?? [];
}
