using Iki.Core.Json;
using Iki.Core.Scoring;

namespace Iki.Core;

/// <summary>Writes results side by side as JSON, for programs. The same results give the same bytes.</summary>
public static class RecapFile
{
    /// <summary>Columns and rows; every cell is a result as in a results file.</summary>
    /// <param name="recap">The results side by side.</param>
    /// <param name="language">The language of the messages in it.</param>
    /// <param name="diagnostics">Diagnostics from reading catalog and data; those of the whole are added to them. Optional.</param>
    /// <exception cref="ArgumentNullException"><paramref name="recap"/> is null.</exception>
    public static string Write(Recap recap, Language language = Language.English, IReadOnlyCollection<Diagnostic>? diagnostics = null)
    {
        ArgumentNullException.ThrowIfNull(recap);
        return JsonText.Write(RecapMembers.In(language), new RecapDocument(recap, [.. (diagnostics ?? []).WithoutNull(nameof(diagnostics)), .. recap.Diagnostics]));
    }
}
