using System.Text.Json;

namespace Iki.Core.Json;

/// <summary>A target as results and scorecards have it: a number, an object with its two ends, or a text. Written and not read.</summary>
internal sealed class TargetShape : Shape<Target>
{
    public static TargetShape Instance { get; } = new();

    public override bool TryRead(ref JsonCursor cursor, out Target value) => throw new NotSupportedException("Such targets are written but not read.");

    public override void Write(Utf8JsonWriter writer, Target value)
    {
        if (value.Text is { } text)
        {
            writer.WriteStringValue(text);
        }
        else if (value.Value is { } number)
        {
            DecimalShape.Instance.Write(writer, number);
        }
        else
        {
            writer.WriteStartObject();
            writer.WritePropertyName("min");
            DecimalShape.Instance.Write(writer, value.Min!.Value);
            writer.WritePropertyName("max");
            DecimalShape.Instance.Write(writer, value.Max!.Value);
            writer.WriteEndObject();
        }
    }

    public override void WriteSchema(SchemaWriter schema) => schema.AnyOf(
        DecimalShape.Instance.WriteSchema,
        TextShape.Any.WriteSchema,
        range =>
        {
            range.Keywords.WriteString("type", "object");
            range.Keywords.WriteBoolean("additionalProperties", false);
            range.Keywords.WriteStartArray("required");
            range.Keywords.WriteStringValue("min");
            range.Keywords.WriteStringValue("max");
            range.Keywords.WriteEndArray();
            range.Write("properties", ends =>
            {
                ends.Write("min", DecimalShape.Instance.WriteSchema);
                ends.Write("max", DecimalShape.Instance.WriteSchema);
            });
        });
}
