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

    private readonly Option<string[]> _positions = new("--position")
    {
        Description = "Only these positions, by id.", AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<bool> _strict = new("--strict") { Description = "Exit code 1 when an indicator has no value." };

    private readonly RegulationOption _regulation = new();

    private readonly CommonOptions _common = new("csv");

    private readonly TextWriter _error;

    private EvaluateCommand(TextWriter error) => _error = error;

    public static Command Make(TextWriter output, TextWriter error)
    {
        var self = new EvaluateCommand(error);
        var command = new Command("evaluate", "Evaluates every indicator of a catalog with the figures of data files.");
        self._input.AddTo(command);
        command.Add(self._indicators);
        command.Add(self._positions);
        command.Add(self._strict);
        self._regulation.AddTo(command);
        self._common.AddTo(command);
        command.SetAction(parsed => self._common.Run(parsed, output, error, writer => self.Run(parsed, writer)));
        return command;
    }

    private int Run(ParseResult parsed, TextWriter writer)
    {
        var language = _common.Language(parsed);
        var report = new Report(_common, parsed, writer, _error);
        return _input.Run(parsed, report, _error, language, c => UnknownId(parsed, c, language), (evaluator, figures, found) =>
            Rate(parsed, writer, report, Select(parsed, _input.Evaluate(parsed, evaluator, figures)), found));
    }

    private int Rate(ParseResult parsed, TextWriter writer, Report report, ResultSet results, EquatableList<Diagnostic> found)
    {
        var language = _common.Language(parsed);
        var (card, scoring) = _regulation.Score(parsed, results, parsed.GetValue(_strict));
        if (card.RatesValues() && (parsed.GetValue(_indicators) ?? []).Length == 0)
        {
            return report.Usage(Words.Say(ScoreWords.RatesValues, language, card.Regulation!.Title));
        }

        Diagnostic[] diagnostics = [.. found, .. results.Diagnostics, .. results.BrokenRules, .. scoring];
        Print(parsed, card, diagnostics, writer);

        var exitCode = DiagnosticOutput.ExitCodeOf(diagnostics);
        var isIncomplete = parsed.GetValue(_strict) && results.Results.Any(r => r.Status != OutcomeStatus.Computed && r.Text is null);
        return exitCode == ExitCodes.Well && isIncomplete ? ExitCodes.Problems : exitCode;
    }

    private void Print(ParseResult parsed, Scorecard card, Diagnostic[] diagnostics, TextWriter writer)
    {
        var language = _common.Language(parsed);
        if (_common.IsJson(parsed))
        {
            writer.Write(ResultsFile.Write(card, language, diagnostics));
            return;
        }

        DiagnosticOutput.Print(diagnostics, _error, language);
        if (_common.Is(parsed, "csv")) ResultCsv.Print(card, writer);
        else ResultTable.Print(card.Results, writer, _common.TerminalWidth(parsed), language, card);
    }

    private string? UnknownId(ParseResult parsed, Catalog catalog, Language language)
    {
        foreach (var id in parsed.GetValue(_indicators) ?? [])
        {
            if (!catalog.Indicators.Any(i => IsOf(i, id))) return Words.Say(Words.UnknownIndicator, language, id);
        }

        foreach (var id in parsed.GetValue(_positions) ?? [])
        {
            if (!catalog.Positions.Any(p => p.Id == id)) return Words.Say(Words.UnknownPosition, language, id);
        }

        return null;
    }

    /// <summary>Whether an id names an indicator or one of its measures.</summary>
    private static bool IsOf(Indicator indicator, string id) =>
        indicator.Id == id || indicator.Measures.Any(m => $"{indicator.Id}#{m.Id}" == id);

    private ResultSet Select(ParseResult parsed, ResultSet results)
    {
        var indicators = parsed.GetValue(_indicators) ?? [];
        var positions = parsed.GetValue(_positions) ?? [];
        return results with
        {
            Results = results.Results
                .Where(r => indicators.Length == 0 || indicators.Contains(r.Id) || indicators.Contains(r.Indicator.Id))
                .Where(r => positions.Length == 0 || positions.Contains(r.Position.Id))
                .ToEquatableList(),
        };
    }
}
