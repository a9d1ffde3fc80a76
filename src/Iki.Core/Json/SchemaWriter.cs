using System.Text.Json;

namespace Iki.Core.Json;

/// <summary>Writes a JSON Schema (draft 2020-12); objects become definitions, each written once.</summary>
internal sealed class SchemaWriter(Utf8JsonWriter writer)
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly Queue<(string Name, Action<SchemaWriter> Write)> _pending = new();
    private bool _isDescribed;

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
            schema.Describe(root.Name, root.Description);
            root.WriteDefinition(schema);
            writer.WriteStartObject("$defs");
            while (schema._pending.TryDequeue(out var definition)) schema.Write(definition.Name, definition.Write);
            writer.WriteEndObject();
            writer.WriteEndObject();
        });
    }

    /// <summary>A keyword or property whose value is itself a schema.</summary>
    public void Write(string keyword, Action<SchemaWriter> write)
    {
        writer.WriteStartObject(keyword);
        _isDescribed = false;
        write(this);
        writer.WriteEndObject();
    }

    /// <summary>What the schema that is being written is called, and what it is, in every language.</summary>
    public void Describe(string title, Wording description)
    {
        writer.WriteString("title", title);
        writer.WriteString("description", string.Join("\n\n", Languages.All.Select(description.In)));
        _isDescribed = true;
    }

    /// <summary>A value of one of several forms.</summary>
    public void AnyOf(params ReadOnlySpan<Action<SchemaWriter>> forms)
    {
        writer.WriteStartArray("anyOf");
        foreach (var form in forms)
        {
            writer.WriteStartObject();
            _isDescribed = false;
            form(this);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>
    /// A reference to an object. Editors show the description of a definition instead of the one beside a reference to it; so it is
    /// said here, of the member where there is one, and of the object elsewhere.
    /// </summary>
    public void Refer<T>(ObjectShape<T> shape)
    {
        if (!_isDescribed) Describe(shape.Name, shape.Description);
        if (_known.Add(shape.Name)) _pending.Enqueue((shape.Name, shape.WriteDefinition));
        writer.WriteString("$ref", $"#/$defs/{shape.Name}");
    }
}
