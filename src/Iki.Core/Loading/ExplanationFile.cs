using Iki.Core.Diagnostics;
using Iki.Core.Json;
using Iki.Core.Measurement;

namespace Iki.Core;

/// <summary>Writes explanations as JSON. The same explanation gives the same bytes.</summary>
public static class ExplanationFile
{
    /// <summary>The explanations as JSON.</summary>
    /// <param name="explanations">The explanations.</param>
    /// <param name="language">The language of their messages and of the steps as readers see them.</param>
    /// <param name="diagnostics">What was found on reading the data, to be added at the end; may be left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="explanations"/> is null.</exception>
    public static string Write(
        IEnumerable<Explanation> explanations, Language language = Language.English, IReadOnlyCollection<Diagnostic>? diagnostics = null)
    {
        ArgumentNullException.ThrowIfNull(explanations);
        return JsonText.Write(
            ExplanationMembers.In(language), new ExplanationDocument(explanations.ToEquatableList(), (diagnostics ?? []).ToEquatableList()));
    }
}
