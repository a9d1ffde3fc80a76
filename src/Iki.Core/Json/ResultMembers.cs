using System.Text.Json;
using Iki.Core.Diagnostics;
using Iki.Core.Formulas;
using Iki.Core.Measurement;

namespace Iki.Core.Json;

/// <summary>Results files (definitions.md, Results file).</summary>
internal sealed class ResultMembers(Language language, IReadOnlyCollection<Diagnostic> diagnostics) : Shape<ResultSet>
{
    public override bool TryRead(ref JsonCursor cursor, out ResultSet value) =>
        throw new NotSupportedException("Results are written and not read.");

    public override void Write(Utf8JsonWriter writer, ResultSet value)
    {
        writer.WriteStartObject();
        writer.WriteNumber("formatVersion", Catalog.FormatVersion);
        writer.WriteString("catalog", value.Catalog.Id);
        writer.WriteString("period", value.Period.ToString());
        writer.WriteString("office", value.Office);
        writer.WriteStartArray("results");
        foreach (var result in value.Results) Write(writer, result);
        writer.WriteEndArray();
        if (diagnostics.Count > 0) DiagnosticMembers.WriteList(writer, diagnostics, language);
        writer.WriteEndObject();
    }

    private void Write(Utf8JsonWriter writer, IndicatorResult result)
    {
        var isComputed = result.Status == OutcomeStatus.Computed;
        writer.WriteStartObject();
        writer.WriteString("id", result.Id);
        writer.WriteString("position", result.Position.Id);
        OutcomeMembers.Write(writer, result.Outcome, language);
        writer.WriteString("unit", result.Unit);
        if (isComputed || result.Inputs.Count > 0) WriteInputs(writer, "inputs", result.Inputs);
        if (isComputed || result.Parameters.Count > 0) WriteInputs(writer, "parameters", result.Parameters);
        if (isComputed || result.Diagnostics.Count > 0) DiagnosticMembers.WriteList(writer, result.Diagnostics, language);
        writer.WriteEndObject();
    }

    private static void WriteInputs(Utf8JsonWriter writer, string name, EquatableList<InputUsed> inputs)
    {
        writer.WriteStartArray(name);
        foreach (var input in inputs)
        {
            writer.WriteStartObject();
            writer.WriteString("name", input.Name);
            if (input.Value is { } value)
            {
                writer.WritePropertyName("value");
                if (value.TryToDecimal(out var number)) DecimalShape.Instance.Write(writer, number);
                else writer.WriteStringValue(value.ToString());
            }

            if (input.Unit is { } unit) writer.WriteString("unit", unit);
            if (input.Source is { } source) writer.WriteString("source", source);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
