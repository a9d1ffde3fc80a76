using System.CommandLine;

namespace Iki.Cli.Commands;

/// <summary><c>--position</c>: the positions whose results are shown.</summary>
internal sealed class PositionOption
{
    private readonly Option<string[]> _positions = new("--position")
    {
        Description = "Only these positions, by id.", AllowMultipleArgumentsPerToken = true,
    };

    public void AddTo(Command command) => command.Add(_positions);

    /// <summary>The ids that are named.</summary>
    public string[] Ids(Invocation call) => call.Parsed.GetValue(_positions) ?? [];
}
