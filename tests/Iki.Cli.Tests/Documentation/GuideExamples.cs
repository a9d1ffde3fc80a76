using System.Diagnostics.CodeAnalysis;
using Iki.Core;

namespace Iki.Cli.Tests.Documentation;

/// <summary>
/// The programs of the guides as they stand there, line for line; <see cref="Compiled"/> compares the texts, and a
/// <see cref="GuideRun"/> runs them.
/// </summary>
[SuppressMessage("Performance", "CA1869", Justification = "An example shows its options where it uses them.")]
[SuppressMessage("Style", "IDE1006", Justification = "A program writes to Console; here that is the writer it is given.")]
internal static partial class GuideExamples
{
    /// <summary>Runs a program in a folder and gives what it printed.</summary>
    public static string Run(string example, ScratchFolder folder)
    {
        using var console = new StringWriter { NewLine = "\n" };
        Action<TextWriter, ScratchFolder> program = example switch
        {
            "first" => First,
            "steps" => Steps,
            "missing" => Missing,
            "invalid" => Invalid,
            "threads" => Threads,
            "with" => With,
            "edits" => Edits,
            "versions" => Versions,
            "findings" => Findings,
            "rows" => Rows,
            "table" => Table,
            "reader-of-rows" => ReaderOfRows,
            "streams" => (console, files) => Streams(console, files).GetAwaiter().GetResult(),
            "serializer" => Serializer,
            "format" => Format,
            "form" => Form,
            "errors" => Errors,
            "formula-texts" => FormulaTexts,
            "checked" => CheckedValues,
            "host" => Host,
            "excel" => Excel,
            "reader" => Reader,
            "same" => Same,
            "prepared" => Prepared,
            "columns" => Columns,
            "each" => Each,
            "scope" => Scope,
            "score" => Score,
            "survey" => Survey,
            "appraisal" => Appraisal,
            "credit" => Credit,
            _ => throw new ArgumentException($"There is no program '{example}'.", nameof(example)),
        };
        program(console, folder);
        return console.ToString();
    }

    private static void First(TextWriter Console, ScratchFolder folder)
    {
        // example: first
        var evaluator = CatalogFile.LoadEvaluator(folder["catalog.json"]).OrThrow();
        var data = DataFile.Load(evaluator.Catalog, folder["data.json"]).OrThrow();
        foreach (var result in evaluator.Evaluate(data).Results)
        {
            Console.WriteLine($"{result.Indicator.Name}: {result.Outcome}");
            Console.WriteLine(result.Reason(Language.English));
        }
        // end
    }

    private static void Steps(TextWriter Console, ScratchFolder folder)
    {
        // example: steps
        var evaluator = CatalogFile.LoadEvaluator(folder["catalog.json"]).OrThrow();
        var data = DataFile.Load(evaluator.Catalog, folder["data.json"]).OrThrow();
        Console.WriteLine(evaluator.Explain("kasi-pelayanan/tepat-waktu", data).Working);
        // end
    }

    private static void Missing(TextWriter Console, ScratchFolder folder)
    {
        // example: missing
        var evaluator = CatalogFile.LoadEvaluator(folder["catalog.json"]).OrThrow();
        var data = DataSet.Create(evaluator.Catalog, "2025", ("suratMasuk", 183)).OrThrow();
        var result = evaluator.Evaluate("kasi-pelayanan/tepat-waktu", data);
        Console.WriteLine(result.Status switch
        {
            OutcomeStatus.Computed => $"{result.Value} {result.Unit}",
            OutcomeStatus.MissingInput => $"Please report: {string.Join(", ", result.Outcome.Missing)}",
            _ => result.Reason(Language.English),
        });
        // end
    }

    private static void Invalid(TextWriter Console, ScratchFolder folder)
    {
        // example: invalid
        var evaluator = CatalogFile.LoadEvaluator(folder["catalog.json"]).OrThrow();
        var data = DataSet.Create(evaluator.Catalog, "2025", ("suratMasuk", 183), ("suratTepatWaktu", -1));
        foreach (var problem in data.Diagnostics) Console.WriteLine(problem);
        Console.WriteLine(evaluator.Evaluate("kasi-pelayanan/tepat-waktu", data.Value).Outcome);
        // end
    }
}
