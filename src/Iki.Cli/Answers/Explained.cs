using Iki.Core;
using Iki.Core.Scoring;

namespace Iki.Cli.Answers;

/// <summary>The answer of <c>iki explain</c>: the workings of an indicator, rated, with what was found.</summary>
/// <param name="Explanations">The workings, one for each of its formula rows.</param>
/// <param name="Card">Their results, rated.</param>
/// <param name="Diagnostics">What was found.</param>
internal sealed record Explained(Explanation[] Explanations, Scorecard Card, Diagnostic[] Diagnostics)
{
    /// <summary>Explains the formula rows that an id names.</summary>
    public static Explained Of(CatalogEvaluator evaluator, DataSet figures, IEnumerable<Diagnostic> found, string id, Asked asked, Rater rater)
    {
        var rows = RowSelection.RowsOf(evaluator.Catalog, id);
        var explanations = rows.Select(row => evaluator.Explain(row, figures, asked.Period, asked.Office, asked.IsYearToDate)).ToArray();
        var (card, scoring) = rater.Score(new RowSelection(rows, []).Of(asked.Evaluate(evaluator, figures)), isStrict: false);
        return new Explained(explanations, card, [.. found, .. scoring]);
    }
}
