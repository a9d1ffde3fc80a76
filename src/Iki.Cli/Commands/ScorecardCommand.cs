using System.CommandLine;
using Iki.Cli.Answers;
using Iki.Cli.Input;
using Iki.Cli.Output;
using Iki.Core;
using Iki.Documents;
using Iki.Reports;

namespace Iki.Cli.Commands;

/// <summary><c>iki scorecard CATALOG --data FILE…</c>: targets, achievements, grades and weighted totals per position; or the figure required for a grade.</summary>
internal sealed class ScorecardCommand
{
    private readonly DataOptions _input = new();

    private readonly PositionOption _positions = new();

    private readonly Option<bool> _strict = new("--strict") { Description = "Refuses a regulation outside its dates." };

    private readonly Option<string?> _reach = new("--reach") { Description = "Computes the figure required for this grade, instead of the scorecard." };

    private readonly Option<string?> _by = new("--by") { Description = "With --reach: the variable whose figure to compute." };

    private readonly Option<string?> _indicator = new("--indicator") { Description = "With --reach: the indicator, by id." };

    private readonly Option<string?> _organization = new("--organization", "--organisation")
    {
        Description = "Compares the predikat of the positions with what is expected of an organization with this grade.",
    };

    private readonly RegulationOption _regulation = new();

    private readonly ReportOptions _report = new();

    public static Command Make(TextWriter output, TextWriter error)
    {
        var self = new ScorecardCommand();
        var command = new Command("scorecard", "Rates the indicators of each position against their targets.");
        self._input.AddTo(command);
        self._positions.AddTo(command);
        foreach (var option in new Option[] { self._strict, self._reach, self._by, self._indicator, self._organization }) command.Add(option);
        self._regulation.AddTo(command);
        self._report.AddTo(command);
        new CommonOptions("html", "docx", "xlsx").AddTo(command, output, error, self.Run);
        return command;
    }

    private int Run(Invocation call)
    {
        var asked = new[] { _reach, _by, _indicator }.Count(o => call.Parsed.GetValue(o) is not null);
        if (asked is 1 or 2) return call.Usage(ScoreWords.ReachWants);
        var isReach = asked > 0;
        var isReport = call.Is("html") || call.Is("docx");
        if (call.Is("xlsx") && call.OutputPath is null) return call.Usage(RecapWords.WorkbookWhere);
        if (isReach && (isReport || call.Is("xlsx") || _positions.Ids(call).Length > 0 || _input.IsYearToDate(call))) return call.Usage(ScoreWords.ReachAlone);
        if (_report.IsGiven(call) && !isReport) return call.Usage(ScoreWords.ReportWants);
        if (call.Is("docx") && call.Writer is not OutputFile) return call.Usage(ScoreWords.DocxWhere);
        if (_report.WrongIn(call) is { } wrong) return call.Usage(wrong);
        return _input.Run(call, c => WrongIn(c, call), (evaluator, figures, found) => isReach
            ? PrintRequiredFigure(call, evaluator, figures, found)
            : Rate(call, evaluator, figures, found));
    }

    private int Rate(Invocation call, CatalogEvaluator evaluator, DataSet figures, EquatableList<Diagnostic> found)
    {
        var rater = _regulation.Of(call);
        var rated = RatedPositions.Of(evaluator, figures, found, _input.Asked(call, Rows(call), call.Parsed.GetValue(_strict)), rater);
        if (Rater.RatesValues(rated.Card.Regulation)) return call.Usage(ScoreWords.RatesValues, TerminalText.Visible(rated.Card.Regulation!.Title));
        if (call.Parsed.GetValue(_organization) is { } organization)
        {
            if (rated.ComparedWith(organization, rater) is not { } compared) return call.Usage(ScoreWords.NoDistribution);
            rated = compared;
        }

        var (card, onWhole, diagnostics) = rated;
        if (call.IsJson)
        {
            call.Writer.Write(ScorecardFile.Write(card, call.Language, diagnostics));
        }
        else
        {
            call.Tell(diagnostics);
            if (call.Is("xlsx")) WorkbookOutput.Write(call, card, evaluator, figures, diagnostics);
            else if (call.Is("docx")) ((OutputFile)call.Writer).Write(ReportDocx.Write(ScorecardReport.Content(card, _report.Of(call, evaluator, figures, onWhole))));
            else if (call.Is("html")) call.Writer.Write(ScorecardReport.Html(card, _report.Of(call, evaluator, figures, onWhole)));
            else ScorecardTable.Print(card, call.IsToFile ? onWhole : [], call.Writer, call.TerminalWidth, call.Language);
        }

        return DiagnosticOutput.ExitCodeOf(rated.All);
    }

    private int PrintRequiredFigure(Invocation call, CatalogEvaluator evaluator, DataSet figures, EquatableList<Diagnostic> found)
    {
        var parsed = call.Parsed;
        var asked = _input.Asked(call, isStrict: parsed.GetValue(_strict));
        var required = Required.Of(evaluator, figures, found, parsed.GetValue(_indicator)!, parsed.GetValue(_by)!, parsed.GetValue(_reach)!, asked, _regulation.Of(call));
        if (required is null) return call.Usage(ScoreWords.NoRegulation);
        var (figure, diagnostics) = required;
        if (call.IsJson)
        {
            call.Writer.Write(ScorecardFile.Write(figure, call.Language, diagnostics));
        }
        else
        {
            call.Tell(diagnostics);
            if (figure is not null) RequiredFigureText.Print(figure, call.Writer, call.Language);
        }

        return DiagnosticOutput.ExitCodeOf(diagnostics);
    }

    private string? WrongIn(Catalog catalog, Invocation call) =>
        Rows(call).UnknownPosition(catalog) is { } position ? Words.Say(Words.UnknownPosition, call.Language, position)
        : call.Parsed.GetValue(_indicator) is { } indicator && !Required.Knows(catalog, indicator)
            ? Words.Say(Words.UnknownIndicator, call.Language, indicator)
            : null;

    private RowSelection Rows(Invocation call) => new([], _positions.Ids(call));
}
