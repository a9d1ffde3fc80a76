using Iki.Core.Scoring;
using Iki.Reports;

namespace Iki.Documents.Results;

/// <summary>Results of figures that are illustrative by their source, which must not be taken for those of the office.</summary>
internal static class IllustrativeFigures
{
    /// <summary>Whether a score rests on such figures.</summary>
    public static bool AreIn(IndicatorScore score) => score.Result.Inputs.Concat(score.RealizationResult.Inputs).Any(i => IllustrativeSource.Says(i.Source));
}
