using System.CommandLine;
using Iki.Cli.Output;

namespace Iki.Cli.Commands;

/// <summary><c>--progress</c>: how far the work is, also where nobody watches a terminal.</summary>
internal sealed class ProgressOption
{
    private readonly Option<bool> _progress = new("--progress") { Description = "Says on standard error how far the work is, also where that is no terminal." };

    public void AddTo(Command command) => command.Add(_progress);

    /// <summary>How progress is shown in a run of the command.</summary>
    public ProgressBar Of(Invocation call) => new(call.Error, call.Language, call.Parsed.GetResult(_progress) is not null && call.Parsed.GetValue(_progress));
}
