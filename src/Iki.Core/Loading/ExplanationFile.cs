using Iki.Core.Json;
using Iki.Core.Scoring;

namespace Iki.Core;

/// <summary>Writes explanations as JSON. The same explanation gives the same bytes.</summary>
public static class ExplanationFile
{
    /// <summary>The explanations as JSON.</summary>
    /// <param name="explanations">The explanations.</param>
    /// <param name="language">The language of their messages and of the steps as readers see them.</param>
    /// <param name="diagnostics">Diagnostics from reading the data, to be added at the end; optional.</param>
    /// <param name="card">The rating of the results, whose steps are added; may be left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="explanations"/> is null.</exception>
    /// <exception cref="ArgumentException">An explanation or a diagnostic is null.</exception>
    public static string Write(
        IEnumerable<Explanation> explanations,
        Language language = Language.English,
        IReadOnlyCollection<Diagnostic>? diagnostics = null,
        Scorecard? card = null)
    {
        ArgumentNullException.ThrowIfNull(explanations);
        Elements.ThrowIfNull(diagnostics, nameof(diagnostics));
        var scores = card?.Indicators.ToDictionary(s => s.Result.Id, StringComparer.Ordinal) ?? [];
        var scored = explanations.WithoutNull(nameof(explanations)).Select(e => new ScoredExplanation(e, scores.GetValueOrDefault(e.Result.Id))).ToEquatableList();
        return JsonText.Write(ExplanationMembers.In(language), new ExplanationDocument(scored, (diagnostics ?? []).ToEquatableList()));
    }
}
