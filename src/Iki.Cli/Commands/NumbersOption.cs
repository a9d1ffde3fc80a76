using System.CommandLine;
using Iki.Core;

namespace Iki.Cli.Commands;

/// <summary><c>--numbers</c>: the notation of numbers where nothing else states it.</summary>
internal sealed class NumbersOption
{
    private readonly Option<string> _numbers;

    /// <param name="description">Of which numbers it speaks.</param>
    public NumbersOption(string description)
    {
        _numbers = new Option<string>("--numbers") { Description = description, DefaultValueFactory = _ => "auto" };
        _numbers.AcceptOnlyFromAmong("auto", "id", "en");
    }

    public void AddTo(Command command) => command.Add(_numbers);

    public NumberNotation Of(Invocation call) => call.Parsed.GetValue(_numbers) switch
    {
        "id" => NumberNotation.Indonesian,
        "en" => NumberNotation.English,
        _ => NumberNotation.Auto,
    };
}
