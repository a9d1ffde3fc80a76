using Iki.Cli.Commands;
using Iki.Core;
using Iki.Core.Scoring;
using Iki.Documents;

namespace Iki.Cli.Output;

/// <summary>Results as a workbook, in the file of <c>--output</c>.</summary>
internal static class WorkbookOutput
{
    /// <summary>Writes a card with how each of its results comes about; where a target is cumulative, also from the figures since the start of the year.</summary>
    public static void Write(Invocation call, Scorecard card, CatalogEvaluator evaluator, DataSet figures, IReadOnlyCollection<Diagnostic> diagnostics)
    {
        var explanations = card.Indicators.SelectMany(s => Explain(s, card.Results, evaluator, figures));
        if (call.Writer is OutputFile file) file.Write(ResultsWorkbook.Write(card, call.Language, explanations, diagnostics));
    }

    /// <summary>Writes results side by side with how those of the whole come about.</summary>
    public static void Write(Invocation call, Recap recap, CatalogEvaluator evaluator, DataSet figures, IReadOnlyCollection<Diagnostic> diagnostics)
    {
        var explanations = recap.Rows.Select(r => evaluator.Explain(r.Id, figures, recap.Period, recap.Office));
        if (call.Writer is OutputFile file) file.Write(ResultsWorkbook.Write(recap, call.Language, explanations, diagnostics));
    }

    private static IEnumerable<Explanation> Explain(IndicatorScore score, ResultSet results, CatalogEvaluator evaluator, DataSet figures)
    {
        var result = score.Result;
        yield return evaluator.Explain(result.Id, figures, results.Period, results.Office, result.IsYearToDate);
        if (score.RealizationResult.IsYearToDate && !result.IsYearToDate) yield return evaluator.Explain(result.Id, figures, results.Period, results.Office, yearToDate: true);
    }
}
