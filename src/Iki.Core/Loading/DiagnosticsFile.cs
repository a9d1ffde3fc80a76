using Iki.Core.Json;

namespace Iki.Core;

/// <summary>Writes diagnostics as JSON, for programs.</summary>
public static class DiagnosticsFile
{
    /// <summary>
    /// An object with the one member <c>diagnostics</c>: of each its code, severity and message, and as far as they apply
    /// file, pointer, line, start and length.
    /// </summary>
    /// <param name="diagnostics">The diagnostics.</param>
    /// <param name="language">The language of the messages.</param>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostics"/> is null.</exception>
    public static string Write(IEnumerable<Diagnostic> diagnostics, Language language = Language.English)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        return JsonText.Write(writer =>
        {
            writer.WriteStartObject();
            DiagnosticMembers.WriteList(writer, diagnostics, language);
            writer.WriteEndObject();
        });
    }
}
