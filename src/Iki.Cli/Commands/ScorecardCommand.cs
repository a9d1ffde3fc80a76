using System.CommandLine;
using Iki.Cli.Input;
using Iki.Cli.Output;
using Iki.Core;
using Iki.Core.Scoring;

namespace Iki.Cli.Commands;

/// <summary><c>iki scorecard CATALOG --data FILE…</c>: targets, achievements, grades and weighted totals per position; or what a grade takes.</summary>
internal sealed class ScorecardCommand
{
    private readonly DataOptions _input = new();

    private readonly Option<string[]> _positions = new("--position")
    {
        Description = "Only these positions, by id.", AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<bool> _strict = new("--strict") { Description = "Refuses a regulation outside its dates." };

    private readonly Option<string?> _reach = new("--reach") { Description = "Says what it takes to reach this grade, in place of the scorecard." };

    private readonly Option<string?> _by = new("--by") { Description = "With --reach: the variable whose figure is asked for." };

    private readonly Option<string?> _indicator = new("--indicator") { Description = "With --reach: the indicator, by id." };

    private readonly RegulationOption _regulation = new();

    private readonly CommonOptions _common = new("html");

    private readonly TextWriter _error;

    private ScorecardCommand(TextWriter error) => _error = error;

    public static Command Make(TextWriter output, TextWriter error)
    {
        var self = new ScorecardCommand(error);
        var command = new Command("scorecard", "Rates the indicators of each position against their targets.");
        self._input.AddTo(command);
        foreach (var option in new Option[] { self._positions, self._strict, self._reach, self._by, self._indicator }) command.Add(option);
        self._regulation.AddTo(command);
        self._common.AddTo(command);
        command.SetAction(parsed => self._common.Run(parsed, output, error, writer => self.Run(parsed, writer)));
        return command;
    }

    private int Run(ParseResult parsed, TextWriter writer)
    {
        var language = _common.Language(parsed);
        var report = new Report(_common, parsed, writer, _error);
        var asked = new[] { _reach, _by, _indicator }.Count(o => parsed.GetValue(o) is not null);
        if (asked is 1 or 2) return report.Usage(Words.Say(ScoreWords.ReachWants, language));
        if (asked > 0 && _common.Is(parsed, "html")) return report.Usage(Words.Say(ScoreWords.ReachFormat, language));
        return _input.Run(parsed, report, _error, language, c => UnknownId(parsed, c, language), (evaluator, figures, found) => asked > 0
            ? Reach(parsed, writer, report, evaluator, figures, found)
            : Rate(parsed, writer, report, Select(parsed, _input.Evaluate(parsed, evaluator, figures)), found));
    }

    private int Rate(ParseResult parsed, TextWriter writer, Report report, ResultSet results, EquatableList<Diagnostic> found)
    {
        var language = _common.Language(parsed);
        var (card, scoring) = _regulation.Score(parsed, results, parsed.GetValue(_strict));
        if (card.RatesValues()) return report.Usage(Words.Say(ScoreWords.RatesValues, language, card.Regulation!.Title));
        EquatableList<Diagnostic> diagnostics = [.. found, .. results.Diagnostics, .. results.BrokenRules, .. scoring];
        if (_common.IsJson(parsed))
        {
            writer.Write(ScorecardFile.Write(card, language, diagnostics));
        }
        else
        {
            DiagnosticOutput.Print(diagnostics.Concat(card.Positions.SelectMany(p => p.Diagnostics)), _error, language);
            if (_common.Is(parsed, "html")) writer.Write(ScorecardPage.Of(card, language));
            else ScorecardTable.Print(card, writer, _common.TerminalWidth(parsed), language);
        }

        return DiagnosticOutput.ExitCodeOf(diagnostics);
    }

    private int Reach(
        ParseResult parsed, TextWriter writer, Report report, CatalogEvaluator evaluator, DataSet figures, EquatableList<Diagnostic> found)
    {
        var language = _common.Language(parsed);
        var period = _input.PeriodOf(parsed);
        var (scorer, choosing) = _regulation.Find(parsed, evaluator.Catalog, period ?? figures.Period);
        if (scorer is null && choosing.All(d => d.Severity != Severity.Error)) return report.Usage(Words.Say(ScoreWords.NoRegulation, language));
        var needed = scorer?.Reach(
            evaluator, figures, parsed.GetValue(_indicator)!, parsed.GetValue(_by)!, parsed.GetValue(_reach)!, period, _input.Office(parsed),
            parsed.GetValue(_strict) ? ScoringOptions.Strict : ScoringOptions.Lenient);
        EquatableList<Diagnostic> diagnostics = [.. found, .. choosing, .. needed?.Diagnostics ?? []];
        if (_common.IsJson(parsed))
        {
            writer.Write(ScorecardFile.Write(needed?.ValueOrNull, language, diagnostics));
        }
        else
        {
            DiagnosticOutput.Print(diagnostics, _error, language);
            if (needed?.ValueOrNull is { } figure) NeededFigureText.Print(figure, writer, language);
        }

        return DiagnosticOutput.ExitCodeOf(diagnostics);
    }

    private ResultSet Select(ParseResult parsed, ResultSet results)
    {
        var positions = parsed.GetValue(_positions) ?? [];
        return results with
        {
            Results = results.Results.Where(r => positions.Length == 0 || positions.Contains(r.Position.Id)).ToEquatableList(),
        };
    }

    private string? UnknownId(ParseResult parsed, Catalog catalog, Language language)
    {
        foreach (var id in parsed.GetValue(_positions) ?? [])
        {
            if (catalog.Positions.All(p => p.Id != id)) return Words.Say(Words.UnknownPosition, language, id);
        }

        return parsed.GetValue(_indicator) is { } indicator && catalog.Indicators.All(i => i.Id != indicator || i.Measures.Count > 0)
            ? Words.Say(Words.UnknownIndicator, language, indicator)
            : null;
    }
}
