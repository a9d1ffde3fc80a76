using System.Text.Json;
using Iki.Core.Diagnostics;

namespace Iki.Core.Json;

/// <summary>A diagnostic for programs: what applies of code, severity, message, file, pointer, line, start and length.</summary>
internal static class DiagnosticMembers
{
    public static void Write(Utf8JsonWriter writer, Diagnostic diagnostic, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("code", diagnostic.Code);
        writer.WriteString("severity", WordOf(diagnostic.Severity));
        writer.WriteString("message", diagnostic.Message(language));
        if (diagnostic.File is { } file) writer.WriteString("file", file);
        if (diagnostic.Pointer is { } pointer) writer.WriteString("pointer", pointer);
        if (diagnostic.Line is { } line) writer.WriteNumber("line", line);
        if (diagnostic.Span is { } span)
        {
            writer.WriteNumber("start", span.Start);
            writer.WriteNumber("length", span.Length);
        }

        writer.WriteEndObject();
    }

    public static void WriteList(Utf8JsonWriter writer, IEnumerable<Diagnostic> diagnostics, Language language)
    {
        writer.WriteStartArray("diagnostics");
        foreach (var diagnostic in diagnostics) Write(writer, diagnostic, language);
        writer.WriteEndArray();
    }

    private static string WordOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "information",
    };
}
