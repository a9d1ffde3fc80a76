using System.CommandLine;
using Iki.Core.Scoring;

namespace Iki.Cli.Commands;

/// <summary><c>--columns</c>: months, quarters or offices side by side.</summary>
internal sealed class ColumnsOption
{
    private readonly Option<string?> _columns = new("--columns") { Description = "Shows the results side by side: month, quarter or office." };

    public void AddTo(Command command)
    {
        _columns.AcceptOnlyFromAmong("month", "quarter", "office");
        command.Add(_columns);
    }

    /// <summary>What the columns are; null where the option is not given.</summary>
    public RecapColumns? Of(Invocation call) => call.Parsed.GetValue(_columns) switch
    {
        "month" => RecapColumns.Month,
        "quarter" => RecapColumns.Quarter,
        "office" => RecapColumns.Office,
        _ => null,
    };
}
