using System.CommandLine;
using Iki.Cli.Output;
using Iki.Core;
using Iki.Core.Diagnostics;
using Iki.Core.Formulas;
using Iki.Core.Measurement;

namespace Iki.Cli.Commands;

/// <summary><c>iki evaluate CATALOG --data FILE…</c>: every indicator with its status, value and unit.</summary>
internal sealed class EvaluateCommand
{
    private readonly Argument<string> _catalog = new Argument<string>("CATALOG") { Description = "The catalog." }.NamingFiles();

    private readonly Option<string[]> _data = new Option<string[]>("--data")
    {
        Description = "Data files.", Required = true, Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = true,
    }.NamingFiles();

    private readonly Option<string[]> _indicators = new("--indicator")
    {
        Description = "Only these indicators, by id.", AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string[]> _positions = new("--position")
    {
        Description = "Only these positions, by id.", AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string?> _period = new("--period") { Description = "The period; the first data file's when not given." };

    private readonly Option<string?> _office = new("--office") { Description = "The office; the first data file's when not given." };

    private readonly Option<bool> _strict = new("--strict") { Description = "Exit code 1 when an indicator has no value." };

    private readonly RegulationOption _regulation = new();

    private readonly CommonOptions _common = new();

    private readonly TextWriter _error;

    private EvaluateCommand(TextWriter error) => _error = error;

    public static Command Make(TextWriter output, TextWriter error)
    {
        var self = new EvaluateCommand(error);
        var command = new Command("evaluate", "Evaluates every indicator of a catalog with the figures of data files.")
        {
            self._catalog, self._data, self._indicators, self._positions, self._period, self._office, self._strict,
        };
        self._regulation.AddTo(command);
        self._common.AddTo(command);
        command.SetAction(parsed => self._common.Run(parsed, output, error, writer => self.Run(parsed, writer)));
        return command;
    }

    private int Run(ParseResult parsed, TextWriter writer)
    {
        var language = _common.Language(parsed);
        Period? period = null;
        if (parsed.GetValue(_period) is { } text)
        {
            if (!Period.TryParse(text, out var given)) return Usage(Words.NotAPeriod, language, text);
            period = given;
        }

        var evaluator = CatalogFile.LoadEvaluator(parsed.GetValue(_catalog)!);
        if (evaluator.ValueOrNull is not { } sound) return Fail(parsed, writer, evaluator.Diagnostics);
        if (UnknownId(parsed, sound.Catalog, language) is { } code) return code;
        var data = DataFile.Load(sound.Catalog, parsed.GetValue(_data)!);
        var diagnostics = evaluator.Diagnostics.Concat(data.Diagnostics).ToArray();
        if (data.ValueOrNull is not { } figures) return Fail(parsed, writer, diagnostics);

        var results = Select(parsed, sound.Evaluate(figures, period, parsed.GetValue(_office)));
        diagnostics = [.. diagnostics, .. results.BrokenRules];
        var (card, scoring) = _regulation.Score(parsed, results, parsed.GetValue(_strict));
        diagnostics = [.. diagnostics, .. scoring];
        if (card.RatesValues() && (parsed.GetValue(_indicators) ?? []).Length == 0)
        {
            return Usage(ScoreWords.RatesValues, language, card.Regulation!.Title);
        }

        if (_common.IsJson(parsed))
        {
            writer.Write(ResultsFile.Write(card, language, diagnostics));
        }
        else
        {
            DiagnosticOutput.Print(diagnostics, _error, language);
            ResultTable.Print(results, writer, _common.TerminalWidth(parsed), language, card);
        }

        var exitCode = DiagnosticOutput.ExitCodeOf(diagnostics);
        var isIncomplete = parsed.GetValue(_strict) && results.Results.Any(r => r.Status != OutcomeStatus.Computed && r.Text is null);
        return exitCode == ExitCodes.Well && isIncomplete ? ExitCodes.Problems : exitCode;
    }

    private int Fail(ParseResult parsed, TextWriter writer, IReadOnlyCollection<Diagnostic> diagnostics)
    {
        var language = _common.Language(parsed);
        if (_common.IsJson(parsed)) writer.Write(DiagnosticsFile.Write(diagnostics, language));
        else DiagnosticOutput.Print(diagnostics, _error, language);
        return DiagnosticOutput.ExitCodeOf(diagnostics);
    }

    private int? UnknownId(ParseResult parsed, Catalog catalog, Language language)
    {
        foreach (var id in parsed.GetValue(_indicators) ?? [])
        {
            if (!catalog.Indicators.Any(i => IsOf(i, id))) return Usage(Words.UnknownIndicator, language, id);
        }

        foreach (var id in parsed.GetValue(_positions) ?? [])
        {
            if (!catalog.Positions.Any(p => p.Id == id)) return Usage(Words.UnknownPosition, language, id);
        }

        if (parsed.GetValue(_office) is { } office && !HasOffice(catalog, office)) return Usage(Words.UnknownOffice, language, office);

        return null;
    }

    /// <summary>Whether a catalog that declares its offices has one of a name; one that declares none accepts any.</summary>
    private static bool HasOffice(Catalog catalog, string office)
    {
        if (catalog.Offices.Count == 0 || Is(catalog.Office.Name)) return true;
        var pending = new Stack<OfficeNode>(catalog.Offices);
        while (pending.TryPop(out var node))
        {
            if (Is(node.Name)) return true;
            foreach (var child in node.Offices) pending.Push(child);
        }

        return false;

        bool Is(string name) => name.Equals(office, StringComparison.OrdinalIgnoreCase);
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

    private int Usage((string English, string Indonesian) words, Language language, string argument)
    {
        _error.WriteLine(Words.Say(words, language, argument));
        return ExitCodes.Usage;
    }
}
