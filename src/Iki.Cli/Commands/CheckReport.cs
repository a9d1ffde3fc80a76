using Iki.Cli.Input;
using Iki.Cli.Output;
using Iki.Core;
using Iki.Core.Definitions;

namespace Iki.Cli.Commands;

/// <summary>What was found in the files of <c>iki check</c>: every diagnostic, and a line for each file.</summary>
internal sealed class CheckReport(Language language)
{
    public List<Diagnostic> Diagnostics { get; } = [];

    public List<string> Lines { get; } = [];

    public void CheckCatalogs(string[] files, LintOptions? lint)
    {
        foreach (var file in files)
        {
            var evaluator = CatalogFile.LoadEvaluator(file, lint, examples: true);
            var found = evaluator.Diagnostics.ToList();
            if (evaluator.ValueOrNull is not { } sound)
            {
                Add(found, Words.Say(Words.NoSummary, language, file, Judge(found)));
                continue;
            }

            var catalog = sound.Catalog;
            var rows = catalog.Indicators.Sum(i => Math.Max(i.Measures.Count, 1));
            Add(found, Words.Say(
                Words.CatalogSummary,
                language,
                file,
                Words.Count(catalog.Positions.Count, Words.Positions, language),
                Words.Count(catalog.Indicators.Count(), Words.Indicators, language),
                Words.Count(rows, Words.FormulaRows, language),
                Judge(found)));
        }
    }

    public void CheckData(string catalogFile, string[] files, NumberNotation numbers, TextWriter error)
    {
        var catalog = CatalogFile.Load(catalogFile);
        Diagnostics.AddRange(catalog.Diagnostics);
        if (catalog.ValueOrNull is not { } sound) return;
        foreach (var file in files)
        {
            // Only rows want a period, and which one does not matter here: each that counts names its own.
            Period? any = CsvFile.IsOne(file) ? Period.OfYear(1) : null;
            var data = DataOptions.Load(sound, [file], any, numbers, error, language);
            var figures = data.ValueOrNull?.Observations.Count ?? 0;
            Add([.. data.Diagnostics], Words.Say(Words.DataSummary, language, file, Words.Count(figures, Words.Figures, language), Judge(data.Diagnostics)));
        }
    }

    public void CheckRegulations(string[] files)
    {
        foreach (var file in files)
        {
            var regulation = RegulationFile.Load(file);
            var judged = Judge(regulation.Diagnostics);
            Add([.. regulation.Diagnostics], regulation.ValueOrNull is { } sound
                ? Words.Say(
                    ScoreWords.RegulationSummary,
                    language,
                    file,
                    TerminalText.Visible(sound.Title),
                    Words.Count(sound.Achievement.Count, ScoreWords.Cases, language),
                    Words.Count(sound.Scale?.Bands.Count ?? 0, ScoreWords.Bands, language),
                    Words.Count(sound.Examples.Count + sound.Errata.Count, ScoreWords.Examples, language),
                    judged)
                : Words.Say(Words.NoSummary, language, file, judged));
        }
    }

    private void Add(List<Diagnostic> found, string line)
    {
        Diagnostics.AddRange(found);
        Lines.Add(line);
    }

    private string Judge(IReadOnlyCollection<Diagnostic> found)
    {
        var errors = found.Count(d => d.Severity == Severity.Error);
        var warnings = found.Count(d => d.Severity == Severity.Warning);
        return errors + warnings == 0
            ? Words.Say(Words.NoProblems, language)
            : Words.Say(Words.Problems, language, Words.Count(errors, Words.Errors, language), Words.Count(warnings, Words.Warnings, language));
    }
}
