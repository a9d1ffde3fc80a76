using System.Text.Json;

namespace Iki.Core.Json;

/// <summary>A list. Every faulty element is reported; where the sound ones are of use without them, they are kept.</summary>
internal sealed class ListShape<T>(Shape<T> element, int least = 0, bool keepsSound = false) : Shape<EquatableList<T>>
{
    public override bool IsRead => element.IsRead;

    public override void Declare(ShapeTable table) => element.Declare(table);

    public override bool TryRead(ref JsonCursor cursor, out EquatableList<T> value)
    {
        value = [];
        if (cursor.Token != JsonTokenType.StartArray) return Refuse(ref cursor, "a list");
        var start = cursor.Offset;
        var items = new List<T>();
        var isSound = true;
        for (var i = 0; cursor.Read() && cursor.Token != JsonTokenType.EndArray; i++)
        {
            cursor.Enter(i);
            if (element.TryRead(ref cursor, out var item)) items.Add(item);
            else isSound = keepsSound;
            cursor.Leave();
        }

        value = EquatableList.OfOwn(items.ToArray());
        if (!isSound || items.Count >= least) return isSound;
        cursor.Diagnostics.TooFewElements(cursor.At(start), least);
        return false;
    }

    public override void Write(Utf8JsonWriter writer, EquatableList<T> value)
    {
        writer.WriteStartArray();
        foreach (var item in value) element.Write(writer, item);
        writer.WriteEndArray();
    }

    public override void Check(EquatableList<T> value, FormCheck check)
    {
        if (value is null)
        {
            check.Null();
            return;
        }

        if (!check.MayOpen()) return;
        for (var i = 0; i < value.Count; i++)
        {
            check.Enter(i);
            if (value[i] is null) check.Null();
            else element.Check(value[i], check);
            check.Leave();
        }

        // How many there must be is said with the catalog, in words of what they are.
    }

    public override void WriteSchema(SchemaWriter schema)
    {
        schema.Keywords.WriteString("type", "array");
        if (least > 0) schema.Keywords.WriteNumber("minItems", least);
        schema.Write("items", element.WriteSchema);
    }
}
