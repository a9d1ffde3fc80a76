using System.CommandLine;
using Iki.Cli.Input;
using Iki.Cli.Output;
using Iki.Core;
using Iki.Core.Scoring;

namespace Iki.Cli.Commands;

/// <summary><c>iki evaluate CATALOG --data FILE…</c>: every indicator with its status, value and unit.</summary>
internal sealed class EvaluateCommand
{
    private readonly DataOptions _input = new();

    private readonly Option<string[]> _indicators = new("--indicator")
    {
        Description = "Only these indicators, by id.", AllowMultipleArgumentsPerToken = true,
    };

    private readonly PositionOption _positions = new();

    private readonly Option<bool> _strict = new("--strict") { Description = "Exit code 1 when an indicator has no value." };

    private readonly RegulationOption _regulation = new();

    public static Command Make(TextWriter output, TextWriter error)
    {
        var self = new EvaluateCommand();
        var command = new Command("evaluate", "Evaluates every indicator of a catalog with the figures of data files.");
        self._input.AddTo(command);
        command.Add(self._indicators);
        self._positions.AddTo(command);
        command.Add(self._strict);
        self._regulation.AddTo(command);
        new CommonOptions("csv").AddTo(command, output, error, call => self._input.Run(call, c => self.WrongIn(c, call), (evaluator, figures, found) =>
            self.Rate(call, self.Select(call, self._input.Evaluate(call, evaluator, figures)), found)));
        return command;
    }

    private int Rate(Invocation call, ResultSet results, EquatableList<Diagnostic> found)
    {
        var isStrict = call.Parsed.GetValue(_strict);
        var (card, scoring) = _regulation.Score(call, results, isStrict);
        if (RegulationOption.RatesValues(card) && Indicators(call).Length == 0) return call.Usage(ScoreWords.RatesValues, TerminalText.Visible(card.Regulation!.Title));
        Diagnostic[] onWhole = [.. results.Diagnostics, .. results.BrokenRules, .. scoring];
        Diagnostic[] diagnostics = [.. found, .. onWhole];
        Print(call, card, diagnostics, onWhole);
        var exitCode = DiagnosticOutput.ExitCodeOf(diagnostics);
        var isIncomplete = isStrict && !results.Results.All(r => r.HasValue);
        return exitCode == ExitCodes.Well && isIncomplete ? ExitCodes.Problems : exitCode;
    }

    private static void Print(Invocation call, Scorecard card, Diagnostic[] diagnostics, Diagnostic[] onWhole)
    {
        if (call.IsJson)
        {
            call.Writer.Write(ResultsFile.Write(card, call.Language, diagnostics));
            return;
        }

        call.Tell(diagnostics);
        if (call.Is("csv")) ResultCsv.Print(card, call.Writer, call.Language);
        else ResultTable.Print(card, call.IsToFile ? onWhole : [], call.Writer, call.TerminalWidth, call.Language);
    }

    private string? WrongIn(Catalog catalog, Invocation call) =>
        Indicators(call).FirstOrDefault(id => !catalog.Indicators.Any(i => IsOf(i, id))) is { } unknown
            ? Words.Say(Words.UnknownIndicator, call.Language, unknown)
            : _positions.WrongIn(catalog, call);

    /// <summary>Whether an id names an indicator or one of its measures.</summary>
    private static bool IsOf(Indicator indicator, string id) =>
        indicator.Id == id || indicator.Measures.Any(m => $"{indicator.Id}#{m.Id}" == id);

    private ResultSet Select(Invocation call, ResultSet results)
    {
        var indicators = Indicators(call);
        var ofPositions = _positions.Select(results, call);
        return indicators.Length == 0
            ? ofPositions
            : ofPositions with { Results = ofPositions.Results.Where(r => indicators.Contains(r.Id) || indicators.Contains(r.Indicator.Id)).ToEquatableList() };
    }

    private string[] Indicators(Invocation call) => call.Parsed.GetValue(_indicators) ?? [];
}
