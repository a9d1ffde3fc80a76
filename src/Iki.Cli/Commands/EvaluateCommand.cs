using System.CommandLine;
using Iki.Cli.Answers;
using Iki.Cli.Input;
using Iki.Cli.Output;
using Iki.Core;
using Iki.Core.Scoring;
using Iki.Reports;

namespace Iki.Cli.Commands;

/// <summary><c>iki evaluate CATALOG --data FILE…</c>: every indicator with its status, value and unit.</summary>
internal sealed class EvaluateCommand
{
    private readonly EachOptions _each = new();

    private readonly DataOptions _input;

    private readonly Option<string[]> _indicators = new("--indicator")
    {
        Description = "Only these indicators, by id.", AllowMultipleArgumentsPerToken = true,
    };

    private readonly PositionOption _positions = new();

    private readonly Option<bool> _strict = new("--strict") { Description = "Exit code 1 when an indicator has no value." };

    private readonly RegulationOption _regulation = new();

    private readonly ColumnsOption _columns = new();

    private readonly ProgressOption _progress = new();

    private EvaluateCommand() => _input = new DataOptions { Otherwise = _each.FirstOf, Progress = _progress.Of, Scope = ScopeOf };

    public static Command Make(TextWriter output, TextWriter error)
    {
        var self = new EvaluateCommand();
        var command = new Command("evaluate", "Evaluates every indicator of a catalog with the figures of data files.");
        self._input.AddTo(command);
        command.Add(self._indicators);
        self._positions.AddTo(command);
        command.Add(self._strict);
        self._regulation.AddTo(command);
        self._columns.AddTo(command);
        self._each.AddTo(command);
        self._progress.AddTo(command);
        new CommonOptions("csv", "jsonl", "parquet", "xlsx", "html").AddTo(command, output, error, self.Run);
        return command;
    }

    private int Run(Invocation call)
    {
        var columns = _columns.Of(call);
        if (call.Is("xlsx") && call.OutputPath is null) return call.Usage(RecapWords.WorkbookWhere);
        if (call.Is("parquet") && call.OutputPath is null) return call.Usage(EachWords.ParquetWhere);
        if (call.Is("html") && columns is null) return call.Usage(RecapWords.PageNeedsColumns);
        if (columns is not null && _input.IsYearToDate(call)) return call.Usage(RecapWords.NotYearToDate);
        if (_each.AreGiven(call) || call.Is("parquet"))
        {
            if (columns is not null || _input.IsYearToDate(call)) return call.Usage(_each.AreGiven(call) ? EachWords.Alone : EachWords.ParquetAlone);
            if (!call.Is("csv") && !call.Is("jsonl") && !call.Is("parquet")) return call.Usage(EachWords.Format);
            if (_each.WrongIn(call) is { } wrong) return call.Usage(wrong);
            return _input.Run(call, c => WrongIn(c, call), (evaluator, figures, found) => WriteEach(call, evaluator, figures, found));
        }

        if (call.Is("jsonl")) return call.Usage(EachWords.FormatAlone);
        return _input.Run(call, c => WrongIn(c, call), (evaluator, figures, found) => columns is { } by
            ? PutSideBySide(call, evaluator, figures, by, found)
            : Rate(call, evaluator, figures, found));
    }

    /// <summary>What of the figures the results need that the command line asks for; null where only the files tell the period.</summary>
    private DataScope? ScopeOf(Invocation call, CatalogEvaluator evaluator)
    {
        if (_input.PeriodOf(call) is not { } whole) return null;

        // Side by side, the whole may be longer than the period asked for.
        if (_columns.Of(call) is { } columns) whole = Recap.WholeOf(columns, whole);
        string[] offices = _each.NamedOffices(call) is [_, ..] named ? named : _input.OfficeOf(call) is { } office ? [office] : [];

        // Those that there are not are told when the figures are there.
        return offices.All(o => evaluator.Catalog.FindOffice(o).HasValue) && _each.PeriodsOf(call, whole) is [_, ..] periods ? evaluator.ScopeOf(periods, offices) : null;
    }

    private int WriteEach(Invocation call, CatalogEvaluator evaluator, DataSet figures, EquatableList<Diagnostic> found)
    {
        var (whole, isStrict) = (_input.PeriodOf(call) ?? figures.Period, call.Parsed.GetValue(_strict));
        var periods = _each.PeriodsOf(call, whole);
        if (periods.Count == 0) return call.Usage(EachWords.NoParts, whole);
        var offices = _each.OfficesOf(call, evaluator.Catalog, figures, _input.OfficeOf(call) ?? figures.Office);

        // Those of a word are the catalog's own, and may be a whole country.
        if (_each.NamedOffices(call).Select(o => DataOptions.WrongOffice(call, evaluator.Catalog, o)).FirstOrDefault(w => w is not null) is { } wrong) return call.Usage(wrong);
        var (scorer, faults) = _regulation.Of(call).Find(evaluator.Catalog, periods[0]);
        if (faults.Any(d => d.Severity == Severity.Error)) return call.Fail([.. found, .. faults]);
        if (_regulation.IsNamed(call) && Rater.RatesValues(scorer?.Regulation) && !Rows(call).NamesIndicators)
        {
            return call.Usage(ScoreWords.RatesValues, TerminalText.Visible(scorer!.Regulation.Title));
        }

        call.Tell(found);
        var each = new EachResult(call, evaluator, figures, _progress.Of(call));
        each.Write(periods, offices, Rows(call).RowsOf(evaluator.Catalog), results => _regulation.Of(call).Score(results, isStrict));
        var exitCode = DiagnosticOutput.ExitCodeOf(found);
        return exitCode == ExitCodes.Well && (each.HasErrors || (isStrict && each.IsIncomplete)) ? ExitCodes.Problems : exitCode;
    }

    private int Rate(Invocation call, CatalogEvaluator evaluator, DataSet figures, EquatableList<Diagnostic> found)
    {
        var rows = Rows(call);
        var (card, onWhole, diagnostics, isIncomplete) = RatedResults.Of(evaluator, figures, found, _input.Asked(call, rows, call.Parsed.GetValue(_strict)), _regulation.Of(call));
        if (Rater.RatesValues(card.Regulation) && !rows.NamesIndicators) return call.Usage(ScoreWords.RatesValues, TerminalText.Visible(card.Regulation!.Title));
        if (!call.IsJson) call.Tell(diagnostics);
        if (call.Is("xlsx")) WorkbookOutput.Write(call, card, evaluator, figures, diagnostics);
        else Print(call, card, diagnostics, onWhole);
        var exitCode = DiagnosticOutput.ExitCodeOf(diagnostics);
        return exitCode == ExitCodes.Well && isIncomplete ? ExitCodes.Problems : exitCode;
    }

    private static void Print(Invocation call, Scorecard card, Diagnostic[] diagnostics, Diagnostic[] onWhole)
    {
        if (call.IsJson) call.Writer.Write(ResultsFile.Write(card, call.Language, diagnostics));
        else if (call.Is("csv")) ResultCsv.Print(card, call.Writer, call.Language);
        else ResultTable.Print(card, call.IsToFile ? onWhole : [], call.Writer, call.TerminalWidth, call.Language);
    }

    private int PutSideBySide(Invocation call, CatalogEvaluator evaluator, DataSet figures, RecapColumns columns, EquatableList<Diagnostic> found)
    {
        var isStrict = call.Parsed.GetValue(_strict);
        var (whole, scoring) = _regulation.Recapitulate(call, evaluator, figures, columns, _input.PeriodOf(call), _input.OfficeOf(call), isStrict);
        var rows = Rows(call);
        if (Rater.RatesValues(whole.Regulation) && !rows.NamesIndicators) return call.Usage(ScoreWords.RatesValues, TerminalText.Visible(whole.Regulation!.Title));
        var recap = whole with { Rows = whole.Rows.Where(r => rows.Has(r.Id, r.Indicator, r.Position)).ToEquatableList() };
        Diagnostic[] read = [.. found, .. scoring];
        Diagnostic[] onWhole = [.. recap.Diagnostics.Concat(recap.Columns.SelectMany(c => c.Diagnostics)).Concat(scoring).Distinct()];
        if (!call.IsJson) call.Tell(found.Concat(onWhole));
        if (call.IsJson) call.Writer.Write(RecapFile.Write(recap, call.Language, read));
        else if (call.Is("xlsx")) WorkbookOutput.Write(call, recap, evaluator, figures, read);
        else if (call.Is("html")) call.Writer.Write(RecapReport.Html(recap, new RecapReportOptions { Language = call.Language, Remarks = [.. scoring] }));
        else if (call.Is("csv")) RecapCsv.Print(recap, call.Writer, call.Language);
        else RecapTable.Print(recap, call.IsToFile ? onWhole : [], call.Writer, call.TerminalWidth, call.Language);
        var exitCode = DiagnosticOutput.ExitCodeOf([.. found, .. onWhole]);
        return exitCode == ExitCodes.Well && isStrict && !recap.Rows.All(r => r.Total.Result.HasValue) ? ExitCodes.Problems : exitCode;
    }

    private string? WrongIn(Catalog catalog, Invocation call) =>
        Rows(call).UnknownIndicator(catalog) is { } indicator ? Words.Say(Words.UnknownIndicator, call.Language, indicator)
        : Rows(call).UnknownPosition(catalog) is { } position ? Words.Say(Words.UnknownPosition, call.Language, position)
        : null;

    /// <summary>What of the results is shown.</summary>
    private RowSelection Rows(Invocation call) => new(call.Parsed.GetValue(_indicators) ?? [], _positions.Ids(call));
}
