using System.Text.Json;

namespace Iki.Core.Json;

/// <summary>A number or word that may be left out; if present, it has its own shape.</summary>
internal sealed class NullableShape<V>(Shape<V> shape) : Shape<V?>
    where V : struct
{
    public override bool IsRead => shape.IsRead;

    public override void Declare(ShapeTable table) => shape.Declare(table);

    public override bool TryRead(ref JsonCursor cursor, out V? value)
    {
        var isRead = shape.TryRead(ref cursor, out var read);
        value = isRead ? read : null;
        return isRead;
    }

    public override void Write(Utf8JsonWriter writer, V? value) => shape.Write(writer, value!.Value);

    public override void Check(V? value, FormCheck check) => shape.Check(value!.Value, check);

    public override void WriteSchema(SchemaWriter schema) => shape.WriteSchema(schema);
}
