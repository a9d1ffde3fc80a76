using System.CommandLine;
using Iki.Cli.Input;
using Iki.Cli.Output;
using Iki.Core;
using Iki.Core.Scoring;

namespace Iki.Cli.Commands;

/// <summary><c>iki explain CATALOG INDICATOR --data FILE…</c>: the working of one indicator, step by step.</summary>
internal sealed class ExplainCommand
{
    private readonly DataOptions _input = new();

    private readonly Argument<string> _indicator = new("INDICATOR") { Description = "The indicator's id; of a measure indicator#measure." };

    private readonly RegulationOption _regulation = new();

    private readonly CommonOptions _common = new();

    private readonly TextWriter _error;

    private ExplainCommand(TextWriter error) => _error = error;

    public static Command Make(TextWriter output, TextWriter error)
    {
        var self = new ExplainCommand(error);
        var command = new Command("explain", "Shows how the value of an indicator comes about, step by step, and where its figures come from.");
        self._input.AddTo(command);
        command.Add(self._indicator);
        self._regulation.AddTo(command);
        self._common.AddTo(command);
        command.SetAction(parsed => self._common.Run(parsed, output, error, writer => self.Run(parsed, writer)));
        return command;
    }

    private int Run(ParseResult parsed, TextWriter writer)
    {
        var language = _common.Language(parsed);
        var report = new Report(_common, parsed, writer, _error);
        var id = parsed.GetValue(_indicator)!;
        return _input.Run(
            parsed,
            report,
            _error,
            language,
            c => IdsOf(c, id).Length == 0 ? Words.Say(Words.UnknownIndicator, language, id) : null,
            (evaluator, figures, found) => Explain(parsed, writer, evaluator, figures, found));
    }

    private int Explain(ParseResult parsed, TextWriter writer, CatalogEvaluator evaluator, DataSet figures, EquatableList<Diagnostic> found)
    {
        var language = _common.Language(parsed);
        var ids = IdsOf(evaluator.Catalog, parsed.GetValue(_indicator)!);
        var (period, office, isYearToDate) = (_input.PeriodOf(parsed), _input.Office(parsed), _input.IsYearToDate(parsed));
        var explanations = ids.Select(i => evaluator.Explain(i, figures, period, office, isYearToDate)).ToArray();
        var all = _input.Evaluate(parsed, evaluator, figures);
        var results = all with { Results = all.Results.Where(r => ids.Contains(r.Id)).ToEquatableList() };
        var (card, scoring) = _regulation.Score(parsed, results, isStrict: false);
        Diagnostic[] diagnostics = [.. found, .. scoring];
        if (_common.IsJson(parsed))
        {
            writer.Write(ExplanationFile.Write(explanations, language, diagnostics, card));
            return DiagnosticOutput.ExitCodeOf(diagnostics);
        }

        DiagnosticOutput.Print(diagnostics, _error, language);
        foreach (var explanation in explanations) Print(explanation, card, writer, language);
        return DiagnosticOutput.ExitCodeOf(diagnostics);
    }

    private static void Print(Explanation explanation, Scorecard card, TextWriter writer, Language language)
    {
        writer.Write(TerminalText.VisibleLines(explanation.ToString(language)));
        var score = card.Indicators.First(s => s.Result.Id == explanation.Result.Id);
        if (score.Target is null && score.Grade is null) return;
        writer.WriteLine();
        writer.WriteLine($"  {Words.Say(Words.Rating, language)}{(card.Regulation is { } regulation ? $": {regulation.Title}" : "")}");
        ScoreStepText.Print(score, writer, language);
    }

    /// <summary>The rows an id names: one, or the measures of an indicator that has several.</summary>
    private static string[] IdsOf(Catalog catalog, string id)
    {
        var rows = catalog.Indicators.SelectMany(i => i.Formula is not null ? [(i.Id, i.Id)] : i.Measures.Select(m => (i.Id, $"{i.Id}#{m.Id}")));
        return [.. rows.Where(r => r.Item1 == id || r.Item2 == id).Select(r => r.Item2)];
    }
}
