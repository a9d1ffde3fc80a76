using Iki.Cli.Input;
using Iki.Cli.Output;
using Iki.Core;
using Iki.Core.Definitions;
using Iki.Documents;

namespace Iki.Cli.Commands;

/// <summary>The report of <c>iki check</c>: every diagnostic, and a line for each file.</summary>
internal sealed class CheckReport(Invocation call)
{
    private readonly Language _language = call.Language;

    public List<Diagnostic> Diagnostics { get; } = [];

    public List<string> Lines { get; } = [];

    public List<AcceptedFinding> Accepted { get; } = [];

    /// <summary>Writes every accepted finding, and below it why it may stand.</summary>
    public void ListAccepted()
    {
        foreach (var finding in Accepted)
        {
            call.Writer.WriteLine(finding.Diagnostic.ToString(_language));
            call.Writer.WriteLine($"  {Words.Say(Words.AcceptedBecause, _language, TerminalText.Visible(finding.Why))}");
        }
    }

    public void CheckCatalogs(string[] files, LintOptions? lint)
    {
        foreach (var file in files)
        {
            var evaluator = CatalogFile.LoadEvaluator(file, lint, examples: true, limits: call.Limits);
            var found = evaluator.Diagnostics.ToList();
            if (evaluator.ValueOrNull is not { } sound)
            {
                Add(found, Words.Say(Words.NoSummary, _language, file, Judge(found)));
                continue;
            }

            var catalog = sound.Catalog;
            var rows = catalog.Indicators.Sum(i => Math.Max(i.Measures.Count, 1));
            Add(found, Words.Say(
                Words.CatalogSummary,
                _language,
                file,
                Words.Count(catalog.Positions.Count, Words.Positions, _language),
                Words.Count(catalog.Indicators.Count(), Words.Indicators, _language),
                Words.Count(rows, Words.FormulaRows, _language),
                Judge(found, evaluator.Accepted)));
        }
    }

    public void CheckData(string catalogFile, string[] files, NumberNotation numbers)
    {
        var catalog = CatalogFile.Load(catalogFile, limits: call.Limits);
        Diagnostics.AddRange(catalog.Diagnostics);
        if (catalog.ValueOrNull is not { } sound) return;
        foreach (var file in files)
        {
            // Only rows need a period, and any will do here: every relevant row has its own.
            Period? any = CsvFile.IsOne(file) ? Period.OfYear(1) : null;
            var data = DataOptions.Load(call, sound, [file], any, numbers, new FigureFiles(call, sound, new FigureTableOptions()));
            var figures = data.ValueOrNull?.Observations.Count ?? 0;
            Add([.. DataOptions.SaidOf(data)], Words.Say(Words.DataSummary, _language, file, Words.Count(figures, Words.Figures, _language), Judge(data.Diagnostics, data.Accepted)));
        }
    }

    public void CheckRegulations(string[] files)
    {
        foreach (var file in files)
        {
            var regulation = RegulationFile.Load(file, call.Limits);
            var judged = Judge(regulation.Diagnostics);
            Add([.. regulation.Diagnostics], regulation.ValueOrNull is { } sound
                ? Words.Say(
                    ScoreWords.RegulationSummary,
                    _language,
                    file,
                    TerminalText.Visible(sound.Title),
                    Words.Count(sound.Achievement.Count, ScoreWords.Cases, _language),
                    Words.Count(sound.Scale?.Bands.Count ?? 0, ScoreWords.Bands, _language),
                    Words.Count(sound.Examples.Count + sound.Errata.Count, ScoreWords.Examples, _language),
                    judged)
                : Words.Say(Words.NoSummary, _language, file, judged));
        }
    }

    private void Add(List<Diagnostic> found, string line)
    {
        Diagnostics.AddRange(found);
        Lines.Add(line);
    }

    /// <summary>The same, with how many findings are accepted, which are taken over.</summary>
    private string Judge(IReadOnlyCollection<Diagnostic> found, EquatableList<AcceptedFinding> accepted)
    {
        Accepted.AddRange(accepted);
        return accepted.Count == 0 ? Judge(found) : $"{Judge(found)} {Words.Say(Words.AcceptedCount, _language, accepted.Count)}";
    }

    private string Judge(IReadOnlyCollection<Diagnostic> found)
    {
        var errors = found.Count(d => d.Severity == Severity.Error);
        var warnings = found.Count(d => d.Severity == Severity.Warning);
        return errors + warnings == 0
            ? Words.Say(Words.NoProblems, _language)
            : Words.Say(Words.Problems, _language, Words.Count(errors, Words.Errors, _language), Words.Count(warnings, Words.Warnings, _language));
    }
}
