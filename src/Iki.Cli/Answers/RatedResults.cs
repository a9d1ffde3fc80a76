using Iki.Core;
using Iki.Core.Scoring;

namespace Iki.Cli.Answers;

/// <summary>The answer of <c>iki evaluate</c>: results, rated, with what was found.</summary>
/// <param name="Card">The results.</param>
/// <param name="OnWhole">What was found of the results as a whole.</param>
/// <param name="Diagnostics">The same after what was found of catalog and data.</param>
/// <param name="IsIncomplete">Whether a result is wanted and has no value.</param>
internal sealed record RatedResults(Scorecard Card, Diagnostic[] OnWhole, Diagnostic[] Diagnostics, bool IsIncomplete)
{
    /// <summary>Evaluates and rates.</summary>
    public static RatedResults Of(CatalogEvaluator evaluator, DataSet figures, IEnumerable<Diagnostic> found, Asked asked, Rater rater)
    {
        var results = asked.Evaluate(evaluator, figures);
        var (card, scoring) = rater.Score(results, asked.IsStrict);
        Diagnostic[] onWhole = [.. results.Remarks, .. scoring];
        return new RatedResults(card, onWhole, [.. found, .. onWhole], asked.IsStrict && !results.Results.All(r => r.HasValue));
    }
}
