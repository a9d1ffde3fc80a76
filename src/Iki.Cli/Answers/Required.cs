using Iki.Core;
using Iki.Core.Scoring;

namespace Iki.Cli.Answers;

/// <summary>The answer of <c>iki scorecard --reach</c>: the figure required for a grade.</summary>
/// <param name="Figure">The figure; null where there is none, which the diagnostics tell.</param>
/// <param name="Diagnostics">What was found.</param>
internal sealed record Required(RequiredFigure? Figure, EquatableList<Diagnostic> Diagnostics)
{
    /// <summary>Works it out; null where no regulation applies.</summary>
    /// <param name="evaluator">The catalog.</param>
    /// <param name="figures">The figures.</param>
    /// <param name="found">What was found of both.</param>
    /// <param name="id">The indicator.</param>
    /// <param name="variable">The variable whose figure is required.</param>
    /// <param name="grade">The grade to reach.</param>
    /// <param name="asked">For which period and office.</param>
    /// <param name="rater">The regulation.</param>
    public static Required? Of(CatalogEvaluator evaluator, DataSet figures, IEnumerable<Diagnostic> found, string id, string variable, string grade, Asked asked, Rater rater)
    {
        var (scorer, choosing) = rater.Find(evaluator.Catalog, asked.Period ?? figures.Period);
        if (scorer is null && choosing.All(d => d.Severity != Severity.Error)) return null;
        var required = scorer?.FindRequiredFigure(
            evaluator, figures, id, variable, grade, asked.Period, asked.Office, asked.IsStrict ? ScoringOptions.Strict : ScoringOptions.Lenient);
        return new Required(required?.ValueOrNull, [.. found, .. choosing, .. required?.Diagnostics ?? []]);
    }

    /// <summary>Whether a catalog has an indicator that a figure can be required for: one without measures.</summary>
    public static bool Knows(Catalog catalog, string indicator) => catalog.Indicators.Any(i => i.Id == indicator && i.Measures.Count == 0);
}
