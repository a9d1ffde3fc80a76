using Iki.Core;
using Iki.Core.Scoring;

namespace Iki.Cli.Answers;

/// <summary>The answer of <c>iki scorecard</c>: positions with their totals, and what was found.</summary>
/// <param name="Card">The scorecard.</param>
/// <param name="OnWhole">What was found of the scorecard as a whole.</param>
/// <param name="Diagnostics">The same after what was found of catalog and data.</param>
internal sealed record RatedPositions(Scorecard Card, EquatableList<Diagnostic> OnWhole, EquatableList<Diagnostic> Diagnostics)
{
    /// <summary>Everything found, of the positions and their appraisals too.</summary>
    public IEnumerable<Diagnostic> All => [.. Diagnostics, .. Card.Positions.SelectMany(p => p.Diagnostics.Concat(p.Appraisal?.Diagnostics ?? []))];

    /// <summary>Evaluates and rates.</summary>
    public static RatedPositions Of(CatalogEvaluator evaluator, DataSet figures, IEnumerable<Diagnostic> found, Asked asked, Rater rater)
    {
        var results = asked.Evaluate(evaluator, figures);
        var (card, scoring) = rater.Score(results, asked.IsStrict);
        EquatableList<Diagnostic> onWhole = [.. results.Remarks, .. scoring];
        return new RatedPositions(card, onWhole, [.. found, .. onWhole]);
    }

    /// <summary>The same, compared with what is expected of an organization with a grade; null where the regulation expects nothing.</summary>
    public RatedPositions? ComparedWith(string organization, Rater rater)
    {
        if (Card.Regulation?.Appraisal?.Organization?.Distribution is null) return null;
        var report = rater.Find(Card.Results.Catalog, Card.Results.Period).Scorer!
            .CheckDistribution(organization, Card.Positions.Select(p => p.Appraisal?.Predikat?.Name));
        return new RatedPositions(
            Card with { Distribution = report.ValueOrNull }, [.. OnWhole, .. report.Diagnostics], [.. Diagnostics, .. report.Diagnostics]);
    }
}
