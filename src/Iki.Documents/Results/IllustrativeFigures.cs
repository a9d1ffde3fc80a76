using Iki.Core.Scoring;

namespace Iki.Documents.Results;

/// <summary>Figures whose source says that they are made up: a result of them must not be taken for one of the office.</summary>
internal static class IllustrativeFigures
{
    private static readonly string[] Words = ["ilustra", "illustrat"];

    /// <summary>Whether a score rests on such figures.</summary>
    public static bool AreIn(IndicatorScore score) => score.Result.Inputs.Concat(score.RealizationResult.Inputs).Any(i => IsSource(i.Source));

    /// <summary>Whether a source says so.</summary>
    public static bool IsSource(string? source) => source is not null && Words.Any(w => source.Contains(w, StringComparison.OrdinalIgnoreCase));
}
