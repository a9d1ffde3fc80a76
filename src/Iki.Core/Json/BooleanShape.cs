using System.Text.Json;

namespace Iki.Core.Json;

/// <summary>True or false.</summary>
internal sealed class BooleanShape : Shape<bool>
{
    public static BooleanShape Instance { get; } = new();

    public override bool TryRead(ref JsonCursor cursor, out bool value)
    {
        value = cursor.Token == JsonTokenType.True;
        return cursor.Token is JsonTokenType.True or JsonTokenType.False || Refuse(ref cursor, "true or false");
    }

    public override void Write(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);

    public override void WriteSchema(SchemaWriter schema) => schema.Keywords.WriteString("type", "boolean");
}
