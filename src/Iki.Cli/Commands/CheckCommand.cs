using System.CommandLine;
using Iki.Cli.Input;
using Iki.Cli.Output;
using Iki.Core;
using Iki.Core.Definitions;

namespace Iki.Cli.Commands;

/// <summary><c>iki check FILE…</c>: reads catalogs, or data files of a catalog, and prints every diagnostic.</summary>
internal static class CheckCommand
{
    public static Command Make(TextWriter output, TextWriter error)
    {
        var files = new Argument<string[]>("FILE") { Description = "Catalogs; with --catalog data files.", Arity = ArgumentArity.OneOrMore }.NamingFiles();
        var catalog = new Option<string?>("--catalog") { Description = "The catalog that the files are data of." }.NamingFiles();
        var lint = new Option<bool>("--lint") { Description = "Applies the rules of quality as well." };
        var regulations = new Option<bool>("--regulations") { Description = "The files are regulations." };
        regulations.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<bool>() && (result.GetValue(catalog) is not null || result.GetValue(lint))) result.AddError("--regulations takes neither --catalog nor --lint.");
        });
        var common = new CommonOptions();
        var command = new Command("check", "Reads catalogs, prints every diagnostic with its place, and runs the examples.") { files, catalog, lint, regulations };
        common.AddTo(command);
        command.SetAction(parsed => common.Run(parsed, output, error, writer =>
        {
            var language = common.Language(parsed);
            var report = new Report(language);
            if (parsed.GetValue(regulations)) report.CheckRegulations(parsed.GetValue(files)!);
            else if (parsed.GetValue(catalog) is { } path) report.CheckData(path, parsed.GetValue(files)!, error);
            else report.CheckCatalogs(parsed.GetValue(files)!, parsed.GetValue(lint) ? LintOptions.Default : null);
            if (common.IsJson(parsed))
            {
                writer.Write(DiagnosticsFile.Write(report.Diagnostics, language));
            }
            else
            {
                DiagnosticOutput.Print(report.Diagnostics, error, language);
                foreach (var line in report.Lines) writer.WriteLine(line);
            }

            return DiagnosticOutput.ExitCodeOf(report.Diagnostics);
        }));
        return command;
    }

    private sealed class Report(Language language)
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

        public void CheckData(string catalogFile, string[] files, TextWriter error)
        {
            var catalog = CatalogFile.Load(catalogFile);
            Diagnostics.AddRange(catalog.Diagnostics);
            if (catalog.ValueOrNull is not { } sound) return;
            foreach (var file in files)
            {
                // Only rows want a period, and which one does not matter here: each that counts names its own.
                Period? any = CsvFile.IsOne(file) ? Period.OfYear(1) : null;
                var data = DataOptions.Load(sound, [file], any, error, language);
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
                        sound.Title,
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
}
