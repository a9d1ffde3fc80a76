using System.Text.Json;

namespace Iki.Core.Json;

/// <summary>What stands under its name in a map, on its own: an object of one member, <c>{ "pegawai": { … } }</c>.</summary>
internal sealed class NamedShape<T>(MapShape<T> map) : Shape<T>
{
    public override bool TryRead(ref JsonCursor cursor, out T value)
    {
        value = default!;
        var (here, errors) = (cursor.Here, cursor.Diagnostics.Errors);
        if (!map.TryRead(ref cursor, out var read) || cursor.Diagnostics.Errors > errors) return false;
        if (read.Count != 1)
        {
            throw new JsonException($"A {typeof(T).Name} is an object of one member, whose name is its own{(here.Pointer is { Length: > 0 } at ? $"; this one at {at} has {read.Count}" : "")}.");
        }

        value = read[0];
        return true;
    }

    public override void Write(Utf8JsonWriter writer, T value) => map.Write(writer, [value]);

    public override void WriteSchema(SchemaWriter schema) => map.WriteSchema(schema);
}
