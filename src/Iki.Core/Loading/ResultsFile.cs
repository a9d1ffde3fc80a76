using Iki.Core.Json;
using Iki.Core.Scoring;

namespace Iki.Core;

/// <summary>Writes results as JSON (docs/command-line.md, The results file). The same results give the same bytes.</summary>
public static class ResultsFile
{
    /// <summary>The results as JSON, in catalog order.</summary>
    /// <param name="results">The results.</param>
    /// <param name="language">The language of the messages in it; statuses and codes are the same in every language.</param>
    /// <param name="diagnostics">Diagnostics from reading the data, to be added at the end; optional.</param>
    /// <exception cref="ArgumentNullException"><paramref name="results"/> is null.</exception>
    public static string Write(
        ResultSet results, Language language = Language.English, IReadOnlyCollection<Diagnostic>? diagnostics = null)
    {
        ArgumentNullException.ThrowIfNull(results);
        return JsonText.Write(ResultMembers.In(language), new ResultDocument(results, (diagnostics ?? []).WithoutNull(nameof(diagnostics)).ToEquatableList()));
    }

    /// <summary>The results of a scorecard as JSON, each with target, achievement, grade and score as far as there are.</summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="language">The language of the messages in it.</param>
    /// <param name="diagnostics">Diagnostics from reading the data, to be added at the end; optional.</param>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> is null.</exception>
    public static string Write(
        Scorecard card, Language language = Language.English, IReadOnlyCollection<Diagnostic>? diagnostics = null)
    {
        ArgumentNullException.ThrowIfNull(card);
        return JsonText.Write(ResultMembers.In(language), new ResultDocument(card.Results, (diagnostics ?? []).WithoutNull(nameof(diagnostics)).ToEquatableList(), card));
    }

    /// <summary>The word that results files use for a status: <c>missingInput</c>.</summary>
    /// <param name="status">The status.</param>
    public static string WordOf(OutcomeStatus status) => ResultMembers.WordOf(status);
}
