using System.Globalization;
using System.Text.Json;
using Iki.Core;

namespace Iki.Wasm.Editor;

/// <summary>The result of an indicator, or what is wrong with its formula or its period.</summary>
/// <param name="Found">The diagnostics from reading formula and figures.</param>
/// <param name="Results">The one result; null where the formula or the data cannot be read.</param>
/// <param name="Working">The steps, if requested.</param>
internal sealed record IndicatorAnswer(EquatableList<Diagnostic> Found, ResultSet? Results, Working? Working)
{
    /// <summary>Writes it in the form of an answer about a formula, with the result as in the results file of the tool.</summary>
    public string Write(Language language) => Json.Write(writer =>
    {
        var result = Results?.Results[0];
        writer.WriteStartObject();
        writer.WriteStartObject("answer");
        writer.WriteString("status", result is null ? "invalid" : ResultsFile.WordOf(result.Status));
        if (result?.Exact is { } exact) writer.WriteString("exact", exact.ToString());
        WriteDiagnostics(writer, result, language);
        writer.WriteEndObject();
        if (result is not null)
        {
            writer.WriteString("shown", result.Outcome.ToString(language));
            if (result.Value is { } value) writer.WriteString("value", value.ToString(CultureInfo.InvariantCulture));
            using var document = JsonDocument.Parse(ResultsFile.Write(Results!, language));
            writer.WritePropertyName("result");
            document.RootElement.GetProperty("results")[0].WriteTo(writer);
        }

        if (Working is not null) Description.WriteWorking(writer, Working, language);
        writer.WriteEndObject();
    });

    /// <summary>All remarks except the reason for a missing value, which is shown in place of the value.</summary>
    private void WriteDiagnostics(Utf8JsonWriter writer, IndicatorResult? result, Language language)
    {
        var shown = result?.Outcome.Problem?.Message(language);
        writer.WriteStartArray("diagnostics");
        foreach (var diagnostic in Found.Concat(result?.Remarks ?? []).DistinctBy(d => (d.Code, d.Message(language))).Where(d => d.Message(language) != shown))
        {
            writer.WriteStartObject();
            writer.WriteString("code", diagnostic.Code);
            writer.WriteString("severity", diagnostic.Severity.ToString().ToLowerInvariant());
            writer.WriteString("message", diagnostic.Message(language));
            if (diagnostic.Span is { } span)
            {
                writer.WriteNumber("start", span.Start);
                writer.WriteNumber("length", span.Length);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
