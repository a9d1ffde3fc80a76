using Iki.Core.Json;
using Iki.Core.Scoring;

namespace Iki.Core;

/// <summary>Writes scorecards as JSON, for programs. The same scorecard gives the same bytes.</summary>
public static class ScorecardFile
{
    /// <summary>A scorecard with every position, indicator and step.</summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="language">The language of messages and labels.</param>
    /// <param name="diagnostics">Diagnostics from reading catalog and data; optional.</param>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> is null.</exception>
    public static string Write(Scorecard card, Language language = Language.English, IReadOnlyCollection<Diagnostic>? diagnostics = null)
    {
        ArgumentNullException.ThrowIfNull(card);
        return JsonText.Write(ScorecardMembers.In(language), new ScorecardDocument(card, (diagnostics ?? card.Diagnostics).WithoutNull(nameof(diagnostics)).ToEquatableList()));
    }

    /// <summary>The figure required for a grade.</summary>
    /// <param name="figure">The figure; null where there is none, and the diagnostics say why.</param>
    /// <param name="language">The language of messages.</param>
    /// <param name="diagnostics">What was found.</param>
    public static string Write(RequiredFigure? figure, Language language = Language.English, IReadOnlyCollection<Diagnostic>? diagnostics = null) =>
        JsonText.Write(RequiredFigureMembers.In(language), new RequiredFigureDocument(figure, (diagnostics ?? []).WithoutNull(nameof(diagnostics)).ToEquatableList()));
}
