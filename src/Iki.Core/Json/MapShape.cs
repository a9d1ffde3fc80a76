using System.Text.Json;

namespace Iki.Core.Json;

/// <summary>
/// An object whose members are named by the file: variables, parameters, items, figures. Order is kept. Every faulty member is
/// reported; where the valid ones are useful without them, they are kept, and one given twice is kept marked as refused.
/// </summary>
internal sealed class MapShape<T>(
    MapShape<T>.Reader read, Func<T, string> keyOf, Action<Utf8JsonWriter, T> write, Action<SchemaWriter> schemaOfElement,
    bool keepsSound = false, Func<T, Diagnostic, T>? refuse = null, int least = 0, Action<T, FormCheck>? check = null)
    : Shape<EquatableList<T>>
{
    /// <summary>What stands under a name, where that is an object of its own.</summary>
    public Shape<T>? Element { get; init; }

    public override void Declare(ShapeTable table)
    {
        table.Add(new NamedShape<T>(this));
        Element?.Declare(table);
    }

    public delegate bool Reader(ref JsonCursor cursor, string key, out T value);

    public override bool TryRead(ref JsonCursor cursor, out EquatableList<T> value)
    {
        value = [];
        if (cursor.Token != JsonTokenType.StartObject) return Refuse(ref cursor, "an object");
        var opening = cursor.Offset;
        var items = new List<T>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var isSound = true;
        while (cursor.Read() && cursor.Token == JsonTokenType.PropertyName)
        {
            var start = cursor.Offset;
            if (cursor.TakeText() is not { } key)
            {
                cursor.Read();
                cursor.Skip();
                isSound = keepsSound;
                continue;
            }

            cursor.Enter(key);
            if (!seen.Add(key))
            {
                // Of a name given twice neither counts; the second is gone past.
                cursor.Diagnostics.DuplicateMember(cursor.At(start), key);
                var first = items.FindIndex(i => keyOf(i).Equals(key, StringComparison.OrdinalIgnoreCase));
                if (refuse is not null && first >= 0) items[first] = refuse(items[first], cursor.Diagnostics.Last);
                isSound = keepsSound;
                cursor.Read();
                cursor.Skip();
                cursor.Leave();
                continue;
            }

            cursor.Read();
            if (read(ref cursor, key, out var item)) items.Add(item);
            else isSound = keepsSound;
            cursor.Leave();
        }

        value = EquatableList.OfOwn(items.ToArray());
        if (!isSound || seen.Count >= least) return isSound;
        cursor.Diagnostics.TooFewElements(cursor.At(opening), least);
        return false;
    }

    public override void Write(Utf8JsonWriter writer, EquatableList<T> value)
    {
        writer.WriteStartObject();
        foreach (var item in value)
        {
            writer.WritePropertyName(keyOf(item));
            write(writer, item);
        }

        writer.WriteEndObject();
    }

    public override void Check(EquatableList<T> value, FormCheck at)
    {
        if (value is null)
        {
            at.Null();
            return;
        }

        if (!at.MayOpen()) return;
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (i, item) in value.Index())
        {
            // One without a name has no other place than its number.
            var key = item is null ? null : keyOf(item);
            if (key is null) at.Enter(i);
            else at.Enter(key);
            if (at.IsText(key))
            {
                if (!seen.Add(key!)) at.Diagnostics.DuplicateMember(at.Here, key!);
                check?.Invoke(item!, at);
            }

            at.Leave();
        }
    }

    public override void WriteSchema(SchemaWriter schema)
    {
        schema.Keywords.WriteString("type", "object");
        if (least > 0) schema.Keywords.WriteNumber("minProperties", least);
        schema.Write("additionalProperties", schemaOfElement);
    }
}
