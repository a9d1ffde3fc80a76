using System.Text.Json;

namespace Iki.Core.Json;

/// <summary>Writes a JSON Schema (draft 2020-12); objects become definitions, each written once.</summary>
internal sealed class SchemaWriter(Utf8JsonWriter writer)
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly Queue<(string Name, Action<SchemaWriter> Write)> _pending = new();

    /// <summary>For the keywords of the schema that is being written.</summary>
    public Utf8JsonWriter Keywords => writer;

    /// <summary>A whole schema whose root is an object of the model.</summary>
    public static string WriteDocument<T>(string id, ObjectShape<T> root)
    {
        return JsonText.Write(writer =>
        {
            var schema = new SchemaWriter(writer);
            writer.WriteStartObject();
            writer.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            writer.WriteString("$id", id);
            schema._known.Add(root.Name);
            root.WriteDefinition(schema);
            writer.WriteStartObject("$defs");
            while (schema._pending.TryDequeue(out var definition)) schema.Write(definition.Name, definition.Write);
            writer.WriteEndObject();
            writer.WriteEndObject();
        });
    }

    /// <summary>A keyword or property whose value is a schema of its own.</summary>
    public void Write(string keyword, Action<SchemaWriter> write)
    {
        writer.WriteStartObject(keyword);
        write(this);
        writer.WriteEndObject();
    }

    /// <summary>A value of one of several forms.</summary>
    public void AnyOf(params ReadOnlySpan<Action<SchemaWriter>> forms)
    {
        writer.WriteStartArray("anyOf");
        foreach (var form in forms)
        {
            writer.WriteStartObject();
            form(this);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    public void Refer(string name, Action<SchemaWriter> write)
    {
        if (_known.Add(name)) _pending.Enqueue((name, write));
        writer.WriteString("$ref", $"#/$defs/{name}");
    }
}
