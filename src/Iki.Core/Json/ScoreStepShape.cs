using System.Text.Json;
using Iki.Core.Diagnostics;
using Iki.Core.Scoring;

namespace Iki.Core.Json;

/// <summary>A step from a realization to its score, for programs: written, never read.</summary>
internal sealed class ScoreStepShape(Language language) : Shape<ScoreStep>
{
    public override void Write(Utf8JsonWriter writer, ScoreStep step)
    {
        writer.WriteStartObject();
        writer.WriteString("label", step.Label.In(language));
        Text(writer, "formula", step.Formula);
        if (step.Figures.Count > 0)
        {
            writer.WriteStartArray("figures");
            foreach (var figure in step.Figures)
            {
                writer.WriteStartObject();
                writer.WriteString("name", figure.Name);
                writer.WriteString("exact", figure.Exact.ToString());
                Text(writer, "unit", figure.Unit);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        if (step.Shown is { } shown)
        {
            writer.WritePropertyName("value");
            DecimalShape.Instance.Write(writer, shown);
        }

        Text(writer, "exact", step.Exact?.ToString());
        Text(writer, "unit", step.Unit);
        Text(writer, "text", step.Text);
        Text(writer, "citation", step.Citation);
        Text(writer, "confidence", step.Confidence is { } confidence ? RegulationMembers.WordOf(confidence) : null);
        writer.WriteEndObject();
    }

    public override bool TryRead(ref JsonCursor cursor, out ScoreStep value) =>
        throw new NotSupportedException("Steps are written and not read.");

    public override void WriteSchema(SchemaWriter schema) => throw new NotSupportedException("Steps are written and not read.");

    private static void Text(Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null) writer.WriteString(name, text);
    }
}
