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
        var (period, office) = (card.Results.Period, card.Results.Office);
        var explanations =
            from score in card.Indicators
            from isSinceStart in ReferenceEquals(score.Result, score.RealizationResult) ? [score.Result.IsYearToDate] : new[] { false, true }
            select evaluator.Explain(score.Result.Id, figures, period, office, isSinceStart);
        if (call.Writer is OutputFile file) file.Write(ResultsWorkbook.Write(card, call.Language, explanations, diagnostics));
    }

    /// <summary>Writes results side by side with how those of the whole come about.</summary>
    public static void Write(Invocation call, Recap recap, CatalogEvaluator evaluator, DataSet figures, IReadOnlyCollection<Diagnostic> diagnostics)
    {
        var explanations = recap.Rows.Select(r => evaluator.Explain(r.Id, figures, recap.Period, recap.Office));
        if (call.Writer is OutputFile file) file.Write(ResultsWorkbook.Write(recap, call.Language, explanations, diagnostics));
    }
}
