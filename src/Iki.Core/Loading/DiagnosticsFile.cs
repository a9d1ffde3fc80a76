using Iki.Core.Json;

namespace Iki.Core;

/// <summary>Writes diagnostics as JSON, for programs.</summary>
public static class DiagnosticsFile
{
    /// <summary>
    /// An object with the member <c>diagnostics</c>: of each its code, severity and message, and as far as they apply
    /// file, pointer, line, start and length. Where findings are accepted, <c>accepted</c> has each as <c>diagnostic</c> with <c>why</c>.
    /// </summary>
    /// <param name="diagnostics">The diagnostics.</param>
    /// <param name="language">The language of the messages.</param>
    /// <param name="accepted">Findings that the definition accepts; may be left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostics"/> is null.</exception>
    /// <exception cref="ArgumentException">A diagnostic is null.</exception>
    public static string Write(IEnumerable<Diagnostic> diagnostics, Language language = Language.English, IReadOnlyCollection<AcceptedFinding>? accepted = null)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        diagnostics = diagnostics.WithoutNull(nameof(diagnostics)).ToEquatableList();
        Elements.ThrowIfNull(accepted, nameof(accepted));
        return JsonText.Write(writer =>
        {
            writer.WriteStartObject();
            DiagnosticMembers.WriteList(writer, diagnostics, language);
            if (accepted is { Count: > 0 }) DiagnosticMembers.WriteAccepted(writer, accepted, language);
            writer.WriteEndObject();
        });
    }
}
